/** What holds for every format of reference managers, cards, timelines and calendars. */
import { describe, expect, test } from "vitest";
import type { Day, NoteId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { anki } from "../../../src/core/formats/anki.ts";
import { bibtex } from "../../../src/core/formats/bibtex.ts";
import { calendar } from "../../../src/core/formats/calendar.ts";
import { cslJson } from "../../../src/core/formats/csl-json.ts";
import { ris } from "../../../src/core/formats/ris.ts";
import { timelineCsv } from "../../../src/core/formats/timeline-csv.ts";
import { timelineJson } from "../../../src/core/formats/timeline-json.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { cpuCost } from "../cpu-cost.ts";
import { article, library, noteOn, written } from "./sample-library.ts";

const withNotes = [ris, bibtex, cslJson, anki];
const withEvents = [timelineJson, timelineCsv, calendar];

const [march] = article.analysis.timeline;
if (!march) throw new Error("the sample has an event");
const day = "2024-03-09" as Day;
const happened = { ...march, first: day, last: day, precision: "day" } as const;

const told = (change: Partial<StoredArticle["analysis"]["article"]>): StoredArticle => ({
  ...article,
  analysis: {
    ...article.analysis,
    article: { ...article.analysis.article, ...change },
    timeline: [happened],
  },
});
const kept: Library = { ...library, articles: [told({})] };

describe.each([...withNotes, ...withEvents])("$id", (format) => {
  test("is the same file again for the same library", () => {
    expect(written(format, structuredClone(kept))).toBe(written(format, kept));
  });

  test("makes no link of an address that is none of the web's", () => {
    const notes = kept.notes.map((note) => ({ ...note, target: { ...note.target, source: "javascript:alert(1)" } }));
    const articles = [told({ url: "javascript:alert(1)", title: "One" })];
    expect(written(format, { ...kept, articles, notes })).not.toContain("javascript:");
  });

  test("takes a million characters in reasonable time", () => {
    const long = 'a "b" {c} <d> \\ & , ; '.repeat(50_000);
    const articles = [told({ text: long, title: long })].map((stored) => ({
      ...stored,
      analysis: {
        ...stored.analysis,
        timeline: [{ ...happened, label: long, sentence: { start: 0, end: 200 } }],
      },
    }));
    let file = "";
    const cost = cpuCost(() => {
      file = written(format, { ...kept, articles, notes: [noteOn("Kherson", { body: long })] });
    });
    expect(file.length).toBeGreaterThan(1_000_000);
    expect(cost).toBeLessThan(5000);
  });
});

test.each(withNotes)("$id: a note that was not found again leads to the page, not to a passage", (format) => {
  const note = noteOn("Kherson", { body: "Where?" });
  const lost = new Set<NoteId>([note.id]);
  const alone = { ...kept, notes: [note] };
  expect(written(format, alone).replaceAll("{\\textasciitilde}", "~")).toContain(":~:text=Kherson");
  expect(written(format, alone, { lost })).toContain("Where?");
  expect(written(format, alone, { lost }).replaceAll("{\\textasciitilde}", "~")).not.toContain(":~:text");
});

test.each(withEvents)("$id: events are as the reader corrected them", (format) => {
  const hidden = { kind: "hide-event", event: march.id } as const;
  const redated = {
    kind: "date-event",
    event: march.id,
    first: "2024-05-06" as Day,
    last: "2024-05-06" as Day,
  } as const;
  const corrected = (...corrections: StoredArticle["corrections"]) =>
    written(format, { ...kept, articles: [{ ...told({}), corrections }] });
  expect(corrected()).toContain("a vote in March 2024");
  expect(corrected(hidden)).not.toContain("a vote in March 2024");
  expect(corrected(redated)).toMatch(/20240506|2024,5,6|"year":2024,"month":5,"day":6/);
});

test("a spreadsheet takes no cell for a formula", () => {
  const formula = '=HYPERLINK("http://x.example")';
  for (const start of ["=1", "+1", "-1", "@x", "＝1", formula]) {
    const stored = told({ title: start, text: start });
    const events = [{ ...happened, label: start, sentence: { start: 0, end: start.length } }];
    const articles = [1, 2].map(() => ({ ...stored, analysis: { ...stored.analysis, timeline: events } }));
    expect(written(timelineCsv, { ...kept, articles })).not.toMatch(/(?:^|[,\n])"?[=+\-@＝]/);
  }
});
