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
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1];
    const to = next ? cutBetween(sentence, verb, next, dates) : end;
    clauses.push({ from, to, verb, opener: openerOf(sentence, from, verb) });
    from = to;
  });
  return clauses;
}

function cutBetween(sentence: Sentence, verb: VerbGroup, next: VerbGroup, dates: readonly TokenRange[]): number {
  if (next.from <= verb.to) return next.from;
  for (let at = next.from; at > verb.to; at--) {
    if (!isEdge(sentence, at) || sentence.isInside(at)) continue;
    return withItsDate(sentence, leftmost(sentence, at, verb.to), verb.to, next.from, dates);
  }
  if (next.tense === "infinitive" || next.tense === "participle" || next.tense === "past-participle") return next.from;
  if (!verb.isReporting) return sentence.is(next.from - 1, "pronouns") ? next.from - 1 : next.from;
  // "said on Tuesday he would go": what was said begins behind the date of saying it.
  const said = dates.find((date) => date.from >= verb.to && date.from <= verb.to + 2 && date.to <= next.from);
  return said ? said.to : verb.to;
}

/** Is there an edge right before this token? */
function isEdge(sentence: Sentence, at: number): boolean {
  if (sentence.isMark(at - 1, ',;:—–()“”"')) return true;
  // "since March", "after the vote" stay; whether a clause follows is known by its verb.
  return sentence.is(at, "clauseOpeners", "coordinators");
}

/** ", and when": the edges that stand together are one. */
function leftmost(sentence: Sentence, at: number, limit: number): number {
  let cut = at;
  while (cut - 1 > limit && isEdge(sentence, cut - 1)) cut--;
  return cut;
}

/** "..., and on Tuesday, he died": a date between two edges goes with what follows. */
function withItsDate(
  sentence: Sentence,
  cut: number,
  from: number,
  verb: number,
  dates: readonly TokenRange[],
): number {
  const before = dates.findLast((date) => date.to <= cut && date.to >= cut - 2 && date.from > from);
  if (!before || cut >= verb) return cut;
  for (let at = before.from; at > from && at > before.from - 4; at--) {
    if (isEdge(sentence, at)) return leftmost(sentence, at, from);
  }
  return cut;
}

function openerOf(sentence: Sentence, from: number, verb: VerbGroup): string {
  if (verb.tense === "infinitive") return "to";
  for (let at = from; at < verb.from && at < from + 4; at++) {
    if (sentence.is(at, "clauseOpeners")) return sentence.word(at);
    if (!sentence.isMark(at, ',;:—–“”"') && !sentence.is(at, "coordinators", "fillers")) break;
  }
  return "";
}
