/**
 * The words that tell what a date dates: a subject, its verb, and what follows.
 *
 * One stretch of the sentence where it can be; two where the subject stands apart ("the hall, which opened in 2010",
 * "he resigned in May and left in June").
 */
import type { Clause } from "./clauses.ts";
import type { Sentence, TokenRange } from "./sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

export interface EventClause {
  /** What it is about, where that stands apart from the rest. */
  readonly subject: TokenRange | null;
  readonly rest: TokenRange;
  /** It only describes a thing ("a resolution adopted in May"): its article says nothing. */
  readonly isPhrase: boolean;
}

/** Governors and complements taken in on each side. */
const mostTaken = 2;

/** `index`: of the clause that holds the date. `dates`: all those of the sentence that a label can do without. */
export function eventClause(
  sentence: Sentence,
  clauses: readonly Clause[],
  index: number,
  dates: readonly TokenRange[],
): EventClause {
  const first = governorOf(clauses, index);
  // "Having found nothing by Monday, they left": what leads the sentence hangs on what follows.
  const isLeading = first === 0 && clauses[0]?.verb?.tense === "participle";
  const last = Math.max(complementOf(sentence, clauses, index), isLeading ? Math.min(1, clauses.length - 1) : 0);
  const from = clauses[first]?.from ?? 0;
  const to = endOf(sentence, clauses, last);
  const verb = clauses[first]?.verb;
  const start = beginOf(sentence, { from, to }, dates);
  const whole = { subject: null, rest: { from: start, to }, isPhrase: false };
  if (!verb || verb.from < start) return whole;
  if (sentence.is(start, "relatives")) {
    // "which it has paid": the thing is what the clause lacks, but its own subject tells it.
    if (hasSubject(sentence, { from: start + 1, to: verb.from }, dates))
      return { ...whole, rest: { from: start + 1, to } };
    const subject = nounPhraseBefore(sentence, start);
    return subject ? { subject, rest: { from: verb.from, to }, isPhrase: false } : whole;
  }
  const isReduced =
    verb.tense === "past-participle" ||
    isLedByPreposition(sentence, start, verb.from, dates) ||
    isBareBehindNoun(sentence, start, verb, clauses[first - 1]);
  if (isReduced) {
    const phrase = nounPhraseBefore(sentence, verb.from);
    return phrase ? { subject: null, rest: { from: phrase.from, to }, isPhrase: true } : whole;
  }
  if (hasSubject(sentence, { from: start, to: verb.from }, dates)) return whole;
  const subject = subjectBefore(sentence, clauses, first);
  return subject ? { subject, rest: { from: start, to }, isPhrase: false } : whole;
}

/** Without what only leads to the next clause: "…, seven months before they voted". */
function endOf(sentence: Sentence, clauses: readonly Clause[], last: number): number {
  const to = clauses[last]?.to ?? sentence.tokens.length;
  if (!sentence.is(clauses[last + 1]?.from ?? -1, "landmarks")) return to;
  for (let at = to - 1; at > to - 6; at--) if (sentence.isMark(at, ",")) return at;
  return to;
}

/** "… travelled to watch it pass in July": back to the verb that the others hang on. */
function governorOf(clauses: readonly Clause[], index: number): number {
  let at = index;
  while (at > 0 && index - at < mostTaken) {
    const tense = clauses[at]?.verb?.tense;
    if (tense !== "infinitive" && tense !== "participle") break;
    at--;
  }
  return at;
}

/** "began withdrawing", "found that he was": on to what completes the verb. */
function complementOf(sentence: Sentence, clauses: readonly Clause[], index: number): number {
  let at = index;
  while (at - index < mostTaken) {
    const [here, next] = [clauses[at], clauses[at + 1]];
    if (!here?.verb || !next?.verb || sentence.isMark(next.from - 1, ",;:—–") || sentence.isMark(next.from, ",;:—–"))
      break;
    const isBare = next.verb.tense === "infinitive" || next.verb.tense === "participle";
    const isSaid = here.verb.isReporting && (next.opener === "that" || next.opener === "");
    if (!isBare && !isSaid) break;
    at++;
  }
  return at;
}

/** Behind a dateline, what only ties the clause to the sentence, and dates that lead it. */
function beginOf(sentence: Sentence, { from, to }: TokenRange, dates: readonly TokenRange[]): number {
  let at = from === 0 ? datelineOf(sentence) : from;
  for (;;) {
    while (at < to && isTie(sentence, at)) at++;
    let lead = at;
    while (
      lead < to &&
      sentence.is(lead, "prepositions", "determiners", "fillers") &&
      !dates.some((date) => date.from === lead)
    )
      lead++;
    const date = dates.find((one) => one.from === lead);
    // "Wednesday’s letter", "1990 was a year": the date is part of what is told.
    if (!date || date.to >= to || sentence.isPossessive(date.to) || sentence.isVerb(date.to)) break;
    at = date.to;
  }
  return at < to ? at : from;
}

