/** One sentence taken apart: its clauses, its nouns of happening, and what its own expressions date. */
import type { TextSpan } from "../article/text-span.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Dating, EventDate } from "./event-date.ts";
import { precisionOf } from "./precision.ts";
import { Sentence, type TokenRange } from "./sentence.ts";
import type { TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import type { VerbGroup } from "./verb-group.ts";

export type FindVerbs = (sentence: Sentence) => readonly VerbGroup[];

/** An answer, and the case that gave it. */
export type Found = Pick<EventDate, "when" | "rule">;

interface DatedNoun {
  /** Index of its token. */
  readonly at: number;
  /** By the expression beside it; null without one. */
  readonly when: Dating | null;
}

export interface DatedSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  /** Of each clause: null when nothing in it dates it. */
  readonly own: readonly (Found | null)[];
  readonly nouns: readonly DatedNoun[];
  /** Lengths of time that are not placed by themselves ("a day"). */
  readonly lengths: readonly Anchor[];
}

interface Anchor {
  readonly timex: TimeExpression;
  readonly range: TokenRange;
}

/** `timexes`: those in the sentence, in order. */
export function datedSentence(
  text: string,
  span: TextSpan,
  timexes: readonly TimeExpression[],
  cues: TimelineCues,
  verbsIn: FindVerbs,
): DatedSentence {
  const whole = timexes.map((timex) => timex.span);
  const sentence = new Sentence(text, span, whole, cues);
  const anchors = timexes.map((timex) => ({ timex, range: sentence.rangeOf(timex.span) }));
  const ranges = anchors.map(({ range }) => range);
  const clauses = clausesOf(sentence, verbsIn(sentence), ranges);
  const dating = anchors.filter(({ timex, range }) => dates(sentence, timex, range) && !isOfNoun(sentence, range));
  let next = 0;
  const own = clauses.map((clause) => {
    while ((dating[next]?.range.from ?? clause.to) < clause.from) next++;
    const first = next;
    while ((dating[next]?.range.from ?? clause.to) < clause.to) next++;
    return ownDate(clause, dating.slice(first, next));
  });
  return {
    sentence,
    clauses,
    own,
    nouns: nounsIn(sentence, clauses, anchors),
    lengths: anchors.filter(({ timex }) => timex.type === "DURATION" && timex.interval === null),
  };
}

/** `anchors`: those in the clause. */
function ownDate(clause: Clause, anchors: readonly Anchor[]): Found | null {
  let nearest: Anchor | null = null;
  for (const anchor of anchors) {
    if (!nearest || distance(anchor, clause) < distance(nearest, clause)) nearest = anchor;
  }
  return nearest ? { when: datingOf(nearest.timex), rule: "own" } : null;
}

/** In tokens; what follows the verb is nearer than what goes before. */
function distance({ range }: Anchor, { verb }: Clause): number {
  if (!verb) return range.from;
  return range.from >= verb.to ? range.from - verb.to : verb.from - range.to + 1;
}

/** Places what is told, as against what comes again, lasts, describes or only marks a border ("before Monday"). */
function dates(sentence: Sentence, timex: TimeExpression, range: TokenRange): boolean {
  if (!isPlace(timex) || sentence.isBracketed(range.from) || sentence.isPossessive(range.to)) return false;
  // "He condemned the 2014 attack", but "he spoke at a 2014 rally".
  if (describedBy(sentence, range) !== null && !sentence.is(range.from - 2, "circumstances")) return false;
  let before = range.from - 1;
  while (sentence.is(before, "determiners", "fillers")) before--;
  return !sentence.is(before, "landmarks");
}

const isPlace = ({ interval, type }: TimeExpression): boolean =>
  interval !== null && (type === "DATE" || type === "TIME");

/** "since its launch in 2003": the year dates the launch alone. */
function isOfNoun(sentence: Sentence, range: TokenRange): boolean {
  const noun = range.from - 2;
  if (!sentence.is(range.from - 1, "prepositions") || !sentence.is(noun, "eventNouns")) return false;
  return sentence.is(noun - 1, "determiners") && sentence.is(noun - 2, "prepositions", "landmarks");
}

function nounsIn(sentence: Sentence, clauses: readonly Clause[], anchors: readonly Anchor[]): readonly DatedNoun[] {
  const heads = new Set(clauses.flatMap(({ verb }) => (verb ? [verb.to - 1] : [])));
  const placing = anchors.filter(({ timex }) => isPlace(timex));
  const described = new Set(placing.flatMap(({ range }) => describedBy(sentence, range) ?? []));
  const found: DatedNoun[] = [];
  let next = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (heads.has(at) || !(described.has(at) || sentence.is(at, "eventNouns"))) continue;
    while ((placing[next]?.range.to ?? Number.POSITIVE_INFINITY) < at - 2) next++;
    const beside = placing.slice(next, next + 3).find(({ range }) => isBeside(sentence, at, range));
    found.push({ at, when: beside ? datingOf(beside.timex) : null });
  }
  return found;
}

/** "the Aug. 2 attack", "Monday’s attack", "the attack on Monday", "the attack on the bridge of 2 August" */
function isBeside(sentence: Sentence, noun: number, date: TokenRange): boolean {
  if (date.to <= noun) return noun === date.to || (noun - date.to <= 2 && sentence.isPossessive(date.to));
  let at = noun + 1;
  if (sentence.is(at, "genitives")) {
    at++;
    while (at < noun + 6 && (sentence.isCapital(at) || sentence.is(at, "determiners"))) at++;
  }
  return date.from === at + 1 && sentence.is(at, "prepositions") && !sentence.is(at, "landmarks");
}

/** "his Aug. 2 power-grab", "Wednesday’s letter": the token that a date is put before; null for none. */
function describedBy(sentence: Sentence, date: TokenRange): number | null {
  const isPossessive = sentence.isPossessive(date.to);
  const noun = date.to + (isPossessive ? 1 : 0);
  const isLed = isPossessive || sentence.is(date.from - 1, "determiners") || sentence.isPossessive(date.from - 1);
  const isWord = sentence.tokens[noun]?.kind === "word";
  const isNoun =
    isWord && !sentence.is(noun, "prepositions", "coordinators", "clauseOpeners", "determiners", "pronouns");
  return isLed && isNoun && (isPossessive || !sentence.isVerb(noun)) ? noun : null;
}

function datingOf(timex: TimeExpression): Dating | null {
  if (!timex.interval) return null;
  const { span, interval, reason } = timex;
  return { ...interval, precision: precisionOf(timex), certainty: "told", timex: span, reason };
}
