/** The names of all articles on the shelf, read when somebody first asks for them, and again of what changed since. */
import type { ArticleId } from "../../core/article/brand.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { DigestEntity } from "../../core/library/article-digest.ts";
import type { EntityKey } from "../../core/library/entity-key.ts";
import { type AcrossEntity, mostMet, namesAcross } from "../../core/library/names-across.ts";
import { type WordIndex, wordIndexOf } from "../../core/library/word-index.ts";
import { searchWords } from "../../core/text/search-words.ts";
import type { Connection } from "../database/connection.ts";
import { readDigests } from "./read-articles.ts";

export interface Names {
  readonly byKey: ReadonlyMap<EntityKey, AcrossEntity>;
  /** The most met first. */
  readonly all: readonly AcrossEntity[];
  /** By place in `all`. */
  readonly words: WordIndex;
}

export interface NameShelf {
  /** Of these articles, of which `versions` tells whether they changed. @throws what reading throws. */
  names(versions: ReadonlyMap<ArticleId, number>, rules: readonly EntityRule[]): Promise<Names>;
  clear(): void;
}

interface ReadNames {
  readonly version: number;
  readonly entities: readonly DigestEntity[];
}

export function nameShelf(library: Connection): NameShelf {
  let read = new Map<ArticleId, ReadNames>();
  let last: { readonly of: unknown; readonly rules: unknown; readonly names: Promise<Names> } | null = null;

  async function follow(versions: ReadonlyMap<ArticleId, number>, rules: readonly EntityRule[]): Promise<Names> {
    const stale = [...versions].filter(([id, version]) => read.get(id)?.version !== version).map(([id]) => id);
    const now = new Map([...read].filter(([id]) => versions.has(id)));
    const found = await library.use(async (database) => {
      const unread = new Set(stale);
      for await (const { id, entities } of readDigests(database, stale)) {
        unread.delete(id);
        now.set(id, { version: versions.get(id) ?? 0, entities });
      }
      for (const id of unread) now.set(id, { version: versions.get(id) ?? 0, entities: [] });
    });
    if (!found.ok) throw new Error(found.error.detail);
    read = now;
    const byKey = namesAcross(new Map([...now].map(([id, { entities }]) => [id, entities])), rules);
    const all = [...byKey.values()].sort(mostMet);
    return { byKey, all, words: wordIndexOf(all.map(wordsOf)) };
  }

  return {
    names(versions, rules) {
      if (last?.of !== versions || last.rules !== rules) {
        const before = last?.names.catch(() => undefined);
        const names = Promise.resolve(before).then(() => follow(versions, rules));
        last = { of: versions, rules, names };
        // Whoever asks next tries again.
        names.catch(() => {
          if (last?.names === names) last = null;
        });
      }
      return last.names;
    },
    clear() {
      read = new Map();
      last = null;
    },
  };
}

const wordsOf = ({ name, aliases }: AcrossEntity): readonly string[] =>
  [name, ...aliases].flatMap((text) => searchWords(text));
