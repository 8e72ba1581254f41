/**
 * A peer: compromise with its plugin compromise-dates.
 *
 * Mapping: its dates with a place first (unless it knows the same words as a duration), then durations, then the dates
 * that it finds and cannot place, then times; none overlaps what came before. A date's unit sets the granularity
 * of the value, taken from its first day; a range without a unit is its two ends where the words fall in two. A repeat
 * is a SET of its interval.
 */
import { isoWeek, pad, parseDay } from "../../../src/core/time/calendar.ts";
import type { PeriodUnit } from "../../../src/core/time/period.ts";
import { dayOf, durationOf, endsOf, trimmed, unitIn, valueAt } from "./peer-values.ts";
import { type FoundTimex, requirePeer, type Tagger, withoutLineBreaks } from "./tagger.ts";

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
  readonly dates?: {
    readonly start: string | null;
    readonly end: string | null;
    readonly unit?: string;
    readonly repeat?: {
      readonly interval?: Readonly<Record<string, number>>;
      readonly filter?: { readonly weekDays?: Readonly<Record<string, boolean>> };
    };
  };
  readonly duration?: Readonly<Record<string, number>>;
  readonly time?: { readonly "24h": string | null };
}

interface View {
  readonly length: number;
  eq(at: number): View;
  json(options: object): readonly Match[];
  sentences(): View;
  dates(context: object): View;
  durations(): View;
  times(): View;
}

type Nlp = ((text: string) => View) & { plugin(plugin: object): void };

const json = { offset: true, terms: false };

export function compromiseDates(): Tagger {
  const nlp = requirePeer<Nlp>("compromise");
  nlp.plugin(requirePeer<object>("compromise-dates"));
  return {
    tag(text, published) {
      const view = nlp(withoutLineBreaks(text));
      const found: FoundTimex[] = [];
      const take = (timexes: readonly FoundTimex[]): void => {
        for (const timex of timexes)
          if (timex.end > timex.start && !found.some(({ start, end }) => start < timex.end && timex.start < end))
            found.push(timex);
      };
      const durations = view
        .durations()
        .json(json)
        .map((match) => fromDuration(match, text));
      const dates = datesIn(view, { today: published.slice(0, 10), timezone: "UTC" }).flatMap((match) =>
        fromDate(match, text, published),
      );
      const isDuration = (date: FoundTimex): boolean =>
        durations.some(({ start, end }) => start === date.start && end === date.end);
      take(dates.filter((date) => date.value !== "" && !isDuration(date)));
      take(durations);
      take(dates);
      take(
        view
          .times()
          .json(json)
          .flatMap((match) => fromTime(match, text, published)),
      );
      return found;
    },
  };
}

/** The plugin throws on some expressions: then sentence by sentence, and of a sentence that it cannot read the spans. */
function datesIn(view: View, context: object): readonly Match[] {
  try {
    return view.dates(context).json(json);
  } catch {
    const sentences = view.sentences();
    return Array.from({ length: sentences.length }, (_, at) => sentences.eq(at)).flatMap((sentence) => {
      const dates = sentence.dates(context);
      try {
        return dates.json(json);
      } catch {
        return Array.from({ length: dates.length }, (_, at) => dates.eq(at)).flatMap((each) => each.json(json));
      }
    });
  }
}

const spanOf = ({ offset }: Match, text: string) => trimmed(text, offset.start, offset.start + offset.length);

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

function fromDate(match: Match, text: string, published: string): readonly FoundTimex[] {
  const span = spanOf(match, text);
  const { start = null, end = null, unit, repeat } = match.dates ?? {};
  if (repeat) {
    const on = weekdays.filter((name) => repeat.filter?.weekDays?.[name]);
    const [[of, count] = ["", 0]] = Object.entries(repeat.interval ?? {});
    const value = on.length === 1 ? `XXXX-WXX-${weekdays.indexOf(on[0] ?? "") + 1}` : durationOf(count, of);
    return [{ ...span, type: "SET", value: value ?? "" }];
  }
  if (/^(?:right )?now$/iu.test(text.slice(span.start, span.end)))
    return [{ ...span, type: "DATE", value: "PRESENT_REF" }];
  if (start === null || parseDay(start) === null) return [{ ...span, type: "DATE", value: "" }];
  if (unit === undefined && end !== null && end.slice(0, 10) !== start.slice(0, 10)) {
    const ends = endsOf(text, span);
    if (ends)
      return ends.map((each, at) => ({ ...each, type: "DATE", value: valueAt("day", dayOf(at === 0 ? start : end)) }));
  }
  return [{ ...span, ...timexValueOf(start, unit, text.slice(span.start, span.end), published) }];
}

function timexValueOf(
  start: string,
  unit: string | undefined,
  words: string,
  published: string,
): Omit<FoundTimex, "start" | "end"> {
  const at = dayOf(start);
  if (/\b(?:hour|minute|second|millisecond|time)\b/u.test(unit ?? ""))
    return { type: "TIME", value: `${start.slice(0, 10)}T${start.slice(11, 16)}` };
  const calendar: readonly PeriodUnit[] = [
    "week",
    "weekend",
    "month",
    "quarter",
    "season",
    "year",
    "decade",
    "century",
  ];
  const told = calendar.find((name) => name === unit);
  // A shift ("two years ago") comes as a day.
  const shifted = /\b(?:ago|earlier|later|last|past|next|this)\b/iu.test(words) ? unitIn(words) : null;
  if (told === "week" || shifted === "week") {
    // Its weeks begin on the reference's side of Sunday; the ISO week is that of the day in its middle.
    const { year, week } = isoWeek(told === "week" ? at + 3 : at);
    return { type: "DATE", value: `${pad(year, 4)}-W${pad(week, 2)}` };
  }
  if (/^(?:today|now)$/iu.test(words)) return { type: "DATE", value: published.slice(0, 10) };
  return { type: "DATE", value: valueAt(told ?? shifted ?? "day", at) };
}

function fromDuration(match: Match, text: string): FoundTimex {
  const span = spanOf(match, text);
  // It counts "a year" as null or not a number.
  const isOne = /^an?\b/iu.test(text.slice(span.start, span.end));
  const values = Object.entries(match.duration ?? {}).map(([unit, count]) => durationOf(isOne ? 1 : count, unit));
  return { ...span, type: "DURATION", value: values.length === 1 ? (values[0] ?? "") : "" };
}

function fromTime(match: Match, text: string, published: string): readonly FoundTimex[] {
  const clock = match.time?.["24h"];
  if (!clock) return [];
  return [{ ...spanOf(match, text), type: "TIME", value: `${published.slice(0, 10)}T${clock.padStart(5, "0")}` }];
}
