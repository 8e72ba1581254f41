/** Documents as the trainer wants them: features of every token by index, and the labels that each may have. */
import { outside, labelOf, parts, labelCount } from "../../../src/core/entities/tagger/labels.ts";
import { namedTypes } from "../../../src/core/entities/entity.ts";
import { documentFacts } from "../../../src/core/lang/en/tagger/document-facts.ts";
import { contextFeatures, FeatureList, reach, wordFeatures } from "../../../src/core/lang/en/tagger/features.ts";
import { type TagSentence, tagSentence } from "../../../src/core/lang/en/tagger/tag-sentence.ts";
import { type WordInfo, wordInfo } from "../../../src/core/lang/en/tagger/word.ts";
import type { WordLists } from "../../../src/core/lang/en/tagger/word-lists.ts";
import { mix } from "../../../src/core/entities/tagger/hash.ts";
import type { CorpusDocument, CorpusSentence } from "./corpora.ts";
import type { HashTable } from "./hash-table.ts";

export interface ExampleSentence {
  readonly tags: TagSentence;
  readonly origin: CorpusSentence;
  /** For each token the labels that it may have, as bits. */
  readonly allowed: Uint32Array;
  /** Each token may have one label only. */
  readonly isCertain: boolean;
  /** Where the features of each token begin in `features`; one more at the end. */
  offsets: Uint32Array;
  /** Indices of features. */
  features: Int32Array;
}

export interface ExampleDocument {
  readonly source: string;
  readonly id: string;
  readonly sentences: readonly ExampleSentence[];
}

const allLabels = labelCount === 32 ? 0xffffffff : 2 ** labelCount - 1;

/** Features in these templates are also kept apart by corpus in training, because corpora disagree; they never ship. */
const perSource = 6;

export function exampleOf(document: CorpusDocument, lists: WordLists): ExampleDocument {
  const infos = new Map<string, WordInfo>();
  const info = (text: string, style: number): WordInfo => {
    const key = `${style}${text}`;
    const known = infos.get(key);
    if (known) return known;
    const made = wordInfo(text, style, lists);
    infos.set(key, made);
    return made;
  };
  const sentences = document.sentences
    .map((origin) => {
      const tags = tagSentence(origin.text, { start: 0, end: origin.text.length }, info, lists);
      const allowed = allowedLabels(tags, origin);
      const isCertain = allowed.every((bits) => (bits & (bits - 1)) === 0);
      return { tags, origin, allowed, isCertain, offsets: new Uint32Array(0), features: new Int32Array(0) };
    })
    .filter(({ tags }) => tags.tokens.length > 0);
  return { source: document.source, id: document.id, sentences };
}

/** Calls back with the hashes of every token's features. */
export function forEachToken(
  document: ExampleDocument,
  withSource: boolean,
  visit: (sentence: ExampleSentence, at: number, list: FeatureList) => void,
): void {
  const list = new FeatureList();
  const source = sourceSeed(document.source);
  const facts = documentFacts(document.sentences.map(({ tags }) => tags));
  for (const sentence of document.sentences) {
    const { words } = sentence.tags;
    for (let at = 0; at < words.length; at++) {
      list.length = 0;
      const word = words[at];
      if (word) wordFeatures(word, 0, list);
      if (withSource) for (let index = 0, end = Math.min(list.length, perSource); index < end; index++) list.add(source, list.hashes[index] ?? 0);
      for (let offset = -reach; offset <= reach; offset++) {
        const other = offset === 0 ? undefined : words[at + offset];
        if (other) wordFeatures(other, offset, list);
      }
      contextFeatures(sentence.tags, at, facts, list);
      visit(sentence, at, list);
    }
  }
}

export const sourceSeed = (source: string): number => mix(0x50000, [...source].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) >>> 0) | 1;

/** Fills in the features that the index knows. */
export function indexFeatures(document: ExampleDocument, index: HashTable, withSource: boolean): void {
  let offsets: number[] = [];
  let features: number[] = [];
  let current: ExampleSentence | null = null;
  const close = () => {
    if (!current) return;
    offsets.push(features.length);
    current.offsets = Uint32Array.from(offsets);
    current.features = Int32Array.from(features);
    offsets = [];
    features = [];
  };
  forEachToken(document, withSource, (sentence, _, list) => {
    if (sentence !== current) {
      close();
      current = sentence;
    }
    offsets.push(features.length);
    for (let at = 0; at < list.length; at++) {
      const feature = index.get(list.hashes[at] ?? 0);
      if (feature >= 0) features.push(feature);
    }
  });
  close();
}

function allowedLabels(tags: TagSentence, origin: CorpusSentence): Uint32Array {
  const { tokens } = tags;
  const allowed = new Uint32Array(tokens.length).fill(1 << outside);
  for (const { start, end, types } of origin.names) {
    const within: number[] = [];
    let isRagged = false;
    for (const [at, { span }] of tokens.entries()) {
      if (span.end <= start || span.start >= end) continue;
      within.push(at);
      if (span.start < start || span.end > end) isRagged = true;
    }
    for (const [place, at] of within.entries()) {
      const isFirst = place === 0;
      const isLast = place === within.length - 1;
      const part = isFirst ? (isLast ? parts.unit : parts.begin) : isLast ? parts.last : parts.inside;
      let bits = 0;
      for (const type of types) bits |= 1 << labelOf(namedTypes.indexOf(type), part);
      // Where our tokens cut a name differently nothing is asked of them.
      allowed[at] = isRagged ? allLabels : bits >>> 0;
    }
  }
  return allowed;
}
