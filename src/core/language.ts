/** What a language brings: the only door through which core sees English (or another language). */
import type { Article } from "./article/article.ts";
import type { TextSpan } from "./article/text-span.ts";
import type { Entity } from "./entities/entity.ts";
import type { TimeExpression } from "./time/time-expression.ts";
import type { TimelineEvent } from "./time/timeline-event.ts";

export interface Language {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Sentences of the whole text in order; never across a block's edge. */
  sentences(article: Article): readonly TextSpan[];
  /** Entities, grouped with their aliases. Sentences as given by `sentences`. */
  entities(article: Article, sentences: readonly TextSpan[]): readonly Entity[];
  /** Time expressions resolved against `article.published`. */
  timexes(article: Article, sentences: readonly TextSpan[]): readonly TimeExpression[];
  /** Dated happenings, in order of time. */
  timeline(
    article: Article,
    sentences: readonly TextSpan[],
    timexes: readonly TimeExpression[],
    entities: readonly Entity[],
  ): readonly TimelineEvent[];
}
