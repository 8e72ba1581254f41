/**
 * A part of the library made ready to be listed and searched: of each article and note what filters, orders and counts
 * need, in columns, and which words they hold. A note is a few dozen bytes in it, whatever its length.
 *
 * A segment is never changed: what was written since is in a later one.
 */
import type { ArticleId, NoteId } from "../article/brand.ts";
import { type Note, noteColours, noteStatuses } from "../notes/note.ts";
import { searchWords } from "../text/search-words.ts";
import type { ArticleDigest } from "./article-digest.ts";
import { siteName } from "./site-name.ts";
import { type WordIndex, wordIndexOf } from "./word-index.ts";

/** What a segment is made of. */
export interface ReadArticle {
  readonly id: ArticleId;
  /** Of the writes to it and its notes; see `ArticleVersion`. */
  readonly version: number;
  /** Null when the article is not stored, or cannot be understood. */
  readonly digest: ArticleDigest | null;
  /** Those in the bin too. */
  readonly notes: readonly Note[];
}

export interface SegmentArticle {
  readonly id: ArticleId;
  readonly version: number;
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly created: string;
  readonly captured: string;
}

export interface Segment {
  readonly articles: readonly SegmentArticle[];
  /** Where each article's notes begin in the columns below, and, last, where they end; each in reading order. */
  readonly firstNote: Uint32Array;
  readonly ids: readonly NoteId[];
  /** Places in `noteColours` and `noteStatuses`. */
  readonly colours: Uint8Array;
  readonly statuses: Uint8Array;
  /** Milliseconds; 0 for what is not in the bin. */
  readonly created: Float64Array;
  readonly modified: Float64Array;
  readonly deleted: Float64Array;
  /** Each tag once; where each note's begin in `noteTags`, and, last, where they end. */
  readonly tags: readonly string[];
  readonly firstTag: Uint32Array;
  readonly noteTags: Uint32Array;
  /** Of quotes, bodies and tags; and of titles, sites, bylines and names. */
  readonly noteWords: WordIndex;
  readonly articleWords: WordIndex;
}

/** Of a text that runs on, what comes later is not searched. In UTF-16 code units. */
const longestSearched = 100_000;

export function segmentOf(read: readonly ReadArticle[]): Segment {
  const byArticle = read.map(({ notes }) => notes.toSorted((a, b) => placeOf(a) - placeOf(b) || compare(a.id, b.id)));
  const notes = byArticle.flat();
  const tags = new Map<string, number>();
  const noteTags = notes.map((note) =>
    [...new Set(note.tags)].map((tag) => {
      const known = tags.get(tag) ?? tags.size;
      tags.set(tag, known);
      return known;
    }),
  );
  const moments = (of: (note: Note) => string | null) =>
    Float64Array.from(notes, (note) => Date.parse(of(note) ?? "") || 0);
  return {
    articles: read.map(segmentArticle),
    firstNote: endsOf(byArticle),
    ids: notes.map(({ id }) => id),
    colours: Uint8Array.from(notes, ({ colour }) => noteColours.indexOf(colour)),
    statuses: Uint8Array.from(notes, ({ status }) => noteStatuses.indexOf(status)),
    created: moments(({ created }) => created),
    modified: moments(({ modified }) => modified),
    deleted: moments(({ deleted }) => deleted),
    tags: [...tags.keys()],
    firstTag: endsOf(noteTags),
    noteTags: Uint32Array.from(noteTags.flat()),
    noteWords: wordIndexOf(wordsOfEach(notes, noteText)),
    articleWords: wordIndexOf(wordsOfEach(read, articleText)),
  };
}

function segmentArticle({ id, version, digest, notes: [first] }: ReadArticle): SegmentArticle {
  const url = digest?.url ?? first?.target.source ?? "";
  return {
    ...{ id, version, url },
    title: digest?.title ?? "",
    site: siteName(url, digest?.site ?? null),
    byline: digest?.byline ?? null,
    published: digest?.published ?? null,
    created: digest?.created ?? first?.created ?? "",
    captured: digest?.captured ?? "",
  };
}

/** Of a note on the page as a whole before all others. */
const placeOf = ({ target }: Note): number =>
  target.selectors.find((selector) => selector.type === "TextPositionSelector")?.start ?? -1;

const quoteOf = ({ target }: Pick<Note, "target">): string =>
  target.selectors.find((selector) => selector.type === "TextQuoteSelector")?.exact ?? "";

const noteText = (note: Note): readonly string[] => [quoteOf(note), note.body, ...note.tags];

const articleText = ({ digest, notes: [first] }: ReadArticle): readonly string[] =>
  digest
    ? [
        ...[digest.title, siteName(digest.url, digest.site), digest.byline ?? ""],
        ...digest.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
      ]
    : [siteName(first?.target.source ?? "", null)];

function* wordsOfEach<T>(all: readonly T[], textsOf: (one: T) => readonly string[]): Iterable<Iterable<string>> {
  for (const one of all) yield textsOf(one).flatMap((text) => searchWords(text.slice(0, longestSearched)));
}

/** Where each list begins when they stand behind each other, and where the last one ends. */
function endsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const ends = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    ends[at + 1] = (ends[at] ?? 0) + length;
  });
  return ends;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
