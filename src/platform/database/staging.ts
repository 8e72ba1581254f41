/**
 * Parts of a file wait here until all of them are there and the reader has seen what they would do; then they are
 * brought in all at once, or thrown away. So a file may be larger than memory, and a broken one changes nothing.
 */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportCounts, ImportMode, ImportOutcome } from "../../core/notes/import-counts.ts";
import { importPart, judgePart } from "./import-part.ts";
import { knownNames } from "./known-names.ts";
import { isReceipt } from "./staged.ts";
import { forgetSteps } from "./step-journal.ts";
import type { Reading, Store, Writing } from "./store.ts";

/** As a guess: how many an article has that someone worked on. */
const notesInPart = 20;

/** Parts whose notes are being written. */
const mostWaiting = 8;

/** Parts are numbered from 0. */
const receiptAt = -1;

export interface CommitOptions {
  readonly mode: ImportMode;
  /** How many parts were staged: with fewer, something was lost on the way, and nothing is brought in. */
  readonly parts: number;
  /** After each part. */
  readonly told: (done: number) => void;
  readonly isCancelled: () => boolean;
}

export interface Staging {
  /**
   * Puts parts of a session down, the first of them as number `first`; the same again does no harm. Answers what merging
   * each of their notes would do, in order.
   */
  stage(
    session: string,
    first: number,
    parts: readonly ArticlePart[],
  ): Promise<Result<readonly (readonly ImportOutcome[])[]>>;
  /** What `commit` would do now. */
  foresee(session: string, mode: ImportMode): Promise<Result<ImportCounts>>;
  /**
   * Brings all parts of a session in, in one transaction. "import-incomplete" when parts are missing, "cancelled" when it
   * was stopped: nothing has changed then. Asked for a second time it answers the same.
   */
  commit(session: string, options: CommitOptions): Promise<Result<ImportCounts>>;
  /** Null: every session. */
  discard(session: string | null): Promise<Result<null>>;
}

export function staging(store: Store, now: () => string): Staging {
  return {
    stage: (session, first, parts) =>
      store.write(async (writing) => {
        await Promise.all(parts.map((part, at) => writing.putStaged(session, first + at, part)));
        const known = await knownNames(writing, parts.flatMap(({ notes }) => notes).length);
        const outcomes: (readonly ImportOutcome[])[] = [];
        for (const part of parts) {
          outcomes.push((await judgePart(writing, part, "merge", known)).map(({ outcome }) => outcome));
        }
        return ok(outcomes);
      }),

    foresee: (session, mode) =>
      store.read(async (reading) => {
        const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 };
        const inFile = new Set<NoteId>();
        const known = await knownNames(reading, Number.POSITIVE_INFINITY);
        for await (const part of partsOf(reading, session)) {
          for (const { outcome } of await judgePart(reading, part, mode, known)) counts[outcome]++;
          for (const { id } of part.notes) inFile.add(id);
        }
        if (mode === "replace") counts.removed = (await aliveOutside(reading, inFile)).length;
        return counts;
      }),

    commit: (session, options) => store.write((writing) => committed(writing, session, options, now())),

    discard: (session) =>
      store.write(async (writing) => {
        await writing.deleteStaged(session);
        return ok(null);
      }),
  };
}

async function committed(
  writing: Writing,
  session: string,
  { mode, parts, told, isCancelled }: CommitOptions,
  moment: string,
): Promise<Result<ImportCounts>> {
  const receipt = await writing.staged(session, receiptAt);
  if (receipt && isReceipt(receipt)) return ok(receipt.done);
  const counts = { added: 0, updated: 0, unchanged: 0, removed: 0 };
  const inFile = new Set<NoteId>();
  const known = await knownNames(writing, parts * notesInPart);
  const waiting: Promise<unknown>[] = [];
  let done = 0;
  for await (const part of partsOf(writing, session)) {
    if (isCancelled()) return fail<Problem>({ code: "cancelled", detail: session });
    const { outcomes, written } = await importPart(writing, part, mode, known);
    for (const outcome of outcomes) counts[outcome]++;
    // The next parts are read while the last ones are written, but not so many that they fill the memory.
    waiting.push(written);
    if (waiting.length > mostWaiting) await waiting.shift();
    for (const { id } of part.notes) inFile.add(id);
    told(++done);
  }
  await Promise.all(waiting);
  if (done !== parts) return fail<Problem>({ code: "import-incomplete", detail: `${done} of ${parts} parts` });
  if (mode === "replace") counts.removed = await binOthers(writing, inFile, moment);
  await writing.deleteStaged(session);
  await writing.putStaged(session, receiptAt, { done: counts });
  return ok(counts);
}

/** The next one is asked for while one is being brought in. */
async function* partsOf(reading: Reading, session: string): AsyncGenerator<ArticlePart> {
  const ask = (number: number) => {
    const asked = reading.staged(session, number);
    // Nobody waits for it when the work ends early; whoever does hears of its failure all the same.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask(0);
  for (let number = 1; ; number++) {
    const part = await next;
    if (!part || isReceipt(part)) return;
    next = ask(number);
    yield part;
  }
}

const aliveOutside = async (reading: Reading, inFile: ReadonlySet<NoteId>): Promise<readonly NoteId[]> =>
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
