/**
 * Finds names: a conditional random field over the words of each sentence, then a second one that also knows what
 * the first made of the same words elsewhere in the article.
 *
 * Method and figures: docs/entities.md.
 */
import type { TextSpan } from "../../../article/text-span.ts";
import type { NamedType } from "../../../entities/entity.ts";
import { labelCount, outside, partOf, parts, typeAt, typeIndexOf } from "../../../entities/tagger/labels.ts";
import { Lattice } from "../../../entities/tagger/lattice.ts";
import type { TaggerModel } from "../../../entities/tagger/model.ts";
import { type DocumentFacts, documentFacts } from "./document-facts.ts";
import { contextFeatures, FeatureList, reach, wordFeatures } from "./features.ts";
import { firstReading, matchNames, secondFeatures } from "./second-features.ts";
import { type TagSentence, tagSentence } from "./tag-sentence.ts";
import { type WordInfo, wordInfo } from "./word.ts";
import { listBits, WordLists } from "./word-lists.ts";

/** A name in a sentence, as a range of its tokens. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: NamedType;
  /** 0–1: how likely span and type are right. */
  readonly score: number;
}

export interface TaggedSentence {
  readonly sentence: TagSentence;
  readonly names: readonly TaggedName[];
}

/** A longer article is read in parts of about so many tokens, so that what is kept stays small. */
const partLength = 30_000;

/** Distinct written forms whose weights are kept at once. */
const mostWords = 20_000;

/** Tokens that may hold names: those near a capital, or near a name that someone wrote small. What lies between is read as no name, without a look. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Of the first pass: token × label. */
  readonly emissions: Float32Array;
}

interface FirstRead {
  readonly labels: Uint8Array;
  readonly stretches: readonly Stretch[];
}

/** In tokens: how many small words may stand within a name. */
const longestGap = 4;

/** "iran", "obama": listed, and in running text hardly ever written small. */
const isSmallName = (word: WordInfo): boolean => (word.entry & listBits) !== 0 && word.small < 3;

/** Capitals with the gaps between them, and one token on either side, which is no name but says where one ends. */
function stretchesOf({ words }: TagSentence): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !(word.isCapital || isSmallName(word))) continue;
    const to = Math.min(words.length, at + 2);
    const last = stretches.at(-1);
    if (last && at <= last[1] - 1 + longestGap) last[1] = to;
    else stretches.push([Math.max(0, at - 1), to]);
  }
  return stretches;
}

export class NameTagger {
  readonly #model: TaggerModel;
  readonly #lists: WordLists;

  constructor(model: TaggerModel) {
    this.#model = model;
    this.#lists = new WordLists(model.listHashes, model.listEntries);
  }

