/** What a rule may say of a passage, and what it may look at. */
import type { BlockKind } from "../../core/article/article.ts";
import type { Passage } from "./passages.ts";
import type { Scene } from "./scene.ts";
import type { Votes } from "./votes.ts";

/** "out" or the kind of block that the passage is; null: this rule has no opinion. */
export type Verdict = "out" | BlockKind | null;

/** Judges by what is seen of the passage. */
export interface PassageRule {
  readonly name: string;
  readonly judge: (passage: Passage, scene: Scene) => Verdict;
}

/** Judges what the plain rules left open, by how the trees voted. */
export interface VotedRule {
  readonly name: string;
  readonly judge: (passage: Passage, scene: Scene, votes: Votes) => Verdict;
}
