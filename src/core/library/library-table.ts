/** All segments as one table: every note and article has a number in it, every tag and site too. */
import type { ArticleId, NoteId } from "../article/brand.ts";
import type { Segment, SegmentArticle } from "./segment.ts";

/** A segment with what of it does not hold any more. */
export interface LiveSegment {
  readonly segment: Segment;
  /** 1 for articles and notes that were read again since. */
  readonly goneArticles: Uint8Array;
  readonly goneNotes: Uint8Array;
}

export interface PlacedSegment extends LiveSegment {
  /** The numbers of its first article and note in the table. */
  readonly articleBase: number;
  readonly noteBase: number;
  /** By article, and by tag of the segment: the number in the table. */
  readonly siteOf: Uint32Array;
  readonly tagOf: Uint32Array;
}

export interface LibraryTable {
  readonly segments: readonly PlacedSegment[];
  readonly articleCount: number;
  readonly noteCount: number;
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  /** By article: its notes that are not in the bin, and when the last of them was made (0 for none). */
  readonly notesOf: Uint32Array;
  readonly lastNote: Float64Array;
  readonly totals: { readonly articles: number; readonly notes: number; readonly inBin: number };
  /** All notes, the last one made (or changed) first; or article by article. Worked out when first asked for. */
  readonly byCreation: () => Uint32Array;
  readonly byChange: () => Uint32Array;
  readonly byArticle: () => Uint32Array;
  /** Where each article is that has notes which are not in the bin. */
  readonly places: () => ReadonlyMap<ArticleId, ArticlePlace>;
}

export interface ArticlePlace {
  readonly placed: PlacedSegment;
  /** In its segment. */
  readonly article: number;
}

export function libraryTable(live: readonly LiveSegment[]): LibraryTable {
  const [sites, tags] = [new Map<string, number>(), new Map<string, number>()];
  let [articleCount, noteCount] = [0, 0];
  const segments = live.map((each): PlacedSegment => {
    const { segment } = each;
    const placed = {
      ...each,
      articleBase: articleCount,
      noteBase: noteCount,
      siteOf: Uint32Array.from(segment.articles, ({ site }) => numberOf(sites, site)),
      tagOf: Uint32Array.from(segment.tags, (tag) => numberOf(tags, tag)),
    };
    articleCount += segment.articles.length;
    noteCount += segment.ids.length;
    return placed;
  });
  const notesOf = new Uint32Array(articleCount);
  const lastNote = new Float64Array(articleCount);
  let inBin = 0;
  for (const { segment, goneNotes, articleBase } of segments) {
    eachNote(segment, (article, note) => {
      if (goneNotes[note]) return;
      if (segment.deleted[note]) return void inBin++;
      const at = articleBase + article;
      notesOf[at] = (notesOf[at] ?? 0) + 1;
      lastNote[at] = Math.max(lastNote[at] ?? 0, segment.created[note] ?? 0);
    });
  }
  return {
    ...{ segments, articleCount, noteCount, notesOf, lastNote },
    sites: [...sites.keys()],
    tags: [...tags.keys()],
    totals: { articles: notesOf.filter((count) => count > 0).length, notes: sum(notesOf), inBin },
    byCreation: once(() => latestFirst(columnOf(segments, noteCount, ({ created }) => created))),
    byChange: once(() => latestFirst(columnOf(segments, noteCount, ({ modified }) => modified))),
    byArticle: once(() => articleByArticle(segments, noteCount, lastNote)),
    places: once(() => placesOf(segments, notesOf)),
  };
}

/** Tells every note of a segment along with its article; both by their places in the segment. */
export function eachNote({ articles, firstNote }: Segment, tell: (article: number, note: number) => void): void {
  for (let article = 0; article < articles.length; article++) {
    const end = firstNote[article + 1] ?? 0;
    for (let note = firstNote[article] ?? 0; note < end; note++) tell(article, note);
  }
}

/** The note of that number, and what it is on. */
export function noteAt(
  { segments }: LibraryTable,
  number: number,
): { readonly id: NoteId; readonly article: SegmentArticle } | null {
  const placed = segments.findLast(({ noteBase }) => noteBase <= number);
  if (!placed) return null;
  const { ids, articles, firstNote } = placed.segment;
  const note = number - placed.noteBase;
  // The last article that begins there or before: those behind it may be without notes.
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstNote[middle] ?? 0) <= note) low = middle;
    else high = middle - 1;
  }
  const [id, article] = [ids[note], articles[low]];
  return id !== undefined && article ? { id, article } : null;
}

export const articleAt = ({ segments }: LibraryTable, number: number): SegmentArticle | undefined => {
  const placed = segments.findLast(({ articleBase }) => articleBase <= number);
  return placed?.segment.articles[number - placed.articleBase];
};

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

function columnOf(
  segments: readonly PlacedSegment[],
  noteCount: number,
  column: (segment: Segment) => Float64Array,
): Float64Array {
  const whole = new Float64Array(noteCount);
  for (const { segment, noteBase } of segments) whole.set(column(segment), noteBase);
  return whole;
}

/** Of equal ones as they stand. */
const latestFirst = (column: Float64Array): Uint32Array =>
  Uint32Array.from(column.keys()).sort((a, b) => (column[b] ?? 0) - (column[a] ?? 0) || a - b);

/** The article with the last note first, each in reading order. */
function articleByArticle(segments: readonly PlacedSegment[], noteCount: number, lastNote: Float64Array): Uint32Array {
  const articles = segments.flatMap(({ segment, articleBase, noteBase }) =>
    segment.articles.map((_, article) => ({
      last: lastNote[articleBase + article] ?? 0,
      from: noteBase + (segment.firstNote[article] ?? 0),
      to: noteBase + (segment.firstNote[article + 1] ?? 0),
    })),
  );
  const order = new Uint32Array(noteCount);
  let at = 0;
  for (const { from, to } of articles.sort((a, b) => b.last - a.last || a.from - b.from)) {
    for (let note = from; note < to; note++) order[at++] = note;
  }
  return order;
}

function placesOf(segments: readonly PlacedSegment[], notesOf: Uint32Array): ReadonlyMap<ArticleId, ArticlePlace> {
  const places = new Map<ArticleId, ArticlePlace>();
  for (const placed of segments) {
    placed.segment.articles.forEach(({ id }, article) => {
      if ((notesOf[placed.articleBase + article] ?? 0) > 0) places.set(id, { placed, article });
    });
  }
  return places;
}

const sum = (counts: Uint32Array): number => counts.reduce((all, count) => all + count, 0);

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
