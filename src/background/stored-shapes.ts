/**
 * The shapes of articles, analyses and notes, as deep as others rely on them. Their sizes are bounded far above
 * what any page holds, so that no page fills the reader's disk.
 */
import { blockKinds } from "../core/article/article.ts";
import { entityTypes, namedTypes } from "../core/entities/entity.ts";
import { noteColours } from "../core/notes/note.ts";
import { precisions } from "../core/time/timeline-event.ts";
import { count, either, listOf, number, oneOf, orNull, record, type Shape, text } from "./shape.ts";

const line = text(10_000);
const address = text(100_000);
/** In UTC, because moments are compared as strings. */
const moment: Shape = (value) => text(40)(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(value));
const many = 200_000;

const textSpan: Shape = (value) =>
  record({ start: count, end: count })(value) && (value as { start: number }).start <= (value as { end: number }).end;

/** Any length of text: that one is answered with a Problem of its own. */
export const article = record({
  id: address,
  url: address,
  title: line,
  byline: orNull(line),
  site: orNull(line),
  language: orNull(text(100)),
  published: orNull(text(100)),
  modified: orNull(text(100)),
  text: text(Number.POSITIVE_INFINITY),
  blocks: listOf(record({ kind: oneOf(...blockKinds), span: textSpan, depth: count }), many),
});

const mention = record({ span: textSpan, type: oneOf(...entityTypes), form: line, rule: line, score: number });

export const analysis = record({
  article,
  engineVersion: line,
  sentences: listOf(textSpan, many),
  entities: listOf(
    record({
      id: text(1_000_000),
      type: oneOf(...entityTypes),
      name: text(1_000_000),
      aliases: listOf(text(1_000_000), many),
      mentions: listOf(mention, many),
    }),
    many,
  ),
  timexes: listOf(record({ span: textSpan, type: line, value: line, rule: line }), many),
  timeline: listOf(
    record({ precision: oneOf(...precisions), label: text(1_000_000), timex: textSpan, sentence: textSpan }),
    many,
  ),
  statements: listOf(record({}), many),
});

export const corrections = listOf(
  either(
    record({ kind: oneOf("hide", "show"), entity: text(1_000_000) }),
    record({ kind: oneOf("retype"), entity: text(1_000_000), type: oneOf(...namedTypes) }),
  ),
  many,
);

const words = text(6_000_000);

export const note = record({
  id: text(100),
  article: address,
  target: record({
    source: address,
    selectors: listOf(
      either(
        record({ type: oneOf("TextQuoteSelector"), exact: words, prefix: words, suffix: words }),
        record({ type: oneOf("TextPositionSelector"), start: count, end: count }),
      ),
      20,
    ),
  }),
  motivation: oneOf("highlighting", "commenting"),
  colour: oneOf(...noteColours),
  body: text(Number.POSITIVE_INFINITY),
  tags: listOf(line, 1000),
  created: moment,
  modified: moment,
  deleted: orNull(moment),
  revision: count,
});

export const storedArticle: Shape = (value) =>
  record({ id: address, analysis, corrections, created: moment, captured: moment })(value) &&
  (value as { id: string }).id === (value as { analysis: { article: { id: string } } }).analysis.article.id;
