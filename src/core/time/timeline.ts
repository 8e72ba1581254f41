/**
 * What happened when: one event per dated happening, in order of time.
 *
 * Precision before completeness. An event needs words that date it and a clause that tells it; a
 * date that only describes something ("the October resolution") makes one only where nothing else
 * tells of that time.
 */
import type { Article, BlockKind } from "../article/article.ts";
import type { EntityId } from "../article/brand.ts";
import { contains, type TextSpan } from "../article/text-span.ts";
import type { Entity } from "../entities/entity.ts";
import {
  clauseAround,
  firstIndex,
  lacksSubject,
  rangeOf,
  readSentence,
  type Sentence,
  type TokenRange,
} from "./clause.ts";
import { eventLabel } from "./event-label.ts";
import { precisionOf } from "./precision.ts";
import type { DayInterval, TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/** A happening as one sentence tells it. */
interface Told {
  readonly event: TimelineEvent;
  /** The date only describes a noun. */
  readonly isAttributive: boolean;
}

interface Placed {
  readonly span: TextSpan;
  readonly entity: EntityId;
}

/** Blocks that report; headings, captions and tables name dates without telling what happened. */
const reporting: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "quote"]);

export function timeline(
  article: Article,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
  entities: readonly Entity[],
  cues: TimelineCues,
): readonly TimelineEvent[] {
  const mentions = mentionsInOrder(entities);
  const told: Told[] = [];
  let [block, timex, mention] = [0, 0, 0];
  for (const span of sentences) {
    while ((article.blocks[block]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) block++;
    while ((timexes[timex]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) timex++;
    while ((mentions[mention]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) mention++;
    const inside = within(timexes, timex, span).filter(isDated);
    const kind = article.blocks[block]?.kind ?? "paragraph";
    if (inside.length === 0 || !reporting.has(kind)) continue;
    told.push(...eventsIn(article.text, span, inside, within(mentions, mention, span), cues));
  }
  return inOrder(merged(told));
}

/** On the calendar, and no coarser than a decade. */
const isDated = ({ type, value, interval }: TimeExpression): boolean =>
  (type === "DATE" || type === "TIME") && interval !== null && value.length > 2;

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

function mentionsInOrder(entities: readonly Entity[]): readonly Placed[] {
  return entities
    .filter((entity) => entity.quantity === null)
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ span, entity: entity.id })))
    .sort((a, b) => a.span.start - b.span.start);
}

function eventsIn(
  text: string,
  span: TextSpan,
  timexes: readonly TimeExpression[],
  mentions: readonly Placed[],
  cues: TimelineCues,
): readonly Told[] {
  const whole = [...mentions, ...timexes].map((item) => item.span).sort((a, b) => a.start - b.start || b.end - a.end);
  const sentence = readSentence(text, span, whole);
  const dates = timexes.map((timex) => rangeOf(sentence, timex.span));
  return timexes.flatMap((timex, index) => {
    const date = dates[index];
    if (!date || timex.interval === null) return [];
    if (isLandmark(sentence, date, cues)) return [];
    // "(1806)" and "(8 February 1700 – 17 March 1782)" are labels of things and people.
    if (sentence.isBracketed[date.from]) return [];
    // What a speaker calls "today" or "last year" is seldom what happened.
    if (sentence.isQuoted[date.from] && timex.reason.basis !== "explicit") return [];
    const own = clauseAround(sentence, date, limitsOf(sentence, dates, index, cues), cues);
    // A second predicate ("and will close in May") borrows its subject from the sentence.
    const clause = lacksSubject(sentence, own.from, cues)
      ? clauseAround(sentence, date, around(sentence, date), cues)
      : own;
    const label = eventLabel(text, sentence, clause, date, cues);
    if (label === "") return [];
    const words = spanOf(sentence, clause);
    const taking = mentions.filter((mention) => contains(words, mention.span));
    const event: TimelineEvent = {
      first: timex.interval.first,
      last: timex.interval.last,
      precision: precisionOf(timex),
      label,
      timex: timex.span,
      sentence: span,
      entities: unique((taking.length > 0 ? taking : mentions).map((mention) => mention.entity)),
      reason: timex.reason,
    };
    return [{ event, isAttributive: isAttributive(sentence, date, cues) }];
  });
}

