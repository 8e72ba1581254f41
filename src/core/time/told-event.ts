/** The happenings that one sentence dates: one per date, each with its own clause. */
import type { EntityId } from "../article/brand.ts";
import { contains, type TextSpan } from "../article/text-span.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { FindVerbs } from "./dated-sentence.ts";
import { type EventClause, eventClause } from "./event-clause.ts";
import { eventLabel } from "./event-label.ts";
import { Sentence, type TokenRange } from "./sentence.ts";
import type { DayInterval, TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import type { Certainty, Precision, TimelineEvent } from "./timeline-event.ts";

/** A happening as one sentence tells it. */
export interface ToldEvent {
  readonly event: Omit<TimelineEvent, "id">;
  /** Its words, in lower case, without the date. */
  readonly words: readonly string[];
  /** It tells that something was said or written. */
  readonly isSaying: boolean;
  /** The date only describes a noun ("the October resolution"). */
  readonly isDescription: boolean;
}

/** An expression, with the place on the calendar that it gives. */
export interface PlacedTimex extends TimeExpression {
  readonly interval: DayInterval;
  readonly precision: Precision;
  readonly certainty: Certainty;
}

export interface EntityMention {
  readonly span: TextSpan;
  readonly entity: EntityId;
  /** As against a description or a pronoun. */
  readonly isName: boolean;
}

/** `timexes` and `mentions` are those in the sentence, in order. */
export function toldEvents(
  text: string,
  span: TextSpan,
  timexes: readonly PlacedTimex[],
  mentions: readonly EntityMention[],
  cues: TimelineCues,
  verbsIn: FindVerbs,
): readonly ToldEvent[] {
  const whole = [...mentions.filter(({ isName }) => isName), ...timexes]
    .map((item) => item.span)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const sentence = new Sentence(text, span, whole, cues);
  const dates = timexes.map((timex) => sentence.rangeOf(timex.span));
  const clauses = clausesOf(sentence, verbsIn(sentence), dates);
  let at = 0;
  return timexes.flatMap((timex, index) => {
    const date = dates[index];
    if (!date || !tells(sentence, date, timex)) return [];
    while (at < clauses.length - 1 && date.from >= (clauses[at]?.to ?? 0)) at++;
    const near = clausesNear(clauses, at, date);
    const told = clauseOf(sentence, near, date, dates.slice(Math.max(0, index - nearby), index + nearby), timex);
    const label = eventLabel(text, sentence, told, date, isHung(timex));
    if (label === "") return [];
    const parts = [told.rest, ...(told.subject ? [told.subject] : [])].map((part) => sentence.spanOf(part));
    const inClause = mentions.filter((mention) => parts.some((part) => contains(part, mention.span)));
    const event: ToldEvent["event"] = {
      first: timex.interval.first,
      last: timex.interval.last,
      precision: timex.precision,
      certainty: timex.certainty,
      label,
      timex: timex.span,
      sentence: span,
      alsoTold: [],
      entities: [...new Set((inClause.length > 0 ? inClause : mentions).map((mention) => mention.entity))],
      reason: timex.reason,
    };
    const words = [told.subject, told.rest].flatMap((part) => (part ? wordsOf(sentence, part, date) : []));
    return [
      { event, words, isSaying: isSaying(near, sentence, told), isDescription: isDescription(sentence, date, timex) },
    ];
  });
}

/** How far a clause may reach from its date, in tokens: a bound on the work, beyond any real clause. */
const reach = 80;

function clausesNear(clauses: readonly Clause[], at: number, date: TokenRange): readonly Clause[] {
  const [from, to] = [date.from - reach, date.to + reach];
  return clauses
    .slice(Math.max(0, at - nearby), at + nearby)
    .filter((clause) => clause.to > from && clause.from < to)
    .map((clause) => ({ ...clause, from: Math.max(clause.from, from), to: Math.min(clause.to, to) }));
}

/** Clauses and dates that have a say in one event: beyond them a sentence is a list. */
const nearby = 8;

/** "Statements made by Marn", "Marn told a broadcaster". */
function isSaying(clauses: readonly Clause[], sentence: Sentence, { rest }: EventClause): boolean {
  const verb = clauses.find(
    (clause) => clause.verb && clause.verb.from >= rest.from && clause.verb.to <= rest.to,
  )?.verb;
  if (verb?.isReporting) return true;
  for (let at = rest.from; at < rest.to && at < rest.from + 3; at++) if (sentence.is(at, "sayings")) return true;
  return false;
}

function wordsOf(sentence: Sentence, { from, to }: TokenRange, date: TokenRange): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) if (at < date.from || at >= date.to) found.push(sentence.word(at));
  return found;
}

