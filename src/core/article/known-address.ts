/** Addresses at which a stored article was also seen: the page's canonical link came or went, or the article moved. */
import type { ArticleId, NoteId } from "./brand.ts";
import type { StoredArticle } from "./stored-article.ts";

export interface KnownAddress {
  /** As an identity (`articleIdentity`). */
  readonly address: ArticleId;
  /** Under which the article is stored. */
  readonly article: ArticleId;
  /** What stood at the address before the reader said that it moved, for the way back; null when nothing did. */
  readonly moved: { readonly article: StoredArticle; readonly notes: readonly NoteId[] } | null;
}

/** A stored article as it is offered in a list. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly url: string;
  readonly title: string;
  /** ISO 8601 moment of the last time its text was taken from the page. */
  readonly captured: string;
  /** Without those in the bin. */
  readonly notes: number;
}

/** Is it told to be the same article? Spaces and letter case differ from rendering to rendering. */
export const isSameTitle = (a: string, b: string): boolean => a.trim() !== "" && plain(a) === plain(b);

/** May it be the same? Other programs have the window's title, with the site's name in it, or none. */
export function mayBeSameTitle(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one.includes(other) || other.includes(one);
}

const plain = (title: string): string => title.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
