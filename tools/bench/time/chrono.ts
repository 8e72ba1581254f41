/**
 * A peer: chrono-node, the most used date parser for JavaScript, in its casual English form.
 *
 * Mapping: what chrono calls certain sets the granularity (a day or weekday → a day, else a month, else a year; an hour
 * → a time); a part of the day comes from its tag; a relative date takes the unit of its words ("two weeks ago" is a
 * week). "For two days" is a duration to TIMEX3, a future date to chrono: it becomes a duration. Ranges are told as their
 * two ends, as TIMEX3 has them, which scores better than one expression (on dev, value F1 53.9 against 53.6).
 */
import { type DayNumber, dayNumber, pad } from "../../../src/core/time/calendar.ts";
import { durationOf, endsOf, trimmed, unitIn, valueAt } from "./peer-values.ts";
import { type FoundTimex, requirePeer, type Tagger, withoutLineBreaks } from "./tagger.ts";

type Component = "year" | "month" | "day" | "weekday" | "hour" | "minute";

interface Components {
  get(component: Component): number | null;
  isCertain(component: Component): boolean;
  tags(): ReadonlySet<string>;
}

interface Chrono {
  parse(
    text: string,
    reference: Date,
  ): readonly {
    readonly index: number;
    readonly text: string;
    readonly start: Components;
    readonly end: Components | null;
  }[];
}

export function chrono(): Tagger {
  const { parse } = requirePeer<Chrono>("chrono-node");
  return {
    tag(text, published) {
      const [year = 0, month = 1, day = 1] = published.slice(0, 10).split("-").map(Number);
      return parse(withoutLineBreaks(text), new Date(year, month - 1, day, 12)).flatMap((result) => {
        const span = trimmed(text, result.index, result.index + result.text.length);
        const ends = result.end && endsOf(text, span);
        if (!result.end || !ends)
          return [{ ...span, ...readingOf(result.start, result.text, dayNumber(year, month, day)) }];
        const [first, last] = [result.start, result.end].map((each) => readingOf(each, "", 0));
        return ends.flatMap((end, at) => {
          const reading = at === 0 ? first : last;
          return reading ? [{ ...end, ...reading }] : [];
        });
      });
    },
  };
}

const parts = { morning: "MO", afternoon: "AF", evening: "EV", tonight: "NI" } as const;

function readingOf(components: Components, words: string, published: DayNumber): Pick<FoundTimex, "type" | "value"> {
  const tags = components.tags();
  if (tags.has("casualReference/now")) return { type: "DATE", value: "PRESENT_REF" };
  const [year, month, day] = (["year", "month", "day"] as const).map((each) => components.get(each) ?? 1);
  const at = dayNumber(year ?? 1, month ?? 1, day ?? 1);
  const date = valueAt("day", at);
  const relative = tags.has("result/relativeDate") || tags.has("result/relativeDateAndTime");
  if (/^(?:for|within)\b/iu.test(words) && relative) {
    const unit = unitIn(words) ?? "day";
    const days = { day: 1, week: 7, month: 30.4, year: 365.25 }[unit as string];
    const value = days === undefined ? null : durationOf(Math.round((at - published) / days), unit);
    if (value !== null) return { type: "DURATION", value };
  }
  const part = Object.entries(parts).find(([name]) => tags.has(`casualReference/${name}`))?.[1];
  if (part !== undefined && !components.isCertain("hour"))
    return { type: "TIME", value: `${date}T${/\bnight\b/iu.test(words) ? "NI" : part}` };
  if (components.isCertain("hour") && !tags.has("result/relativeDate"))
    return {
      type: "TIME",
      value: `${date}T${pad(components.get("hour") ?? 0, 2)}:${pad(components.get("minute") ?? 0, 2)}`,
    };
  const unit = relative ? unitIn(words) : null;
  if (unit !== null) return { type: "DATE", value: valueAt(unit, at) };
  if (components.isCertain("day") || components.isCertain("weekday")) return { type: "DATE", value: date };
  // "This week" has neither a tag nor a certain day.
  const said = unitIn(words);
  if (said === "week" || said === "weekend") return { type: "DATE", value: valueAt(said, at) };
  return { type: "DATE", value: valueAt(components.isCertain("month") ? "month" : "year", at) };
}
