/**
 * Keeps each article's digest and the count of its writes in step with the database, in the transaction of the write
 * itself: so whoever shows the library need never look through what did not change.
 */
import type { IDBPTransaction } from "idb";
import type { ArticleId } from "../../core/article/brand.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import { digestForm, digestOf } from "../../core/library/article-digest.ts";
import type { Schema, StoreNames } from "./schema.ts";

export interface VersionKeeper {
  /** A note of that article was written. Where a note went to another article, that one's count tells of it. */
  noteWritten(article: ArticleId): Promise<void>;
  articleWritten(stored: StoredArticle): Promise<void>;
  articleGone(article: ArticleId): Promise<void>;
}

/** Of one transaction. `now` in milliseconds. */
export function versionKeeper(
  transaction: IDBPTransaction<Schema, StoreNames, "readwrite">,
  now: () => number,
): VersionKeeper {
  const digests = transaction.objectStore("digests");
  const versions = transaction.objectStore("versions");
  const counted = new Set<ArticleId>();

  async function count(article: ArticleId, form: number | null): Promise<void> {
    counted.add(article);
    const before = await versions.get(article);
    const version = Math.max((before?.version ?? 0) + 1, now());
    await versions.put({ article, version, form: form ?? before?.form ?? 0 });
  }

  return {
    async noteWritten(article) {
      if (!counted.has(article)) await count(article, null);
    },
    async articleWritten(stored) {
      // Of notes that are written along with it nothing else is to be counted.
      counted.add(stored.id);
      await digests.put(digestOf(stored));
      await count(stored.id, digestForm);
    },
    async articleGone(article) {
      counted.delete(article);
      await digests.delete(article);
      await versions.delete(article);
    },
  };
}
