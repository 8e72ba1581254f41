/** What a rule may say of a passage, and what it may look at. */
import type { BlockKind } from "../../core/article/article.ts";
import type { Passage } from "./passages.ts";
import type { Scene } from "./scene.ts";

/** "out" or the kind of block that the passage is; null: this rule has no opinion. */
export type Verdict = "out" | BlockKind | null;

export interface PassageRule {
  readonly name: string;
  readonly judge: (passage: Passage, scene: Scene) => Verdict;
}
