/** What is there already, so that what a large file brings need not be looked up one by one. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { Reading } from "./store.ts";

/** Kept up to date by whoever writes. */
export interface KnownNames {
  readonly notes: Set<NoteId>;
  readonly articles: Set<ArticleId>;
  readonly addresses: Set<ArticleId>;
}

/** Measured in Chrome: to look a note up costs as much as to read so many names. */
const worth = 30;

/** `wanted`: how many notes are going to be looked up. Null when it is not worth it. */
export async function knownNames(reading: Reading, wanted: number): Promise<KnownNames | null> {
  const names = await reading.names(worth * wanted);
  return (
    names && {
      notes: new Set(names.notes),
      articles: new Set(names.articles),
      addresses: new Set(names.addresses),
    }
  );
}
