/**
 * One change of one note, kept so that it can be taken back and made again, also after a reload.
 *
 * Only what changed is kept, and it is turned back only where it is still as the step left it: what came from
 * elsewhere since stays.
 */
import type { ArticleId, NoteId } from "../article/brand.ts";
import type { Note } from "./note.ts";

/** What of a note is the reader's doing. */
type NoteContent = Pick<Note, "body" | "colour" | "status" | "tags" | "target"> & {
  /** A note that was not made yet counts as in the bin: so making it can be taken back without losing it. */
  readonly isInBin: boolean;
};

type StepKind = "made" | "removed" | "restored" | "body" | "colour" | "status" | "tags" | "target";

export interface NoteStep {
  readonly article: ArticleId;
  /** Counts up within the article. */
  readonly number: number;
  readonly note: NoteId;
  readonly kind: StepKind;
  /** ISO 8601 moment of its last write. */
  readonly at: string;
  readonly before: Partial<NoteContent>;
  readonly after: Partial<NoteContent>;
  readonly isUndone: boolean;
}

/** What the reader is told can be taken back or made again. */
export type StepHead = Pick<NoteStep, "number" | "note" | "kind">;

const contentOf = ({ body, colour, status, tags, target, deleted }: Note): NoteContent => ({
  body,
  colour,
  status,
  tags,
  target,
  isInBin: deleted !== null,
});

/** Null when only the counting changed. `before` is undefined for a note that is new. */
export function stepBetween(before: Note | undefined, after: Note, number: number, at: string): NoteStep | null {
  const now = contentOf(after);
  const then = before ? contentOf(before) : { ...now, isInBin: true };
  const changed = (Object.keys(now) as (keyof NoteContent)[]).filter((field) => !isSame(then[field], now[field]));
  const [field] = changed;
  if (!field) return null;
  return {
    article: after.article,
    number,
    note: after.id,
    kind: kindOf(before, changed.includes("isInBin") ? "isInBin" : field, now),
    at,
    before: only(then, changed),
    after: only(now, changed),
    isUndone: false,
  };
}

function kindOf(before: Note | undefined, field: keyof NoteContent, now: NoteContent): StepKind {
  if (field !== "isInBin") return field;
  if (now.isInBin) return "removed";
  return before ? "restored" : "made";
}

/** Typing is stored at every pause: what is typed in one go is taken back in one go. In milliseconds. */
const onePause = 20_000;

/** Both as one step; null when they are two. */
export function continued(last: NoteStep, next: NoteStep): NoteStep | null {
  const isTyping = [last, next].every(({ before, kind }) => kind === "body" && Object.keys(before).length === 1);
  if (!isTyping || last.isUndone || last.note !== next.note) return null;
  if (Date.parse(next.at) - Date.parse(last.at) > onePause) return null;
  return { ...last, after: next.after, at: next.at };
}

export const undone = (note: Note, { after, before }: NoteStep, moment: string) => turned(note, after, before, moment);
export const redone = (note: Note, { after, before }: NoteStep, moment: string) => turned(note, before, after, moment);

/** Null when nothing of the note is as `from` has it. */
function turned(note: Note, from: Partial<NoteContent>, to: Partial<NoteContent>, moment: string): Note | null {
  const now = contentOf(note);
  const fields = (Object.keys(from) as (keyof NoteContent)[]).filter((field) => isSame(now[field], from[field]));
  if (fields.length === 0) return null;
  const { isInBin, ...content } = { ...now, ...only(to, fields) };
  return {
    ...note,
    ...content,
    motivation: content.body === "" ? "highlighting" : "commenting",
    deleted: isInBin ? (note.deleted ?? moment) : null,
    modified: moment,
    revision: note.revision + 1,
  };
}

const only = <T extends object>(whole: T, fields: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(fields.map((field) => [field, whole[field]])) as Partial<T>;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * How far back one article's steps reach, and how long the texts in them may be together, in UTF-16 code units: all of
 * them are read with every change. Of ordinary notes the first limit comes first.
 */
const mostSteps = 200;
const heaviest = 400_000;

/** Of an article's steps, in order: those that no longer fit. The latest always stays. */
export function tooMany(steps: readonly NoteStep[]): readonly NoteStep[] {
  let weight = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    weight += (steps[at]?.before.body?.length ?? 0) + (steps[at]?.after.body?.length ?? 0);
    if (at < steps.length - 1 && (steps.length - at > mostSteps || weight > heaviest)) return steps.slice(0, at + 1);
  }
  return [];
}

/** Of an article's steps, in order: the one to take back next, and the one to make again next. */
export const toUndo = (steps: readonly NoteStep[]): NoteStep | null =>
  steps.findLast(({ isUndone }) => !isUndone) ?? null;
export const toRedo = (steps: readonly NoteStep[]): NoteStep | null => steps.find(({ isUndone }) => isUndone) ?? null;
