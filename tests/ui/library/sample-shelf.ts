/** A small library: three articles, some notes on them, the people in them, and what happened when. */
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../../../src/core/article/brand.ts";
import type { EntityKey } from "../../../src/core/library/entity-key.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import type { MergedEvent } from "../../../src/core/time/merged-timeline.ts";
import type { ArticleRow, EntityRow, NoteRow } from "../../../src/platform/library/library-protocol.ts";
import type { Shelf } from "./fake-engine.ts";

const articleRow = (id: string, title: string, change: Partial<ArticleRow> = {}): ArticleRow => ({
  id: id as ArticleId,
  url: `https://coast.example/${id}`,
  title,
  site: "The Coast Courier",
  byline: null,
  published: "2024-04-03",
  created: "2024-04-04T08:00:00.000Z",
  captured: "2024-04-04T08:00:00.000Z",
  notes: 2,
  matching: 2,
  lastNote: "2024-04-05T08:00:00.000Z",
  position: null,
  ...change,
});

const gate = articleRow("gate", "Port Selwyn closes its tidal gate after two years of quarrel", {
  byline: "Maud Verrill",
  position: { offset: 900, progress: 0.42, at: "2024-04-05T08:00:00.000Z" },
});
const report = articleRow("report", "The Ødegaard Report, read line by line", {
  site: "north.example",
  url: "https://north.example/report",
  published: "2024-02-20",
});
const untitled = articleRow("untitled", "", { site: "north.example", published: null });

let made = 0;

export function noteRow(quote: string | null, article: ArticleRow, change: Partial<Note> = {}): NoteRow {
  made++;
  const note: Note = {
    id: `note-${made}` as NoteId,
    article: article.id,
    target: {
      source: article.url,
      selectors:
        quote === null
          ? []
          : [{ type: "TextQuoteSelector", exact: quote, prefix: "He said: ", suffix: " That was all." }],
    },
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
  return { note, article };
}

/** So that each test has the same ids. */
export function sampleShelf(): Shelf {
  made = 0;
  const notes = [
    noteRow("We waited too long", gate, {
      body: "Says so herself. Ask what changed between October and April:\n- the petition?\n- the **report**?",
      tags: ["quote", "halloran"],
      status: "checked",
    }),
    noteRow(
      "The repair would cost £40 million, more than the town spends on its schools in a year, and nobody at Customs House could say last week where the money is to come from, or whether the Regional Assembly has been asked at all; the mayor’s office did not answer three letters, and the authority’s engineers were told to speak to nobody.",
      gate,
      { colour: "green", status: "disputed", tags: ["money"] },
    ),
    noteRow(null, gate, { colour: "blue", body: "Compare with the vote in Lower Marsh.", tags: ["follow-up"] }),
    noteRow("it could fail in any winter", report, { colour: "pink", tags: ["quote"] }),
    noteRow("no money for it", report, { colour: "orange", body: "Source?" }),
    noteRow("a line of its own", untitled, { colour: "purple" }),
    noteRow("thrown away", gate, { deleted: "2024-04-06T08:00:00.000Z" }),
  ];
  const entity = (type: EntityRow["type"], name: string, change: Partial<EntityRow> = {}): EntityRow => ({
    key: `${type ?? ""}:${name.toLowerCase()}` as EntityKey,
    type,
    name,
    aliases: [],
    articles: 2,
    mentions: 9,
    ...change,
  });
  const mayor = entity("person", "Ingrid Halloran", { aliases: ["Mayor Halloran", "Halloran"] });
  const authority = entity("organisation", "Selwyn Water Authority");
  const entities = [
    mayor,
    authority,
    entity("place", "Port Selwyn", { articles: 3, mentions: 21 }),
    entity("work", "Ødegaard Report", { articles: 1, mentions: 4 }),
    entity(null, "Halloran", { articles: 1, mentions: 1 }),
  ];
  const event = (
    first: string | null,
    last: string | null,
    label: string,
    change: Partial<MergedEvent>,
  ): MergedEvent => ({
    id: label as EventId,
    first: first as Day | null,
    last: last as Day | null,
    precision: "day",
    certainty: "told",
    label,
    timex: { start: 0, end: 4 },
    dating: null,
    reason: { basis: "explicit" },
    sentence: { start: 0, end: 40 },
    words: label,
    entities: ["person:Ingrid Halloran" as EntityId],
    article: gate.id,
    ...change,
  });
  return {
    notes,
    articles: [gate, report, untitled],
    entities,
    stories: [
      {
        entity: mayor,
        places: [
          { article: gate, mentions: 6, notes: notes.slice(0, 1).map(({ note }) => note.id) },
          { article: report, mentions: 3, notes: [] },
        ],
        alike: entities.filter(({ type }) => type === null),
        beside: [{ ...authority, together: 2 }],
      },
    ],
    events: [
      event("2023-01-01", "2023-06-30", "Engineers warned that the gate could fail", {
        precision: "about",
        dating: { value: "2023", mod: "START" },
        article: report.id,
      }),
      event("2023-10-01", "2023-10-31", "Halloran opposed the plan", { precision: "month" }),
      event("2023-10-12", "2023-10-12", "The petition was handed in", { certainty: "inferred", article: report.id }),
      event("2024-02-12", "2024-02-16", "The council heard witnesses", { precision: "range" }),
      event("2024-04-03", "2024-04-03", "The council voted to close the gate", {}),
      event("2024-04-03", null, "The gate has been shut since", { precision: "range", article: report.id }),
    ],
  };
}
