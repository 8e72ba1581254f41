/**
 * Mends the library: a copy for safety, what cannot be read put by and handed over as a file, then away with it, and back
 * from the backups what they have. Stopped anywhere, it can be begun again.
 */
import type { ArticleId, NoteId } from "../../../core/article/brand.ts";
import { ok, type Result } from "../../../core/article/result.ts";
import type { ArticlePart } from "../../../core/formats/format.ts";
import { backUpNow, ownLibrary } from "../../../platform/backups/own-library.ts";
import { vault } from "../../../platform/backups/vault.ts";
import type { Faults } from "../../../platform/integrity/check-library.ts";
import { checkUp } from "../../../platform/integrity/check-up.ts";
import { type PutBy, putBy, quarantineText } from "../../../platform/integrity/quarantine.ts";
import { rescued, type Wanted } from "../../../platform/integrity/rescue.ts";
import { askBackground } from "../../../platform/messenger.ts";
import { saveFile } from "../../sharing/save-file.ts";
import { stagerFor } from "../../sharing/stager.ts";

export interface Repaired {
  /** Name of the file with what could not be read; null when there was nothing of that kind. */
  readonly file: string | null;
  readonly putBy: number;
  /** Articles, and notes, that came back from backups. */
  readonly broughtBack: number;
}

export async function repairLibrary(): Promise<Result<Repaired>> {
  const now = new Date().toISOString();
  const faults = await checkUp(ownLibrary, vault, "full", now);
  if (!faults.ok) return faults;
  const safety = await backUpNow("before-repair");
  if (!safety.ok) return safety;
  const records = await putBy(ownLibrary, vault, faults.value, now);
  if (!records.ok) return records;
  const file = records.value.length > 0 ? `tidemark-unreadable-${now.slice(0, 10)}.json` : null;
  if (file) saveFile(file, new Blob([quarantineText(records.value, now)], { type: "application/json" }));
  const parts = await rescued(vault, wantedBy(faults.value, records.value));
  if (!parts.ok) return parts;
  const { missing: _, ...others } = faults.value;
  const mended = await askBackground("upkeep/mend", others);
  if (!mended.ok) return mended;
  const brought = await bringBack(parts.value);
  if (!brought.ok) return brought;
  await checkUp(ownLibrary, vault, "full", new Date().toISOString());
  return ok({ file, putBy: records.value.length, broughtBack: brought.value });
}

/** Articles that are gone or unreadable, and notes that are unreadable, by what their records still say. */
function wantedBy({ missing, articles }: Faults, records: readonly PutBy[]): readonly Wanted[] {
  const notes = new Map<ArticleId, NoteId[]>([...missing, ...articles].map((id) => [id, []]));
  const texts = new Set(notes.keys());
  for (const { store, key, record } of records) {
    const article = (record as { readonly article?: unknown } | null)?.article;
    if (store !== "notes" || typeof article !== "string") continue;
    const id = article as ArticleId;
    notes.set(id, [...(notes.get(id) ?? []), key as NoteId]);
  }
  return [...notes].map(([article, ids]) => ({ article, notes: ids, isText: texts.has(article) }));
}

async function bringBack(parts: readonly ArticlePart[]): Promise<Result<number>> {
  if (parts.length === 0) return ok(0);
  const session = crypto.randomUUID();
  const stager = stagerFor(session);
  for (const part of parts) {
    const put = await stager.put(part, null, part.stored.analysis.article.text.length * 10);
    if (!put.ok) return put;
  }
  const staged = await stager.done();
  if (!staged.ok) return staged;
  const done = await askBackground("import/commit", { session, mode: "merge", parts: staged.value.parts, rules: [] });
  if (!done.ok) return done;
  return ok(done.value.added + done.value.updated + parts.filter(({ notes }) => notes.length === 0).length);
}
