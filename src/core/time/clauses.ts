/**
 * A sentence cut into clauses: one per verb, side by side.
 *
 * No parser: between two verbs the cut is at the conjunction, comma or relative word nearest to the second, or else
 * right at it. What is dated wrongly by a cut that is a word or two off is little.
 */
import type { Sentence, TokenRange } from "./sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

export interface Clause extends TokenRange {
  /** Null in a sentence without any ("Friday, April 5"). */
  readonly verb: VerbGroup | null;
  /** The word that ties it to what it depends on ("that", "when", "who", "to"); "" where it stands for itself. */
  readonly opener: string;
}

/** `dates`: the time expressions in the sentence, in order; no cut parts one from what it dates. */
export function clausesOf(
  sentence: Sentence,
  verbs: readonly VerbGroup[],
  dates: readonly TokenRange[],
): readonly Clause[] {
  const end = sentence.tokens.length;
  const [first] = verbs;
  if (!first) return [{ from: 0, to: end, verb: null, opener: "" }];
  const clauses: Clause[] = [];
  let from = 0;
  let date = 0;
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1];
    while ((dates[date]?.to ?? end) <= from) date++;
    const to = next ? cutBetween(sentence, verb, next, dates.slice(date, date + mostDates)) : end;
    clauses.push({ from, to, verb, opener: openerOf(sentence, from, verb) });
    from = to;
  });
  return clauses;
}

/** Between two verbs; more are a list. */
const mostDates = 4;

/** How far back from a verb an edge is looked for: a subject is seldom longer. */
const reach = 40;

/** `dates`: those from the clause of `verb` on. */
function cutBetween(sentence: Sentence, verb: VerbGroup, next: VerbGroup, dates: readonly TokenRange[]): number {
  if (next.from <= verb.to) return next.from;
  for (let at = next.from; at >= verb.to && at > next.from - reach; at--) {
    if (!isEdge(sentence, at) || sentence.isInside(at)) continue;
    return withItsDate(sentence, leftmost(sentence, at, verb.to), verb.to, next.from, dates);
  }
  if (next.tense === "infinitive" || next.tense === "participle" || next.tense === "past-participle") return next.from;
  if (!sentence.is(verb.to - 1, "quotatives"))
    return sentence.is(next.from - 1, "pronouns") ? next.from - 1 : next.from;
  // "said on Tuesday he would go": what was said begins behind the date of saying it.
  const said = dates.find((date) => date.from >= verb.to && date.from <= verb.to + 2 && date.to <= next.from);
  return said ? said.to : verb.to;
}

/** Is there an edge right before this token? */
function isEdge(sentence: Sentence, at: number): boolean {
  if (sentence.isMark(at - 1, ',;:—–()“”"')) return true;
  // "more than 140"
  return sentence.is(at, "coordinators") || (sentence.is(at, "clauseOpeners") && !sentence.is(at - 1, "comparatives"));
}

/** ", and when": the edges that stand together are one. */
function leftmost(sentence: Sentence, at: number, limit: number): number {
  let cut = at;
  while (cut - 1 > limit && isEdge(sentence, cut - 1)) cut--;
  return cut;
}

/** "..., and on Tuesday, he died": dates between two edges, parted by a comma from what they date, go with it. */
function withItsDate(
  sentence: Sentence,
  cut: number,
  from: number,
  verb: number,
  dates: readonly TokenRange[],
): number {
  if (cut >= verb) return cut;
  let found = cut;
  for (let index = dates.length - 1; index >= 0; index--) {
    const date = dates[index];
    if (!date || date.to > found - 1 || !sentence.isMark(date.to, ",")) continue;
    if (date.to < found - 2 || date.from <= from) break;
    let at = date.from;
    while (at > from && sentence.is(at - 1, "prepositions", "determiners", "fillers")) at--;
    if (sentence.is(at - 1, "coordinators") && at - 1 > from) at--;
    if (!isEdge(sentence, at)) break;
    found = leftmost(sentence, at, from);
  }
  return found;
}

function openerOf(sentence: Sentence, from: number, verb: VerbGroup): string {
  if (verb.tense === "infinitive") return "to";
  for (let at = from; at < verb.from && at < from + 4; at++) {
    if (sentence.is(at, "clauseOpeners")) return sentence.word(at);
    if (!sentence.isMark(at, ',;:—–“”"') && !sentence.is(at, "coordinators", "fillers")) break;
  }
  return "";
}
