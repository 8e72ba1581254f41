/** Puts parts of a file down where they wait, several at a time, and keeps account of what each of their notes would do. */
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { ArticlePart, FileProblem } from "../../core/formats/format.ts";
import { brokenRow, type PlannedRow, rowsOf } from "../../core/formats/planned-rows.ts";
import type { Staging } from "../../platform/database/staging.ts";
import { askBackground, inPrivateWindow } from "../../platform/messenger.ts";
import { ownStaging } from "../../platform/own-notes.ts";

export interface Stager {
  /** `line`: where it stands in the file; `size`: about how long it is, in UTF-16 code units. */
  put(part: ArticlePart, line: number | null, size: number): Promise<Result<null>>;
  /** An entry that cannot be read. */
  refuse(problem: FileProblem): void;
  done(): Promise<Result<{ readonly parts: number; readonly rows: readonly PlannedRow[] }>>;
}

/** In UTF-16 code units: a message may carry some 60 MB, and a short write keeps no other waiting. */
const fullBatch = 2_000_000;

export function stagerFor(session: string): Stager {
  const rows: PlannedRow[] = [];
  let waiting: { readonly part: ArticlePart; readonly line: number | null }[] = [];
  let size = 0;
  let parts = 0;
  /** The batch that is under way: the next is put together meanwhile. */
  let sent: Promise<Result<null>> = Promise.resolve(ok(null));

  function send(): Promise<Result<null>> {
    const before = sent;
    const batch = waiting;
    const first = parts;
    parts += batch.length;
    waiting = [];
    size = 0;
    sent = before.then(async (result) => {
      if (!result.ok || batch.length === 0) return result;
      const answer = await stage(
        session,
        first,
        batch.map(({ part }) => part),
      );
      if (!answer.ok) return fail<Problem>(answer.error);
      for (const [at, { part, line }] of batch.entries()) rows.push(...rowsOf(part, line, answer.value[at] ?? []));
      return ok(null);
    });
    return before;
  }

  return {
    async put(part, line, length) {
      waiting.push({ part, line });
      size += length;
      return size < fullBatch ? ok(null) : send();
    },

    refuse: (problem) => void rows.push(brokenRow(problem)),

    async done() {
      await send();
      const result = await sent;
      return result.ok ? ok({ parts, rows: inOrder(rows) }) : result;
    },
  };
}

/** In a private window it is the background that knows where. */
const stage: Staging["stage"] = async (session, first, parts) =>
  (await inPrivateWindow)
    ? askBackground("import/stage", { session, first, parts })
    : ownStaging.stage(session, first, parts);

/** What cannot be read is known sooner than what became of the lines before it. */
const inOrder = (rows: readonly PlannedRow[]): readonly PlannedRow[] =>
  rows.every(({ line }) => line !== null) ? rows.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) : rows;
