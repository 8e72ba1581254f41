/** One change of many notes: all of them or none, with a step back for each. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import { ok, type Result } from "../../core/article/result.ts";
import type { Note } from "../../core/notes/note.ts";
import { changed, type NoteChange } from "../../core/notes/note-change.ts";
import { journalAll } from "./step-journal.ts";
import type { Store } from "./store.ts";

/** Of the notes that were changed: which, and what takes it back. */
interface BulkChange {
  readonly articles: readonly ArticleId[];
  readonly notes: readonly { readonly id: NoteId; readonly back: NoteChange }[];
}

export interface BulkRepository {
  /** Notes that are gone, or of which it is true already, are passed over. */
  changeNotes(ids: readonly NoteId[], change: NoteChange): Promise<Result<BulkChange>>;
}

export const bulkRepository = (store: Store, now: () => string): BulkRepository => ({
  changeNotes: (ids, change) =>
    store.write(async (writing) => {
      const moment = now();
      const byArticle = new Map<ArticleId, { readonly before: Note; readonly after: Note }[]>();
      const notes: { readonly id: NoteId; readonly back: NoteChange }[] = [];
      for (const before of await Promise.all([...new Set(ids)].map((id) => writing.note(id)))) {
        const made = before && changed(before, change, moment);
        if (!made) continue;
        notes.push({ id: before.id, back: made.back });
        const there = byArticle.get(before.article);
        if (there) there.push({ before, after: made.note });
        else byArticle.set(before.article, [{ before, after: made.note }]);
      }
      for (const [article, changes] of byArticle) {
        await writing.putNotes(changes);
        await journalAll(writing, article, changes, moment);
      }
      return ok({ articles: [...byArticle.keys()], notes });
    }),
});