  /** `spans`: the sentences of `text` in order. */
  tag(text: string, spans: readonly TextSpan[]): readonly TaggedSentence[] {
    const words = new WordCache(this.#model, this.#lists);
    const tagged: TaggedSentence[] = [];
    let part: TagSentence[] = [];
    let tokens = 0;
    for (const span of spans) {
      const sentence = tagSentence(text, span, words.info, this.#lists);
      if (sentence.tokens.length === 0) continue;
      part.push(sentence);
      tokens += sentence.tokens.length;
      if (tokens < partLength) continue;
      tagged.push(...this.#tagPart(part, words));
      part = [];
      tokens = 0;
    }
    return part.length > 0 ? [...tagged, ...this.#tagPart(part, words)] : tagged;
  }

  #tagPart(sentences: readonly TagSentence[], words: WordCache): readonly TaggedSentence[] {
    const { first, second } = this.#model;
    const facts = documentFacts(sentences);
    const lattice = new Lattice(first.transitions);
    const list = new FeatureList();
    const read = sentences.map((sentence): FirstRead => {
      const labels = new Uint8Array(sentence.tokens.length);
      const stretches = stretchesOf(sentence).map(([from, to]): Stretch => {
        lattice.reset(to - from);
        this.#firstEmissions(sentence, from, to, facts, words, list, lattice.emissions);
        labels.set(lattice.best().subarray(0, to - from), from);
        return { from, to, emissions: lattice.emissions.slice(0, (to - from) * labelCount) };
      });
      return { labels, stretches };
    });
    const reading = firstReading(
      sentences,
      read.map(({ labels }) => labels),
    );
    const again = new Lattice(second.transitions);
    return sentences.map((sentence, index) => {
      const { labels, stretches } = read[index] ?? { labels: new Uint8Array(0), stretches: [] };
      const match = stretches.length > 0 ? matchNames(sentence, labels, reading) : null;
      const names = stretches.flatMap(({ from, to, emissions }) => {
        again.reset(to - from);
        again.emissions.set(emissions);
        for (let at = from; match && at < to; at++) {
          list.length = 0;
          secondFeatures(sentence, at, labels, reading, match, list);
          second.weights.addTo(again.emissions, (at - from) * labelCount, list.hashes, list.length);
        }
        return this.#names(again, from);
      });
      return { sentence, names };
    });
  }

  #firstEmissions(
    sentence: TagSentence,
    start: number,
    end: number,
    facts: DocumentFacts,
    words: WordCache,
    list: FeatureList,
    emissions: Float32Array,
  ): void {
    const { weights } = this.#model.first;
    const from = Math.max(0, start - reach);
    const rows = sentence.words.slice(from, end + reach).map((word) => words.row(word));
    for (let at = start; at < end; at++) {
      const to = (at - start) * labelCount;
      for (let offset = -reach; offset <= reach; offset++) {
        const row = rows[at + offset - from];
        if (row) addBlock(emissions, to, words.sums(row, offset), (offset + reach) * labelCount);
      }
      list.length = 0;
      contextFeatures(sentence, at, facts, list);
      weights.addTo(emissions, to, list.hashes, list.length);
    }
  }

  /** Of a stretch that begins at token `start`. */
  #names(lattice: Lattice, start: number): readonly TaggedName[] {
    const labels = lattice.best().slice(0, lattice.length);
    if (labels.every((label) => label === outside)) return [];
    const chances = lattice.marginals();
    const names: TaggedName[] = [];
    let from = 0;
    for (const [at, label] of labels.entries()) {
      if (label === outside) continue;
      const part = partOf(label);
      if (part === parts.begin || part === parts.unit) from = at;
      if (part !== parts.last && part !== parts.unit) continue;
      let chance = 1;
      for (let index = from; index <= at; index++)
        chance = Math.min(chance, chances[index * labelCount + (labels[index] ?? 0)] ?? 0);
      const type = typeIndexOf(label);
      names.push({ from: start + from, to: start + at + 1, type: typeAt(type), score: this.#calibrated(type, chance) });
    }
    return names;
  }

  #calibrated(type: number, chance: number): number {
    const [slope, intercept] = this.#model.calibration[type] ?? [1, 0];
    const odds = Math.log(Math.max(chance, 1e-6) / Math.max(1 - chance, 1e-6));
    return 1 / (1 + Math.exp(-(slope * odds + intercept)));
  }
}

/** A small function by itself: it runs most often of all, and is compiled for it after the first few sentences. */
function addBlock(sums: Float32Array, to: number, row: Float32Array, from: number): void {
  // Within bounds by construction: see lattice.ts.
  for (let label = 0; label < labelCount; label++)
    sums[to + label] = (sums[to + label] as number) + (row[from + label] as number);
}

interface Row {
  readonly word: WordInfo;
  /** Offset × label. */
  readonly sums: Float32Array;
  /** Offsets that are filled in, as bits. */
  filled: number;
}

/** What is known of each written form, and the summed weights of its features at each distance. */
class WordCache {
  readonly #model: TaggerModel;
  readonly #lists: WordLists;
  readonly #infos: Map<string, WordInfo>[] = [new Map(), new Map(), new Map()];
  readonly #rows = new Map<WordInfo, Row>();
  readonly #list = new FeatureList();

  constructor(model: TaggerModel, lists: WordLists) {
    this.#model = model;
    this.#lists = lists;
  }

  readonly info = (text: string, style: number): WordInfo => {
    const infos = this.#infos[style] as Map<string, WordInfo>;
    const known = infos.get(text);
    if (known) return known;
    if (infos.size > mostWords) infos.clear();
    const info = wordInfo(text, style, this.#lists);
    infos.set(text, info);
    return info;
  };

  row(word: WordInfo): Row {
    const known = this.#rows.get(word);
    if (known) return known;
    if (this.#rows.size > mostWords) this.#rows.clear();
    const row = { word, sums: new Float32Array((2 * reach + 1) * labelCount), filled: 0 };
    this.#rows.set(word, row);
    return row;
  }

  /** The row's sums, with those of this offset filled in: most words are asked for at one or two. */
  sums(row: Row, offset: number): Float32Array {
    const bit = 1 << (offset + reach);
    if ((row.filled & bit) === 0) {
      row.filled |= bit;
      this.#list.length = 0;
      wordFeatures(row.word, offset, this.#list);
      const place = (offset + reach) * labelCount;
      this.#model.first.weights.addTo(row.sums, place, this.#list.hashes, this.#list.length);
    }
    return row.sums;
  }
}
