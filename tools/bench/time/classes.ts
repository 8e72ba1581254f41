/** What kind of expression one is, by its type, value and words: the kinds in which taggers fail differently. */
import type { FoundTimex } from "./tagger.ts";

type Words = Pick<FoundTimex, "type" | "value"> & { readonly words: string };

const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/u;
const fullDate = new RegExp(
  `\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{2,4}\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|\\d+[/-]\\d+[/-]\\d+`,
  "u",
);
const monthDay = new RegExp(
  `\\b${month}\\s*\\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}(?!\\p{L})`,
  "u",
);
const bareMonth = new RegExp(`^(?:(?:last|this|next|past)\\s+)?${month}$`, "u");
const unit = "(?:days?|weeks?|weekends?|months?|quarters?|seasons?|years?|decades?|centur(?:y|ies))";
const deicticUnit = new RegExp(
  `\\b(?:this|last|next|past|coming|previous|following|the|that|same|current)\\s+(?:\\w+\\s+)?${unit}\\b`,
  "u",
);

/** In order: the first that fits is the expression's. */
const tests: readonly (readonly [string, (timex: Words) => boolean])[] = [
  ["SET", ({ type }) => type === "SET"],
  ["past, present, future", ({ value }) => value.endsWith("_REF")],
  ["vague duration", ({ type, value }) => type === "DURATION" && value.includes("X")],
  ["duration", ({ type, value }) => type === "DURATION" && value.startsWith("P")],
  ["quarter, fiscal", ({ value, words }) => /-[QH][\dX]/u.test(value) || /\bfiscal\b|quarter/u.test(words)],
  ["time of day", ({ type, value }) => type === "TIME" || /T/u.test(value.slice(4))],
  [
    "ago, earlier, later",
    ({ words }) => /\b(?:ago|earlier|later|before|after)\b/u.test(words) && !/^(?:earlier|later)\s/u.test(words),
  ],
  ["weekday", ({ words }) => weekday.test(words)],
  ["decade", ({ value }) => /^\d{3}$/u.test(value)],
  ["early, mid, late", ({ words }) => /\b(?:early|earlier|mid|middle|late|later|end|beginning|start)\b/u.test(words)],
  ["full date", ({ words }) => fullDate.test(words)],
  ["month and day", ({ words }) => monthDay.test(words)],
  ["month", ({ words }) => bareMonth.test(words)],
  ["month of a year", ({ value, words }) => /^\d{4}-\d{2}$/u.test(value) && /\d{4}$|['’]\d{2}$/u.test(words)],
  ["today, yesterday", ({ words }) => /\b(?:today|yesterday|tomorrow)\b/u.test(words)],
  ["this, last, next unit", ({ words }) => deicticUnit.test(words)],
  ["year", ({ value }) => /^\d{4}(?:-XX)*$/u.test(value)],
];

export const timexClasses: readonly string[] = [...tests.map(([name]) => name), "other"];

/** `said`: its words as the text has them. */
export function classOf({ type, value }: Pick<FoundTimex, "type" | "value">, said: string): string {
  const words = said.toLowerCase().replace(/\s+/gu, " ");
  return tests.find(([, fits]) => fits({ type, value, words }))?.[0] ?? "other";
}
