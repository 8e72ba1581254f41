/**
 * How much of our own annotated articles is read right. The floors lie two points below what was measured when they
 * were set: 95.9 and 89.0 of the time expressions, 58.0 of the happenings.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { englishEventDates } from "../../../src/core/lang/en/time/english-event-dates.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import type { DayInterval } from "../../../src/core/time/time-expression.ts";
import { goldTimeArticle, readTimeGold } from "../../../tools/bench/time/gold.ts";

const folder = new URL("../../fixtures/time/dev/", import.meta.url);
const golds = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readTimeGold(readFileSync(new URL(file, folder), "utf8"), file));

const overlap = (one: TextSpan, other: TextSpan): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** One to one, the largest overlaps first. */
function matched<One extends TextSpan, Other extends TextSpan>(ones: readonly One[], others: readonly Other[]) {
  const pairs = ones
    .flatMap((one) => others.map((other) => ({ one, other, shared: overlap(one, other) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<TextSpan>();
  return pairs.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

const percent = (part: number, whole: number): number => (100 * part) / whole;

test("time expressions: F1 of their places, and of their values", () => {
  const count = { marked: 0, strict: 0, value: 0 };
  for (const gold of golds) {
    const found = englishTimexes(goldTimeArticle(gold)).map(({ span, value }) => ({ ...span, value }));
    const pairs = matched(gold.timexes, found);
    count.marked += gold.timexes.length + found.length;
    count.strict += pairs.filter(({ one, other }) => one.start === other.start && one.end === other.end).length;
    count.value += pairs.filter(({ one, other }) => one.value === other.value).length;
  }
  expect(percent(2 * count.strict, count.marked)).toBeGreaterThan(93.9);
  expect(percent(2 * count.value, count.marked)).toBeGreaterThan(87);
});

test("happenings: the share whose date, or that there is none, is right", () => {
  const count = { all: 0, right: 0 };
  const ends = (when: DayInterval | null): string => (when ? `${when.first}..${when.last}` : "undated");
  for (const gold of golds) {
    const article = goldTimeArticle(gold);
    const dates = englishEventDates(article, sentencesOf(article, englishStops), englishTimexes(article)).toSorted(
      (a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start),
    );
    for (const { start, when } of gold.events) {
      const ours = dates.find(({ clause }) => clause.start <= start && start < clause.end);
      count.all++;
      if (ends(ours?.when ?? null) === ends(when)) count.right++;
    }
  }
  expect(percent(count.right, count.all)).toBeGreaterThan(56);
});
