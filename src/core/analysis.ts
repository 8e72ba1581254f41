/** Everything that was found in one article: plain JSON, small enough to cross a message. */
import type { Article } from "./article/article.ts";
import type { TextSpan } from "./article/text-span.ts";
import type { Entity } from "./entities/entity.ts";
import type { TimeExpression } from "./time/time-expression.ts";
import type { TimelineEvent } from "./time/timeline-event.ts";

/** Who says what. Not built yet: `statements` is always empty in this version. */
export interface Statement {
  readonly mode: "direct" | "indirect" | "mixed";
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  readonly rule: string;
}

export interface Analysis {
  readonly article: Article;
  /** Changes whenever the same article may be analysed differently. */
  readonly engineVersion: string;
  readonly sentences: readonly TextSpan[];
  /** Named entities first, by number of mentions, then counted ones in text order. */
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly timexes: readonly TimeExpression[];
  /** In order of time. */
  readonly timeline: readonly TimelineEvent[];
  readonly statements: readonly Statement[];
}
