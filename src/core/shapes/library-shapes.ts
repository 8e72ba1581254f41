/** The shapes of what is kept: in a Tidemark file, and in the questions that are asked of the background. */
import type { Analysis, Statement } from "../analysis.ts";
import { type Article, type Block, blockKinds } from "../article/article.ts";
import type { EventId } from "../article/brand.ts";
import type { KnownAddress } from "../article/known-address.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { TextSpan } from "../article/text-span.ts";
import { type Entity, entityTypes, type Mention, type Quantity } from "../entities/entity.ts";
import type { Library } from "../notes/library.ts";
import { type Note, noteColours, noteStatuses } from "../notes/note.ts";
import type { Selector, TextPositionSelector, TextQuoteSelector } from "../selectors/selector.ts";
import type { DayInterval, TimeExpression, TimeReason } from "../time/time-expression.ts";
import { certainties, precisions, type TimelineEvent } from "../time/timeline-event.ts";
import { articleId, clause, day, entityId, line, moment, noteId, span } from "./basic-shapes.ts";
import { corrections } from "./correction-shapes.ts";
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
const words = text(6_000_000);
/** Ten novels. */
const wholeText = text(5_000_000);
const many = 200_000;

/** Shown as a link: an address that would run as a script is not one. */
const address = textLike(/^(?!\s*(?:javascript|data|vbscript|blob):)[^\n]*$/i, 100_000, "an address");

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

/** Events that were stored before they had names have an empty one, or none. */
const unnamed = "" as EventId;
const eventName = textLike<EventId>(/^/, 1_000_000, "an event's identity");

const event = record<TimelineEvent>({
  id: added(eventName, unnamed),
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

export const storedArticle: Shape<StoredArticle> = where(
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

export const noteTarget = record<Note["target"]>({ source: address, selectors: listOf(selector, 20) });

export const note: Shape<Note> = record<Note>({
  id: noteId,
  article: articleId,
  target: noteTarget,
  motivation: oneOf(["highlighting", "commenting"]),
  colour: oneOf(noteColours),
  status: added(oneOf(noteStatuses), "unchecked"),
  body: words,
  tags: listOf(line, 1000),
  created: moment,
  modified: moment,
  deleted: orNull(moment),
  revision: count,
});

const most = 1_000_000;

const knownAddress = record<KnownAddress>({
  address: articleId,
  article: articleId,
  moved: orNull(record<NonNullable<KnownAddress["moved"]>>({ article: storedArticle, notes: listOf(noteId, most) })),
});

export const notes = listOf(note, most);
export const addresses = listOf(knownAddress, most);

export const library = record<Library>({
  articles: listOf(storedArticle, most),
  notes,
  addresses: added(addresses, []),
});
