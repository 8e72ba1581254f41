/** The whole article once more in one piece, as pages keep it for search engines or for reading aloud. */
import { claims } from "../claims.ts";
import type { Passage } from "../passages.ts";
import type { Scene } from "../scene.ts";
import type { PassageRule } from "../verdict.ts";

/** Units of text from which on a passage may be a copy of many. */
const shortest = 1000;
/** Share of its text that stands in other passages. */
const copied = 0.6;
/** By these units at its beginning another passage is known. */
const beginning = 60;
const mostOthers = 300;

export const copies: PassageRule = {
  name: "copies",
  judge: (passage, scene) =>
    passage.text.length >= shortest && (passage.box.within & claims.code) === 0 && isCopy(passage, scene)
      ? "out"
      : null,
};

function isCopy({ text, index }: Passage, { passages }: Scene): boolean {
  let found = 0;
  let looked = 0;
  for (const other of passages) {
    if (!other.isProse || other.index === index || other.text.length >= text.length) continue;
    if (++looked > mostOthers) break;
    if (text.includes(other.text.slice(0, beginning))) found += other.text.length;
  }
  return found >= text.length * copied;
}
