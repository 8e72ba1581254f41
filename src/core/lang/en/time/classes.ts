/** The classes of words that time expressions are made of. A word may be in several: each is one bit. */
export const classes = [
  "number", // 3, three, 2.5
  "count", // a, an, one, a number: what can stand before a unit
  "day", // 1–31, in digits or as an ordinal
  "ordinal", // third, 3rd
  "year", // 1990, nineteen ninety
  "shortyear", // ’92, 18 (after a dash)
  "month",
  "weekday",
  "weekdays", // Mondays
  "unit", // day, weeks
  "units", // days, weeks: plural
  "season",
  "daypart", // morning
  "noon", // noon, midnight
  "deictic", // yesterday
  "turn", // last, this, next
  "the",
  "a",
  "whose", // its, their, Russia’s
  "decade", // 1990s, nineties
  "clock", // 10:30
  "meridiem", // a.m.
  "zone", // GMT
  "iso", // 2024-04-03
  "slashed", // 03/04/2024
  "each",
  "vague", // few, several
  "now", // now, recently
  "often", // daily
  "edge", // early, mid
  "dash",
] as const;

export type Class = (typeof classes)[number];

export const bit: Readonly<Record<Class, number>> = Object.fromEntries(
  classes.map((name, index) => [name, 1 << index]),
) as Record<Class, number>;

export const bits = (names: readonly Class[]): number => names.reduce((sum, name) => sum | bit[name], 0);
