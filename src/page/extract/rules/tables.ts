/** A table is in or out as a whole: rows of figures without their heads, or heads without figures, say nothing. */
import { vote } from "../forest.ts";
import type { Box } from "../passages.ts";
import type { Scene } from "../scene.ts";
import type { PassageRule } from "../verdict.ts";

export const tables: PassageRule = {
  name: "tables",
  judge({ box }, scene) {
    const table = tableAround(box);
    return table && (isInText(table, scene) ? "table" : "out");
  },
};

/** Null outside tables, and inside one that only lays paragraphs out. */
function tableAround(box: Box): Box | null {
  for (let each: Box | null = box; each; each = each.parent) {
    if (each.element.tagName === "TABLE") return each.element.querySelector("p, table") ? null : each;
  }
  return null;
}

/** Asked for every cell, decided once. */
const decided = new WeakMap<Box, boolean>();

function isInText(table: Box, scene: Scene): boolean {
  let isIn = decided.get(table);
  if (isIn === undefined) {
    const votes = scene.passages
      .slice(table.first, table.end)
      .map((cell) => vote(cell, scene) * Math.sqrt(cell.text.length));
    isIn = votes.reduce((sum, each) => sum + each, 0) > 0;
    decided.set(table, isIn);
  }
  return isIn;
}
