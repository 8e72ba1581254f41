/** A library that is in memory as a whole, written into one text. */
import type { ArticleId } from "../article/brand.ts";
import type { Library } from "../notes/library.ts";
import type { ArticlePart, WriteOptions, Writer } from "./format.ts";

export function wholeFile(
  write: (options: WriteOptions) => Writer,
  library: Library,
  options: Omit<WriteOptions, "overview">,
): string {
  const parts = partsOf(library);
  const tags = new Set(
    parts.flatMap(({ notes }) => notes.filter((note) => note.deleted === null).flatMap((note) => note.tags)),
  );
  const writer = write({ ...options, overview: { articles: parts.length, tags: [...tags].sort() } });
  return [writer.opening(), ...parts.map(writer.article), writer.closing()].join("");
}

/** Notes whose article is not in the library are left out. */
export function partsOf({ articles, notes, addresses }: Library): readonly ArticlePart[] {
  const notesOf = byArticle(notes);
  const addressesOf = byArticle(addresses);
  return articles.map((stored) => ({
    stored,
    notes: notesOf.get(stored.id) ?? [],
    addresses: addressesOf.get(stored.id) ?? [],
  }));
}

function byArticle<T extends { readonly article: ArticleId }>(
  records: readonly T[],
): ReadonlyMap<ArticleId, readonly T[]> {
  const found = new Map<ArticleId, T[]>();
  for (const record of records) {
    const known = found.get(record.article);
    if (known) known.push(record);
    else found.set(record.article, [record]);
  }
  return found;
}