const isHung = ({ reason }: TimeExpression): boolean => reason.basis === "event";

/** A date beside a noun in a clause that hangs on another dates the noun alone: "aimed at the election in March". */
function clauseOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  date: TokenRange,
  dates: readonly TokenRange[],
  timex: PlacedTimex,
): EventClause {
  const index = Math.max(
    0,
    clauses.findIndex(({ from, to }) => date.from >= from && date.from < to),
  );
  const tense = clauses[index]?.verb?.tense;
  const hangsOn = tense === "infinitive" || tense === "participle";
  const noun = hangsOn && !isHung(timex) && sentence.is(date.from - 2, "eventNouns") ? date.from - 2 : null;
  if (noun !== null && sentence.is(date.from - 1, "prepositions")) {
    const rest = { from: phraseStart(sentence, noun), to: noun + 1 };
    if (sentence.wordsIn(rest) > 2) return { subject: null, rest, isPhrase: true };
  }
  if (!isHung(timex)) return eventClause(sentence, clauses, index, dates);
  // "… just a day after the votes were counted"
  const told = eventClause(sentence, clauses, index, []);
  const next = clauses[index + 1];
  return next && sentence.is(next.from, "landmarks") ? { ...told, rest: { ...told.rest, to: next.to } } : told;
}

/** Back from a noun to its article. */
function phraseStart(sentence: Sentence, noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < 8 && !sentence.is(from - 1, "prepositions", "coordinators", "clauseOpeners")) {
    if (sentence.isMark(from - 1, ',;:—–().“”"') || sentence.isVerb(from - 1)) break;
    from--;
    if (sentence.is(from, "determiners")) break;
  }
  return from;
}

function tells(sentence: Sentence, date: TokenRange, { reason }: TimeExpression): boolean {
  // "(1806)" and "(8 February 1700 – 17 March 1782)" are labels of things and people.
  if (sentence.isBracketed(date.from)) return false;
  // What a speaker calls "today" or "last year" is seldom what happened.
  if (sentence.isQuoted(date.from) && reason.basis !== "explicit") return false;
  // "before Monday", "after the 2014 protests": a landmark.
  let before = date.from - 1;
  while (sentence.is(before, "determiners", "fillers")) before--;
  return !sentence.is(before, "landmarks");
}

/** "the October resolution", "Russia’s 2024 election", "Wednesday’s letter", "World Cup 2018" */
function isDescription(sentence: Sentence, date: TokenRange, { value }: TimeExpression): boolean {
  if (sentence.isPossessive(date.to)) return true;
  const [before, after] = [sentence.tokens[date.from - 1], sentence.tokens[date.to]];
  const isWord = after?.kind === "word" && !sentence.isVerb(date.to);
  const isNoun =
    isWord && !sentence.is(date.to, "prepositions", "coordinators", "clauseOpeners", "determiners", "pronouns");
  const isLed =
    sentence.isPossessive(date.from - 1) ||
    sentence.is(date.from - 1, "determiners") ||
    sentence.is(date.from, "determiners");
  const followsName =
    before?.kind === "word" && /^\p{Lu}/u.test(before.text) && !sentence.is(date.from - 1, "prepositions");
  return (isNoun && isLed) || (followsName && /^\d{4}$/.test(value));
}
