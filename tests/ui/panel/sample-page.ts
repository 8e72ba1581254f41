/** A made-up article as its page would describe it, with something of everything that the panel shows. */
import type { Analysis } from "../../../src/core/analysis.ts";
import type { Article } from "../../../src/core/article/article.ts";
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../../../src/core/article/brand.ts";
import type { PageState, PlacedNote } from "../../../src/core/article/page-state.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { Entity, EntityType, Quantity } from "../../../src/core/entities/entity.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import type { AnchorOutcome } from "../../../src/core/selectors/selector.ts";
import type { TimeExpression, TimeReason } from "../../../src/core/time/time-expression.ts";
import type { Precision, TimelineEvent } from "../../../src/core/time/timeline-event.ts";

const paragraphs = [
  "The harbour council of Port Selwyn voted on April 3, 2024 to close the tidal gate, ending a dispute that has divided the town since March 2022.",
  "“We waited too long,” said Mayor Ingrid Halloran, who had opposed the plan last October. Halloran spoke after a meeting with the Northern Fisheries Union (NFU).",
  "The gate was built in the 1970s, and about 1995 it was raised by two metres. Engineers of the Selwyn Water Authority warned in early 2023 that it could fail. The next day the authority withdrew the report.",
  "More than 12,000 residents signed a petition, which the NFU handed to Halloran. The repair would cost £40 million, or 15 percent of the budget.",
  "Danish engineers, led by Søren Ødegaard, published the Ødegaard Report in February 2024. From February 12 to February 16 the council heard witnesses at Customs House.",
  "The Great Flood of 1953 is still remembered in Port Selwyn. A new gate, the TideGuard 4, is to be ordered in 2026.",
  "Halloran will answer to the Regional Assembly on 20 June. The NFU said it would accept the vote.",
];

const text = paragraphs.join("\n\n");

const day = (iso: string): Day => iso as Day;

export function find(words: string, from = 0): TextSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

function all(words: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

const sentences: readonly TextSpan[] = paragraphs.flatMap((paragraph) => {
  const { start } = find(paragraph);
  return [...paragraph.matchAll(/[^.]+?(?:\.(?=\s[A-Z“])|\.$|$)\s*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }));
});

const sentenceOf = (span: TextSpan): TextSpan =>
  sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;

function entity(
  type: EntityType,
  name: string,
  aliases: readonly string[] = [],
  quantity: Quantity | null = null,
): Entity {
  const spans = [name, ...aliases].flatMap(all).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
  return {
    id: `${type}:${name}` as EntityId,
    type,
    name,
    aliases,
    quantity,
    of: null,
    mentions: apart.map((span) => ({ span, type, form: "name", rule: "sample", score: 0.9 })),
  };
}

const quantity = (value: number, unit: string | null, what: string | null): Quantity => ({
  value,
  unit,
  what,
  modifier: null,
});

export const entities: readonly Entity[] = [
  entity("place", "Port Selwyn"),
  entity("person", "Ingrid Halloran", ["Halloran"]),
  entity("organisation", "Northern Fisheries Union", ["NFU"]),
  entity("organisation", "Selwyn Water Authority"),
  entity("organisation", "Regional Assembly"),
  entity("person", "Søren Ødegaard"),
  entity("place", "Customs House"),
  entity("group", "Danish"),
  entity("event", "Great Flood of 1953"),
  entity("work", "Ødegaard Report"),
  entity("product", "TideGuard 4"),
  entity("number", "More than 12,000 residents", [], { ...quantity(12000, null, "residents"), modifier: "more-than" }),
  entity("money", "£40 million", [], quantity(40_000_000, "GBP", null)),
  entity("percent", "15 percent", [], quantity(15, "%", null)),
];

interface Dating {
  readonly words: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly precision: Precision;
  readonly label: string;
  readonly value: string;
  readonly mod?: string;
  readonly basis?: TimeReason["basis"];
  readonly anchor?: string;
  readonly who?: readonly string[];
}

