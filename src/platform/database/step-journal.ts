/** The journal of what was changed on an article's notes: written along with each change, in its transaction. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { Note } from "../../core/notes/note.ts";
import {
  continued,
  type NoteStep,
  redone,
  type StepHead,
  stepBetween,
  tooMany,
  toRedo,
  toUndo,
  undone,
} from "../../core/notes/note-step.ts";
import type { Reading, Writing } from "./store.ts";

/** What can be taken back and made again next. */
export interface NextSteps {
  readonly undo: StepHead | null;
  readonly redo: StepHead | null;
}

export async function nextSteps(reading: Reading, article: ArticleId): Promise<NextSteps> {
  const steps = await reading.stepsOf(article);
  return { undo: headOf(toUndo(steps)), redo: headOf(toRedo(steps)) };
}

const headOf = (step: NoteStep | null): StepHead | null =>
  step && { number: step.number, note: step.note, kind: step.kind };

/** What became of a note; `before` is undefined for one that is new. */
interface NoteWrite {
  readonly before: Note | undefined;
  readonly after: Note;
}

/** A new change ends what could be made again. */
export const journal = (writing: Writing, before: Note | undefined, after: Note, moment: string): Promise<void> =>
  journalAll(writing, after.article, [{ before, after }], moment);

/** The same for many notes of one article, in their order. */
export async function journalAll(
  writing: Writing,
  article: ArticleId,
  writes: readonly NoteWrite[],
  moment: string,
): Promise<void> {
  const stored = await writing.stepsOf(article);
  const kept = stored.filter(({ isUndone }) => !isUndone);
  const made = new Set<NoteStep>();
  let number = stored.at(-1)?.number ?? 0;
  for (const { before, after } of writes) {
    const step = stepBetween(before, after, number + 1, moment);
    if (!step) continue;
    const last = kept.at(-1);
    const joined = last ? continued(last, step) : null;
    if (last && joined) {
      made.delete(last);
      kept.pop();
    } else number++;
    kept.push(joined ?? step);
    made.add(joined ?? step);
  }
  if (made.size === 0) return;
  const tooOld = new Set(tooMany(kept).map((step) => step.number));
  for (const step of stored) if (step.isUndone || tooOld.has(step.number)) await writing.deleteStep(step);
  for (const step of made) if (!tooOld.has(step.number)) await writing.putStep(step);
}

/**
 * Takes back the step of that number, or makes it again: the note as it is then. Asked for a second time it answers
 * the same. "step-overtaken" when it is not the next one any more, or when its note was changed from elsewhere.
 */
export async function turn(
  writing: Writing,
  article: ArticleId,
  number: number,
  way: "undo" | "redo",
  moment: string,
): Promise<Result<Note>> {
  const steps = await writing.stepsOf(article);
  const step = steps.find((each) => each.number === number);
  const note = step && (await writing.note(step.note));
  if (!step || !note) return fail({ code: "step-overtaken", detail: `${article} ${number}` });
  if (step.isUndone === (way === "undo")) return ok(note);
  const next = way === "undo" ? toUndo(steps) : toRedo(steps);
  const changed = (way === "undo" ? undone : redone)(note, step, moment);
  if (next !== step || !changed) return fail({ code: "step-overtaken", detail: `${article} ${number}` });
  await writing.putNote(changed);
  await writing.putStep({ ...step, isUndone: way === "undo" });
  return ok(changed);
}

/** What came from elsewhere, an import or the end of the bin, cannot be taken back step by step. */
export async function forgetSteps(writing: Writing, article: ArticleId, notes: ReadonlySet<NoteId>): Promise<void> {
  for (const step of await writing.stepsOf(article)) if (notes.has(step.note)) await writing.deleteStep(step);
}

/** Along with notes that go to another article, in the order of their moments. */
export async function moveSteps(
  writing: Writing,
  from: ArticleId,
  to: ArticleId,
  notes: ReadonlySet<NoteId>,
): Promise<void> {
  const leaving = (await writing.stepsOf(from)).filter((step) => notes.has(step.note));
  const there = await writing.stepsOf(to);
  if (leaving.length === 0) return;
  for (const step of [...leaving, ...there]) await writing.deleteStep(step);
  // What was undone stays last: what can be made again follows what can be taken back.
  const all = [...there, ...leaving].toSorted((a, b) => Number(a.isUndone) - Number(b.isUndone) || compare(a.at, b.at));
  for (const [at, step] of all.entries()) await writing.putStep({ ...step, article: to, number: at + 1 });
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
