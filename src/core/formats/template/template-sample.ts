/** An article with one of everything, on which a template is tried out. Nobody gets to read it. */
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../../article/brand.ts";
import { type NamedType, namedTypes } from "../../entities/entity.ts";
import { type Note, noteColours, noteStatuses } from "../../notes/note.ts";
import type { ArticlePart, WriteOptions } from "../format.ts";

const text = "Anna Berg met the council of Lund on 3 April 2024.";
const span = { start: 0, end: 9 };
const whole = { start: 0, end: text.length };
const url = "https://news.example/story";
const id = url as ArticleId;
const moment = "2024-04-05T08:00:00.000Z";
const lost = "lost" as NoteId;

const note = (name: string, exact: string | null): Note => ({
  id: name as NoteId,
  article: id,
  target: {
    source: url,
    selectors: exact === null ? [] : [{ type: "TextQuoteSelector", exact, prefix: "", suffix: " met" }],
  },
  motivation: "commenting",
  colour: "yellow",
  status: "checked",
  body: "Who **else**?",
  tags: ["council"],
  created: moment,
  modified: moment,
  deleted: null,
  revision: 1,
});

const entity = (type: NamedType) => ({
  id: type as string as EntityId,
  type,
  name: "Anna Berg",
  aliases: ["Berg"],
  mentions: [{ span, type, form: "name" as const, rule: "sample", score: 1 }],
  quantity: null,
  of: null,
});

export const samplePart: ArticlePart = {
  stored: {
    id,
    analysis: {
      article: {
        id,
        url,
        title: "The council met",
        byline: "Jo Smith",
        site: "Example News",
        language: "en",
        published: "2024-04-03",
        modified: "2024-04-04",
        text,
        blocks: [{ kind: "paragraph", span: whole, depth: 0 }],
      },
      engineVersion: "",
      sentences: [whole],
      entities: namedTypes.map(entity),
      timexes: [],
      timeline: [
        {
          id: "met" as EventId,
          first: "2024-04-03" as Day,
          last: "2024-04-03" as Day,
          precision: "day",
          certainty: "told",
          label: "Anna Berg met the council",
          timex: span,
          sentence: whole,
          alsoTold: [],
          entities: [],
          reason: { basis: "explicit", anchor: null },
        },
      ],
      statements: [],
    },
    corrections: [],
    created: moment,
    captured: moment,
  },
  notes: [note("page", null), note("found", "Anna Berg"), note(lost, "a word that is gone")],
  addresses: [],
};

const named = <T extends string>(names: readonly T[]): Record<T, string> =>
  Object.fromEntries(names.map((name): [string, string] => [name, name])) as Record<T, string>;

/** As in a file of so many articles. */
export const sampleOptions = (articles: number): WriteOptions => ({
  exported: moment,
  labels: {
    language: "en",
    notes: "notes",
    lostNotes: "lost",
    pageNote: "page",
    showInArticle: "show",
    timeline: "timeline",
    exportedWith: "exported",
    colours: named(noteColours),
    statuses: named(noteStatuses),
    entities: named(namedTypes),
  },
  lost: new Set([lost]),
  rules: [],
  layout: null,
  overview: { articles, tags: ["council"] },
});
