/**
 * Brings a file into the library, straight from the disk: it is read a first time to tell what it would do, and a second
 * time, in one transaction, to do it. So a file may be larger than memory, and nothing of it lies anywhere before the
 * reader has agreed.
 */
import type { NoteId } from "../../core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { ArticlePart, FileProblem } from "../../core/formats/format.ts";
import { brokenRow, type PlannedRow, rowsOf } from "../../core/formats/planned-rows.ts";
import type { ImportCounts } from "../../core/notes/import-counts.ts";
import { aliveOutside, bringIn, type CommitOptions } from "../database/bring-in.ts";
import { judged, storedOf } from "../database/import-part.ts";
import { type KnownNames, knownNames } from "../database/known-names.ts";
import type { Reading, Store } from "../database/store.ts";
import { type FileEnding, type FileEntries, type FileEntry, fileEntries } from "./file-entries.ts";
import type { SourceFile } from "./source-file.ts";

/** What a file holds, and what it would do. */
export interface ForeseenImport {
  /** Articles that can be brought in. */
  readonly parts: number;
  readonly rules: readonly EntityRule[];
  /** It holds all that a library is made of, and so may take the place of one. */
  readonly isWhole: boolean;
  /** If it did. */
  readonly replacing: ImportCounts;
}

/** In UTF-16 code units: while they are looked up nobody can write. */
const fullBatch = 2_000_000;

/**
 * `told`: what merging would do with the next notes of the file, in its order, and how much of the file is read, 0 to 1.
 * `imported`: ISO 8601 moment for what the file gives no date; the same for both readings.
 */
export async function foresee(
  store: Store,
  file: SourceFile,
  imported: string,
  told: (rows: readonly PlannedRow[], share: number) => void,
): Promise<Result<ForeseenImport, Problem | FileProblem>> {
  const replacing = { added: 0, updated: 0, unchanged: 0, removed: 0 };
  const inFile = new Set<NoteId>();
  // What is written meanwhile may be told wrongly; what is done is decided when it is done.
  const known = await store.read((reading) => knownNames(reading, Number.POSITIVE_INFINITY));
  if (!known.ok) return known;
  const entries = fileEntries(file, imported);
  let parts = 0;
  let broken = 0;
  let share = 0;
  for (;;) {
    const { batch, end } = nextOf(entries);
    const rows = await store.read((reading) => rowsFor(reading, batch, known.value));
    if (!rows.ok) return rows;
    for (const { outcomes } of rows.value) for (const outcome of outcomes) replacing[outcome]++;
    for (const entry of batch) {
      if (entry.kind === "broken") broken++;
      else parts++;
      if (entry.kind === "part") for (const { id } of entry.part.notes) inFile.add(id);
    }
    // After the last article there may be nothing more, or only what is broken.
    share = end ? 1 : (batch.findLast((entry) => entry.kind === "part")?.share ?? share);
    told(
      rows.value.flatMap((each) => each.rows),
      share,
    );
    if (!end) continue;
    if (!end.ok) return end;
    const others = await store.read((reading) => aliveOutside(reading, inFile));
    if (!others.ok) return others;
    replacing.removed = others.value.length;
    return ok({ parts, rules: end.value.rules, isWhole: end.value.isLossless && broken === 0, replacing });
  }
}

/** `end` where there is no more. */
function nextOf(entries: FileEntries): {
  readonly batch: readonly FileEntry[];
  readonly end: FileEnding | null;
} {
  const batch: FileEntry[] = [];
  for (let size = 0; size < fullBatch; ) {
    const next = entries.next();
    if (next.done) return { batch, end: next.value };
    batch.push(next.value);
    if (next.value.kind === "part") size += next.value.size;
  }
  return { batch, end: null };
}

/** Of each entry: what merging would do, as rows, and what replacing would do. */
const rowsFor = (reading: Reading, batch: readonly FileEntry[], known: KnownNames | null) =>
  Promise.all(
    batch.map(async (entry) => {
      if (entry.kind === "broken") return { rows: [brokenRow(entry.problem)], outcomes: [] };
      const { part, line } = entry;
      const here = await storedOf(reading, part, known);
      const merging = judged(part.notes, here, "merge").map(({ outcome }) => outcome);
      const outcomes = judged(part.notes, here, "replace").map(({ outcome }) => outcome);
      return { rows: rowsOf(part, line, merging), outcomes };
    }),
  );

/**
 * `now`: ISO 8601 moment. Also "file-unreadable" when the file was moved or changed since it was foreseen: nothing has
 * changed then.
 */
export function importFile(
  store: Store,
  file: SourceFile,
  { imported, now }: { readonly imported: string; readonly now: string },
  options: CommitOptions,
): Promise<Result<ImportCounts>> {
  return store.write(async (writing) => {
    const source = partsOf(fileEntries(file, imported));
    const done = await bringIn(writing, source.parts, options, now);
    const problem = source.problem();
    return problem ? fail<Problem>(problem) : done;
  });
}

function partsOf(entries: FileEntries): {
  readonly parts: Iterable<ArticlePart>;
  /** Why there were no more of them, when it was not the end of the file. */
  readonly problem: () => Problem | null;
} {
  let problem: Problem | null = null;
  function* parts(): Generator<ArticlePart> {
    for (;;) {
      const next = entries.next();
      if (next.done) {
        if (!next.value.ok) problem = next.value.error;
        return;
      }
      if (next.value.kind === "part") yield next.value.part;
    }
  }
  return { parts: parts(), problem: () => problem };
}
