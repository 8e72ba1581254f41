/** Which passages are the article's text, and as what: the rules, then the votes, then what is left for a page of neither. */
import type { BlockKind } from "../../core/article/article.ts";
import type { Sliced } from "../sliced.ts";
import type { Passage } from "./passages.ts";
import { plainRules, votedRules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import type { Verdict } from "./verdict.ts";
import { votesOn } from "./votes.ts";

export interface Chosen {
  readonly passage: Passage;
  readonly kind: BlockKind;
}

/** Passages after which it may be left off. */
const stride = 8;
/** Units of prose under which a page that the trees leave nothing of has no text worth reading. */
const worthReading = 250;

/** Captions among them, in page order; [] when there is no text worth reading. */
export function* chosenPassages(scene: Scene): Sliced<readonly Chosen[]> {
  const plain = yield* plainVerdicts(scene);
  const votes = yield* votesOn(scene, plain);
  const chosen: Chosen[] = [];
  let hasText = false;
  for (const passage of scene.passages) {
    if (passage.index % stride === 0) yield;
    let verdict = plain[passage.index] ?? null;
    for (let at = 0; verdict === null && at < votedRules.length; at++) {
      verdict = votedRules[at]?.judge(passage, scene, votes) ?? null;
    }
    if (verdict === null || verdict === "out") continue;
    chosen.push({ passage, kind: verdict });
    hasText ||= verdict !== "caption";
  }
  return hasText ? chosen : proseInCore(scene, plain);
}

/** What the plain rules say of each passage. */
export function* plainVerdicts(scene: Scene): Sliced<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const passage of scene.passages) {
    if (passage.index % stride === 0) yield;
    let verdict: Verdict = null;
    for (let at = 0; verdict === null && at < plainRules.length; at++) {
      verdict = plainRules[at]?.judge(passage, scene) ?? null;
    }
    verdicts.push(verdict);
  }
  return verdicts;
}

/** Where the trees leave nothing (of a page of cards, say), the prose in the core is what there is to read. */
function proseInCore(scene: Scene, plain: readonly Verdict[]): readonly Chosen[] {
  if (scene.core.prose < worthReading) return [];
  return scene.passages
    .slice(scene.core.first, scene.core.end)
    .filter(({ isProse, index }) => isProse && (plain[index] ?? null) === null)
    .map((passage) => ({ passage, kind: "paragraph" }));
}
