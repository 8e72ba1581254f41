/** Brings one article of a file in, with its notes: what an import may change, and what it must leave. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportMode, ImportOutcome } from "../../core/notes/import-counts.ts";
import { mergeImport } from "../../core/notes/merge-import.ts";
import type { Note } from "../../core/notes/note.ts";
import { dropUnused, homeOf } from "./address-repository.ts";
import { replaceByImport } from "./merge-write.ts";
import { forgetSteps } from "./step-journal.ts";
import type { Reading, Writing } from "./store.ts";

/** A note of a file beside what is stored under its id, and what is to be stored. */
interface Judged {
  readonly stored: Note | undefined;
  /** `stored` itself where there is nothing to write. */
  readonly next: Note;
  readonly outcome: ImportOutcome;
}

/** In the order of the file. Nothing is written. */
export async function judgePart(
  reading: Reading,
  { notes }: ArticlePart,
  mode: ImportMode,
): Promise<readonly Judged[]> {
  const here = await Promise.all(notes.map(({ id }) => reading.note(id)));
  const rule = mode === "merge" ? mergeImport : replaceByImport;
  // A file may hold a note twice.
  const sofar = new Map<NoteId, Note>();
  return notes.map((note, at) => {
    const stored = sofar.get(note.id) ?? here[at];
    const next = rule(stored, note);
    sofar.set(note.id, next);
    return { stored, next, outcome: !stored ? "added" : next === stored ? "unchanged" : "updated" };
  });
}

/** Answers what became of each note, in the order of the file. */
export async function importPart(
  writing: Writing,
  part: ArticlePart,
  mode: ImportMode,
): Promise<readonly ImportOutcome[]> {
  // Where the reader said that the article moved, its notes follow.
  const home = mode === "merge" ? await homeOf(writing, part.stored) : part.stored.id;
  const atHome =
    home === part.stored.id ? part : { ...part, notes: part.notes.map((note) => ({ ...note, article: home })) };
  const judged = await judgePart(writing, atHome, mode);
  await putNotes(writing, judged);
  if (home === part.stored.id) await putArticle(writing, part.stored, mode);
  await putAddresses(writing, part, mode);
  return judged.map(({ outcome }) => outcome);
}

async function putNotes(writing: Writing, judged: readonly Judged[]): Promise<void> {
  const changed = judged.filter(({ stored, next }) => stored !== next);
  await Promise.all(changed.map(({ next }) => writing.putNote(next)));
  const over = new Map<ArticleId, Set<NoteId>>();
  for (const { stored } of changed) {
    if (stored) over.set(stored.article, (over.get(stored.article) ?? new Set()).add(stored.id));
  }
  for (const [article, ids] of over) {
    await forgetSteps(writing, article, ids);
    if (changed.some(({ stored, next }) => stored?.article === article && next.article !== article)) {
      await dropUnused(writing, article);
    }
  }
}

/** An article comes along with its notes only, and one without its text never takes the place of one that has it. */
async function putArticle(writing: Writing, article: StoredArticle, mode: ImportMode): Promise<void> {
  const stored = await writing.article(article.id);
  if (!stored) {
    if ((await writing.notesOf(article.id)).length > 0) await writing.putArticle(article);
    return;
  }
  const isBare = article.analysis.article.text === "" && stored.analysis.article.text !== "";
  if (!isBare && (mode === "replace" || stored.captured < article.captured)) {
    await writing.putArticle({ ...article, created: mode === "replace" ? article.created : stored.created });
  }
}

async function putAddresses(writing: Writing, { stored, addresses }: ArticlePart, mode: ImportMode): Promise<void> {
  // What stands there itself has not moved away.
  if (mode === "replace") await writing.deleteAddress(stored.id);
  for (const known of addresses) {
    const isOther = (await writing.hasArticle(known.article)) && !(await writing.hasArticle(known.address));
    if (isOther && (mode === "replace" || !(await writing.address(known.address)))) await writing.putAddress(known);
  }
}
