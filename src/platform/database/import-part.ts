/** Brings one article of a file in, with its notes: what an import may change, and what it must leave. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportMode, ImportOutcome } from "../../core/notes/import-counts.ts";
import { mergeImport } from "../../core/notes/merge-import.ts";
import type { Note } from "../../core/notes/note.ts";
import { dropUnused, homeOf } from "./address-repository.ts";
import type { KnownNames } from "./known-names.ts";
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

/** What is stored under the ids of a part's notes, in their order. */
export async function storedOf(
  reading: Reading,
  { stored, notes }: ArticlePart,
  known: KnownNames | null,
): Promise<readonly (Note | undefined)[]> {
  const isThere = ({ id }: Note): boolean => known === null || known.notes.has(id);
  // Most of them are on the article that the file has them on, and there they are found all at once.
  const isWorthIt = notes.filter(isThere).length > 1;
  const near = new Map((isWorthIt ? await reading.notesOf(stored.id) : []).map((note) => [note.id, note]));
  return Promise.all(notes.map((note) => near.get(note.id) ?? (isThere(note) ? reading.note(note.id) : undefined)));
}

/** In the order of the file. `here`: what is stored under their ids. */
export function judged(
  notes: readonly Note[],
  here: readonly (Note | undefined)[],
  mode: ImportMode,
): readonly Judged[] {
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

/** Nothing is written. */
export const judgePart = async (
  reading: Reading,
  part: ArticlePart,
  mode: ImportMode,
  known: KnownNames | null,
): Promise<readonly Judged[]> => judged(part.notes, await storedOf(reading, part, known), mode);

export interface ImportedPart {
  /** What became of each note, in the order of the file. */
  readonly outcomes: readonly ImportOutcome[];
  /** The writes that nobody had to wait for; what is read after them sees them. */
  readonly written: Promise<unknown>;
}

export async function importPart(
  writing: Writing,
  part: ArticlePart,
  mode: ImportMode,
  known: KnownNames | null = null,
): Promise<ImportedPart> {
  // Where the reader said that the article moved, its notes follow.
  const home = mode === "merge" ? await knownHome(writing, part.stored, known) : part.stored.id;
  const isAtHome = home === part.stored.id;
  const atHome = isAtHome ? part : { ...part, notes: part.notes.map((note) => ({ ...note, article: home })) };
  const outcomes = await judgePart(writing, atHome, mode, known);
  const article = isAtHome ? await articleToPut(writing, part.stored, mode, outcomes, known) : null;
  const written = Promise.all([
    ...(article ? [writing.putArticle(article)] : []),
    writing.putNotes(outcomes.filter(isChanged).map(({ stored, next }) => ({ before: stored, after: next }))),
  ]);
  // Nobody waits for them when the work ends early; whoever does hears of their failure all the same.
  written.catch(() => undefined);
  if (article) known?.articles.add(article.id);
  for (const { next } of outcomes) known?.notes.add(next.id);
  await forgetOver(writing, outcomes);
  await putAddresses(writing, part, mode, known);
  return { outcomes: outcomes.map(({ outcome }) => outcome), written };
}

const isChanged = ({ stored, next }: Judged): boolean => stored !== next;

/** An article without its text may be known by another address, of which its title is the only hint. */
const knownHome = async (reading: Reading, stored: StoredArticle, known: KnownNames | null): Promise<ArticleId> =>
  known?.articles.has(stored.id) || (known && !isBare(stored) && !known.addresses.has(stored.id))
    ? stored.id
    : homeOf(reading, stored);

const isBare = ({ analysis }: StoredArticle): boolean => analysis.article.text === "";

/** What came from elsewhere cannot be taken back step by step, and an article that a note has left may have no other. */
async function forgetOver(writing: Writing, judged: readonly Judged[]): Promise<void> {
  const over = new Map<ArticleId, Set<NoteId>>();
  const left = new Set<ArticleId>();
  for (const { stored, next } of judged) {
    if (!stored || stored === next) continue;
    over.set(stored.article, (over.get(stored.article) ?? new Set()).add(stored.id));
    if (stored.article !== next.article) left.add(stored.article);
  }
  for (const [article, ids] of over) await forgetSteps(writing, article, ids);
  for (const article of left) await dropUnused(writing, article);
}

/**
 * Null where the stored one stays. An article comes along with its notes only, and one without its text never takes the
 * place of one that has it.
 */
async function articleToPut(
  reading: Reading,
  article: StoredArticle,
  mode: ImportMode,
  judged: readonly Judged[],
  known: KnownNames | null,
): Promise<StoredArticle | null> {
  const stored = !known || known.articles.has(article.id) ? await reading.article(article.id) : undefined;
  if (!stored) {
    const hasNotes = judged.some(({ next }) => next.article === article.id);
    return hasNotes || (await reading.notesOf(article.id)).length > 0 ? article : null;
  }
  if ((isBare(article) && !isBare(stored)) || (mode === "merge" && stored.captured >= article.captured)) return null;
  return { ...article, created: mode === "replace" ? article.created : stored.created };
}

async function putAddresses(
  writing: Writing,
  { stored, addresses }: ArticlePart,
  mode: ImportMode,
  known: KnownNames | null,
): Promise<void> {
  // What stands there itself has not moved away.
  if (mode === "replace" && (!known || known.addresses.has(stored.id))) await writing.deleteAddress(stored.id);
  for (const address of addresses) {
    const isOther = (await writing.hasArticle(address.article)) && !(await writing.hasArticle(address.address));
    if (!isOther || (mode === "merge" && (await writing.address(address.address)))) continue;
    known?.addresses.add(address.address);
    await writing.putAddress(address);
  }
}