/** "ROSARIO, Argentina - A court": the index behind the dash; 0 without a dateline. */
function datelineOf(sentence: Sentence): number {
  if (!/^\p{Lu}{3,}$/u.test(sentence.tokens[0]?.text ?? "")) return 0;
  for (let at = 1; at < 10; at++) if (sentence.isMark(at, "-–—")) return at + 1;
  return 0;
}

const isTie = (sentence: Sentence, at: number): boolean =>
  sentence.isMark(at, ',;:.!?–—-”“"') ||
  sentence.is(at, "coordinators") ||
  (sentence.is(at, "clauseOpeners") && !sentence.is(at, "relatives"));

function hasSubject(sentence: Sentence, { from, to }: TokenRange, dates: readonly TokenRange[]): boolean {
  for (let at = from; at < to; at++) {
    const isInDate = dates.some((date) => at >= date.from && at < date.to);
    if (!isInDate && !isTie(sentence, at) && !sentence.is(at, "prepositions", "fillers")) return true;
  }
  return false;
}

/** "in an appeal published on Wednesday": no subject begins with a preposition, unless a comma parts it. */
function isLedByPreposition(sentence: Sentence, from: number, to: number, dates: readonly TokenRange[]): boolean {
  if (!sentence.is(from, "prepositions") || dates.some((date) => from <= date.from && date.from < to)) return false;
  // "Under the deal, signed in May"
  for (let at = from; at < to - 1; at++) if (sentence.isMark(at, ",")) return false;
  return true;
}

/**
 * "… heard an appeal (of May) published on Wednesday": a past form right behind a noun, joined to no other verb, describes
 * it. After a relative clause it is the verb of the sentence ("the man who had fled returned").
 */
function isBareBehindNoun(sentence: Sentence, start: number, verb: VerbGroup, before: Clause | undefined): boolean {
  if (start !== verb.from || !verb.mayBeParticiple || !before?.verb) return false;
  // "A bill requiring sensors passed": the sentence still waits for its verb.
  if (before.verb.tense === "participle" || before.verb.tense === "past-participle") return false;
  if (sentence.isMark(start - 1, ")")) return true;
  const isJoined =
    sentence.isMark(start - 1, ",;:—–") || sentence.is(start - 1, "coordinators", "clauseOpeners", "fillers");
  return !isJoined && start > before.verb.to && !sentence.is(before.from, "relatives");
}

/** The subject of the nearest clause before that has one of its own and a finite verb. */
function subjectBefore(sentence: Sentence, clauses: readonly Clause[], index: number): TokenRange | null {
  for (let at = index - 1; at >= 0; at--) {
    const clause = clauses[at];
    const verb = clause?.verb;
    if (!verb || verb.tense === "infinitive") continue;
    // "An attack in the city that killed many took place": the subject stands before what tells more of it.
    if (at === index - 1 && at > 0 && sentence.is(clause.from, "relatives")) return tailOf(sentence, clauses[at - 1]);
    let from = at === 0 ? datelineOf(sentence) : clause.from;
    while (from < verb.from && (isTie(sentence, from) || sentence.isInside(from))) from++;
    const to = upToComma(sentence, from, verb.from);
    const isOne = to > from && !sentence.is(from, "relatives", "prepositions");
    if (isOne) return { from, to };
  }
  return null;
}

/** The words at a clause’s end behind its last conjunction, mark or verb. */
function tailOf(sentence: Sentence, clause: Clause | undefined): TokenRange | null {
  if (!clause?.verb) return null;
  let from = clause.to;
  while (from > clause.verb.to && !isTie(sentence, from - 1) && !sentence.is(from - 1, "relatives")) from--;
  return clause.to > from ? { from, to: clause.to } : null;
}

/** Without what is added behind a comma, or in a relative clause. */
function upToComma(sentence: Sentence, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (sentence.isMark(at, ",(–—") || sentence.is(at, "relatives")) return at;
  }
  return to;
}

const longestPhrase = 12;

function openingOf(sentence: Sentence, closing: number): number | null {
  for (let at = closing - 1; at > closing - 6; at--) if (sentence.isMark(at, "(")) return at;
  return null;
}

/** The noun phrase that ends before a token: back to its article, over "of". */
function nounPhraseBefore(sentence: Sentence, before: number): TokenRange | null {
  let to = before;
  while (to > 0 && sentence.isMark(to - 1, ",")) to--;
  let from = to;
  while (from > 0 && to - from < longestPhrase) {
    const at = from - 1;
    // What stands in brackets belongs to the phrase.
    const opening = from === to && sentence.isMark(at, ")") ? openingOf(sentence, at) : null;
    if (opening !== null) {
      from = opening;
      continue;
    }
    if (sentence.isMark(at, ',;:—–().“”"') || sentence.is(at, "coordinators", "clauseOpeners")) break;
    if (sentence.is(at, "prepositions") && !sentence.is(at, "genitives") && !sentence.is(at, "towards")) break;
    if (sentence.isVerb(at) && !sentence.isInside(at)) break;
    from = at;
    if (sentence.is(at, "determiners") && !sentence.is(at - 1, "genitives", "towards")) break;
  }
  while (from < to && sentence.is(from, "genitives", "towards")) from++;
  return to > from ? { from, to } : null;
}
