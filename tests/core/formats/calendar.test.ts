import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { calendar } from "../../../src/core/formats/calendar.ts";
import type { TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { anyArticle } from "./any-article.ts";
import { article, options, written } from "./sample-library.ts";

const [march] = article.analysis.timeline;
if (!march) throw new Error("the sample has an event");

const happening = (change: Partial<TimelineEvent>): StoredArticle => ({
  ...article,
  analysis: { ...article.analysis, timeline: [{ ...march, ...change }] },
});
const on = (first: string | null, last: string | null, precision: TimelineEvent["precision"]) =>
  happening({ first: first as Day | null, last: last as Day | null, precision });

const file = (...articles: readonly StoredArticle[]) => written(calendar, { articles, notes: [], addresses: [] });

function read(text: string): readonly ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

function omitted(stored: StoredArticle) {
  const writer = calendar.writer?.({ ...options, overview: { articles: 1, tags: [] } });
  writer?.article({ stored, notes: [], addresses: [] });
  return writer?.omitted();
}

test("a day is an all-day entry, with its sentence and where it stands", () => {
  const lines = file(on("2024-03-09", "2024-03-09", "day"))
    .replaceAll("\r\n ", "")
    .split("\r\n");
  expect(lines).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tidemark//Tidemark//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    expect.stringMatching(/^UID:[0-9a-f-]{36}$/),
    "DTSTAMP:20240501T100000Z",
    "DTSTART;VALUE=DATE:20240309",
    "DTEND;VALUE=DATE:20240310",
    "SUMMARY:a vote in March 2024",
    'DESCRIPTION:Metsola asked for a vote in March 2024.\\nThe "council": a vote? · Example News',
    "URL:https://www.news.example/story?x=1#:~:text=Metsola%20asked%20for%20a%20vote%20in%20March%202024.",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

describe("an iCalendar parser reads", () => {
  test("a day, which ends with the next", () => {
    const [event] = read(file(on("2024-02-29", "2024-02-29", "day")));
    expect(event?.startDate.toString()).toBe("2024-02-29");
    expect(event?.endDate.toString()).toBe("2024-03-01");
    expect(event?.startDate.isDate).toBe(true);
  });

  test("days from one to another, both included", () => {
    const [event] = read(file(on("2024-03-05", "2024-03-07", "range")));
    expect(event?.startDate.toString()).toBe("2024-03-05");
    expect(event?.endDate.toString()).toBe("2024-03-08");
  });

  test("the last day there is, without an end", () => {
    expect(read(file(on("9999-12-31", "9999-12-31", "day")))).toHaveLength(1);
    expect(file(on("9999-12-31", "9999-12-31", "day"))).not.toContain("DTEND");
  });

  test("a date that was worked out as uncertain", () => {
    const [event] = read(
      file(
        happening({ first: "2024-03-09" as Day, last: "2024-03-09" as Day, precision: "day", certainty: "inferred" }),
      ),
    );
    expect(event?.summary).toBe("≈ a vote in March 2024");
  });
});

describe("what has no days is left out and counted", () => {
  test.each([
    { first: "2024-03-01", last: "2024-03-31", precision: "month" },
    { first: "2024-01-01", last: "2024-12-31", precision: "year" },
    { first: "1990-01-01", last: "1999-12-31", precision: "decade" },
    { first: "2024-03-04", last: "2024-03-10", precision: "week" },
    { first: "2024-06-01", last: "2024-08-31", precision: "season" },
    { first: "2024-03-09", last: "2024-03-09", precision: "about" },
    { first: "2024-03-01", last: "2024-04-30", precision: "range" },
    { first: "2024-03-09", last: null, precision: "range" },
    { first: null, last: "2024-03-09", precision: "day" },
  ] as const)("$precision from $first to $last", ({ first, last, precision }) => {
    expect(read(file(on(first, last, precision)))).toEqual([]);
    expect(omitted(on(first, last, precision))).toEqual([{ key: "exportOmittedEvents", count: 1 }]);
  });

  test("nothing is said when nothing is left out", () => {
    expect(omitted(on("2024-03-09", "2024-03-09", "day"))).toEqual([]);
  });
});

test("an event that is exported again is the same event", () => {
  const uids = (stored: StoredArticle) => read(file(stored)).map(({ uid }) => uid);
  const stored = on("2024-03-09", "2024-03-09", "day");
  expect(uids(stored)).toEqual(uids(on("2024-03-10", "2024-03-10", "day")));
  expect(uids(stored)).not.toEqual(
    uids({
      ...stored,
      analysis: { ...stored.analysis, article: { ...stored.analysis.article, id: "https://x.example/" as never } },
    }),
  );
});

test("any events are entries or counted, each line short enough, and texts come back as they were", () => {
  fc.assert(
    fc.property(anyArticle, (stored) => {
      const text = file(stored);
      const events = read(text);
      const left = omitted(stored)?.[0]?.count ?? 0;
      expect(events.length + left).toBe(stored.analysis.timeline.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const line of text.split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }
      for (const { summary } of events) {
        const labels = stored.analysis.timeline.map(({ label }) => label.replace(/\s+/g, " ").trim());
        expect(labels.some((label) => plain(summary ?? "").includes(plain(label)))).toBe(true);
      }
    }),
  );
});

/** Without what is never written: control characters and marks of direction. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "").replace(/\p{Cs}/gu, "\uFFFD");
