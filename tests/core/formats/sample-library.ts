/** A stored article with notes, as the reader would have it, and arbitraries of both. */
import fc from "fast-check";
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../../../src/core/article/brand.ts";
import type { KnownAddress } from "../../../src/core/article/known-address.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import type { Format, Labels, WriteOptions } from "../../../src/core/formats/format.ts";
import { wholeFile } from "../../../src/core/formats/whole-file.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { type Note, noteColours, noteStatuses } from "../../../src/core/notes/note.ts";
import { describe } from "../../../src/core/selectors/describe.ts";

const labels: Labels = {
  language: "en",
  notes: "Notes",
  lostNotes: "Not found again",
  pageNote: "On the page as a whole",
  showInArticle: "Show in the article",
  timeline: "Timeline",
  exportedWith: "Exported with Tidemark",
  colours: { yellow: "yellow", green: "green", blue: "blue", pink: "pink", orange: "orange", purple: "purple" },
  statuses: { unchecked: "unchecked", checked: "checked", disputed: "disputed" },
  entities: {
    person: "People",
    organisation: "Organisations",
    place: "Places",
    group: "Groups",
    event: "Events",
    work: "Works",
    product: "Products",
  },
};

export const options: Omit<WriteOptions, "overview"> = {
  exported: "2024-05-01T10:00:00.000Z",
  labels,
  lost: new Set(),
  rules: [],
  layout: null,
};

/** What the format makes of a library that is in memory. */
export function written(format: Format, kept: Library, change: Partial<WriteOptions> = {}): string {
  if (!format.writer) throw new RangeError(`${format.id} is not written`);
  return wholeFile(format.writer, kept, { ...options, ...change });
}

const text =
  "The council met on Monday in Kherson.\n\nRoberta Metsola spoke first. Metsola asked for a vote in March 2024.\n\nNobody objected.";

const span = (part: string, from = 0) => ({
  start: text.indexOf(part, from),
  end: text.indexOf(part, from) + part.length,
});

const id = "https://news.example/story" as ArticleId;

export const article: StoredArticle = {
  id,
  analysis: {
    article: {
      id,
      url: "https://www.news.example/story?x=1",
      title: 'The "council": a vote?',
      byline: "Ann Other",
      site: "Example News",
      language: "en",
      published: "2024-04-03",
      modified: null,
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: 37 }, depth: 0 }],
    },
    engineVersion: "1",
    sentences: [{ start: 0, end: 37 }],
    entities: [
      {
        id: "person/roberta metsola" as EntityId,
        type: "person",
        name: "Roberta Metsola",
        aliases: ["Metsola"],
        mentions: [
          { span: span("Roberta Metsola"), type: "person", form: "name", rule: "test", score: 1 },
          { span: span("Metsola", 60), type: "person", form: "name", rule: "test", score: 1 },
        ],
        quantity: null,
        of: null,
      },
      {
        id: "place/kherson" as EntityId,
        type: "place",
        name: "Kherson",
        aliases: [],
        mentions: [{ span: span("Kherson"), type: "place", form: "name", rule: "test", score: 1 }],
        quantity: null,
        of: null,
      },
    ],
    timexes: [],
    timeline: [
      {
        first: "2024-03-01" as Day,
        last: "2024-03-31" as Day,
        id: "march 2024 a vote in march 2024" as EventId,
        precision: "month",
        certainty: "told",
        label: "a vote in March 2024",
        timex: span("March 2024"),
        sentence: span("Metsola asked for a vote in March 2024."),
        alsoTold: [],
        entities: ["person/roberta metsola" as EntityId],
        reason: { basis: "explicit", anchor: null },
      },
    ],
    statements: [],
  },
  corrections: [],
  created: "2024-04-05T08:00:00.000Z",
  captured: "2024-04-05T08:00:00.000Z",
};

export function noteOn(part: string, change: Partial<Note> = {}): Note {
  return {
    id: `note-${part.replace(/\W+/g, "-")}` as NoteId,
    article: id,
    target: { source: "https://www.news.example/story?x=1", selectors: describe(text, span(part)) },
    motivation: "highlighting",
    colour: "yellow",
    status: "unchecked",
    body: "",
    tags: [],
    created: "2024-04-05T08:00:00.000Z",
    modified: "2024-04-05T08:00:00.000Z",
    deleted: null,
    revision: 1,
    ...change,
  };
}

export const library: Library = {
  articles: [article],
  notes: [
    noteOn("Nobody objected.", { colour: "blue", tags: ["to check", "vote"] }),
    noteOn("met on Monday", { body: "Which **Monday**?", motivation: "commenting" }),
  ],
  addresses: [{ address: "https://news.example/old-story" as ArticleId, article: article.id, moved: null }],
};

/** Everything a text field may hold, lone surrogates and control characters too. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "<script>alert(1)</script>", '"', "\u202e", "a\r\nb", "```", "---", "__proto__", "🙂", "\0"),
);

const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid().map((uuid) => uuid as NoteId),
  article: fc.constant(id),
  target: fc.record({
    source: fc.webUrl(),
    selectors: fc.array(
      fc.oneof(
        fc.record({
          type: fc.constant("TextQuoteSelector" as const),
          exact: anyText,
          prefix: anyText,
          suffix: anyText,
        }),
        fc.record({ type: fc.constant("TextPositionSelector" as const), start: fc.nat(), end: fc.nat() }),
      ),
      { maxLength: 2 },
    ),
  }),
  motivation: fc.constantFrom("highlighting" as const, "commenting" as const),
  colour: fc.constantFrom(...noteColours),
  status: fc.constantFrom(...noteStatuses),
  body: anyText,
  tags: fc.array(anyText, { maxLength: 3 }),
  created: moment,
  modified: moment,
  deleted: fc.option(moment),
  revision: fc.nat(),
});

export const anyAddress: fc.Arbitrary<KnownAddress> = fc.record({
  address: fc.webUrl().map((url) => url as ArticleId),
  article: fc.constant(id),
  moved: fc.option(
    fc.record({ article: fc.constant(article), notes: fc.array(fc.uuid().map((uuid) => uuid as NoteId)) }),
  ),
});
