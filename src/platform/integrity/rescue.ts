/** What backups have of what cannot be read any more: of the newest that has it. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { ok, type Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { Note } from "../../core/notes/note.ts";
import type { BackupEntry } from "../backups/backup.ts";
import { listBackups } from "../backups/make-backup.ts";
import { backupList, backupParts } from "../backups/read-backup.ts";
import type { Vault } from "../backups/vault.ts";

/** An article to bring back, and which of its notes; the others are here, as the reader left them. */
export interface Wanted {
  readonly article: ArticleId;
  readonly notes: readonly NoteId[];
  readonly isText: boolean;
}

/** Parts with nothing but what is wanted. What no backup has is left out. */
export async function rescued(vault: Vault, wanted: readonly Wanted[]): Promise<Result<readonly ArticlePart[]>> {
  const heads = await listBackups(vault);
  if (!heads.ok) return heads;
  const entries = new Map<ArticleId, BackupEntry[]>();
  for (const { made } of wanted.length > 0 ? heads.value : []) {
    const list = await backupList(vault, made);
    if (!list.ok) return list;
    for (const entry of list.value.entries) {
      const known = entries.get(entry.article);
      if (known) known.push(entry);
      else entries.set(entry.article, [entry]);
    }
  }
  const parts: ArticlePart[] = [];
  for (const each of wanted) {
    const part = await newestWith(vault, entries.get(each.article) ?? [], each);
    if (part) parts.push(part);
  }
  return ok(parts);
}

/** `entries`: of one article, the newest first. */
async function newestWith(
  vault: Vault,
  entries: readonly BackupEntry[],
  { notes, isText }: Wanted,
): Promise<ArticlePart | null> {
  let whole: ArticlePart | null = null;
  const kept: Note[] = [];
  const missing = new Set(notes);
  for (const entry of withoutRepetition(entries)) {
    if (missing.size === 0 && whole !== null && !isBare(whole)) break;
    const read = await backupParts(vault, [entry]);
    const part = read.ok ? read.value[0] : null;
    if (!part) continue;
    kept.push(...part.notes.filter(({ id }) => missing.delete(id)));
    // One without its text stands in only as long as no other is found.
    if (whole === null || isBare(whole)) whole = part;
  }
  if (whole === null || (kept.length === 0 && !isText)) return null;
  return { stored: whole.stored, notes: kept, addresses: isText ? whole.addresses : [] };
}

const isBare = ({ stored }: ArticlePart): boolean => stored.analysis.article.text === "";

/** Backups of days without a change share their parts. */
const withoutRepetition = (entries: readonly BackupEntry[]): readonly BackupEntry[] =>
  entries.filter(
    ({ belongings, text }, at) =>
      entries.findIndex((each) => each.belongings === belongings && each.text === text) === at,
  );
