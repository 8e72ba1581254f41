/** Articles with notes for tests of the library, made by chance. */
import fc from "fast-check";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { LibraryFilter } from "../../../src/core/library/library-filter.ts";
import { noFilter } from "../../../src/core/library/library-filter.ts";
import { type LibraryTable, libraryTable, noteAt } from "../../../src/core/library/library-table.ts";
import { type ReadArticle, segmentOf } from "../../../src/core/library/segment.ts";
import { type Note, noteColours, noteStatuses } from "../../../src/core/notes/note.ts";

const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count, 12)).toISOString();
const words = ["high", "tide", "Тихий", "océan", "tides", "harbour", "東京", "x"];
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(" "));
const days = fc.integer({ min: 0, max: 20 });

const note = fc.record({
  quote: text,
  body: text,
  tags: fc.uniqueArray(fc.constantFrom("sea", "Money", "élan"), { maxLength: 2 }),
  colour: fc.constantFrom(...noteColours),
  status: fc.constantFrom(...noteStatuses),
  created: days,
  modified: days,
  isInBin: fc.boolean(),
});

const articleOf = fc.record({
  title: text,
  site: fc.constantFrom("The Daily", null),
  published: fc.option(days.map((count) => day(count).slice(0, 10))),
  entity: fc.constantFrom("Ada Reed", "Harbour Commission"),
  notes: fc.array(note, { maxLength: 5 }),
});

export const library: fc.Arbitrary<readonly ReadArticle[]> = fc.array(articleOf, { maxLength: 5 }).map((articles) =>
  articles.map(({ title, site, published, entity, notes }, at): ReadArticle => {
    const id = `https://news${at % 2}.example/${at}` as ArticleId;
    const empty = { byline: null, language: "en", created: day(0), captured: day(0), events: [], form: 1 };
    const named = { id: entity, type: "person", name: entity, aliases: [], mentions: 1, ruledAs: null } as const;
    return {
      id,
      version: 1,
      digest: { ...empty, id, url: id, title, site, published, entities: [named as never] },
      notes: notes.map(
        ({ quote, isInBin, created, modified, ...rest }, n): Note => ({
          ...rest,
          id: `${at}-${n}` as NoteId,
          article: id,
          target: { source: id, selectors: [{ type: "TextQuoteSelector", exact: quote, prefix: "", suffix: "" }] },
          motivation: "commenting",
          created: day(created),
          modified: day(modified),
          deleted: isInBin ? day(21) : null,
          revision: 1,
        }),
      ),
    };
  }),
);

export const filter: fc.Arbitrary<LibraryFilter> = fc
  .record({
    words: fc.oneof({ weight: 2, arbitrary: fc.constant("") }, fc.constantFrom("ti", "TIDE oce", "har", "тих", "京")),
    sites: fc.subarray(["The Daily", "news0.example", "news1.example"]),
    tags: fc.subarray(["sea", "Money", "élan"]),
    colours: fc.subarray([...noteColours]),
    statuses: fc.subarray([...noteStatuses]),
    inBin: fc.boolean(),
  })
  .map((some) => ({ ...noFilter, ...some }));

/** In as many segments as there are articles, or in one. */
export const tableOf = (articles: readonly ReadArticle[], isParted = true): LibraryTable =>
  libraryTable(
    (isParted ? articles.map((each) => [each]) : [articles]).map((some) => {
      const segment = segmentOf(some);
      return {
        segment,
        goneArticles: new Uint8Array(segment.articles.length),
        goneNotes: new Uint8Array(segment.ids.length),
      };
    }),
  );

export const everywhere = { articles: null, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

export const idsOf = (table: LibraryTable, numbers: readonly number[]): readonly NoteId[] =>
  numbers.flatMap((number) => noteAt(table, number)?.id ?? []);
