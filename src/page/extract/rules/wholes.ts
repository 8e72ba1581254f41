/**
 * Tables and lists are in or out as wholes: rows of figures without their heads, or every other ingredient, say nothing.
 * Short as they are, the trees doubt them; between two passages of the article they are part of it all the same.
 */
import { claims } from "../claims.ts";
import { type Box, nearestWith } from "../passages.ts";
import type { Scene } from "../scene.ts";
import type { VotedRule } from "../verdict.ts";
import type { Votes } from "../votes.ts";

export const tables: VotedRule = {
  name: "tables",
  judge({ box }, scene, votes) {
    const table = tableAround(box);
    return table && (isIn(table, scene, votes, (before, after) => before > 0 || after > 0) ? "table" : "out");
  },
};

/** A list that is not clearly in is left to the votes on its items. */
export const lists: VotedRule = {
  name: "lists",
  judge({ box }, scene, votes) {
    const list = listAround(box);
    return list && isIn(list, scene, votes, (before, after) => before > 0 && after > 0) ? "list-item" : null;
  },
};

/** Share of long sentences above which a table is there to lay paragraphs out. */
const mostProse = 0.6;

/** Null outside tables, and inside one that only lays paragraphs out. */
export function tableAround(box: Box): Box | null {
  const table = nearestWith(box, claims.table);
  return table && table.prose < table.length * mostProse ? table : null;
}

/** Null for what is no item itself. */
export const listAround = (box: Box): Box | null => (box.tag === "LI" ? box.parent : null);

/** Share of links above which it leads elsewhere. */
const mostLinked = 0.4;
/** How much doubt is overruled by its place, in log-odds. */
const doubt = -2.5;

/** Asked for every part, decided once. */
const decided = new WeakMap<Box, boolean>();

function isIn(
  whole: Box,
  { passages }: Scene,
  votes: Votes,
  isPlaceIn: (before: number, after: number) => boolean,
): boolean {
  let known = decided.get(whole);
  if (known === undefined) {
    let sum = 0;
    let weights = 0;
    for (const part of passages.slice(whole.first, whole.end)) {
      const weight = Math.sqrt(part.text.length);
      sum += votes.of(part) * weight;
      weights += weight;
    }
    const voteAt = (index: number) => {
      const passage = passages[index];
      return passage ? votes.of(passage) : -1;
    };
    const isTrusted = isPlaceIn(voteAt(whole.first - 1), voteAt(whole.end)) && whole.linked < whole.length * mostLinked;
    known = sum / Math.max(weights, 1) > (isTrusted ? doubt : 0);
    decided.set(whole, known);
  }
  return known;
}
