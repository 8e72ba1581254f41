/** A list of notes: its rows, the row that is at hand, and which notes are selected. */
import { createModel, signal } from "@preact/signals";
import type { ArticleId, NoteId } from "../../../core/article/brand.ts";
import type {
  LibraryFilter,
  LibraryQuestions,
  NoteOrder,
  NoteRow,
} from "../../../platform/library/library-protocol.ts";
import type { LibraryEngine } from "../engine.ts";
import { pagedRows } from "../list/paged-rows.ts";
import { SelectionModel } from "./selection-model.ts";

/** Which notes, and in which order. */
export interface NoteQuestion {
  readonly filter: LibraryFilter;
  readonly order: NoteOrder;
}

/** Asked for at once when many are selected that nobody has looked at. */
const manyRows = 2_000;

export const NoteListModel = createModel((engine: LibraryEngine, question: () => NoteQuestion) => {
  const rows = pagedRows<NoteRow, LibraryQuestions["notes"]["answer"]>((first, count) =>
    engine.ask("notes", { ...question(), slice: { first, count } }),
  );
  const active = signal(0);
  const call = signal(0);
  const selection = new SelectionModel();

  /** Of all rows from one to another, both included, in either direction. */
  async function idsBetween(a: number, b: number): Promise<readonly NoteId[]> {
    const [from, to] = a < b ? [a, b] : [b, a];
    const here = Array.from({ length: to - from + 1 }, (_, at) => rows.rowAt(from + at)?.note.id);
    if (here.every((id) => id !== undefined)) return here;
    const all = await engine.ask("noteIds", question());
    return all.ok ? all.value.slice(from, to + 1) : here.filter((id) => id !== undefined);
  }

  return {
    rows,
    active,
    /** Counts up whenever the active row is to take the focus. */
    call,
    selection,

    activate(index: number): void {
      active.value = index;
    },

    /** Another list: from its beginning. */
    async start(at = 0): Promise<void> {
      selection.clear();
      active.value = at;
      await rows.restart();
    },

    /** By its box: alone, or with Shift all from the last one on. */
    async choose(index: number, isReaching: boolean): Promise<void> {
      const id = rows.rowAt(index)?.note.id;
      const from = selection.anchor.value;
      active.value = index;
      if (isReaching && from !== null) selection.extend(await idsBetween(from, index));
      else if (id !== undefined) selection.toggle(id, index);
    },

    /** Shift and an arrow key: the stretch from the anchor reaches to another row. */
    async reach(from: number, to: number): Promise<void> {
      const anchor = selection.anchor.value ?? from;
      selection.anchor.value = anchor;
      selection.extend(await idsBetween(anchor, to), await idsBetween(anchor, from));
    },

    async chooseAll(): Promise<void> {
      const all = await engine.ask("noteIds", question());
      if (all.ok) selection.all(all.value);
    },

    /** The notes that are selected, by the articles they are on; those that are gone by now are left out. */
    async chosenByArticle(): Promise<ReadonlyMap<ArticleId, ReadonlySet<NoteId>>> {
      const wanted = new Set(selection.chosen.value);
      const found = new Map<ArticleId, Set<NoteId>>();
      const take = (row: NoteRow | null): void => {
        if (!row || !wanted.delete(row.note.id)) return;
        const { id, article } = row.note;
        found.set(article, (found.get(article) ?? new Set()).add(id));
      };
      for (let index = 0; index < rows.total.peek() && wanted.size > 0; index++) take(rows.rowAt(index));
      for (let first = 0; first < rows.total.peek() && wanted.size > 0; first += manyRows) {
        const more = await engine.ask("notes", { ...question(), slice: { first, count: manyRows } });
        if (!more.ok) break;
        for (const row of more.value.rows) take(row);
      }
      return found;
    },
  };
});

export type NoteListModel = InstanceType<typeof NoteListModel>;
