/** An engine over a few notes in memory, as far as the page asks for one; what it answers can be held back or broken. */
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../../src/core/article/result.ts";
import type { MergedEvent } from "../../../src/core/time/merged-timeline.ts";
import type {
  ArticleRow,
  EntityRow,
  EntityStory,
  FacetCount,
  Facets,
  LibraryFilter,
  LibraryQuestions,
  LibraryStatus,
  NoteRow,
  Slice,
} from "../../../src/platform/library/library-protocol.ts";
import type { LibraryEngine } from "../../../src/ui/library/engine.ts";

export interface Shelf {
  notes: readonly NoteRow[];
  articles: readonly ArticleRow[];
  entities: readonly EntityRow[];
  stories: readonly EntityStory[];
  events: readonly MergedEvent[];
}

export interface FakeEngine extends LibraryEngine {
  readonly shelf: Shelf;
  /** What was asked under that name, in order. */
  readonly asks: <Q extends keyof LibraryQuestions>(question: Q) => readonly LibraryQuestions[Q]["ask"][];
  readonly tell: (status: Partial<LibraryStatus>) => void;
  readonly change: (change: Partial<Shelf>) => void;
  /** From now on every question is answered by this problem; null: as ever. */
  readonly break: (problem: Problem | null) => void;
  rebuilt: number;
}

export function fakeEngine(shelf: Shelf): FakeEngine {
  const asked: { readonly question: string; readonly ask: unknown }[] = [];
  const statusListeners = new Set<(status: LibraryStatus) => void>();
  const changeListeners = new Set<() => void>();
  let problem: Problem | null = null;
  const inBin = () => shelf.notes.filter(({ note }) => note.deleted !== null).length;
  let status: LibraryStatus = { stage: "ready", done: 0, total: 0, articles: 0, notes: 0, inBin: 0, problem: null };
  const counted = (): LibraryStatus => ({
    ...status,
    articles: shelf.articles.length,
    notes: shelf.notes.length - inBin(),
    inBin: inBin(),
  });

  const answers: { readonly [Q in keyof LibraryQuestions]: (ask: LibraryQuestions[Q]["ask"]) => unknown } = {
    notes({ filter, order, slice }) {
      const found = notesOf(filter);
      const rows = order === "oldest" ? found.toReversed() : found;
      return { ...sliced(rows, slice), facets: facetsOf(rows) };
    },
    noteIds: ({ filter }): readonly NoteId[] => notesOf(filter).map(({ note }) => note.id),
    articles({ filter, slice }) {
      const rows = shelf.articles.filter(
        ({ id, title }) => (filter.articles.length === 0 || filter.articles.includes(id)) && holds(title, filter.words),
      );
      return { ...sliced(rows, slice), facets: facetsOf(shelf.notes) };
    },
    articleIds: (): readonly ArticleId[] => shelf.articles.map(({ id }) => id),
    entities({ words, types, slice }) {
      const named = shelf.entities.filter(({ name }) => holds(name, words));
      const rows = named.filter(({ type }) => types.length === 0 || types.includes(type));
      return { ...sliced(rows, slice), types: countsOf(named.map(({ type }) => type)) };
    },
    entity: ({ key }) => shelf.stories.find(({ entity }) => entity.key === key) ?? null,
    timeline({ choice, slice }) {
      const events = shelf.events.filter(
        ({ article, label }) =>
          (choice.articles.length === 0 || choice.articles.includes(article)) && holds(label, choice.words),
      );
      const { total, rows } = sliced(events, slice);
      const sources = new Set(events.map(({ article }) => article));
      return {
        total,
        events: rows,
        articles: shelf.articles.filter(({ id }) => sources.has(id)),
        sources: sources.size,
      };
    },
  };

  const notesOf = (filter: LibraryFilter): readonly NoteRow[] =>
    shelf.notes.filter(
      ({ note, article }) =>
        (note.deleted !== null) === filter.inBin &&
        holds(`${JSON.stringify(note.target)} ${note.body} ${article.title} ${note.tags.join(" ")}`, filter.words) &&
        (filter.sites.length === 0 || filter.sites.includes(article.site)) &&
        (filter.tags.length === 0 || filter.tags.some((tag) => note.tags.includes(tag))) &&
        (filter.colours.length === 0 || filter.colours.includes(note.colour)) &&
        (filter.statuses.length === 0 || filter.statuses.includes(note.status)) &&
        (filter.articles.length === 0 || filter.articles.includes(note.article)),
    );

  return {
    shelf,
    rebuilt: 0,
    async ask<Q extends keyof LibraryQuestions>(question: Q, ask: LibraryQuestions[Q]["ask"]) {
      asked.push({ question, ask });
      if (problem) return fail(problem);
      return ok(answers[question](ask)) as Result<LibraryQuestions[Q]["answer"]>;
    },
    onStatus(hear) {
      statusListeners.add(hear);
      hear(counted());
      return () => statusListeners.delete(hear);
    },
    onChanged(hear) {
      changeListeners.add(hear);
      return () => changeListeners.delete(hear);
    },
    async rebuild() {
      this.rebuilt++;
      return ok(null);
    },
    asks: <Q extends keyof LibraryQuestions>(question: Q) =>
      asked.filter((each) => each.question === question).map(({ ask }) => ask as LibraryQuestions[Q]["ask"]),
    tell(change) {
      status = { ...status, ...change };
      for (const hear of statusListeners) hear(counted());
    },
    change(change) {
      Object.assign(shelf, change);
      for (const hear of statusListeners) hear(counted());
      for (const hear of changeListeners) hear();
    },
    break(broken) {
      problem = broken;
    },
  };
}

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.trim().toLowerCase());

const sliced = <Row>(rows: readonly Row[], { first, count }: Slice) => ({
  total: rows.length,
  rows: rows.slice(first, first + count),
});

function countsOf<Value>(values: readonly Value[]): readonly FacetCount<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

const facetsOf = (rows: readonly NoteRow[]): Facets => ({
  sites: countsOf(rows.map(({ article }) => article.site)),
  tags: countsOf(rows.flatMap(({ note }) => note.tags)),
  colours: countsOf(rows.map(({ note }) => note.colour)),
  statuses: countsOf(rows.map(({ note }) => note.status)),
});
