/** Brings all parts of a file in: in one transaction, so that all of them count, or none. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportCounts, ImportMode } from "../../core/notes/import-counts.ts";
import { importPart } from "./import-part.ts";
import { knownNames } from "./known-names.ts";
import { forgetSteps } from "./step-journal.ts";
import type { Reading, Writing } from "./store.ts";

export interface CommitOptions {
  readonly mode: ImportMode;
  /** How many there have to be: with fewer, something was lost on the way, and nothing is brought in. */
  readonly parts: number;
  /** After each part. */
  readonly told: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** As a guess: how many an article has that someone worked on. */
const notesInPart = 20;

/** Parts whose notes are being written. */
const mostWaiting = 8;

/**
 * `parts` may wait for the transaction's own requests, and for nothing else. "import-incomplete" when there are not as many
 * as there have to be, "cancelled" when it was stopped: whoever holds the transaction ends it then.
 */
export async function bringIn(
  writing: Writing,
  parts: AsyncIterable<ArticlePart> | Iterable<ArticlePart>,
  { mode, parts: expected, told, isCancelled }: CommitOptions,
  moment: string,
): Promise<Result<ImportCounts>> {
  const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 };
  const inFile = new Set<NoteId>();
  const known = await knownNames(writing, expected * notesInPart);
  const waiting: Promise<unknown>[] = [];
  let done = 0;
  for await (const part of parts) {
    if (isCancelled()) return fail<Problem>({ code: "cancelled", detail: `after ${done} parts` });
    const { outcomes, written } = await importPart(writing, part, mode, known);
    for (const outcome of outcomes) counts[outcome]++;
    // The next parts are read while the last ones are written, but not so many that they fill the memory.
    waiting.push(written);
    if (waiting.length > mostWaiting) await waiting.shift();
    for (const { id } of part.notes) inFile.add(id);
    told(++done);
  }
  await Promise.all(waiting);
  if (done !== expected) return fail<Problem>({ code: "import-incomplete", detail: `${done} of ${expected} parts` });
  if (mode === "replace") counts.removed = await binOthers(writing, inFile, moment);
  return ok(counts);
}

export const aliveOutside = async (reading: Reading, inFile: ReadonlySet<NoteId>): Promise<readonly NoteId[]> =>
  (await reading.aliveIds()).filter((id) => !inFile.has(id));

/** To the bin and not away for good: a reader who chose the wrong file has 30 days to see it. */
async function binOthers(writing: Writing, inFile: ReadonlySet<NoteId>, moment: string): Promise<number> {
  const gone = new Map<ArticleId, Set<NoteId>>();
  let count = 0;
  for (const id of await aliveOutside(writing, inFile)) {
    const note = await writing.note(id);
    if (!note) continue;
    await writing.putNote({ ...note, deleted: moment, modified: moment, revision: note.revision + 1 });
    gone.set(note.article, (gone.get(note.article) ?? new Set()).add(id));
    count++;
  }
  for (const [article, ids] of gone) await forgetSteps(writing, article, ids);
  return count;
}
