/** People and things across the library. */
import { ok } from "../../core/article/result.ts";
import { type NamedType, namedTypes } from "../../core/entities/entity.ts";
import { type AcrossEntity, alike, beside, type NamedIn } from "../../core/library/names-across.ts";
import { notesNaming } from "../../core/library/notes-naming.ts";
import { beginning } from "../../core/library/word-index.ts";
import { folded, wantedWords } from "../../core/text/search-words.ts";
import type { AnswersTo, Known } from "./answers.ts";
import type { EntityOrder, EntityPlace, EntityRow } from "./library-protocol.ts";
import { headOf } from "./list-answers.ts";
import type { Names } from "./name-shelf.ts";

/** Of the aliases in a row; and of those who may be the same, or are named beside. */
const mostAliases = 5;
const mostOthers = 30;

export function nameAnswers({ table, names }: Known): AnswersTo<"entities" | "entity"> {
  return {
    async entities({ words, types, order, slice }) {
      const found = named(await names(), words);
      const wanted = types.length === 0 ? found : found.filter(({ type }) => types.includes(type));
      const rows = inOrder(wanted, order)
        .slice(slice.first, slice.first + slice.count)
        .map(rowOf);
      return ok({ total: wanted.length, rows, types: countsOf(found) });
    },

    async entity({ key }) {
      const { byKey } = await names();
      const found = byKey.get(key);
      if (!found) return ok(null);
      const places = table().places();
      const told = found.places.flatMap(({ article, mentions, as }): readonly EntityPlace[] => {
        const place = places.get(article);
        const stored = place?.placed.segment.articles[place.article];
        return place && stored ? [{ article: headOf(stored), mentions, notes: notesNaming(place, namesIn(as)) }] : [];
      });
      return ok({
        entity: rowOf(found),
        places: told.toSorted((a, b) => last(b) - last(a)),
        alike: alike(found, byKey, mostOthers).map(rowOf),
        beside: beside(found, byKey, mostOthers).map(({ entity, together }) => ({ ...rowOf(entity), together })),
      });
    },
  };

  function last({ article }: EntityPlace): number {
    const place = table().places().get(article.id);
    return place ? (table().lastNote[place.placed.articleBase + place.article] ?? 0) : 0;
  }
}

/** All words are among its names. The most met first. */
function named({ all, words: index }: Names, typed: string): readonly AcrossEntity[] {
  const words = wantedWords(typed);
  if (words.length === 0) return all;
  const held = new Uint32Array(all.length);
  words.forEach((word, n) => {
    for (const at of beginning(index, word).places) held[at] = (held[at] ?? 0) | (1 << n);
  });
  return all.filter((_, at) => held[at] === 2 ** words.length - 1);
}

function inOrder(found: readonly AcrossEntity[], order: EntityOrder): readonly AcrossEntity[] {
  if (order === "articles") return found;
  if (order === "mentions") return found.toSorted((a, b) => b.mentions - a.mentions);
  const keyed = found.map((entity) => ({ entity, key: folded(entity.name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entity }) => entity);
}

function countsOf(found: readonly AcrossEntity[]) {
  const counts = new Map<NamedType | null, number>();
  for (const { type } of found) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...namedTypes, null].flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}

const rowOf = ({ key, type, name, aliases, mentions, places }: AcrossEntity): EntityRow => ({
  ...{ key, type, name, mentions },
  aliases: aliases.slice(0, mostAliases),
  articles: places.length,
});

const namesIn = (as: NamedIn["as"]): readonly string[] => as.flatMap(({ name, aliases }) => [name, ...aliases]);
