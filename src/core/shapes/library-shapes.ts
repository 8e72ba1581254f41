/**
 * The shapes of what is kept: in a Tidemark file, and in the questions that are asked of the background. Sizes are
 * bounded far above what any page holds, so that no page and no file fills the reader's disk.
 */
import type { Analysis, Statement } from "../analysis.ts";
import { type Article, type Block, blockKinds } from "../article/article.ts";
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../article/brand.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { Correction } from "../entities/correction.ts";
import { type Entity, entityTypes, type Mention, namedTypes, type Quantity } from "../entities/entity.ts";
import type { Library } from "../notes/library.ts";
import { type Note, noteColours } from "../notes/note.ts";
import type { Selector, TextPositionSelector, TextQuoteSelector } from "../selectors/selector.ts";
import type { DayInterval, TimeExpression, TimeReason } from "../time/time-expression.ts";
import { certainties, precisions, type TimelineEvent } from "../time/timeline-event.ts";
import {
  added,
  count,
  listOf,
  number,
  oneOf,
  orNull,
  record,
  type Shape,
  tagged,
  text,
  textLike,
  where,
} from "./shape.ts";

/** What a page says about itself in passing. */
const brief = text(100);
const line = text(10_000);
/** Words out of the article, which may run on where a page forgot its full stops. */
const clause = text(1_000_000);
const words = text(6_000_000);
/** Ten novels. */
const wholeText = text(5_000_000);
const many = 200_000;

/** In UTC, because moments are compared as strings. */
export const moment = textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 30, "a moment in UTC");
const day = textLike<Day>(/^[+-]?\d{4,6}-\d\d-\d\d$/, 13, "a day");
export const articleId = textLike<ArticleId>(/^[^\n]+$/, 100_000, "an article's identity");
export const noteId = textLike<NoteId>(/^\S+$/, 100, "a note's identity");
const entityId = textLike<EntityId>(/^[\s\S]/, 1_000_000, "an entity's identity");
/** Events that were stored before they had names have an empty one. */
const eventId = textLike<EventId>(/^[\s\S]*$/, 1_000_000, "an event's identity");
/** Shown as a link: an address that would run as a script is not one. */
const address = textLike(/^(?!\s*(?:javascript|data|vbscript|blob):)[^\n]*$/i, 100_000, "an address");

const span: Shape<TextSpan> = where(
  record<TextSpan>({ start: count, end: count }),
  ({ start, end }) => start <= end,
  "a span",
);

export const article = record<Article>({
  id: articleId,
  url: address,
  title: line,
  byline: orNull(line),
  site: orNull(line),
  language: orNull(brief),
  published: orNull(brief),
  modified: orNull(brief),
  text: wholeText,
  blocks: listOf(record<Block>({ kind: oneOf(blockKinds), span, depth: count }), many),
});

const mention = record<Mention>({
  span,
  type: oneOf(entityTypes),
  form: oneOf(["name", "nominal", "pronoun"]),
  rule: line,
  score: number,
});

const quantity = record<Quantity>({
  value: orNull(number),
  modifier: orNull(oneOf(["about", "more-than", "less-than"])),
  unit: orNull(clause),
  what: orNull(clause),
});

const entity = record<Entity>({
  id: entityId,
  type: oneOf(entityTypes),
  name: clause,
  aliases: listOf(clause, many),
  mentions: listOf(mention, many),
  quantity: orNull(quantity),
  of: added(orNull(entityId), null),
});

const reason = record<TimeReason>({
  basis: oneOf(["explicit", "publication", "reference", "event", "reader", "none"]),
  anchor: orNull(span),
});

const timex = record<TimeExpression>({
  span,
  type: oneOf(["DATE", "TIME", "DURATION", "SET"]),
  value: line,
  mod: orNull(line),
  quant: added(orNull(line), null),
  freq: added(orNull(line), null),
  interval: orNull(record<DayInterval>({ first: orNull(day), last: orNull(day) })),
  reason,
  rule: line,
});

const event = record<TimelineEvent>({
  id: added(eventId, "" as EventId),
  first: orNull(day),
  last: orNull(day),
  precision: oneOf(precisions),
  certainty: added(oneOf(certainties), "told"),
  label: clause,
  timex: span,
  sentence: span,
  alsoTold: added(listOf(span, many), []),
  entities: listOf(entityId, many),
  reason,
});

const statement = record<Statement>({
  mode: oneOf(["direct", "indirect", "mixed"]),
  source: listOf(span, many),
  cue: listOf(span, many),
  content: listOf(span, many),
  rule: line,
});

export const analysis = where(
  record<Analysis>({
    article,
    engineVersion: line,
    sentences: listOf(span, many),
    entities: listOf(entity, many),
    timexes: listOf(timex, many),
    timeline: listOf(event, many),
    statements: listOf(statement, many),
  }),
  isInsideText,
  "spans inside the article's text",
);

function isInsideText({ article: { text: words, blocks }, sentences, entities, timexes, timeline }: Analysis): boolean {
  const isInside = ({ end }: TextSpan): boolean => end <= words.length;
  return (
    sentences.every(isInside) &&
    blocks.every((block) => isInside(block.span)) &&
    entities.every(({ mentions }) => mentions.every((each) => isInside(each.span))) &&
    timexes.every((each) => isInside(each.span)) &&
    timeline.every((each) => [each.timex, each.sentence, ...each.alsoTold].every(isInside))
  );
}

const correction: Shape<Correction> = tagged<Correction>("kind", {
  hide: record({ kind: oneOf(["hide"]), entity: entityId }),
  show: record({ kind: oneOf(["show"]), entity: entityId }),
  retype: record({ kind: oneOf(["retype"]), entity: entityId, type: oneOf(namedTypes) }),
  merge: record({ kind: oneOf(["merge"]), entity: entityId, into: entityId, name: orNull(clause) }),
  split: record({ kind: oneOf(["split"]), entity: entityId, form: clause, span: orNull(span) }),
});

/** More than anyone makes by hand: each costs time whenever the article is shown. */
const mostCorrections = 10_000;

export const corrections = listOf(correction, mostCorrections);

const storedArticle: Shape<StoredArticle> = where(
  record<StoredArticle>({
    id: articleId,
    analysis,
    corrections,
    created: moment,
    captured: moment,
  }),
  (stored) => stored.id === stored.analysis.article.id,
  "the identity of its own article",
);

const selector: Shape<Selector> = tagged<Selector>("type", {
  TextQuoteSelector: record<TextQuoteSelector>({
    type: oneOf(["TextQuoteSelector"]),
    exact: words,
    prefix: words,
    suffix: words,
  }),
  TextPositionSelector: record<TextPositionSelector>({
    type: oneOf(["TextPositionSelector"]),
    start: count,
    end: count,
  }),
});

export const note: Shape<Note> = record<Note>({
  id: noteId,
  article: articleId,
  target: record<Note["target"]>({ source: address, selectors: listOf(selector, 20) }),
  motivation: oneOf(["highlighting", "commenting"]),
  colour: oneOf(noteColours),
  body: words,
  tags: listOf(line, 1000),
  created: moment,
  modified: moment,
  deleted: orNull(moment),
  revision: count,
});

const most = 1_000_000;

export const library = record<Library>({ articles: listOf(storedArticle, most), notes: listOf(note, most) });
