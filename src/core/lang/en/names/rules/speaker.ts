/** "Tarlo explains", "said Metsola": one who speaks, and is in no list, is a person. */

import { inDictionary } from "../../compromise-tags.ts";
import { speechVerbs } from "../../lexicon/abbreviations.ts";
import { type NameRule, whole } from "../run.ts";
import type { Word } from "../words.ts";

export const speaker: NameRule = {
  name: "speaker",
  read(run) {
    const { words } = run.sentence;
    const first = words[run.from];
    if (!first || run.to - run.from > 3 || first.shape !== "capital" || words[run.from - 1]?.lower === "the")
      return null;
    if (run.to - run.from === 1 && first.tags.has(inDictionary) && !first.tags.has("ProperNoun")) return null;
    if (first.tags.has("Organization") || first.tags.has("Place")) return null;
    const after = words[run.to];
    const appositive =
      after?.text === "," && /^(?:who|whose|\d\d|now|aged|himself|herself)$/u.test(words[run.to + 1]?.text ?? "");
    const speaks = appositive || (after !== undefined && speechVerbs.has(after.lower)) || isSpokenOf(words, run.from);
    return speaks ? whole(run, "person", 0.72) : null;
  },
};

/** "told Berg", and "..., says Berg": what is said before; but not "the sign says Closed". */
function isSpokenOf(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1]?.lower ?? "";
  if (/^(?:told|asked|warned)$/u.test(verb)) return true;
  const before = words[at - 2];
  return (
    /^(?:said|says|added|explained|wrote|recalled|insisted)$/u.test(verb) &&
    (before === undefined || before.kind === "mark" || before.lower === "as")
  );
}
