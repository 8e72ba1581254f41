/** Documents as the trainer wants them: features of every token by index, and the labels that each may have. */

import { namedTypes } from "../../../src/core/entities/entity.ts";
import { labelCount, labelOf, outside, parts } from "../../../src/core/entities/tagger/labels.ts";
import { documentFacts } from "../../../src/core/lang/en/tagger/document-facts.ts";
import { contextFeatures, FeatureList, reach, wordFeatures } from "../../../src/core/lang/en/tagger/features.ts";
import { type TagSentence, tagSentence } from "../../../src/core/lang/en/tagger/tag-sentence.ts";
import { type WordInfo, wordInfo } from "../../../src/core/lang/en/tagger/word.ts";
import type { WordLists } from "../../../src/core/lang/en/tagger/word-lists.ts";
import type { CorpusDocument, CorpusSentence } from "./corpora.ts";
import { HashTable } from "./hash-table.ts";

export interface ExampleSentence {
  readonly tags: TagSentence;
  readonly origin: CorpusSentence;
  /** For each token the labels that it may have, as bits. */
  readonly allowed: Uint32Array;
  /** Each token may have one label only. */
  readonly isCertain: boolean;
  /** Where the features of each token begin in `features`; one more at the end. */
  readonly offsets: Uint32Array;
  /** Indices of features. */
  readonly features: Int32Array;
  /** Token × label: what a first pass has to say already; null in the first pass. */
  readonly base: Float32Array | null;
}

export interface ExampleDocument {
  readonly source: string;
  readonly id: string;
  readonly sentences: readonly ExampleSentence[];
}

const allLabels = 2 ** labelCount - 1;

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
      return { tags, origin, allowed, isCertain, offsets: new Uint32Array(0), features: new Int32Array(0), base: null };
    })
    .filter(({ tags }) => tags.tokens.length > 0);
  return { source: document.source, id: document.id, sentences };
}

/** Calls back with the hashes of every token's features. */
function forEachToken(document: ExampleDocument, visit: (sentence: ExampleSentence, list: FeatureList) => void): void {
  const list = new FeatureList();
  const facts = documentFacts(document.sentences.map(({ tags }) => tags));
  for (const sentence of document.sentences) {
    const { words } = sentence.tags;
    for (let at = 0; at < words.length; at++) {
      list.length = 0;
      for (let offset = -reach; offset <= reach; offset++) {
        const word = words[at + offset];
        if (word) wordFeatures(word, offset, list);
      }
      contextFeatures(sentence.tags, at, facts, list);
      visit(sentence, list);
    }
  }
}

/** Features by hash. */
export interface FeatureIndex {
  readonly table: HashTable;
  readonly size: number;
}

export type Visitor = (visit: (sentence: ExampleSentence, list: FeatureList) => void) => void;

export const visitorOf =
  (document: ExampleDocument): Visitor =>
  (visit) =>
    forEachToken(document, visit);

/** Those that occur at least `least` times. */
export function featureIndex(visitors: readonly Visitor[], least: number): FeatureIndex {
  const counts = new HashTable(1 << 24);
  for (const visitor of visitors)
    visitor((_, list) => {
      for (let at = 0; at < list.length; at++) {
        const hash = list.hashes[at] ?? 0;
        counts.set(hash, Math.max(0, counts.get(hash)) + 1);
      }
    });
  const table = new HashTable();
  let size = 0;
  for (const [hash, count] of counts.entries()) if (count >= least) table.set(hash, size++);
  return { table, size };
}

/** The document with the features that the index knows. */
export function indexed(document: ExampleDocument, visitor: Visitor, { table }: FeatureIndex): ExampleDocument {
  const offsets = new Map<ExampleSentence, number[]>();
  const features = new Map<ExampleSentence, number[]>();
  visitor((sentence, list) => {
    const found = features.get(sentence) ?? [];
    const starts = offsets.get(sentence) ?? [];
    starts.push(found.length);
    for (let at = 0; at < list.length; at++) {
      const feature = table.get(list.hashes[at] ?? 0);
      if (feature >= 0) found.push(feature);
    }
    features.set(sentence, found);
    offsets.set(sentence, starts);
  });
  const sentences = document.sentences.map((sentence) => {
    const found = features.get(sentence) ?? [];
    return {
      ...sentence,
      features: Int32Array.from(found),
      offsets: Uint32Array.from([...(offsets.get(sentence) ?? []), found.length]),
    };
  });
  return { ...document, sentences };
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
