/** One timeline of several articles: all their events in order of time, each with its source. */
import type { ArticleId } from "../article/brand.ts";
import type { DigestEvent } from "../library/article-digest.ts";
import { inOrderOfTime } from "./event-order.ts";

export interface MergedEvent extends DigestEvent {
  /** The article that tells it. */
  readonly article: ArticleId;
}

interface Source {
  readonly id: ArticleId;
  readonly events: readonly DigestEvent[];
}

/** Of events at the same time those of the earlier source come first, in the order in which that tells them. */
export function mergedTimeline(sources: readonly Source[]): readonly MergedEvent[] {
  const order = new Map(sources.map(({ id }, at) => [id, at]));
  const from = ({ article }: MergedEvent): number => order.get(article) ?? 0;
  return sources
    .flatMap(({ id, events }) => events.map((event): MergedEvent => ({ ...event, article: id })))
    .sort((a, b) => byTime(a, b) || from(a) - from(b) || a.timex.start - b.timex.start);
}

/** Where in an article something is told says nothing about another article. */
const byTime = (a: MergedEvent, b: MergedEvent): number =>
  inOrderOfTime({ first: a.first, last: a.last, timex: anywhere }, { first: b.first, last: b.last, timex: anywhere });

const anywhere = { start: 0, end: 0 };
