/** What the reader keeps, or a part of it: what an export writes and an import reads. */
import type { KnownAddress } from "../article/known-address.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { Note } from "./note.ts";

export interface Library {
  readonly articles: readonly StoredArticle[];
  readonly notes: readonly Note[];
  /** Where else these articles are known. */
  readonly addresses: readonly KnownAddress[];
}
