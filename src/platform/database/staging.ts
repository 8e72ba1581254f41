/**
 * Parts of a file wait here until all of them are there and the reader has seen what they would do; then they are
 * brought in all at once, or thrown away. So a file may be larger than memory, and a broken one changes nothing.
 */
import type { NoteId } from "../../core/article/brand.ts";
import { ok, type Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportCounts, ImportMode, ImportOutcome } from "../../core/notes/import-counts.ts";
import { aliveOutside, bringIn, type CommitOptions } from "./bring-in.ts";
import { judgePart } from "./import-part.ts";
import { knownNames } from "./known-names.ts";
import { isReceipt } from "./staged.ts";
import type { Reading, Store, Writing } from "./store.ts";

/** Parts are numbered from 0. */
const receiptAt = -1;

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
  options: CommitOptions,
  moment: string,
): Promise<Result<ImportCounts>> {
  const receipt = await writing.staged(session, receiptAt);
  if (receipt && isReceipt(receipt)) return ok(receipt.done);
  const done = await bringIn(writing, partsOf(writing, session), options, moment);
  if (!done.ok) return done;
  await writing.deleteStaged(session);
  await writing.putStaged(session, receiptAt, { done: done.value });
  return done;
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
