/**
 * The second look: what the votes on a passage's neighbours say of it.
 *
 * A paragraph between two paragraphs of the article is one, too; a box whose other passages are out is a box beside the
 * text. Pure, so that training reads exactly what the page reads.
 */

import type { Sliced } from "../sliced.ts";

/** A passage after the first vote. */
export interface Voted {
  /** Log-odds; `sure` or `-sure` where a plain rule has decided. */
  readonly vote: number;
  /** Units of text. */
  readonly length: number;
  readonly linked: number;
  /** Numbers that are equal for passages in the same box, in boxes of the same parent, and in boxes of the same making. */
  readonly box: number;
  readonly parent: number;
  readonly setting: number;
}

export const sure = 4;

/** Passages after which it may be left off. */
const stride = 8;

export const contextNames: readonly string[] = [
  ...["vote", "vote-3", "vote-2", "vote-1", "vote1", "vote2", "vote3", "box", "parent", "setting", "before", "after"],
  ...["since-in", "until-in", "length", "linked", "in-text", "outer"],
];

/** A row of values for each passage, in the order of `contextNames`. */
export function contextOf(passages: readonly Voted[]): readonly (readonly number[])[] {
  const held = passages.map(({ vote }) => Math.max(-sure, Math.min(sure, vote)));
  const weights = passages.map(({ length }) => Math.sqrt(length));
  const boxes = groupSums(passages, held, weights, "box");
  const parents = groupSums(passages, held, weights, "parent");
  const settings = groupSums(passages, held, weights, "setting");
  const inBefore = [0];
  let all = 0;
  for (const [at, { length }] of passages.entries()) {
    inBefore.push((inBefore[at] ?? 0) + ((held[at] ?? 0) > 0 ? length : 0));
    all += length;
  }
  const inText = inBefore.at(-1) ?? 0;
  const since = distances(held, 1);
  const until = distances(held, -1);
  return passages.map(({ length, linked, box, parent, setting }, at) => {
    const vote = held[at] ?? 0;
    const weight = weights[at] ?? 0;
    const around = [-3, -2, -1, 1, 2, 3].map((by) => held[at + by] ?? -sure);
    const before = inBefore[at] ?? 0;
    const after = inText - (inBefore[at + 1] ?? 0);
    return [
      vote,
      ...around,
      meanOfOthers(boxes.get(box), vote, weight),
      meanOfOthers(parents.get(parent), vote, weight),
      meanOfOthers(settings.get(setting), vote, weight),
      before / Math.max(inText, 1),
      after / Math.max(inText, 1),
      Math.log(since[at] ?? 1),
      Math.log(until[at] ?? 1),
      Math.log(length),
      linked / length,
      Math.log(1 + inText),
      inText / Math.max(all, 1),
    ];
  });
}

/**
 * `decided`: what the plain rules' verdicts are worth, null for what they left open; `forest`: votes on a row of context.
 * Where it leaves nothing in of a page, the first votes stand.
 */
export function* finalVotes(
  first: readonly Voted[],
  decided: readonly (number | null)[],
  forest: (values: readonly number[]) => number,
): Sliced<readonly number[]> {
  const context = contextOf(first);
  const second: number[] = [];
  for (const at of first.keys()) {
    if (at % stride === 0) yield;
    second.push(decided[at] ?? forest(context[at] ?? []));
  }
  return second.some((vote) => vote > 0) ? second : first.map(({ vote }) => vote);
}

interface Sum {
  votes: number;
  weights: number;
}

function groupSums(
  passages: readonly Voted[],
  votes: readonly number[],
  weights: readonly number[],
  by: "box" | "parent" | "setting",
): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const [at, passage] of passages.entries()) {
    const weight = weights[at] ?? 0;
    const sum = sums.get(passage[by]);
    if (sum) {
      sum.votes += (votes[at] ?? 0) * weight;
      sum.weights += weight;
    } else sums.set(passage[by], { votes: (votes[at] ?? 0) * weight, weights: weight });
  }
  return sums;
}

/** Nought where there are no others. */
function meanOfOthers(sum: Sum | undefined, vote: number, weight: number): number {
  const others = (sum?.weights ?? 0) - weight;
  return others < 1 ? 0 : ((sum?.votes ?? 0) - vote * weight) / others;
}

/** Passages to the nearest one that is clearly in, looking back (1) or ahead (-1). */
function distances(votes: readonly number[], step: 1 | -1): readonly number[] {
  const found: number[] = new Array(votes.length).fill(0);
  let distance = votes.length;
  for (let count = 0; count < votes.length; count++) {
    const at = step === 1 ? count : votes.length - 1 - count;
    found[at] = ++distance;
    if ((votes[at] ?? 0) > 1) distance = 0;
  }
  return found;
}
