/** The languages that Tidemark reads: one line for each. */
import type { Language } from "../language.ts";
import { english } from "./en/english.ts";
import { functionWords } from "./en/lexicon/function-words.ts";

interface Reader {
  readonly language: Language;
  readonly functionWords: ReadonlySet<string>;
}

const readers: readonly Reader[] = [{ language: english, functionWords }];

/** In words: enough to tell a language by. */
const sampleLength = 400;

/** Of running text in a language, about half the words are function words; of another language's, few. */
const leastShare = 0.25;

/**
 * The language of this BCP 47 tag; where a page names none, the one that most of the text's small words belong to.
 * Null for a language that Tidemark cannot read yet.
 */
export function languageFor(tag: string | null, text: string): Language | null {
  if (tag !== null) {
    const primary = tag.trim().toLowerCase().split(/[-_]/u)[0];
    return readers.find(({ language }) => language.tag === primary)?.language ?? null;
  }
  const words =
    text
      .slice(0, sampleLength * 12)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, sampleLength) ?? [];
  const shares = readers.map((reader) => ({
    language: reader.language,
    share: words.filter((word) => reader.functionWords.has(word)).length / Math.max(1, words.length),
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= leastShare ? best.language : null;
}
