/** What is noted on the practice article stays in memory, apart from the reader's own notes, until the page is left. */
import type { ArticleId } from "../core/article/brand.ts";
import { fail } from "../core/article/result.ts";
import type { NoteRepository } from "../platform/database/note-repository.ts";
import type { SessionStore } from "../platform/database/session-store.ts";
import type { Handlers } from "../platform/messenger.ts";
import { isPractice } from "../platform/practice-page.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";

/** The same notes as `kept`, but those on the practice article, which are in `practice`. */
export function withPractice(kept: NoteRepository, practice: NoteRepository): NoteRepository {
  const of = (article: ArticleId): NoteRepository => (isPractice(article) ? practice : kept);
  return {
    ...kept,
    article: (id) => of(id).article(id),
    updateArticle: (change) => of(change.analysis.article.id).updateArticle(change),
    position: (article) => of(article).position(article),
    putPosition: (article, position) => of(article).putPosition(article, position),
    notesOf: (article) => of(article).notesOf(article),
    putNote: (note, keep) => of(note.article).putNote(note, keep),
    // A note's identity does not tell what it is on: those of the practice article are few and asked first.
    async removeNote(id) {
      const practised = await practice.removeNote(id);
      return practised.ok && practised.value ? practised : kept.removeNote(id);
    },
    async restoreNote(id) {
      const practised = await practice.restoreNote(id);
      return practised.ok ? practised : kept.restoreNote(id);
    },
    steps: (article) => of(article).steps(article),
    undo: (article, step) => of(article).undo(article, step),
    redo: (article, step) => of(article).redo(article, step),
    identify: (seen) => of(seen.id).identify(seen),
    addressesOf: (article) => of(article).addressesOf(article),
    // Real notes would be thrown away with those of the practice article.
    move: async (from, keep) =>
      isPractice(keep.analysis.article.id) ? fail({ code: "refused", detail: "practice" }) : kept.move(from, keep),
    library: (article) => (article === null ? kept : of(article)).library(article),
  };
}

export const practiceQuestions = (practice: SessionStore): Pick<Handlers<BackgroundQuestions>, "practice/forget"> => ({
  "practice/forget": () => practice.clear(),
});
