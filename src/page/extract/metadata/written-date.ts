/** Dates as people and machines write them, in the order of the language's words or of the figures. */
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { moment } from "./moment.ts";
import { monthNumber } from "./month-names.ts";
import { writtenClock } from "./written-clock.ts";

/** How a page writes its dates. */
export interface DateHabits {
  /** 3/4/2024 is March 4. */
  readonly monthFirst: boolean;
  /** BCP 47. */
  readonly language: string | null;
}

export const dayFirst: DateHabits = { monthFirst: false, language: null };

export interface FoundMoment {
  readonly moment: string;
  /** Half-open, UTF-16 code units of the text it was found in. */
  readonly start: number;
  readonly end: number;
}

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The first token behind the date. */
  readonly next: number;
}

type Shape = (tokens: readonly DateToken[], at: number, habits: DateHabits) => Calendar | null;

/** 3 Apr, 2024 · 3. April 2024 · 3 de abril de 2024 · 3rd of April 2024 · 03-Apr-2024 · ngày 3 tháng 4, 2024 */
const dayMonthYear: Shape = (tokens, at, habits) => {
  const day = tokens[at];
  if (!isSmall(day)) return null;
  const month = monthAt(tokens, past(tokens, isSuffix(tokens, at + 1) ? at + 2 : at + 1), habits);
  if (month === null) return null;
  const year = yearAt(tokens, past(tokens, month.next));
  return year && { year: year.year, month: month.month, day: day.value, next: year.next };
};

/** April 3, 2024 · Apr. 3rd 2024 · Wed Apr 03 21:37:05 CEST 2024 */
const monthDayYear: Shape = (tokens, at, habits) => {
  const month = monthAt(tokens, at, habits);
  const dayPlace = month === null ? at : past(tokens, month.next);
  const day = tokens[dayPlace];
  if (month === null || !isSmall(day)) return null;
  const behind = isSuffix(tokens, dayPlace + 1) ? dayPlace + 2 : dayPlace + 1;
  const year = yearAt(tokens, past(tokens, behind)) ?? yearBehindClock(tokens, behind);
  return year && { year: year.year, month: month.month, day: day.value, next: year.next };
};

/** 2024. április 3. · 2024 m. balandžio 3 d. · 2024 April 3 */
const yearMonthDay: Shape = (tokens, at, habits) => {
  const year = yearAt(tokens, at);
  const month = year && monthAt(tokens, past(tokens, year.next), habits);
  const dayPlace = month ? past(tokens, month.next) : at;
  const day = tokens[dayPlace];
  if (!year || !month || !isSmall(day)) return null;
  return { year: year.year, month: month.month, day: day.value, next: dayPlace + 1 };
};

/** 2024-04-03 · 2024/4/3 · 2024年4月3日 · 2024년 4월 3일 · 03.04.2024 · 3/4/2024 · 3. 4. 24 */
const figures: Shape = (tokens, at, habits) => {
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const [secondMark, third] = [tokens[at + 3], tokens[at + 4]];
  if (first?.kind !== "number" || second?.kind !== "number" || third?.kind !== "number" || !mark || !secondMark) {
    return null;
  }
  if (!arePartedAlike(mark, secondMark) || third.end - first.start > 18 || isInLongerNumber(tokens, at, at + 4))
    return null;
  const next = at + 5;
  if (first.text.length === 4) {
    return isSmall(second) && isSmall(third)
      ? { year: first.value, month: second.value, day: third.value, next }
      : null;
  }
  if (!isSmall(first) || !isSmall(second)) return null;
  const isShort = third.text.length === 2 && mark.text !== "-" && third.value < 60;
  if (third.text.length !== 4 && !isShort) return null;
  const isMonthFirst = second.value > 12 || (habits.monthFirst && mark.text !== "." && first.value <= 12);
  const [day, month] = isMonthFirst ? [second.value, first.value] : [first.value, second.value];
  return { year: isShort ? 2000 + third.value : third.value, month, day, next };
};

const shapes: Readonly<Record<DateToken["kind"], readonly Shape[]>> = {
  number: [figures, dayMonthYear, yearMonthDay],
  word: [monthDayYear],
  mark: [],
};

/** Every written date of a text, in text order; of a long text, of its beginning. */
export function writtenMoments(text: string, habits: DateHabits = dayFirst): readonly FoundMoment[] {
  const found: FoundMoment[] = [];
  const tokens = dateTokens(text);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const shape of shapes[tokens[at]?.kind ?? "mark"]) {
      const date = shape(tokens, at, habits);
      if (date === null) continue;
      const clock = writtenClock(tokens, behindYear(tokens, date.next));
      const read = moment(date.year, date.month, date.day, clock?.clock ?? null);
      if (read === null) continue;
      const next = clock?.next ?? date.next;
      found.push({ moment: read, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
      at = next - 1;
      break;
    }
  }
  return found;
}

