/**
 * What lists, names and merged timelines need of an article, without its text: kept beside the article, in the same
 * transaction, so that a whole library can be read in a moment.
 */
import type { ArticleId, Day, EntityId, EventId } from "../article/brand.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { TextSpan } from "../article/text-span.ts";
import { correctAnalysis } from "../corrections/correct-analysis.ts";
import type { Correction } from "../corrections/correction.ts";
import { type Entity, type NamedType, namedTypes } from "../entities/entity.ts";
import { ruledBy, ruleKey } from "../entities/entity-rule.ts";
import { cleanSurface } from "../entities/surface.ts";
import { isUnsorted } from "../entities/unsorted.ts";
import type { TimeExpression, TimeReason } from "../time/time-expression.ts";
import type { Certainty, Precision, TimelineEvent } from "../time/timeline-event.ts";

/** A person or thing of the article, as the reader corrected it. Figures are left out. */
export interface DigestEntity {
  readonly id: EntityId;
  /** Null where nobody could say what kind of thing it is. */
  readonly type: NamedType | null;
  readonly name: string;
  /** Other names that the text gives it, longest first; descriptions and pronouns are left out. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** By which of the reader's rules for names it may be renamed, retyped or hidden (`ruleKey`); null: by none. */
  readonly ruledAs: string | null;
}

export interface DigestEvent {
  readonly id: EventId;
  /** Both ends included; null is an open end. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  readonly label: string;
  /** The words that date it. */
  readonly timex: TextSpan;
  /** What those words say, to be worded as precisely; null where something else dates it, as the reader by hand. */
  readonly dating: Pick<TimeExpression, "value" | "mod"> | null;
  readonly reason: Pick<TimeReason, "basis">;
  /** The sentence that tells it, and its words, cut where they run on. */
  readonly sentence: TextSpan;
  readonly words: string;
  /** Of those in the digest. */
  readonly entities: readonly EntityId[];
}

export interface ArticleDigest {
  readonly id: ArticleId;
  /** Of this file: digests that an older one made are made again. */
  readonly form: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly published: string | null;
  /** ISO 8601 moments: of the first note, and of the last time the text was taken from the page. */
  readonly created: string;
  readonly captured: string;
  /** The most mentioned first. */
  readonly entities: readonly DigestEntity[];
  /** In order of time. */
  readonly events: readonly DigestEvent[];
}

export const digestForm = 1;

/** UTF-16 code units. */
const longestWords = 400;

export function digestOf({ id, analysis, corrections, created, captured }: StoredArticle): ArticleDigest {
  const { article } = analysis;
  const { entities, timeline, timexes } = correctAnalysis(analysis, corrections).analysis;
  const datings = new Map(timexes.map((timex) => [timex.span.start, timex]));
  const found = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const settled = new Set(corrections.flatMap(settles));
  const named = entities.flatMap((entity) => digestEntity(article.text, entity, found, settled));
  const ids = new Set(named.map((entity) => entity.id));
  const { url, title, byline, site, language, published } = article;
  return {
    ...{ id, form: digestForm, url, title, byline, site, language, published, created, captured },
    entities: named.toSorted((a, b) => b.mentions - a.mentions),
    events: timeline.map((event) => digestEvent(article.text, event, datings, ids)),
  };
}

/** What the reader said of this article's own entity holds against a rule for every article. */
const settles = (correction: Correction): readonly EntityId[] =>
  correction.kind === "show" || correction.kind === "rename" || correction.kind === "retype" ? [correction.entity] : [];

function digestEntity(
  text: string,
  entity: Entity,
  found: ReadonlyMap<EntityId, Entity>,
  settled: ReadonlySet<EntityId>,
): readonly DigestEntity[] {
  const { id, name, mentions } = entity;
  const type = namedTypes.find((each) => each === entity.type);
  if (type === undefined) return [];
  const names = mentions.filter(({ form }) => form === "name");
  const forms = new Set(names.map(({ span }) => text.slice(span.start, span.end)));
  const written = new Set([...forms].map(cleanSurface));
  const asFound = found.get(id);
  const rule = asFound && !settled.has(id) ? ruledBy(asFound) : null;
  return [
    {
      ...{ id, type: isUnsorted(entity) ? null : type, name, mentions: mentions.length },
      aliases: entity.aliases.filter((alias) => written.has(alias)),
      ruledAs: rule && ruleKey(rule),
    },
  ];
}

function digestEvent(
  text: string,
  event: TimelineEvent,
  datings: ReadonlyMap<number, TimeExpression>,
  known: ReadonlySet<EntityId>,
): DigestEvent {
  const { id, first, last, precision, certainty, label, timex, sentence } = event;
  const { basis } = event.reason;
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
  const dating = basis === "reader" ? undefined : datings.get(timex.start);
  return {
    ...{ id, first, last, precision, certainty, label, timex, sentence },
    dating: dating && dating.span.end === timex.end ? { value: dating.value, mod: dating.mod } : null,
    reason: { basis },
    words: words.length <= longestWords ? words : `${words.slice(0, longestWords - 1)}…`,
    entities: event.entities.filter((each) => known.has(each)),
  };
}
