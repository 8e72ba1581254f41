/**
 * The features of a token, as hashes. Those of `wordFeatures` depend on one word alone, so that their weights are
 * summed once for each written form; those of `contextFeatures` are looked up at every token.
 */
import { hashText, mix } from "../../../entities/tagger/hash.ts";
import { type DocumentFacts, factBits } from "./document-facts.ts";
import type { TagSentence } from "./tag-sentence.ts";
import { forms, type WordInfo } from "./word.ts";
import { listBits } from "./word-lists.ts";

/** A growing list of hashes, used again for each token. */
export class FeatureList {
  hashes = new Uint32Array(256);
  length = 0;

  add(template: number, value: number): void {
    if (this.length === this.hashes.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes[this.length++] = mix(template, value);
  }
}

/** How far to either side single words are looked at. */
export const reach = 2;

/** Templates of `wordFeatures` are 32 × (offset + reach) + 0–31; those of `contextFeatures` start here. */
const contextBase = 32 * (2 * reach + 1);

/** What the word at `offset` (-2 … 2) tells about the token. */
export function wordFeatures(word: WordInfo, offset: number, out: FeatureList): void {
  const base = 32 * (offset + reach);
  const written = word.form * 4 + word.style;
  out.add(base, word.hash);
  out.add(base + 1, written);
  if (offset === 0) {
    out.add(base + 2, 0);
    out.add(base + 3, mix(word.hash, written));
    for (const prefix of word.prefixes) out.add(base + 4, prefix);
  }
  if (Math.abs(offset) === reach) {
    addBits(out, base + 12, word.roles, 0);
    addLists(out, base + 8, word.entry, 0);
    return;
  }
  out.add(base + 5, word.shape);
  out.add(base + 6, mix(word.small, written));
  for (const suffix of offset === 0 ? word.suffixes : word.suffixes.slice(2, 3)) out.add(base + 7, suffix);
  addLists(out, base + 8, word.entry, written);
  const known = word.entry & listBits;
  out.add(base + 9, mix(known, written));
  addBits(out, base + 12, word.roles, word.isCapital ? 1 : 0);
  out.add(base + 10, mix(word.roles, written));
}

function addLists(out: FeatureList, template: number, entry: number, written: number): void {
  addBits(out, template, entry & listBits, written);
}

function addBits(out: FeatureList, template: number, bits: number, written: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    out.add(template, bit * 64 + written);
  }
}

const edge = hashText("\u0000edge");

const hashAt = (words: readonly WordInfo[], at: number): number => words[at]?.hash ?? edge;
const writtenAt = (words: readonly WordInfo[], at: number): number => {
  const word = words[at];
  return word ? word.form * 4 + word.style : 63;
};