const suffixes = new Set("st nd rd th er re º ª ° го ге е ой й".split(" "));
const fillers = new Set("de del of d di do den dne den the m gada năm ngày na l ta סוף г р".split(" "));
const mostGap = 4;

/** The next token that is no filler: "de", a comma, a full stop. */
function past(tokens: readonly DateToken[], at: number): number {
  let next = at;
  while (next < at + 3 && isFiller(tokens[next]) && isNear(tokens, next)) next += 1;
  return next;
}

function isFiller(token: DateToken | undefined): boolean {
  return token !== undefined && (token.kind === "mark" ? ".,-'’–/".includes(token.text) : fillers.has(token.text));
}

function isNear(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && token.start - before.end <= mostGap;
}

function isSuffix(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "-") return suffixes.has(tokens[at + 1]?.text ?? "");
  return token !== undefined && suffixes.has(token.text) && token.start === tokens[at - 1]?.end;
}

function isSmall(token: DateToken | undefined): token is DateToken {
  return token?.kind === "number" && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
}

interface MonthAt {
  readonly month: number;
  readonly next: number;
}

function monthAt(tokens: readonly DateToken[], at: number, { language }: DateHabits): MonthAt | null {
  const word = tokens[at];
  if (word?.kind !== "word" || (at > 0 && !isNear(tokens, at) && tokens[at - 1]?.kind === "number")) return null;
  const second = tokens[at + 1];
  // Vietnamese counts its months.
  if (word.text === "tháng" && isSmall(second) && second.value <= 12) return { month: second.value, next: at + 2 };
  const paired = second?.kind === "word" ? monthNumber(`${word.text} ${second.text}`, language) : null;
  if (paired !== null) return { month: paired, next: at + 2 };
  // Thai shortens its months to letters with full stops: "ม.ค."
  const dotted = second?.text === "." ? monthNumber(`${word.text}.${tokens[at + 2]?.text ?? ""}`, language) : null;
  if (dotted !== null) return { month: dotted, next: at + 3 };
  const month = monthNumber(word.text, language);
  if (month === null) return null;
  // "آب/أغسطس" names the month twice.
  const twin = second?.text === "/" ? monthNumber(tokens[at + 2]?.text ?? "", language) : null;
  return { month, next: twin === null ? at + 1 : at + 3 };
}

interface YearAt {
  readonly year: number;
  readonly next: number;
}

function yearAt(tokens: readonly DateToken[], at: number): YearAt | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4 || (at > 0 && !isNear(tokens, at))) return null;
  // Thailand counts from the Buddha.
  if (token.value >= 2500 && token.value <= 2600) return { year: token.value - 543, next: at + 1 };
  return token.value >= 1900 && token.value < 2100 ? { year: token.value, next: at + 1 } : null;
}

/** "21:37:05 CEST 2024", as Unix writes it. The clock is let go. */
function yearBehindClock(tokens: readonly DateToken[], at: number): YearAt | null {
  if (tokens[at]?.kind !== "number" || tokens[at + 1]?.text !== ":") return null;
  for (let next = at + 3; next < at + 7; next += 1) {
    const year = yearAt(tokens, next);
    if (year) return year;
  }
  return null;
}

const yearWords = new Set("г р года року m ж שנת".split(" "));

function behindYear(tokens: readonly DateToken[], at: number): number {
  const isYearWord = yearWords.has(tokens[at]?.text ?? "");
  return isYearWord ? (tokens[at + 1]?.text === "." ? at + 2 : at + 1) : at;
}

const dateMarks = "-/.";
const dateWords = "年月년월";

function arePartedAlike(one: DateToken, other: DateToken): boolean {
  const areMarks = one.text === other.text && dateMarks.includes(one.text);
  return areMarks || (dateWords.includes(one.text) && dateWords.includes(other.text));
}

/** "1.2.3.2024", "10-12-2020-44": a version, a telephone number. A clock may follow a hyphen. */
function isInLongerNumber(tokens: readonly DateToken[], first: number, last: number): boolean {
  const touches = (mark: DateToken | undefined, number: DateToken | undefined) =>
    mark?.kind === "mark" && dateMarks.includes(mark.text) && number?.kind === "number";
  const before = tokens[first - 1];
  if (before && before.end === tokens[first]?.start && touches(before, tokens[first - 2])) {
    if (tokens[first - 2]?.end === before.start) return true;
  }
  const after = tokens[last + 1];
  const beyond = tokens[last + 2];
  const isApart = after?.start !== tokens[last]?.end || beyond?.start !== after?.end;
  return !isApart && touches(after, beyond) && tokens[last + 3]?.text !== ":";
}