/** "before Monday", "after the 2014 protests" */
function isLandmark({ words }: Sentence, date: TokenRange, cues: TimelineCues): boolean {
  let at = date.from - 1;
  while (at > 0 && (cues.determiners.has(words[at] ?? "") || cues.fillers.has(words[at] ?? ""))) at--;
  return cues.landmarks.has(words[at] ?? "");
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function spanOf({ tokens, span }: Sentence, { from, to }: TokenRange): TextSpan {
  return { start: tokens[from]?.span.start ?? span.start, end: tokens[to - 1]?.span.end ?? span.end };
}

/** How far a clause may reach from its date, in tokens: a bound on the work, beyond any real clause. */
const reach = 80;

const around = ({ tokens }: Sentence, date: TokenRange): TokenRange => ({
  from: Math.max(0, date.from - reach),
  to: Math.min(tokens.length, date.to + reach),
});

/** Two dates in a sentence share it: each has the words up to the conjunction, comma or date between them. */
function limitsOf(sentence: Sentence, dates: readonly TokenRange[], index: number, cues: TimelineCues): TokenRange {
  const [before, here, after] = [dates[index - 1], dates[index], dates[index + 1]];
  if (!here) return { from: 0, to: 0 };
  const { from, to } = around(sentence, here);
  return {
    from: before ? Math.max(from, parting(sentence, before.to, here.from, cues)) : from,
    to: after ? Math.min(to, parting(sentence, here.to, after.from, cues)) : to,
  };
}

function parting({ words, tokens, canCut }: Sentence, from: number, to: number, cues: TimelineCues): number {
  for (let at = from; at < to; at++) {
    if (!canCut[at]) continue;
    if (
      cues.coordinators.has(words[at] ?? "") ||
      tokens[at - 1]?.text === "," ||
      cues.clauseOpeners.has(words[at] ?? "")
    )
      return at;
  }
  return from;
}

/** "the October resolution", "Russia’s 2024 election", "Wednesday’s letter". */
function isAttributive({ words, tokens }: Sentence, date: TokenRange, cues: TimelineCues): boolean {
  const [before, after] = [tokens[date.from - 1], tokens[date.to]];
  if (after?.kind === "possessive") return true;
  const next = words[date.to] ?? "";
  const isNoun =
    after?.kind === "word" &&
    !cues.prepositions.has(next) &&
    !cues.coordinators.has(next) &&
    !cues.isVerb(next) &&
    !cues.clauseOpeners.has(next);
  const isLed =
    before?.kind === "possessive" ||
    cues.determiners.has(words[date.from - 1] ?? "") ||
    cues.determiners.has(words[date.from] ?? "");
  // "World Cup 2018": a year that is part of a name.
  const isInName =
    /^\d{4}$/.test(words[date.from] ?? "") &&
    before?.kind === "word" &&
    /^\p{Lu}/u.test(before.text) &&
    !cues.prepositions.has(words[date.from - 1] ?? "");
  return (isNoun && isLed) || isInName;
}

/** The same happening told twice is one event; descriptions give way to tellings. */
function merged(told: readonly Told[]): readonly TimelineEvent[] {
  const tellings = byInterval(told.filter(({ isAttributive: isWeak }) => !isWeak));
  const events = [...tellings.values()].flatMap(mergedOfOneTime);
  const isTold = holdsOneOf(events);
  const descriptions = byInterval(told.filter(({ event, isAttributive: isWeak }) => isWeak && !isTold(event)));
  return [...events, ...[...descriptions.values()].flatMap((same) => same.slice(0, 1))];
}

function byInterval(told: readonly Told[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const groups = new Map<string, TimelineEvent[]>();
  for (const { event } of told) {
    const key = `${event.first}/${event.last}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** Only as many as one page tells of one day are compared. */
const compared = 40;

function mergedOfOneTime(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const kept: { event: TimelineEvent; readonly content: ReadonlySet<string> }[] = [];
  for (const event of events) {
    const content = contentOf(event.label);
    const same = kept
      .slice(-compared)
      .find((other) => other.event.sentence.start === event.sentence.start || isSame(other.content, content));
    if (same) same.event = { ...same.event, entities: unique([...same.event.entities, ...event.entities]) };
    else kept.push({ event, content });
  }
  return kept.map(({ event }) => event);
}

/** Does one of the events lie within an interval? */
function holdsOneOf(events: readonly TimelineEvent[]): (outer: DayInterval) => boolean {
  const inner = events
    .flatMap(({ first, last }) => (first !== null && last !== null ? [{ first, last }] : []))
    .sort((a, b) => compare(a.first, b.first));
  // The earliest end from each one on.
  const ends: string[] = [];
  for (let at = inner.length - 1; at >= 0; at--) {
    const [last, next] = [inner[at]?.last ?? never, ends[at + 1] ?? never];
    ends[at] = last < next ? last : next;
  }
  return ({ first, last }) => {
    const from = firstIndex(inner.length, (at) => (inner[at]?.first ?? "") >= (first ?? ""));
    return (ends[from] ?? never) <= (last ?? latest);
  };
}

const latest = "9999-12-31";
/** Later than every day. */
const never = "~";

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 1 && shared * 2 >= Math.min(one.size, other.size);
};

/** Words of four letters and more: short ones are mostly grammar. */
const contentOf = (label: string): ReadonlySet<string> =>
  new Set(label.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** By the first day (of an open start, the last), then by the last, then as told. */
function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const from = ({ first, last }: TimelineEvent): string => first ?? last ?? "";
  const upTo = ({ last }: TimelineEvent): string => last ?? latest;
  return events.toSorted(
    (a, b) => compare(from(a), from(b)) || compare(upTo(a), upTo(b)) || a.timex.start - b.timex.start,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
