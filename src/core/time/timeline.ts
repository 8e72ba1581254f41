/**
 * What happened when: one event per dated happening, in order of time.
 *
 * Precision before completeness. An event needs words that date it and a clause that tells it; a
 * date that only describes something ("the October resolution") makes one only where nothing else
 * tells of that time.
 */
import type { Article, BlockKind } from "../article/article.ts";
import { contains, type TextSpan } from "../article/text-span.ts";
import type { Entity } from "../entities/entity.ts";
import type { FindVerbs } from "./dated-sentence.ts";
import type { Dating, EventDate } from "./event-date.ts";
import { eventDates } from "./event-dates.ts";
import { withIds } from "./event-id.ts";
import { inOrderOfTime } from "./event-order.ts";
import { mergeEvents } from "./merge-events.ts";
import { precisionOf } from "./precision.ts";
import type { TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import type { TimelineEvent } from "./timeline-event.ts";
import { type EntityMention, type PlacedTimex, type ToldEvent, toldEvents } from "./told-event.ts";

/** Blocks that report; headings, captions and tables name dates without telling what happened. */
const reporting: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "quote"]);

export function timeline(
  article: Article,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
  entities: readonly Entity[],
  cues: TimelineCues,
  verbsIn: FindVerbs,
): readonly TimelineEvent[] {
  const placed = placedTimexes(timexes, eventDates(article, sentences, timexes, cues, verbsIn));
  const mentions = mentionsInOrder(entities);
  const told: ToldEvent[] = [];
  let [block, timex, mention] = [0, 0, 0];
  for (const span of sentences) {
    while ((article.blocks[block]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) block++;
    while ((placed[timex]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) timex++;
    while ((mentions[mention]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) mention++;
    const dated = within(placed, timex, span);
    if (dated.length === 0 || !reporting.has(article.blocks[block]?.kind ?? "paragraph")) continue;
    // Not spread: a page may hold more of them than a call takes.
    for (const one of toldEvents(article.text, span, dated, within(mentions, mention, span), cues, verbsIn))
      told.push(one);
  }
  return withIds(article.text, mergeEvents(told).toSorted(inOrderOfTime));
}

/** Those that place something on the calendar, no coarser than a decade; lengths where the happening they hang on does. */
function placedTimexes(timexes: readonly TimeExpression[], dates: readonly EventDate[]): readonly PlacedTimex[] {
  const placed = new Map<number, Dating>();
  for (const { when } of dates) {
    if (when?.timex && when.reason.basis === "event" && !placed.has(when.timex.start))
      placed.set(when.timex.start, when);
  }
  return timexes.flatMap((timex) => {
    const { type, value, interval } = timex;
    if ((type === "DATE" || type === "TIME") && interval !== null && value.length > 2) {
      return [{ ...timex, interval, precision: precisionOf(timex), certainty: "told" as const }];
    }
    const when = type === "DURATION" ? placed.get(timex.span.start) : undefined;
    if (!when || timex.span.end !== when.timex?.end) return [];
    const { first, last, precision, certainty, reason } = when;
    return [{ ...timex, interval: { first, last }, reason, precision, certainty }];
  });
}

function within<T extends { readonly span: TextSpan }>(
  items: readonly T[],
  from: number,
  span: TextSpan,
): readonly T[] {
  const found: T[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item || item.span.start >= span.end) break;
    if (contains(span, item.span)) found.push(item);
  }
  return found;
}

/** Of everything but numbers, money and percentages: those take no part. */
function mentionsInOrder(entities: readonly Entity[]): readonly EntityMention[] {
  return entities
    .filter((entity) => entity.quantity === null)
    .flatMap((entity) =>
      entity.mentions.map(({ span, form }) => ({ span, entity: entity.id, isName: form === "name" })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}