const datings: readonly Dating[] = [
  {
    words: "1953",
    first: "1953-01-01",
    last: "1953-12-31",
    precision: "year",
    label: "The Great Flood is still remembered",
    value: "1953",
  },
  {
    words: "the 1970s",
    first: "1970-01-01",
    last: "1979-12-31",
    precision: "decade",
    label: "The gate was built",
    value: "197",
  },
  {
    words: "about 1995",
    first: "1995-01-01",
    last: "1995-12-31",
    precision: "about",
    label: "It was raised by two metres",
    value: "1995",
    mod: "APPROX",
  },
  {
    words: "since March 2022",
    first: "2022-03-01",
    last: null,
    precision: "range",
    label: "A dispute has divided the town",
    value: "2022-03",
    who: ["place:Port Selwyn"],
  },
  {
    words: "early 2023",
    first: "2023-01-01",
    last: "2023-06-30",
    precision: "about",
    label: "Engineers of the Selwyn Water Authority warned that it could fail",
    value: "2023",
    mod: "START",
    who: ["organisation:Selwyn Water Authority"],
  },
  {
    words: "The next day",
    first: "2023-06-30",
    last: "2023-06-30",
    precision: "day",
    label: "The authority withdrew the report",
    value: "2023-06-30",
    basis: "reference",
    anchor: "early 2023",
  },
  {
    words: "last October",
    first: "2023-10-01",
    last: "2023-10-31",
    precision: "month",
    label: "Mayor Ingrid Halloran opposed the plan",
    value: "2023-10",
    basis: "publication",
    who: ["person:Ingrid Halloran"],
  },
  {
    words: "February 2024",
    first: "2024-02-01",
    last: "2024-02-29",
    precision: "month",
    label: "Danish engineers, led by Søren Ødegaard, published the Ødegaard Report",
    value: "2024-02",
    who: [
      "group:Danish",
      "person:Søren Ødegaard",
      "work:Ødegaard Report",
      "place:Customs House",
      "place:Port Selwyn",
      "organisation:Northern Fisheries Union",
    ],
  },
  {
    words: "From February 12 to February 16",
    first: "2024-02-12",
    last: "2024-02-16",
    precision: "range",
    label: "The council heard witnesses at Customs House",
    value: "2024-02-12",
    basis: "publication",
    who: ["place:Customs House"],
  },
  {
    words: "April 3, 2024",
    first: "2024-04-03",
    last: "2024-04-03",
    precision: "day",
    label: "The harbour council of Port Selwyn voted to close the tidal gate",
    value: "2024-04-03",
    who: ["place:Port Selwyn"],
  },
  {
    words: "20 June",
    first: "2024-06-20",
    last: "2024-06-20",
    precision: "day",
    label: "Halloran will answer to the Regional Assembly",
    value: "2024-06-20",
    basis: "publication",
    who: ["person:Ingrid Halloran", "organisation:Regional Assembly"],
  },
  {
    words: "2026",
    first: "2026-01-01",
    last: "2026-12-31",
    precision: "year",
    label: "A new gate, the TideGuard 4, is to be ordered",
    value: "2026",
    who: ["product:TideGuard 4"],
  },
];

const reasonOf = ({ basis = "explicit", anchor }: Dating): TimeReason => ({
  basis,
  anchor: anchor === undefined ? null : find(anchor),
});

const timexes: readonly TimeExpression[] = datings
  .map(
    (dating): TimeExpression => ({
      span: find(dating.words),
      type: "DATE",
      value: dating.value,
      mod: dating.mod ?? null,
      quant: null,
      freq: null,
      interval: { first: dating.first as Day | null, last: dating.last as Day | null },
      reason: reasonOf(dating),
      rule: "sample",
    }),
  )
  .sort((a, b) => a.span.start - b.span.start);

const timeline: readonly TimelineEvent[] = datings.map((dating) => ({
  id: `${dating.words}: ${dating.label}` as EventId,
  first: dating.first === null ? null : day(dating.first),
  last: dating.last === null ? null : day(dating.last),
  precision: dating.precision,
  certainty: "told",
  label: dating.label,
  timex: find(dating.words),
  sentence: sentenceOf(find(dating.words)),
  alsoTold: [],
  entities: (dating.who ?? []).map((id) => id as EntityId),
  reason: reasonOf(dating),
}));

export const article: Article = {
  id: "article-selwyn" as ArticleId,
  url: "https://coast.example/2024/04/port-selwyn-closes-its-gate",
  title: "Port Selwyn closes its tidal gate after two years of quarrel",
  byline: "Maud Verrill",
  site: "The Coast Courier",
  language: "en",
  published: "2024-04-03T18:30:00Z",
  modified: null,
  text,
  blocks: paragraphs.map((paragraph) => ({ kind: "paragraph", span: find(paragraph), depth: 0 })),
};

export const analysis: Analysis = {
  article,
  engineVersion: "sample",
  sentences,
  entities,
  timexes,
  timeline,
  statements: [],
};

export function note(id: string, words: string | null, change: Partial<Note> = {}): Note {
  return {
    id: id as NoteId,
    article: article.id,
    target: {
      source: article.url,
      selectors: words === null ? [] : [{ type: "TextQuoteSelector", exact: words, prefix: "", suffix: "" }],
    },
    motivation: "highlighting",
    colour: "yellow",
    status: "unchecked",
    body: "",
    tags: [],
    created: "2024-04-04T08:00:00.000Z",
    modified: "2024-04-04T08:00:00.000Z",
    deleted: null,
    revision: 1,
    ...change,
  };
}

export function placed(made: Note, outcome?: AnchorOutcome): PlacedNote {
  const [selector] = made.target.selectors;
  const words = selector?.type === "TextQuoteSelector" ? selector.exact : "";
  return { note: made, outcome: outcome ?? { status: "exact", span: find(words) } };
}

export const notes: readonly PlacedNote[] = [
  placed(note("page", null, { colour: "blue", body: "Compare with the vote in Lower Marsh.", tags: ["follow-up"] })),
  placed(
    note("quote", "We waited too long", {
      body: "Says so herself. Ask what changed between October and April:\n- the petition?\n- the report?",
      tags: ["quote", "halloran"],
    }),
  ),
  placed(note("cost", "The repair would cost £40 million", { colour: "green" })),
  placed(note("moved", "Danish engineers", { colour: "pink", body: "Who paid them?" }), {
    status: "moved",
    span: find("Danish engineers"),
    score: 0.8,
  }),
  placed(note("lost", "The council had been warned twice before", { colour: "orange", body: "Source?" }), {
    status: "lost",
    reason: "not-found",
  }),
];

export const readyPage: PageState = {
  stage: "ready",
  url: article.url,
  detection: { isArticle: true, kind: "article", score: 0.97, reasons: [] },
  analysis,
  corrections: [],
  rules: [],
  notes,
  marksShown: true,
  progress: 0.4,
  stopped: null,
  isPrivate: false,
  problem: null,
};
