/** Which notes and articles of a library a filter lets through, in which order, and how many there are of each value. */

import { folded } from "../text/search-words.ts";
import { facetCounter } from "./facet-counter.ts";
import { type Bounds, isOut, type Judged, judgeNotes } from "./judge-notes.ts";
import type { ArticleOrder, Facets, LibraryFilter, NoteOrder } from "./library-filter.ts";
import { articleAt, type LibraryTable, type PlacedSegment } from "./library-table.ts";

export interface FoundNotes {
  readonly total: number;
  readonly facets: Facets;
  /** The numbers of those from `first` on, in order. */
  slice(order: NoteOrder, first: number, count: number): readonly number[];
}

/** Of a note one of the words at least must be its own; the others may be its article's. */
export function findNotes(table: LibraryTable, filter: LibraryFilter, bounds: Bounds): FoundNotes {
  const judged = judgeNotes(table, filter, bounds);
  const counter = facetCounter(table);
  /** By note: 0 when it is not found, else how well. */
  const found = new Uint8Array(table.noteCount);
  let total = 0;
  for (const placed of table.segments) {
    if (judged.wanted !== 0) dropWithoutWords(judged, placed);
    counter.notes(placed, judged.kept);
  }
  for (let note = 0; note < table.noteCount; note++) {
    if (judged.kept[note] !== 0) continue;
    found[note] = 1 + Math.min(judged.noteWhole[note] ?? 0, best - 1);
    total++;
  }
  return {
    total,
    facets: counter.facets(),
    slice: (order, first, count) => sliceOf(inOrder(table, order), found, order, first, count),
  };
}

/** How many words that stand there whole count. */
const best = 8;

function dropWithoutWords(judged: Judged, { segment, noteBase, articleBase }: PlacedSegment): void {
  for (let article = 0; article < segment.articles.length; article++) {
    const end = noteBase + (segment.firstNote[article + 1] ?? 0);
    for (let note = noteBase + (segment.firstNote[article] ?? 0); note < end; note++) {
      if (!holdsWords(judged, note, articleBase + article)) judged.kept[note] = isOut;
    }
  }
}

function holdsWords({ noteWords, articleWords, wanted }: Judged, note: number, article: number): boolean {
  if (wanted === 0) return true;
  const own = noteWords[note] ?? 0;
  return own !== 0 && (own | (articleWords[article] ?? 0)) === wanted;
}

function inOrder(table: LibraryTable, order: NoteOrder): Uint32Array {
  if (order === "changed") return table.byChange();
  return order === "article" ? table.byArticle() : table.byCreation();
}

function sliceOf(
  all: Uint32Array,
  found: Uint8Array,
  order: NoteOrder,
  first: number,
  count: number,
): readonly number[] {
  const numbers: number[] = [];
  let passed = 0;
  const take = (number: number, isTaken: boolean): void => {
    if (isTaken && passed++ >= first) numbers.push(number);
  };
  const isFull = (): boolean => numbers.length >= count;
  if (order === "oldest") {
    for (let at = all.length - 1; at >= 0 && !isFull(); at--) take(all[at] ?? 0, found[all[at] ?? 0] !== 0);
    return numbers;
  }
  // The best first, of equally good ones in their order.
  const grades = order === "best" ? Array.from({ length: best }, (_, at) => best - at) : [0];
  for (const grade of grades) {
    for (let at = 0; at < all.length && !isFull(); at++) {
      const number = all[at] ?? 0;
      take(number, grade === 0 ? found[number] !== 0 : found[number] === grade);
    }
  }
  return numbers;
}

interface FoundArticle {
  /** In the table. */
  readonly number: number;
  /** How many of its notes the filter lets through. */
  readonly matching: number;
}

interface FoundArticles {
  readonly facets: Facets;
  readonly articles: readonly FoundArticle[];
}

/** An article holds what its notes and its own title and names hold together. */
export function findArticles(
  table: LibraryTable,
  filter: LibraryFilter,
  bounds: Bounds,
  order: ArticleOrder,
): FoundArticles {
  const judged = judgeNotes(table, filter, bounds);
  const counter = facetCounter(table);
  const articles: Scored[] = [];
  for (const placed of table.segments) {
    const { segment, articleBase, noteBase } = placed;
    for (let article = 0; article < segment.articles.length; article++) {
      const number = articleBase + article;
      const [from, to] = [segment.firstNote[article] ?? 0, segment.firstNote[article + 1] ?? 0];
      if (!articleHoldsWords(judged, number, noteBase + from, noteBase + to)) continue;
      counter.article(placed, article, judged.kept);
      let matching = 0;
      let isFound = false;
      let whole = 0;
      for (let note = from; note < to; note++) {
        const kept = judged.kept[noteBase + note] ?? isOut;
        if (kept !== 0) continue;
        isFound = true;
        whole = Math.max(whole, judged.noteWhole[noteBase + note] ?? 0);
        if (holdsWords(judged, noteBase + note, number)) matching++;
      }
      if (isFound) articles.push({ number, matching, score: whole + 2 * (judged.articleWhole[number] ?? 0) });
    }
  }
  return { facets: counter.facets(), articles: articles.sort(byOrder(table, order)) };
}

/** Whatever of its fields keeps a note out of the list: its words are the article's. */
function articleHoldsWords(
  { kept, noteWords, articleWords, wanted }: Judged,
  article: number,
  from: number,
  to: number,
) {
  let words = articleWords[article] ?? 0;
  for (let note = from; note < to; note++) if (kept[note] !== isOut) words |= noteWords[note] ?? 0;
  return words === wanted;
}

type Scored = FoundArticle & { readonly score: number };

function byOrder(table: LibraryTable, order: ArticleOrder): (a: Scored, b: Scored) => number {
  const last = ({ number }: FoundArticle): number => table.lastNote[number] ?? 0;
  const newest = (a: Scored, b: Scored): number => last(b) - last(a) || a.number - b.number;
  const told = (of: (number: number) => string): ((found: Scored) => string) => {
    const known = new Map<number, string>();
    return ({ number }) => {
      const value = known.get(number) ?? of(number);
      known.set(number, value);
      return value;
    };
  };
  switch (order) {
    case "newest":
      return newest;
    case "oldest":
      return (a, b) => -newest(a, b);
    case "best":
      return (a, b) => b.score - a.score || newest(a, b);
    case "notes":
      return (a, b) => b.matching - a.matching || newest(a, b);
    case "published": {
      const published = told((number) => articleAt(table, number)?.published ?? "");
      return (a, b) => compare(published(b), published(a)) || newest(a, b);
    }
    case "title": {
      const title = told((number) => folded(articleAt(table, number)?.title ?? ""));
      return (a, b) => compare(title(a), title(b)) || newest(a, b);
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
