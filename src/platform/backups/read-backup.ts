/** Reads a backup again, article by article. Each part is held against its hash, so that no damaged one is taken for whole. */
import type { ArticleId } from "../../core/article/brand.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import { bareArticle, nothingTold } from "../../core/formats/bare-article.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { Note } from "../../core/notes/note.ts";
import { readArticle, readNotes } from "../database/stored-records.ts";
import type { BackupEntry, BackupList, Belongings } from "./backup.ts";
import { type PartHash, unzipped } from "./packed.ts";
import type { Vault, VaultDatabase } from "./vault.ts";

/** "backup-gone" when it was dropped meanwhile. */
export async function backupList(vault: Vault, made: string): Promise<Result<BackupList>> {
  const list = await vault((database) => database.get("lists", made));
  if (!list.ok) return list;
  return list.value ? ok(list.value) : fail({ code: "backup-gone", detail: made });
}

/** Of each entry, in order: null when a part of it is missing or not what it was. */
export async function backupParts(
  vault: Vault,
  entries: readonly BackupEntry[],
): Promise<Result<readonly (ArticlePart | null)[]>> {
  return vault((database) => Promise.all(entries.map((entry) => partOf(database, entry))));
}

async function partOf(
  database: VaultDatabase,
  { article, text, belongings }: BackupEntry,
): Promise<ArticlePart | null> {
  const open = async (hash: PartHash) => {
    const zip = await database.get("parts", hash);
    return zip ? unzipped(hash, zip) : null;
  };
  const [stored, others] = await Promise.all([text === null ? null : open(text), open(belongings)]);
  if (!others || (text !== null && !stored)) return null;
  const { notes, addresses } = others.json as Belongings;
  const known = readNotes(notes);
  const whole = stored ? readArticle(stored.json) : lostArticle(article, known);
  return whole ? { stored: whole, notes: known, addresses } : null;
}

/** For notes whose article was lost: what they say of it themselves. */
function lostArticle(id: ArticleId, notes: readonly Note[]): StoredArticle | undefined {
  const [first] = notes.toSorted((a, b) => (a.created < b.created ? -1 : 1));
  return first && bareArticle(id, first.target.source, nothingTold, first.created);
}
