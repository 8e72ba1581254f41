/**
 * The clause around a date: which words tell what happened then.
 *
 * No parser: commas, conjunctions and the nearest verb.
 */
import type { Sentence, TokenRange } from "./sentence.ts";

/** A clause of fewer tokens is seldom the whole story ("Pamfilova said on Monday") … */
const tooFew = 5;
/** … but with more than these it would lose its own words when it is cut. */
const tooMany = 16;

/**
 * Grows from the date to the nearest edges on both sides, within `limits`, until it holds a verb,
 * its subject and enough to say.
 */
export function clauseAround(sentence: Sentence, date: TokenRange, limits: TokenRange): TokenRange {
  const edges = edgesIn(sentence, date, limits);
  const start = leadingDate(sentence, date, edges);
  if (start !== null) return { from: start, to: endOfClause(sentence, date.to, edges) };
  let left = edges.findLastIndex((edge) => edge <= date.from);
  let right = edges.findIndex((edge) => edge >= date.to);
  const from = (): number => edges[left] ?? limits.from;
  const to = (): number => edges[right] ?? limits.to;
  const isWhole = (): boolean => sentence.hasVerb({ from: from(), to: to() }) && !lacksSubject(sentence, from());
  while ((left > 0 || right < edges.length - 1) && !isWhole()) {
    if (left > 0) {
      left--;
      // "Marn, head of the league, resigned": over what only describes the subject.
      const isDescription = !sentence.hasVerb({ from: from(), to: edges[left + 1] ?? from() });
      if (isDescription && left > 0 && sentence.isMark(from() - 1, ",")) left--;
    } else right++;
  }
  if (to() - from() - (date.to - date.from) < tooFew) {
    if (left > 0 && to() - (edges[left - 1] ?? 0) <= tooMany) left--;
    else if (right < edges.length - 1) right++;
  }
  return { from: from(), to: to() };
}

/** Does it begin with a verb ("moved to London"), or with a word that stands for what came before ("which opened")? */
export function lacksSubject(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.is(at, "coordinators", "fillers")) at++;
  return sentence.isVerb(at) || sentence.is(at, "relatives");
}

/** "In 1997, the ship sank": the edge before a date that leads its clause; null when it does not. */
function leadingDate(sentence: Sentence, date: TokenRange, edges: readonly number[]): number | null {
  const edge = edges.findLast((at) => at <= date.from);
  const end = edges.at(-1) ?? date.to;
  if (edge === undefined || !sentence.hasVerb({ from: date.to, to: end })) return null;
  for (let at = edge; at < date.from; at++) {
    if (!sentence.is(at, "prepositions", "determiners", "fillers", "coordinators", "clauseOpeners")) return null;
  }
  const isParted = sentence.isMark(date.to, ",") || edge === edges[0] || sentence.is(edge, "clauseOpeners");
  const isSubject = sentence.isVerb(date.to) || sentence.isPossessive(date.to);
  return isParted && !isSubject ? edge : null;
}

/** The first edge behind a verb. */
function endOfClause(sentence: Sentence, from: number, edges: readonly number[]): number {
  const end = edges.find((edge) => edge > from + 1 && sentence.hasVerb({ from, to: edge }));
  return end ?? edges.at(-1) ?? from;
}

/** Where a new clause may begin: after a comma or stronger mark, at a conjunction or relative. Ends included. */
function edgesIn(sentence: Sentence, date: TokenRange, limits: TokenRange): readonly number[] {
  const edges = [limits.from];
  for (let at = limits.from + 1; at < limits.to; at++) {
    if (!sentence.canCut(at)) continue;
    // "since" opens a clause, but not in "since March".
    const isOpener = sentence.is(at, "clauseOpeners") && at !== date.from - 1;
    if (isOpener || sentence.isMark(at - 1, ",;:—–")) edges.push(at);
  }
  edges.push(limits.to);
  return edges;
}
