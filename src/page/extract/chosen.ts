/** Which passages are the article's text, and as what: the rules, then the votes, then what is left for a page of neither. */
import type { BlockKind } from "../../core/article/article.ts";
import type { Passage } from "./passages.ts";
import { plainRules, votedRules } from "./rules.ts";
import type { Scene } from "./scene.ts";
import type { Verdict } from "./verdict.ts";
import { votesOn } from "./votes.ts";

export interface Chosen {
  readonly passage: Passage;
  readonly kind: BlockKind;
}

/** Units of prose under which a page that the trees leave nothing of has no text worth reading. */
const worthReading = 250;

/** Captions among them, in page order; [] when there is no text worth reading. */
export function chosenPassages(scene: Scene): readonly Chosen[] {
  const plain = plainVerdicts(scene);
  const votes = votesOn(scene, plain);
  const chosen: Chosen[] = [];
  let hasText = false;
  for (const passage of scene.passages) {
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
export function plainVerdicts(scene: Scene): readonly Verdict[] {
  return scene.passages.map((passage) => {
    for (const rule of plainRules) {
      const verdict = rule.judge(passage, scene);
      if (verdict !== null) return verdict;
    }
    return null;
  });
}

/** Where the trees leave nothing (of a page of cards, say), the prose in the core is what there is to read. */
function proseInCore(scene: Scene, plain: readonly Verdict[]): readonly Chosen[] {
  if (scene.core.prose < worthReading) return [];
  return scene.passages
    .slice(scene.core.first, scene.core.end)
    .filter(({ isProse, index }) => isProse && (plain[index] ?? null) === null)
    .map((passage) => ({ passage, kind: "paragraph" }));
}
