/** English words and their classes: one table, lower case. */
import type { DurationUnit, Turn } from "../../../time/meaning.ts";
import { bits, type Class } from "./classes.ts";

interface Entry {
  readonly bits: number;
  /** Number, month 1–12, ISO weekday, index of a season, or turn, by class. */
  readonly value: number;
  readonly unit: DurationUnit | null;
  /** TIMEX3 value of a daypart, frequency or reference. */
  readonly code: string;
}

const lexicon = new Map<string, Entry>();

function add(words: string, names: readonly Class[], value = 0, more: Partial<Entry> = {}): void {
  for (const word of words.split(" ")) {
    const before = lexicon.get(word);
    lexicon.set(word, {
      bits: bits(names) | (before?.bits ?? 0),
      value: names.includes("unit") && before ? before.value : value,
      unit: more.unit ?? before?.unit ?? null,
      code: more.code ?? before?.code ?? "",
    });
  }
}

/** Null for words that no time expression begins with or holds. */
export const lookUp = (word: string): Entry | null => lexicon.get(word) ?? null;

const cardinals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
cardinals.split(" ").forEach((word, value) => {
  add(word, ["number", "count"], value);
});
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, index) => {
  add(word, ["number", "count"], (index + 2) * 10);
});
add("dozen", ["number", "count"], 12);

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
ordinals.split(" ").forEach((word, index) => {
  add(word, ["ordinal", "day"], index + 1);
});
add("thirtieth", ["ordinal", "day"], 30);

const months = [
  "january jan jan.",
  "february feb feb.",
  "march mar.",
  "april apr apr.",
  "may",
  "june jun.",
  "july jul.",
  "august aug aug.",
  "september sept sept. sep sep.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
];
months.forEach((words, index) => {
  add(words, ["month"], index + 1);
});

const weekdays = [
  "monday mon.",
  "tuesday tues. tue.",
  "wednesday wed.",
  "thursday thurs. thur. thu.",
  "friday fri.",
  "saturday sat.",
  "sunday sun.",
];
weekdays.forEach((words, index) => {
  add(words, ["weekday"], index + 1);
  add(`${words.split(" ")[0]}s`, ["weekdays"], index + 1);
});

"spring summer fall winter".split(" ").forEach((word, index) => {
  add(word, ["season"], index);
});
add("autumn", ["season"], 2);

const units: readonly (readonly [string, string, DurationUnit])[] = [
  ["second", "seconds", "second"],
  ["minute", "minutes", "minute"],
  ["hour", "hours", "hour"],
  ["day", "days", "day"],
  ["week", "weeks", "week"],
  ["weekend", "weekends", "weekend"],
  ["fortnight", "fortnights", "week"],
  ["month", "months", "month"],
  ["quarter", "quarters", "quarter"],
  ["year", "years yrs", "year"],
  ["decade", "decades", "decade"],
  ["century", "centuries", "century"],
  ["millennium", "millennia millenniums", "millennium"],
];
for (const [singular, plural, unit] of units) {
  add(singular, ["unit"], 0, { unit });
  add(plural, ["units"], 0, { unit });
}
add("half", ["unit"], 0, { unit: "half" });
"twenties thirties forties fifties sixties seventies eighties nineties".split(" ").forEach((word, index) => {
  add(word, ["decade"], (index + 2) * 10);
});

const turns: Record<string, Turn> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
for (const [word, turn] of Object.entries(turns)) add(word, ["turn"], turn);

add("the", ["the"]);
add("a an", ["a", "count"], 1);
add("its their his her our my your", ["whose"]);
add("each every", ["each"]);
add("few several many some numerous", ["vague"]);

add("morning mornings", ["daypart"], 0, { code: "MO" });
add("afternoon afternoons", ["daypart"], 0, { code: "AF" });
add("evening evenings", ["daypart"], 0, { code: "EV" });
add("night nights overnight", ["daypart"], 0, { code: "NI" });
add("dawn daybreak", ["daypart"], 0, { code: "MO" });
add("dusk nightfall", ["daypart"], 0, { code: "EV" });
add("daytime", ["daypart"], 0, { code: "DT" });
add("noon midday", ["noon"], 12);
add("midnight", ["noon"], 0);

add("yesterday", ["deictic"], -1);
add("today", ["deictic"], 0);
add("tonight", ["deictic"], 0, { code: "NI" });
add("tomorrow", ["deictic"], 1);

add("a.m. a.m am", ["meridiem"], 0);
add("p.m. p.m pm", ["meridiem"], 12);
add("gmt utc", ["zone"], 0, { code: "Z" });
add("edt est cdt cst mdt mst pdt pst bst cet cest msk et", ["zone"]);

add("now currently nowadays", ["now"], 0, { code: "PRESENT_REF" });
add("recently lately", ["now"], 0, { code: "PAST_REF" });

add("hourly", ["often"], 0, { code: "PT1H" });
add("daily nightly", ["often"], 0, { code: "P1D" });
add("weekly", ["often"], 0, { code: "P1W" });
add("monthly", ["often"], 0, { code: "P1M" });
add("yearly annually", ["often"], 0, { code: "P1Y" });

add("early", ["edge"], 0, { code: "START" });
add("late", ["edge"], 0, { code: "END" });
add("mid", ["edge"], 0, { code: "MID" });
