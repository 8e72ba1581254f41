/**
 * What all that is kept is made of: identities, spans, days, words. Sizes are bounded far above what any page holds,
 * so that no page and no file fills the reader's disk.
 */
import type { ArticleId, Day, EntityId, EventId, NoteId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import { count, record, type Shape, text, textLike, where } from "./shape.ts";

export const line = text(10_000);
/** Words out of the article, which may run on where a page forgot its full stops. */
export const clause = text(1_000_000);

/** In UTC, because moments are compared as strings. */
export const moment = textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 30, "a moment in UTC");
export const day = textLike<Day>(/^[+-]?\d{4,6}-\d\d-\d\d$/, 13, "a day");

export const articleId = textLike<ArticleId>(/^[^\n]+$/, 100_000, "an article's identity");
export const noteId = textLike<NoteId>(/^\S+$/, 100, "a note's identity");
export const entityId = textLike<EntityId>(/^[\s\S]/, 1_000_000, "an entity's identity");
export const eventId = textLike<EventId>(/^[\s\S]/, 1_000_000, "an event's identity");

export const span: Shape<TextSpan> = where(
  record<TextSpan>({ start: count, end: count }),
  ({ start, end }) => start <= end,
  "a span",
);
