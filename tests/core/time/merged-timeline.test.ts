import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId, Day, EventId } from "../../../src/core/article/brand.ts";
import type { DigestEvent } from "../../../src/core/library/article-digest.ts";
import { inOrderOfTime } from "../../../src/core/time/event-order.ts";
import { mergedTimeline } from "../../../src/core/time/merged-timeline.ts";

const day = fc.integer({ min: 1, max: 28 }).map((count) => `2026-03-${String(count).padStart(2, "0")}` as Day);
const event = fc.record({ first: fc.option(day), last: day, start: fc.nat(500) }).map(
  ({ first, last, start }): DigestEvent => ({
    ...{ id: `${start}` as EventId, first, last, precision: "day", certainty: "told", label: "It rose" },
    ...{ timex: { start, end: start + 4 }, sentence: { start, end: start + 40 }, words: "It rose.", entities: [] },
    ...{ dating: null, reason: { basis: "explicit" } },
  }),
);
const source = fc.array(event, { maxLength: 8 }).map((events) => events.toSorted(inOrderOfTime));
const sources = fc
  .array(source, { maxLength: 5 })
  .map((all) => all.map((events, at) => ({ id: `https://news.example/${at}` as ArticleId, events })));

test("holds every event of every article, each with its source, and nothing else", () => {
  fc.assert(
    fc.property(sources, (all) => {
      const told = mergedTimeline(all);
      const key = (article: string, { id, first, last }: DigestEvent) => `${article} ${id} ${first} ${last}`;
      expect(told.map((each) => key(each.article, each)).toSorted()).toEqual(
        all.flatMap(({ id, events }) => events.map((each) => key(id, each))).toSorted(),
      );
    }),
  );
});

test("is in order of time, and keeps each article's own order", () => {
  const anywhere = { timex: { start: 0, end: 0 } };
  fc.assert(
    fc.property(sources, (all) => {
      const told = mergedTimeline(all);
      for (const [at, each] of told.entries()) {
        const before = told[at - 1] ?? each;
        expect(inOrderOfTime({ ...before, ...anywhere }, { ...each, ...anywhere })).toBeLessThanOrEqual(0);
      }
      for (const { id, events } of all) {
        expect(told.filter(({ article }) => article === id).map(({ article: _, ...own }) => own)).toEqual(events);
      }
    }),
  );
});

test("at the same time the earlier source comes first", () => {
  const [one] = fc.sample(event, { numRuns: 1, seed: 1 });
  if (!one) throw new Error("no sample");
  const early = { ...one, timex: { start: 0, end: 4 } };
  const late = { ...one, timex: { start: 400, end: 404 } };
  const told = mergedTimeline([
    { id: "a" as ArticleId, events: [late] },
    { id: "b" as ArticleId, events: [early] },
  ]);
  expect(told.map(({ article }) => article)).toEqual(["a", "b"]);
});
