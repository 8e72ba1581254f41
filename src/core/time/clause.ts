/**
 * The clause around a date: which words tell what happened then.
 *
 * No parser: commas, conjunctions and the nearest verb. A clause is a half-open range of tokens of
 * its sentence; nothing is ever cut inside a name, a quotation or brackets.
 */
import type { TextSpan } from "../article/text-span.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import type { TimelineCues } from "./timeline-cues.ts";

/** Half-open, in tokens of the sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  readonly span: TextSpan;
  readonly tokens: readonly Token[];
  /** Lower case, with straight apostrophes made curly, as the cues are. */
  readonly words: readonly string[];
  /** May a label begin or end before this token? Not in a name, a date, brackets or a quotation. */
  readonly canCut: readonly boolean[];
  /** The same, but quotations may be cut. */
  readonly canCutQuoted: readonly boolean[];
  readonly isQuoted: readonly boolean[];
  readonly isBracketed: readonly boolean[];
}

const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
]);
const strongMarks = new Set([";", ":", "—", "–"]);

/** `whole` are the names and dates in the sentence, in order: none of them is cut. */
export function readSentence(text: string, span: TextSpan, whole: readonly TextSpan[]): Sentence {
  const tokens = tokensOf(text, span);
  const open: string[] = [];
  const canCut: boolean[] = [];
  const canCutQuoted: boolean[] = [];
  const isQuoted: boolean[] = [];
  const isBracketed: boolean[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= token.span.start) next++;
    const isInWhole = (whole[next]?.start ?? Number.POSITIVE_INFINITY) < token.span.start;
    isBracketed.push(open.some((closer) => closer === ")" || closer === "]"));
    canCut.push(!isInWhole && !token.isGlued && open.length === 0);
    canCutQuoted.push(!isInWhole && !token.isGlued && isBracketed.at(-1) === false);
    if (token.text === open.at(-1)) open.pop();
    else if (open.length < deepest) open.push(...(closers.get(token.text) ?? []));
    isQuoted.push(open.some((closer) => closer === "”" || closer === '"' || closer === "»"));
  }
  return {
    span,
    tokens,
    words: tokens.map(({ text: word }) => word.toLowerCase().replace("'", "’")),
    canCut,
    canCutQuoted,
    isQuoted,
    isBracketed,
  };
}

/** Marks nest little; deeper ones are somebody's ornament. */
const deepest = 4;

/** The tokens that a span of the text covers, wholly or in part. */
export function rangeOf({ tokens }: Sentence, span: TextSpan): TokenRange {
  const from = firstIndex(tokens.length, (at) => (tokens[at]?.span.end ?? 0) > span.start);
  return { from, to: firstIndex(tokens.length, (at) => (tokens[at]?.span.start ?? 0) >= span.end) };
}

/** By halving: the first index from which the claim holds. */
export function firstIndex(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A clause of fewer tokens is seldom the whole story ("Pamfilova said on Monday") … */
const tooFew = 5;
/** … but with more than these it would lose its own words when it is cut. */
const tooMany = 16;

/** Grows from the date to the nearest edges on both sides, within `limits`, until it holds a verb, its subject and enough to say. */
export function clauseAround(sentence: Sentence, date: TokenRange, limits: TokenRange, cues: TimelineCues): TokenRange {
  const edges = edgesIn(sentence, date, limits, cues);
  const start = leadingDate(sentence, date, edges, cues);
  if (start !== null) return { from: start, to: endOfClause(sentence, date.to, edges, cues) };
  let left = edges.findLastIndex((edge) => edge <= date.from);
  let right = edges.findIndex((edge) => edge >= date.to);
  const from = (): number => edges[left] ?? limits.from;
  const to = (): number => edges[right] ?? limits.to;
  const isWhole = (): boolean =>
    has(sentence, { from: from(), to: to() }, cues.isVerb) && !lacksSubject(sentence, from(), cues);
  while ((left > 0 || right < edges.length - 1) && !isWhole()) {
    if (left > 0) {
      left--;
      // "Marn, head of the league, resigned": over what only describes the subject.
      const describes = !has(sentence, { from: from(), to: edges[left + 1] ?? from() }, cues.isVerb);
      if (describes && left > 0 && sentence.tokens[from() - 1]?.text === ",") left--;
    } else right++;
  }
  if (to() - from() - (date.to - date.from) < tooFew) {
    if (left > 0 && to() - (edges[left - 1] ?? 0) <= tooMany) left--;
    else if (right < edges.length - 1) right++;
  }
  return { from: from(), to: to() };
}

/** Does it begin with a verb ("moved to London"), or with a word that stands for what came before ("which opened")? */
export function lacksSubject({ words }: Sentence, from: number, cues: TimelineCues): boolean {
  let at = from;
  while (cues.coordinators.has(words[at] ?? "") || cues.fillers.has(words[at] ?? "")) at++;
  const word = words[at] ?? "";
  return cues.isVerb(word) || cues.relatives.has(word);
}

/** "In 1997, the ship sank": the edge before a date that leads its clause; null when it does not. */
function leadingDate(
  sentence: Sentence,
  date: TokenRange,
  edges: readonly number[],
  cues: TimelineCues,
): number | null {
  const { words, tokens } = sentence;
  const edge = edges.findLast((at) => at <= date.from);
  if (edge === undefined || date.to >= (edges.at(-1) ?? 0)) return null;
  const isLed = words.slice(edge, date.from).every((word) => isFunctionWord(word, cues));
  const isParted = tokens[date.to]?.text === ",";
  const isSubject = cues.isVerb(words[date.to] ?? "") || tokens[date.to]?.kind === "possessive";
  const isOpened = edge === edges[0] || cues.clauseOpeners.has(words[edge] ?? "");
  const isTold = has(sentence, { from: date.to, to: edges.at(-1) ?? date.to }, cues.isVerb);
  return isLed && isTold && (isParted || isOpened) && !isSubject ? edge : null;
}

function isFunctionWord(word: string, cues: TimelineCues): boolean {
  return [cues.prepositions, cues.determiners, cues.fillers, cues.coordinators, cues.clauseOpeners].some((set) =>
    set.has(word),
  );
}

/** The first edge behind a verb. */
function endOfClause(sentence: Sentence, from: number, edges: readonly number[], cues: TimelineCues): number {
  const end = edges.find((edge) => edge > from + 1 && has(sentence, { from, to: edge }, cues.isVerb));
  return end ?? edges.at(-1) ?? from;
}

/** Where a new clause may begin: after a comma or stronger mark, at a conjunction or relative. Ends included. */
function edgesIn(
  { tokens, words, canCut }: Sentence,
  date: TokenRange,
  limits: TokenRange,
  cues: TimelineCues,
): readonly number[] {
  const edges = [limits.from];
  for (let at = limits.from + 1; at < limits.to; at++) {
    if (!canCut[at]) continue;
    const before = tokens[at - 1]?.text ?? "";
    const isAfterMark = before === "," || strongMarks.has(before);
    // "since" opens a clause, but not in "since March".
    const isOpener = cues.clauseOpeners.has(words[at] ?? "") && at !== date.from - 1;
    if (isAfterMark || isOpener) edges.push(at);
  }
  edges.push(limits.to);
  return edges;
}

export function has({ words }: Sentence, { from, to }: TokenRange, test: (word: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(words[at] ?? "")) return true;
  return false;
}
