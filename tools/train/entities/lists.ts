/** The word lists that ship: the given gazetteer, our own lists, and how often a word is written small. */
import { existsSync, readFileSync } from "node:fs";
import { hashText } from "../../../src/core/entities/tagger/hash.ts";
import {
  extendHash,
  type ListName,
  listBit,
  listNames,
  prefixBit,
  WordLists,
  withSmallShare,
} from "../../../src/core/lang/en/tagger/word-lists.ts";
import { tokensOf } from "../../../src/core/text/tokens.ts";
import type { CorpusDocument } from "./corpora.ts";

/** Bits of gazetteer.tsv, in order. */
const gazetteerLists = listNames.slice(0, 12);

const ownLists: readonly (readonly [file: string, list: ListName])[] = [
  ["companies", "company"],
  ["teams", "team"],
  ["media", "media"],
  ["parties", "party"],
  ["institutions", "institution"],
  ["armed-groups", "institution"],
  ["universities", "university"],
  ["regions", "region"],
  ["natural", "region"],
  ["towns", "region"],
  ["facilities", "facility"],
  ["groups", "group"],
  ["events", "event"],
  ["works", "work"],
  ["products", "product"],
  ["people", "people"],
  ["surnames", "family-name"],
  ["given-names", "given-name"],
];

export interface BuiltLists {
  /** In ascending order. */
  readonly hashes: Uint32Array;
  readonly entries: Uint32Array;
  readonly lists: WordLists;
}

const lowerTokens = (words: string): readonly string[] =>
  tokensOf(words, { start: 0, end: words.length }).map(({ text }) => text.toLowerCase().replace(/[’‘`]/gu, "'"));

export const isDemonymIn = (data: string): ((words: string) => boolean) => {
  const demonyms = new Set<string>();
  for (const line of readFileSync(`${data}/gazetteer.tsv`, "utf8").split("\n")) {
    const [phrase = "", bits = "0"] = line.split("\t");
    if (Number(bits) & 16) demonyms.add(phrase);
  }
  return (words) => demonyms.has(words.toLowerCase());
};

export function buildLists(data: string, own: string, documents: readonly CorpusDocument[]): BuiltLists {
  const table = new Map<number, number>();
  const add = (words: string, bits: number) => {
    const tokens = lowerTokens(words);
    let hash = hashText("");
    for (const [at, token] of tokens.entries()) {
      hash = extendHash(hash, token);
      const isWhole = at === tokens.length - 1;
      table.set(hash, (table.get(hash) ?? 0) | (isWhole ? bits : prefixBit));
    }
  };
  for (const line of readFileSync(`${data}/gazetteer.tsv`, "utf8").split("\n")) {
    const [phrase = "", written = "0"] = line.split("\t");
    const bits = gazetteerLists.reduce((sum, list, at) => (Number(written) & (1 << at) ? sum | listBit(list) : sum), 0);
    if (bits !== 0) add(phrase, bits);
  }
  for (const [file, list] of ownLists) {
    const path = `${own}/${file}.txt`;
    if (!existsSync(path)) continue;
    for (const name of readFileSync(path, "utf8").split("\n")) if (name.trim() !== "") add(name.trim(), listBit(list));
  }
  for (const [word, share] of smallShares(documents)) {
    const hash = extendHash(hashText(""), word);
    table.set(hash, withSmallShare(table.get(hash) ?? 0, share));
  }
  const sorted = [...table].filter(([, entry]) => entry !== 0).sort((a, b) => a[0] - b[0]);
  const hashes = Uint32Array.from(sorted, ([hash]) => hash);
  const entries = Uint32Array.from(sorted, ([, entry]) => entry);
  return { hashes, entries, lists: new WordLists(hashes, entries) };
}

/** For words of running text seen often enough: 1 (never small) to 7 (always). */
function smallShares(documents: readonly CorpusDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { small: number; all: number }>();
  for (const { sentences } of documents) {
    for (const { text } of sentences) {
      const tokens = tokensOf(text, { start: 0, end: text.length });
      for (const [at, token] of tokens.entries()) {
        if (token.kind !== "word" || at === 0 || !/^\p{Ll}+$/u.test(tokens[at - 1]?.text ?? "")) continue;
        const lower = token.text.toLowerCase().replace(/[’‘`]/gu, "'");
        const count = counts.get(lower) ?? { small: 0, all: 0 };
        count.all++;
        if (token.text === lower) count.small++;
        counts.set(lower, count);
      }
    }
  }
  const shares = new Map<string, number>();
  for (const [word, { small, all }] of counts) {
    if (all < 4) continue;
    const share = small / all;
    shares.set(word, share === 0 ? 1 : share === 1 ? 7 : 2 + Math.min(4, Math.floor(share * 5)));
  }
  return shares;
}
