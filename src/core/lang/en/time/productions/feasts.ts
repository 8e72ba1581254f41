/** Days with names. Movable ones are worked out, not listed. */
import { type DayNumber, dayNumber, weekdayOf } from "../../../../time/calendar.ts";
import type { Match } from "../grammar.ts";
import { at, produce, turnOf } from "../production.ts";

type DayIn = (year: number) => DayNumber;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayNumber(year, month, day);

/** The nth (ISO) weekday of a month; -1 is the last. */
function nth(count: number, weekday: number, month: number): DayIn {
  return (year) => {
    if (count === -1) {
      const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
      return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
  };
}

/** Western Easter, the anonymous Gregorian algorithm: https://en.wikipedia.org/wiki/Date_of_Easter */
const easterSunday: DayIn = (year) => {
  const golden = year % 19;
  const [hundreds, rest] = [Math.floor(year / 100), year % 100];
  const moon =
    (hundreds -
      Math.floor((hundreds - Math.floor((hundreds + 8) / 25) + 1) / 3) -
      Math.floor(hundreds / 4) +
      19 * golden +
      15) %
    30;
  const sunday = (32 + 2 * (hundreds % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const month = Math.floor((moon + sunday - 7 * late + 114) / 31);
  return dayNumber(year, month, ((moon + sunday - 7 * late + 114) % 31) + 1);
};

const fromEaster =
  (days: number): DayIn =>
  (year) =>
    easterSunday(year) + days;
const thanksgiving = nth(4, 4, 11);

/** Words that follow one another, in lower case. */
const feasts: readonly (readonly [string, DayIn])[] = [
  ["'new' 'year' ''s' 'day'", fixed(1, 1)],
  ["'new' 'year' ''s' 'eve'", fixed(12, 31)],
  ["'valentine' ''s' 'day'", fixed(2, 14)],
  ["'st' 'patrick' ''s' 'day'", fixed(3, 17)],
  ["'ash' 'wednesday'", fromEaster(-46)],
  ["'palm' 'sunday'", fromEaster(-7)],
  ["'maundy' 'thursday'", fromEaster(-3)],
  ["'good' 'friday'", fromEaster(-2)],
  ["'easter' 'sunday'", easterSunday],
  ["'easter' 'monday'", fromEaster(1)],
  ["'may' 'day'", fixed(5, 1)],
  ["'memorial' 'day'", nth(-1, 1, 5)],
  ["'independence' 'day'", fixed(7, 4)],
  ["'fourth' 'of' 'july'", fixed(7, 4)],
  ["'bastille' 'day'", fixed(7, 14)],
  ["'labor|labour' 'day'", nth(1, 1, 9)],
  ["'halloween'", fixed(10, 31)],
  ["'election' 'day'", (year) => nth(1, 1, 11)(year) + 1],
  ["'armistice' 'day'", fixed(11, 11)],
  ["'veterans' 'day'", fixed(11, 11)],
  ["'thanksgiving' 'day'?", thanksgiving],
  ["'black' 'friday'", (year) => thanksgiving(year) + 1],
  ["'christmas' 'eve'", fixed(12, 24)],
  ["'christmas' 'day'", fixed(12, 25)],
  ["'christmas'", fixed(12, 25)],
  ["'boxing' 'day'", fixed(12, 26)],
];

const september11 = (year: number): DayNumber => dayNumber(year, 9, 11);

export const feastDays = [
  ...feasts.flatMap(([words, dayIn]) =>
    produce("feast", [`${words} ,? year?`, `turn ${words}`], (match: Match) => {
      const name = { unit: "feast", dayIn } as const;
      if (match.has("year")) {
        const day = dayIn(match.value("year"));
        return at({ kind: "period", period: { unit: "day", first: day, last: day } });
      }
      return at({ kind: "recurring", name, turn: match.has("turn") ? turnOf(match) : null });
    }),
  ),
  ...produce("september-11", ["'9' '/' '11'"], () =>
    at({ kind: "period", period: { unit: "day", first: september11(2001), last: september11(2001) } }),
  ),
] as const;
