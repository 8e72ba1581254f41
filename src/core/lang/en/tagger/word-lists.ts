/**
 * What is known of single words and of names of several words, looked up by hash.
 *
 * One number for each: a bit for each list that it is in, how often it is written small, and whether longer
 * names begin with it.
 */
import { hashText } from "../../../entities/tagger/hash.ts";

/** In the order of their bits; the first twelve are those of gazetteer.tsv. tools/train/entities fills them. */
export const listNames = [
  "first-name",
  "surname",
  "city",
  "country",
  "demonym",
  "state",
  "organisation",
  "sports-team",
  "famous-person",
  "place",
  "big-city",
  "old-company",
  "company",
  "team",
  "media",
  "party",
  "institution",
  "university",
  "region",
  "facility",
  "group",
  "event",
  "work",
  "product",
  "people",
  "family-name",
  "given-name",
] as const;

export type ListName = (typeof listNames)[number];

export const listBit = (name: ListName): number => 1 << listNames.indexOf(name);

/** The bits of the lists. */
export const listBits = 0x07ffffff;

const smallShift = 27;

/** How much of a word's occurrences in running text are written small: 0 unknown, 1 never … 7 always. */
export const smallShare = (entry: number): number => (entry >>> smallShift) & 7;

export const withSmallShare = (entry: number, share: number): number => (entry | (share << smallShift)) >>> 0;

/** Some longer name begins with these words. */
export const isPrefix = (entry: number): boolean => entry >>> 30 !== 0;

export const prefixBit = 0x40000000;

/** The hash of a name is that of its tokens in lower case, each followed by a space. */
export const nameHash = (tokens: readonly string[]): number => tokens.reduce(extendHash, hashText(""));

export const extendHash = (hash: number, lower: string): number =>
  hashText(" ", 0, 1, hashText(lower, 0, lower.length, hash));

/** An open-addressing table from hash to entry. Hashes are taken for names: of 2³² few are in use. */
export class WordLists {
  readonly #keys: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #mask: number;

  /** Both of one length; entries are never 0. */
  constructor(hashes: Uint32Array, entries: Uint32Array) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#entries = new Uint32Array(size);
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] ?? 0;
      let slot = hash & this.#mask;
      while (this.#entries[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#entries[slot] = entries[index] ?? 0;
    }
  }

  /** 0 when it is in no list. */
  entry(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const entry = this.#entries[slot] ?? 0;
      if (entry === 0 || this.#keys[slot] === hash) return entry;
      slot = (slot + 1) & this.#mask;
    }
  }
}
