/** Holds every note of a library against a filter: what is out, what a single field keeps out, which words are found. */
import type { ArticleId } from "../article/brand.ts";
import { noteColours, noteStatuses } from "../notes/note.ts";
import { wantedWords } from "../text/search-words.ts";
import type { LibraryFilter } from "./library-filter.ts";
import type { LibraryTable, PlacedSegment } from "./library-table.ts";
import type { Segment } from "./segment.ts";
import { type Beginning, beginning } from "./word-index.ts";

/** The fields whose values are counted; bits of `Judged.kept`. */
export const facetBits = { sites: 1, tags: 2, colours: 4, statuses: 8 } as const;

/** No note with this is in any list. */
export const isOut = 255;

export interface Bounds {
  /** Of the articles that the names stand for; null for all. */
  readonly articles: ReadonlySet<ArticleId> | null;
  /** Milliseconds, the first included and the second not. */
  readonly from: number;
  readonly to: number;
}

export interface Judged {
  /** By note: the fields that keep it out (`facetBits`), 0 for none; or `isOut`. */
  readonly kept: Uint8Array;
  /** By note and by article: which of the words it holds, one bit each. */
  readonly noteWords: Uint32Array;
  readonly articleWords: Uint32Array;
  /** By note and by article: how many of the words stand there whole. */
  readonly noteWhole: Uint8Array;
  readonly articleWhole: Uint8Array;
  /** All the bits that are wanted. */
  readonly wanted: number;
}

export function judgeNotes(table: LibraryTable, filter: LibraryFilter, bounds: Bounds): Judged {
  const words = wantedWords(filter.words);
  const judged: Judged = {
    kept: new Uint8Array(table.noteCount),
    noteWords: new Uint32Array(table.noteCount),
    articleWords: new Uint32Array(table.articleCount),
    noteWhole: new Uint8Array(table.noteCount),
    articleWhole: new Uint8Array(table.articleCount),
    wanted: 2 ** words.length - 1,
  };
  for (const placed of table.segments) {
    findWords(placed, words, judged);
    judgeSegment(placed, filter, bounds, judged.kept);
  }
  return judged;
}

function findWords(
  { segment, noteBase, articleBase }: PlacedSegment,
  words: readonly string[],
  { noteWords, articleWords, noteWhole, articleWhole }: Judged,
): void {
  for (const [n, word] of words.entries()) {
    mark(beginning(segment.noteWords, word), 1 << n, noteBase, noteWords, noteWhole);
    mark(beginning(segment.articleWords, word), 1 << n, articleBase, articleWords, articleWhole);
  }
}

function mark({ places, whole }: Beginning, bit: number, base: number, held: Uint32Array, wholes: Uint8Array): void {
  for (let at = 0; at < places.length; at++) {
    const number = base + (places[at] ?? 0);
    held[number] = (held[number] ?? 0) | bit;
    if (at < whole) wholes[number] = (wholes[number] ?? 0) + 1;
  }
}

function judgeSegment(placed: PlacedSegment, filter: LibraryFilter, bounds: Bounds, kept: Uint8Array): void {
  const { segment, goneNotes, noteBase } = placed;
  const colours = choiceOf(noteColours, filter.colours);
  const statuses = choiceOf(noteStatuses, filter.statuses);
  const tags = choiceOf(segment.tags, filter.tags);
  const sites = new Set(filter.sites);
  const only = filter.articles.length === 0 ? null : new Set(filter.articles);
  const ofArticle = Uint8Array.from(segment.articles, ({ id, site }) => {
    if ((only && !only.has(id)) || (bounds.articles && !bounds.articles.has(id))) return isOut;
    return sites.size > 0 && !sites.has(site) ? facetBits.sites : 0;
  });
  const { articles, firstNote, created, deleted } = segment;
  for (let article = 0; article < articles.length; article++) {
    const heldHere = ofArticle[article] ?? isOut;
    const end = firstNote[article + 1] ?? 0;
    for (let note = firstNote[article] ?? 0; note < end; note++) {
      let held = heldHere;
      const made = created[note] ?? 0;
      const isHere = goneNotes[note] === 0 && (deleted[note] !== 0) === filter.inBin;
      if (!isHere || made < bounds.from || made >= bounds.to) held = isOut;
      if (held !== isOut) {
        if (colours && colours[segment.colours[note] ?? 0] === 0) held |= facetBits.colours;
        if (statuses && statuses[segment.statuses[note] ?? 0] === 0) held |= facetBits.statuses;
        if (tags && !hasTag(segment, note, tags)) held |= facetBits.tags;
      }
      kept[noteBase + note] = held;
    }
  }
}

/** 1 for each value that is chosen; null when none is. */
const choiceOf = (values: readonly string[], chosen: readonly string[]): Uint8Array | null =>
  chosen.length === 0 ? null : Uint8Array.from(values, (value) => Number(chosen.includes(value)));

function hasTag({ firstTag, noteTags }: Segment, note: number, chosen: Uint8Array): boolean {
  const end = firstTag[note + 1] ?? 0;
  for (let at = firstTag[note] ?? 0; at < end; at++) if (chosen[noteTags[at] ?? 0]) return true;
  return false;
}
