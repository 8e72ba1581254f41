/** Reads the library article by article, each in one transaction: what a backup is made of. */
import type { ArticleId } from "../../core/article/brand.ts";
import type { Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Connection } from "../database/connection.ts";
import { readArticle, readNotes } from "../database/stored-records.ts";
import type { Belongings } from "./backup.ts";

export interface FoundArticle extends Belongings {
  /** As it lies there; undefined where only notes are left. */
  readonly record: unknown;
  /** The record understood; undefined when it cannot be. */
  text(): StoredArticle | undefined;
}

export interface LibrarySource {
  /** Of all articles and of all notes, in their order. */
  articles(): Promise<Result<readonly ArticleId[]>>;
  article(id: ArticleId): Promise<Result<FoundArticle>>;
}

export function librarySource(connection: Connection): LibrarySource {
  return {
    articles: () =>
      connection.use(async (database) => {
        const transaction = database.transaction(["articles", "notes"]);
        const ids = new Set(await transaction.objectStore("articles").getAllKeys());
        const index = transaction.objectStore("notes").index("article");
        for (let at = await index.openKeyCursor(null, "nextunique"); at; at = await at.continue()) {
          // Of a spoilt record it may be anything.
          if (typeof at.key === "string") ids.add(at.key);
        }
        return [...ids].filter((id) => typeof id === "string").toSorted();
      }),

    article: (id) =>
      connection.use(async (database) => {
        const transaction = database.transaction(["articles", "notes", "addresses"]);
        const [record, notes, addresses] = await Promise.all([
          transaction.objectStore("articles").get(id),
          transaction.objectStore("notes").index("article").getAll(id),
          transaction.objectStore("addresses").index("article").getAll(id),
        ]);
        return { record, notes: readNotes(notes), addresses, text: () => readArticle(record) };
      }),
  };
}
