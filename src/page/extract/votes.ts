/**
 * The judgement that no single rule can make: two small forests vote on what the plain rules left open.
 *
 * The first looks at each passage alone, the second at what the first said of its neighbours. How they were grown is told
 * in docs/extraction.md.
 */
import type { Sliced } from "../sliced.ts";
import { contextNames, finalVotes, sure, type Voted } from "./context.ts";
import { forestOf } from "./forest.ts";
import * as grown from "./grown-trees.ts";
import { type Box, type Passage, parentOf } from "./passages.ts";
import type { Scene } from "./scene.ts";
import { signalNames, signalsOf } from "./signals.ts";
import type { Verdict } from "./verdict.ts";

const alone = forestOf(grown.alone, signalNames);
const amongOthers = forestOf(grown.amongOthers, contextNames);

/** Passages after which it may be left off. */
const stride = 4;

export interface Votes {
  /** Log-odds that the passage belongs to the article: above 0, it more likely does than not. */
  of(passage: Passage): number;
}

/** `verdicts`: of the plain rules, one for each passage; null where they left it open. */
export function* votesOn(scene: Scene, verdicts: readonly Verdict[]): Sliced<Votes> {
  const decided = verdicts.map(votedAlready);
  const first = yield* votedPassages(scene, (passage) => decided[passage.index] ?? alone(signalsOf(passage, scene)));
  const final = yield* finalVotes(first, decided, amongOthers);
  return { of: ({ index }) => final[index] ?? 0 };
}

/** Null for what is open. */
export function votedAlready(verdict: Verdict): number | null {
  if (verdict === null) return null;
  return verdict === "out" || verdict === "caption" ? -sure : sure;
}

/** With numbers for what stands together; `vote`: of the first forest. */
export function* votedPassages(scene: Scene, vote: (passage: Passage) => number): Sliced<readonly Voted[]> {
  const boxes = new Map<Box, number>();
  const settings = new Map<string, number>();
  const voted: Voted[] = [];
  for (const passage of scene.passages) {
    if (passage.index % stride === 0) yield;
    voted.push({
      vote: vote(passage),
      length: passage.text.length,
      linked: passage.linked,
      box: numberOf(boxes, passage.box),
      parent: numberOf(boxes, parentOf(passage.box)),
      setting: numberOf(settings, scene.settingOf(passage.box)),
    });
  }
  return voted;
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(key, number);
  }
  return number;
}