/** What stands around the token, and what the article says of it. */
export function contextFeatures(sentence: TagSentence, at: number, facts: DocumentFacts, out: FeatureList): void {
  const { words } = sentence;
  const word = words[at];
  if (!word) return;
  let template = contextBase;
  const add = (value: number) => out.add(template++, value);
  const written = writtenAt(words, at);
  const before = hashAt(words, at - 1);
  const after = hashAt(words, at + 1);
  const writtenBefore = writtenAt(words, at - 1);
  const writtenAfter = writtenAt(words, at + 1);
  const start = isStart(words, at) ? 1 : 0;
  add(mix(before, word.hash));
  add(mix(word.hash, after));
  add(mix(before, written));
  add(mix(after, written));
  add((writtenBefore * 64 + written) * 64 + writtenAfter);
  add(
    mix((writtenBefore * 64 + written) * 64 + writtenAfter, writtenAt(words, at - 2) * 64 + writtenAt(words, at + 2)),
  );
  add(((start * 8 + word.small) * 64 + written) * 64 + writtenAfter);
  add(mix(hashAt(words, at - 2), before));
  add(mix(after, hashAt(words, at + 2)));
  add(mix(words[at - 1]?.roles ?? 0xffff, mix(written, word.roles)));
  add(mix(words[at + 1]?.roles ?? 0xffff, mix(written, word.roles)));
  add(mix((words[at - 1]?.entry ?? 0) & listBits, mix(written, word.entry & listBits)));
  add(mix((words[at + 1]?.entry ?? 0) & listBits, mix(written, word.entry & listBits)));
  add((sentence.quoted[at] ?? 0) * 64 + written);
  template = contextBase + 20;
  const phrase = sentence.phrases[at] ?? 0;
  if (phrase !== 0) {
    const place = sentence.phrasePlaces[at] ?? 0;
    for (let rest = phrase; rest !== 0; rest &= rest - 1)
      out.add(template, (31 - Math.clz32(rest & -rest)) * 4 + place);
    out.add(template + 1, mix(phrase, place * 64 + written));
  }
  const nextPhrase = sentence.phrases[at + 1] ?? 0;
  if (nextPhrase !== 0 && sentence.phrasePlaces[at + 1] === 1) out.add(template + 2, mix(nextPhrase, written));
  const lastPhrase = sentence.phrases[at - 1] ?? 0;
  if (lastPhrase !== 0 && sentence.phrasePlaces[at - 1] === 3) out.add(template + 3, mix(lastPhrase, written));
  const first = sentence.runStarts[at] ?? -1;
  template = contextBase + 24;
  if (first >= 0) runFeatures(sentence, at, first, sentence.runEnds[at] ?? at, out, template);
  if (word.form === forms.mark || word.form === forms.number) return;
  template = contextBase + 40;
  const bits = factBits(facts.get(word.lower));
  out.add(template, mix(bits, written * 2 + start));
  for (let rest = bits; rest !== 0; rest &= rest - 1) out.add(template + 1, (rest & -rest) * 64 + written);
  if (words[at + 1]?.isCapital) out.add(template + 2, mix(factBits(facts.get(words[at + 1]?.lower ?? "")), written));
  if (words[at - 1]?.isCapital) out.add(template + 3, mix(factBits(facts.get(words[at - 1]?.lower ?? "")), written));
}

/** The run of capitals that a token stands in: its first and last words say what the whole names. */
function runFeatures(
  { words }: TagSentence,
  at: number,
  first: number,
  last: number,
  out: FeatureList,
  template: number,
): void {
  const place = at === first ? (at === last ? 3 : 1) : at === last ? 2 : 0;
  const length = Math.min(last - first, 7);
  out.add(template, length * 4 + place);
  out.add(template + 1, mix(hashAt(words, last), place));
  out.add(template + 2, mix(hashAt(words, first), place));
  out.add(template + 3, mix(hashAt(words, last + 1), place));
  out.add(template + 4, mix(hashAt(words, first - 1), place));
  let rolesWithin = 0;
  let listsWithin = 0;
  for (let index = first; index <= last; index++) {
    rolesWithin |= words[index]?.roles ?? 0;
    listsWithin |= words[index]?.entry ?? 0;
  }
  for (let rest = rolesWithin; rest !== 0; rest &= rest - 1) out.add(template + 5, (rest & -rest) * 4 + place);
  out.add(template + 6, mix(words[last]?.roles ?? 0, length * 4 + place));
  out.add(template + 7, mix(words[first]?.roles ?? 0, length * 4 + place));
  out.add(template + 8, mix((words[first]?.entry ?? 0) & listBits, mix((words[last]?.entry ?? 0) & listBits, place)));
  out.add(
    template + 9,
    mix(words[first - 1]?.roles ?? 0xffff, mix(words[last + 1]?.roles ?? 0xffff, length * 4 + place)),
  );
  if (last - first > 1) addBits(out, template + 10, listsWithin & listBits, place);
}

/** A capital would say nothing here: a sentence, a quotation or a clause after a colon starts. */
function isStart(words: readonly WordInfo[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index];
    if (word?.form !== forms.mark) return false;
    if (/^["“‘«:!?;…•–—|]$/u.test(word.lower)) return true;
  }
  return true;
}
