/** Lists of notes and articles. */
import type { ArticleId } from "../../core/article/brand.ts";
import { ok, type Result } from "../../core/article/result.ts";
import type { EntityKey } from "../../core/library/entity-key.ts";
import { type FoundNotes, findArticles, findNotes } from "../../core/library/find-in-library.ts";
import type { Bounds } from "../../core/library/judge-notes.ts";
import type { LibraryFilter } from "../../core/library/library-filter.ts";
import { articleAt, type LibraryTable, noteAt } from "../../core/library/library-table.ts";
import type { SegmentArticle } from "../../core/library/segment.ts";
import type { AnswersTo, Known } from "./answers.ts";
import type { ArticleRow, NoteRow } from "./library-protocol.ts";
import type { Names } from "./name-shelf.ts";
import { readNotesOf, readPositions } from "./read-articles.ts";

type ListQuestion = "notes" | "noteIds" | "articles" | "articleIds";

export function listAnswers({ library, table, names }: Known): AnswersTo<ListQuestion> {
  async function boundsOf({ from, to, entities }: LibraryFilter): Promise<Bounds> {
    return {
      articles: entities.length === 0 ? null : placesOf(await names(), entities),
      from: from === null ? Number.NEGATIVE_INFINITY : startOfDay(from, 0),
      to: to === null ? Number.POSITIVE_INFINITY : startOfDay(to, 1),
    };
  }

  let last: { readonly asked: string; readonly of: LibraryTable; readonly found: FoundNotes } | null = null;

  /** The same list is asked for again and again, slice by slice. */
  function foundNotes(filter: LibraryFilter, bounds: Bounds): FoundNotes {
    const [asked, of] = [JSON.stringify(filter), table()];
    if (last?.asked === asked && last.of === of) return last.found;
    const found = findNotes(of, filter, bounds);
    // Which articles a name stands for may change without the table.
    last = bounds.articles ? null : { asked, of, found };
    return found;
  }

  return {
    async notes({ filter, order, slice }) {
      const { total, facets, slice: numbers } = foundNotes(filter, await boundsOf(filter));
      const now = table();
      const found = numbers(order, slice.first, slice.count).flatMap((number) => noteAt(now, number) ?? []);
      const heads = new Map(found.map(({ id, article }) => [id, headOf(article)]));
      const read = await library.use((database) => readNotesOf(database, [...heads.keys()]));
      if (!read.ok) return read;
      const rows = read.value.flatMap((note): readonly NoteRow[] => {
        // Gone since: the next look tells.
        const head = note && heads.get(note.id);
        return note && head ? [{ note, article: head }] : [];
      });
      return ok({ total, rows, facets });
    },

    async noteIds({ filter, order }) {
      const { total, slice } = foundNotes(filter, await boundsOf(filter));
      const now = table();
      return ok(slice(order, 0, total).flatMap((number) => noteAt(now, number)?.id ?? []));
    },

    async articles({ filter, order, slice }) {
      const { articles, facets } = findArticles(table(), filter, await boundsOf(filter), order);
      const now = table();
      const found = articles.slice(slice.first, slice.first + slice.count).flatMap(({ number, matching }) => {
        const article = articleAt(now, number);
        return article ? [{ number, matching, article }] : [];
      });
      const ids = found.map(({ article }) => article.id);
      const positions = await library.use((database) => readPositions(database, ids));
      if (!positions.ok) return positions;
      const rows = found.map(({ number, matching, article }, at): ArticleRow => {
        const { version: _, ...head } = article;
        const lastNote = now.lastNote[number] ?? 0;
        return {
          ...head,
          notes: now.notesOf[number] ?? 0,
          matching,
          lastNote: lastNote === 0 ? null : new Date(lastNote).toISOString(),
          position: positions.value[at] ?? null,
        };
      });
      return ok({ total: articles.length, rows, facets });
    },

    async articleIds({ filter, order }): Promise<Result<readonly ArticleId[]>> {
      const bounds = await boundsOf(filter);
      const now = table();
      const { articles } = findArticles(now, filter, bounds, order);
      return ok(articles.flatMap(({ number }) => articleAt(now, number)?.id ?? []));
    },
  };
}

/** Of the reader's own calendar: where it begins, or so many days later, in milliseconds. */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

const placesOf = ({ byKey }: Names, keys: readonly EntityKey[]): ReadonlySet<ArticleId> =>
  new Set(keys.flatMap((key) => byKey.get(key)?.places.map(({ article }) => article) ?? []));

export const headOf = ({ id, url, title, site, published }: SegmentArticle): NoteRow["article"] => ({
  ...{ id, url, title, site, published },
});
