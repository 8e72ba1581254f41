/** The happenings that one sentence dates: one per date, each with its own clause. */
import type { EntityId } from "../article/brand.ts";
import { contains, type TextSpan } from "../article/text-span.ts";
import { clauseAround, lacksSubject } from "./clause.ts";
import { eventLabel } from "./event-label.ts";
import { precisionOf } from "./precision.ts";
import { Sentence, type TokenRange } from "./sentence.ts";
import type { TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import type { TimelineEvent } from "./timeline-event.ts";

/** A happening as one sentence tells it. */
export interface ToldEvent {
  readonly event: Omit<TimelineEvent, "id">;
  /** The date only describes a noun ("the October resolution"). */
  readonly isDescription: boolean;
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
  timexes: readonly TimeExpression[],
  mentions: readonly EntityMention[],
  cues: TimelineCues,
): readonly ToldEvent[] {
  const whole = [...mentions.filter(({ isName }) => isName), ...timexes]
    .map((item) => item.span)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const sentence = new Sentence(text, span, whole, cues);
  const dates = timexes.map((timex) => sentence.rangeOf(timex.span));
  return timexes.flatMap((timex, index) => {
    const date = dates[index];
    if (!date || timex.interval === null || !tells(sentence, date, timex)) return [];
    const own = clauseAround(sentence, date, limitsOf(sentence, dates, index));
    // A second predicate ("and will close in May") borrows its subject from the sentence.
    const clause = lacksSubject(sentence, own.from) ? clauseAround(sentence, date, around(sentence, date)) : own;
    const label = eventLabel(text, sentence, clause, date);
    if (label === "") return [];
    const words = sentence.spanOf(clause);
    const inClause = mentions.filter((mention) => contains(words, mention.span));
    const event: ToldEvent["event"] = {
      first: timex.interval.first,
      last: timex.interval.last,
      precision: precisionOf(timex),
      certainty: "told",
      label,
      timex: timex.span,
      sentence: span,
      alsoTold: [],
      entities: [...new Set((inClause.length > 0 ? inClause : mentions).map((mention) => mention.entity))],
      reason: timex.reason,
    };
    return [{ event, isDescription: isDescription(sentence, date, timex) }];
  });
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

/** How far a clause may reach from its date, in tokens: a bound on the work, beyond any real clause. */
const reach = 80;

const around = ({ tokens }: Sentence, date: TokenRange): TokenRange => ({
  from: Math.max(0, date.from - reach),
  to: Math.min(tokens.length, date.to + reach),
});

/** Two dates in a sentence share it: each has the words up to the conjunction, comma or date between them. */
function limitsOf(sentence: Sentence, dates: readonly TokenRange[], index: number): TokenRange {
  const [before, here, after] = [dates[index - 1], dates[index], dates[index + 1]];
  if (!here) return { from: 0, to: 0 };
  const { from, to } = around(sentence, here);
  return {
    from: before ? Math.max(from, parting(sentence, before.to, here.from)) : from,
    to: after ? Math.min(to, parting(sentence, here.to, after.from)) : to,
  };
}

function parting(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const isEdge = sentence.is(at, "coordinators", "clauseOpeners") || sentence.isMark(at - 1, ",");
    if (isEdge && sentence.canCut(at)) return at;
  }
  return from;
}

/** "the October resolution", "Russia’s 2024 election", "Wednesday’s letter", "World Cup 2018" */
function isDescription(sentence: Sentence, date: TokenRange, { value }: TimeExpression): boolean {
  if (sentence.isPossessive(date.to)) return true;
  const [before, after] = [sentence.tokens[date.from - 1], sentence.tokens[date.to]];
  const isWord = after?.kind === "word" && !sentence.isVerb(date.to);
  const isNoun = isWord && !sentence.is(date.to, "prepositions", "coordinators", "clauseOpeners");
  const isLed =
    sentence.isPossessive(date.from - 1) ||
    sentence.is(date.from - 1, "determiners") ||
    sentence.is(date.from, "determiners");
  const followsName =
    before?.kind === "word" && /^\p{Lu}/u.test(before.text) && !sentence.is(date.from - 1, "prepositions");
  return (isNoun && isLed) || (followsName && /^\d{4}$/.test(value));
}
