/** "Apollo 11", "Boeing 737", "Euro 2024": a few names take a number; after other words it only counts them. */
import type { NamedType } from "../../../../entities/entity.ts";
import { type NameRule, whole, wordsIn } from "../run.ts";

const types: readonly (readonly [NamedType, RegExp])[] = [
  ["event", /^(?:apollo|artemis|soyuz|gemini|voyager|viking|flight|euro|expo|cop|formula)$/u],
  [
    "product",
    /^(?:boeing|airbus|windows|iphone|galaxy|playstation|xbox|falcon|pixel|mate|novichok|sputnik|gpt|android|type|mk|block)$/u,
  ],
];

export const numberedName: NameRule = {
  name: "numbered-name",
  read(run) {
    const words = wordsIn(run);
    if (words.length < 2 || words.at(-1)?.kind !== "number" || words.at(-1)?.isGlued) return null;
    const type = types.find(([, heads]) => heads.test(words.at(-2)?.lower ?? ""))?.[0];
    return type ? whole(run, type, 0.75) : [];
  },
};
