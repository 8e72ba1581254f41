/**
 * Features of the second pass: what the first pass made of the same words elsewhere in the article.
 *
 * "Metsola" alone may be anything; where "Roberta Metsola" was read as a person, it is one.
 */

import { namedTypes } from "../../../entities/entity.ts";
import { hashText, mix } from "../../../entities/tagger/hash.ts";
import { outside, partOf, parts, typeIndexOf } from "../../../entities/tagger/labels.ts";
import type { FeatureList } from "./features.ts";
import type { TagSentence } from "./tag-sentence.ts";
import { forms } from "./word.ts";
import { extendHash } from "./word-lists.ts";

const kinds = namedTypes.length + 1;
const kindOf = (label: number): number => (label === outside ? namedTypes.length : typeIndexOf(label));

/** How often each word, and each name, was read as what. */
export interface FirstReading {
  /** By word: counts of each type, and of none. */
  readonly words: ReadonlyMap<string, Uint32Array>;
  /** By word: labels as bits, with how often. */
  readonly labels: ReadonlyMap<string, Map<number, number>>;
  /** By hash of the whole name: counts of each type. */
  readonly names: ReadonlyMap<number, Uint32Array>;
  /** Hashes of proper beginnings of names. */
  readonly beginnings: ReadonlySet<number>;
}

export function firstReading(sentences: readonly TagSentence[], labels: readonly Uint8Array[]): FirstReading {
  const words = new Map<string, Uint32Array>();
  const wordLabels = new Map<string, Map<number, number>>();
  const names = new Map<number, Uint32Array>();
  const beginnings = new Set<number>();
  for (const [index, sentence] of sentences.entries()) {
    const read = labels[index] ?? new Uint8Array(0);
    let hash = 0;
    for (const [at, word] of sentence.words.entries()) {
      const label = read[at] ?? outside;
      if (label !== outside) {
        const part = partOf(label);
        hash = extendHash(part === parts.begin || part === parts.unit ? hashText("") : hash, word.lower);
        if (part === parts.last || part === parts.unit) bump(names, hash, typeIndexOf(label), kinds);
        else beginnings.add(hash);
      }
      if (!word.isCapital) continue;
      bump(words, word.lower, kindOf(label), kinds);
      let counts = wordLabels.get(word.lower);
      if (!counts) {
        counts = new Map();
        wordLabels.set(word.lower, counts);
      }
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return { words, labels: wordLabels, names, beginnings };
}

function bump<K>(map: Map<K, Uint32Array>, key: K, place: number, size: number): void {
  let counts = map.get(key);
  if (!counts) {
    counts = new Uint32Array(size);
    map.set(key, counts);
  }
  counts[place] = (counts[place] ?? 0) + 1;
}

/** For each token that begins or stands in a name read elsewhere: the name's length, its place in it, and the counts. */
export interface NameMatch {
  readonly places: Uint8Array;
  readonly evidence: Uint32Array;
}

/** Marks the longest names that were read in other sentences or places, from left to right. */
export function matchNames(sentence: TagSentence, read: Uint8Array, reading: FirstReading): NameMatch {
  const { words } = sentence;
  const places = new Uint8Array(words.length);
  const evidence = new Uint32Array(words.length);
  for (let at = 0; at < words.length; ) {
    if (!words[at]?.isCapital) {
      at++;
      continue;
    }
    let hash = hashText("");
    let length = 0;
    let found = 0;
    for (let next = at; next < words.length && next < at + 12; next++) {
      hash = extendHash(hash, words[next]?.lower ?? "");
      const counts = reading.names.get(hash);
      const others = counts ? evidenceOf(counts, ownType(read, at, next)) : 0;
      if (others !== 0) {
        length = next - at + 1;
        found = others;
      }
      if (!reading.beginnings.has(hash)) break;
    }
    for (let index = at; index < at + length; index++) {
      evidence[index] = found;
      places[index] = length === 1 ? 4 : index === at ? 1 : index === at + length - 1 ? 3 : 2;
    }
    at += Math.max(1, length);
  }
  return { places, evidence };
}

/** The type that the first pass gave to exactly these tokens; -1 when it did not. */
function ownType(read: Uint8Array, first: number, last: number): number {
  const label = read[first] ?? outside;
  if (label === outside) return -1;
  if (first === last) return partOf(label) === parts.unit ? typeIndexOf(label) : -1;
  if (partOf(label) !== parts.begin || partOf(read[last] ?? outside) !== parts.last) return -1;
  for (let at = first + 1; at < last; at++) if (partOf(read[at] ?? outside) !== parts.inside) return -1;
  return typeIndexOf(label);
}

/** The strongest type among counts without one occurrence of `own`, its share and how many there are; 0 when none is left. */
function evidenceOf(counts: Uint32Array, own: number): number {
  let total = 0;
  let best = -1;
  let most = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    const count = (counts[kind] ?? 0) - (kind === own ? 1 : 0);
    total += count;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  if (total <= 0) return 0;
  const share = most / total;
  const shareStep = share > 0.95 ? 3 : share > 0.75 ? 2 : share > 0.5 ? 1 : 0;
  const countStep = total > 5 ? 3 : total > 2 ? 2 : total > 1 ? 1 : 0;
  return 1 + best + 8 * shareStep + 32 * countStep;
}

/** `read`: the labels of the first pass for this sentence. */
export function secondFeatures(
  sentence: TagSentence,
  at: number,
  read: Uint8Array,
  reading: FirstReading,
  match: NameMatch,
  out: FeatureList,
): void {
  const { words } = sentence;
  const word = words[at];
  if (!word) return;
  const label = read[at] ?? outside;
  const before = at > 0 ? (read[at - 1] ?? outside) : 63;
  const after = at + 1 < words.length ? (read[at + 1] ?? outside) : 63;
  const written = word.form * 4 + word.style;
  out.add(0, label * 64 + written);
  out.add(1, (label * 64 + before) * 64 + after);
  if (word.form === forms.mark) return;
  const evidence = word.isCapital ? wordEvidence(word.lower, label, reading) : 0;
  out.add(2, mix(evidence, written));
  out.add(3, mix(evidence, label));
  if (word.isCapital) {
    for (const [other, count] of reading.labels.get(word.lower) ?? []) {
      const rest = count - (other === label ? 1 : 0);
      if (rest > 0) {
        out.add(4, other * 64 + written);
        out.add(5, other * 4 + (rest > 2 ? 2 : rest > 1 ? 1 : 0));
      }
    }
  }
  const next = words[at + 1];
  if (next?.isCapital) out.add(6, mix(wordEvidence(next.lower, after, reading), label));
  const last = words[at - 1];
  if (last?.isCapital) out.add(7, mix(wordEvidence(last.lower, before, reading), label));
  const place = match.places[at] ?? 0;
  if (place === 0) return;
  out.add(8, mix(match.evidence[at] ?? 0, place));
  out.add(9, mix(match.evidence[at] ?? 0, place * 64 + label));
}

const wordEvidence = (lower: string, label: number, reading: FirstReading): number => {
  const counts = reading.words.get(lower);
  return counts ? evidenceOf(counts, kindOf(label)) : 0;
};
