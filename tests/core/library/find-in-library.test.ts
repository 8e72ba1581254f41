/** Held against what a plain look at every note says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findArticles, findNotes } from "../../../src/core/library/find-in-library.ts";
import {
  type Facets,
  type LibraryFilter,
  type NoteOrder,
  noFilter,
  noteOrders,
} from "../../../src/core/library/library-filter.ts";
import { articleAt } from "../../../src/core/library/library-table.ts";
import type { ReadArticle } from "../../../src/core/library/segment.ts";
import { siteName } from "../../../src/core/library/site-name.ts";
import { type Note, noteColours } from "../../../src/core/notes/note.ts";
import { searchWords, wantedWords } from "../../../src/core/text/search-words.ts";
import { everywhere, filter, idsOf, library, tableOf } from "./samples.ts";

const ownWords = (note: Note) =>
  [...note.target.selectors.map((each) => ("exact" in each ? each.exact : "")), note.body, ...note.tags].flatMap(
    (text) => searchWords(text),
  );
const siteOf = ({ digest, id }: ReadArticle) => siteName(digest?.url ?? id, digest?.site ?? null);
const articleWords = (article: ReadArticle) =>
  [article.digest?.title ?? "", siteOf(article), ...(article.digest?.entities.map(({ name }) => name) ?? [])].flatMap(
    (text) => searchWords(text),
  );
const begins = (words: readonly string[]) => (beginning: string) => words.some((word) => word.startsWith(beginning));

const isChosen = <T>(chosen: readonly T[], ...values: readonly T[]) =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

const passes = (article: ReadArticle, note: Note, { sites, tags, colours, statuses, inBin }: LibraryFilter) =>
  (note.deleted !== null) === inBin &&
  isChosen(sites, siteOf(article)) &&
  isChosen(tags, ...note.tags) &&
  isChosen(colours, note.colour) &&
  isChosen(statuses, note.status);

function holds(article: ReadArticle, note: Note, typed: string): boolean {
  const words = wantedWords(typed);
  const [own, all] = [begins(ownWords(note)), begins([...ownWords(note), ...articleWords(article)])];
  return words.length === 0 || (words.every(all) && words.some(own));
}

const plainly = (articles: readonly ReadArticle[], wanted: LibraryFilter): readonly Note[] =>
  articles.flatMap((article) =>
    article.notes.filter((note) => passes(article, note, wanted) && holds(article, note, wanted.words)),
  );

describe("notes", () => {
  test("are those that a plain look finds, however the library is parted", () => {
    fc.assert(
      fc.property(library, filter, fc.boolean(), (articles, wanted, isParted) => {
        const table = tableOf(articles, isParted);
        const found = findNotes(table, wanted, everywhere);
        const ids = idsOf(table, found.slice("newest", 0, 1000));
        const expected = plainly(articles, wanted).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(expected.toSorted());
        expect(found.total).toBe(expected.length);
      }),
    );
  });

  test("each is found by the beginning of each of its own words, and never those in the bin", () => {
    fc.assert(
      fc.property(library, fc.nat(), (articles, length) => {
        const table = tableOf(articles);
        for (const note of articles.flatMap(({ notes }) => notes)) {
          for (const word of ownWords(note)) {
            const letters = [...word];
            const words = letters.slice(0, 1 + (length % letters.length)).join("");
            const found = findNotes(table, { ...noFilter, words }, everywhere);
            expect(idsOf(table, found.slice("best", 0, 1000)).includes(note.id)).toBe(note.deleted === null);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  const before: Readonly<Record<Exclude<NoteOrder, "article" | "best">, (a: Note, b: Note) => boolean>> = {
    newest: (a, b) => a.created >= b.created,
    oldest: (a, b) => a.created <= b.created,
    changed: (a, b) => a.modified >= b.modified,
  };

  test("come in order, and slices of any size are the whole", () => {
    fc.assert(
      fc.property(
        library,
        filter,
        fc.constantFrom(...noteOrders),
        fc.integer({ min: 1, max: 4 }),
        (articles, wanted, order, size) => {
          const table = tableOf(articles);
          const found = findNotes(table, wanted, everywhere);
          const whole = found.slice(order, 0, 1000);
          const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
            found.slice(order, at * size, size),
          );
          expect(parts.flat()).toEqual(whole);
          if (order === "article" || order === "best") return;
          const notes = new Map(articles.flatMap((each) => each.notes).map((note) => [note.id, note]));
          const listed = idsOf(table, whole).flatMap((id) => notes.get(id) ?? []);
          expect(listed.every((note, at) => at === 0 || before[order](listed[at - 1] ?? note, note))).toBe(true);
        },
      ),
    );
  });

  test("where a word stands whole comes first, when the best is wanted first", () => {
    const notes = ["tides of change", "the tide", "tide and tidewater"].map((body, at) => ({ body, id: String(at) }));
    const [one] = fc.sample(
      library.filter((all) => all.some((each) => each.notes.length > 0)),
      { numRuns: 1, seed: 1 },
    );
    const article = one?.find((each) => each.notes.length > 0);
    const [note] = article?.notes ?? [];
    if (!article || !note) throw new Error("no sample");
    const plain = { ...note, deleted: null, target: { source: "", selectors: [] }, tags: [] };
    const table = tableOf([
      { ...article, notes: notes.map((own) => ({ ...plain, ...own, id: own.id as Note["id"] })) },
    ]);
    const found = findNotes(table, { ...noFilter, words: "tide" }, everywhere);
    expect(idsOf(table, found.slice("best", 0, 10))).toEqual(["1", "2", "0"]);
  });
});

describe("counts of values", () => {
  const countOf = <T>(counts: readonly { readonly value: T; readonly count: number }[], value: T): number =>
    counts.find((each) => each.value === value)?.count ?? 0;

  const fields = ["sites", "tags", "colours", "statuses"] as const;

  test("say how many notes would be left, were that value chosen instead", () => {
    fc.assert(
      fc.property(library, filter, fc.constantFrom(...fields), (articles, wanted, field) => {
        const table = tableOf(articles);
        const { facets } = findNotes(table, wanted, everywhere);
        for (const { value, count } of facets[field]) {
          expect(count).toBe(findNotes(table, { ...wanted, [field]: [value] }, everywhere).total);
        }
      }),
    );
  });

  test("say how many articles would be left, were that value chosen instead", () => {
    fc.assert(
      fc.property(library, filter, fc.constantFrom(...fields), (articles, wanted, field) => {
        const table = tableOf(articles, false);
        const { facets } = findArticles(table, wanted, everywhere, "newest");
        for (const { value, count } of facets[field]) {
          const chosen = findArticles(table, { ...wanted, [field]: [value] }, everywhere, "newest");
          expect(count).toBe(chosen.articles.length);
        }
      }),
    );
  });

  test("sum up: every note has one colour, one status and one site", () => {
    const sum = (counts: Facets["colours"] | Facets["statuses"] | Facets["sites"]) =>
      counts.reduce((all, { count }) => all + count, 0);
    fc.assert(
      fc.property(library, filter, (articles, wanted) => {
        const open = { ...wanted, sites: [], colours: [], statuses: [] };
        const { total, facets } = findNotes(tableOf(articles), open, everywhere);
        expect([sum(facets.colours), sum(facets.statuses), sum(facets.sites)]).toEqual([total, total, total]);
        expect(countOf(facets.colours, noteColours[0])).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe("articles", () => {
  test("are those with a note that passes, and with all words in their title, names and notes", () => {
    fc.assert(
      fc.property(library, filter, (articles, wanted) => {
        const table = tableOf(articles, false);
        const found = findArticles(table, wanted, everywhere, "title").articles;
        const expected = articles.filter((article) => {
          const here = article.notes.filter((note) => (note.deleted !== null) === wanted.inBin);
          const all = begins([...articleWords(article), ...here.flatMap(ownWords)]);
          return here.some((note) => passes(article, note, wanted)) && wantedWords(wanted.words).every(all);
        });
        expect(found.map(({ number }) => articleAt(table, number)?.id).toSorted()).toEqual(
          expected.map(({ id }) => id).toSorted(),
        );
        const matching = found.reduce((sum, each) => sum + each.matching, 0);
        expect(matching).toBe(findNotes(table, wanted, everywhere).total);
      }),
    );
  });

  test("count their notes without those in the bin", () => {
    fc.assert(
      fc.property(library, (articles) => {
        const { totals } = tableOf(articles);
        const notes = articles.flatMap((each) => each.notes);
        const alive = notes.filter(({ deleted }) => deleted === null);
        expect(totals).toEqual({
          articles: new Set(alive.map(({ article }) => article)).size,
          notes: alive.length,
          inBin: notes.length - alive.length,
        });
      }),
    );
  });
});

test("bounds hold: days from the first on and before the second, articles of a name only", () => {
  fc.assert(
    fc.property(library, fc.integer({ min: 0, max: 20 }), (articles, count) => {
      const table = tableOf(articles);
      const from = Date.UTC(2026, 0, 1 + count);
      const to = from + 24 * 60 * 60 * 1000;
      const only = articles[0]?.id;
      const bounds = { articles: new Set(only ? [only] : []), from, to };
      const found = findNotes(table, noFilter, bounds);
      const expected = (articles[0]?.notes ?? []).filter(
        ({ created, deleted }) => deleted === null && Date.parse(created) >= from && Date.parse(created) < to,
      );
      expect(idsOf(table, found.slice("article", 0, 1000)).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }),
  );
});
