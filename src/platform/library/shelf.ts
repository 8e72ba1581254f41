/**
 * The segments that the engine holds, and how they follow the library: what was written since is read again into a new
 * segment, and what it takes the place of is marked as gone.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { type LibraryTable, type LiveSegment, libraryTable } from "../../core/library/library-table.ts";
import { type ReadArticle, type Segment, segmentOf } from "../../core/library/segment.ts";
import type { IndexStore } from "./index-store.ts";

/** Notes of one segment: a new one is made in about a tenth of a second. */
export const segmentNotes = 4_000;
/** One that has fewer is made anew along with what changed, so that there is never more than one such. */
const thin = 1_000;

export interface Shelf {
  load(): Promise<void>;
  /** By article, the version that is on the shelf. */
  versions(): ReadonlyMap<ArticleId, number>;
  /** What is worth reading again when something else is. */
  thinArticles(): readonly ArticleId[];
  put(read: readonly ReadArticle[]): Promise<void>;
  take(gone: ReadonlySet<ArticleId>): Promise<void>;
  clear(): Promise<void>;
  table(): LibraryTable;
}

interface Kept extends LiveSegment {
  readonly key: number | null;
}

const live = (key: number | null, segment: Segment): Kept => ({
  key,
  segment,
  goneArticles: new Uint8Array(segment.articles.length),
  goneNotes: new Uint8Array(segment.ids.length),
});

export function shelf(store: IndexStore): Shelf {
  let kept: readonly Kept[] = [];
  let table: LibraryTable | null = null;

  /** What the articles, and the notes wherever they were, are in any earlier segment. */
  function markGone(articles: ReadonlySet<string>, notes: ReadonlySet<string>): void {
    for (const { segment, goneArticles, goneNotes } of kept) {
      segment.articles.forEach(({ id }, article) => {
        if (!articles.has(id)) return;
        goneArticles[article] = 1;
        goneNotes.fill(1, segment.firstNote[article], segment.firstNote[article + 1]);
      });
      if (notes.size === 0) continue;
      segment.ids.forEach((id, note) => {
        if (notes.has(id)) goneNotes[note] = 1;
      });
    }
  }

  /** The same for all segments at once: of what is there twice the later one holds. */
  function markOverwritten(): void {
    const [articles, notes] = [new Set<string>(), new Set<string>()];
    for (const { segment, goneArticles, goneNotes } of kept.toReversed()) {
      segment.articles.forEach(({ id }, article) => {
        if (articles.has(id)) {
          goneArticles[article] = 1;
          goneNotes.fill(1, segment.firstNote[article], segment.firstNote[article + 1]);
        } else articles.add(id);
      });
      segment.ids.forEach((id, note) => {
        if (notes.has(id)) goneNotes[note] = 1;
        else notes.add(id);
      });
    }
  }

  /** Those of which nothing is left. */
  function sweep(): readonly number[] {
    const empty = kept.filter(({ goneArticles }) => goneArticles.every((gone) => gone === 1));
    kept = kept.filter((each) => !empty.includes(each));
    table = null;
    return empty.flatMap(({ key }) => key ?? []);
  }

  return {
    async load() {
      kept = (await store.load()).map(({ key, segment }) => live(key, segment));
      markOverwritten();
      table = null;
    },

    versions: () =>
      new Map(
        kept.flatMap(({ segment, goneArticles }) =>
          segment.articles.flatMap(({ id, version }, article) =>
            goneArticles[article] ? [] : [[id, version] as const],
          ),
        ),
      ),

    thinArticles: () =>
      kept
        .filter(({ goneNotes }) => goneNotes.filter((gone) => gone === 0).length < thin)
        .flatMap(({ segment, goneArticles }) =>
          segment.articles.flatMap(({ id }, article) => (goneArticles[article] ? [] : [id])),
        ),

    async put(read) {
      const segment = segmentOf(read);
      markGone(new Set(segment.articles.map(({ id }) => id)), new Set(segment.ids));
      const empty = sweep();
      const added = live(null, segment);
      kept = [...kept, added];
      const key = await store.keep(segment, empty);
      kept = kept.map((each) => (each === added ? { ...added, key } : each));
    },

    async take(gone) {
      markGone(gone, new Set());
      const empty = sweep();
      if (empty.length > 0) await store.keep(null, empty);
    },

    async clear() {
      kept = [];
      table = null;
      await store.drop();
    },

    table() {
      table ??= libraryTable(kept);
      return table;
    },
  };
}
