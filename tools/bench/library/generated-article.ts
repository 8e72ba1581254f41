/** An article as it is stored, as large as news articles are: some 1,000 words, 60 names, 20 events. */
import type { ArticleId, Day, EntityId, EventId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { Entity, Mention, NamedType } from "../../../src/core/entities/entity.ts";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";
import type { TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { type Chance, capital, chance, word, wordsOf } from "./chance.ts";

const sentences = 45;
/** People and things that there are in the whole library, of each type. */
const things = 3_000;

interface Named {
  readonly type: NamedType;
  readonly name: string;
  readonly alias: string | null;
}

function named({ rank, oneOf }: Chance): Named {
  const type = oneOf<NamedType>([
    "person",
    "person",
    "person",
    "organisation",
    "organisation",
    "place",
    "event",
    "work",
  ]);
  const number = rank(things);
  const [first, last] = [capital(word(200 + (number % 60))), capital(word(5_000 + number))];
  if (type === "person") return { type, name: `${first} ${last}`, alias: last };
  if (type === "organisation") return { type, name: `${last} Commission`, alias: `${last.slice(0, 1)}C` };
  return { type, name: type === "place" ? last : `${last} ${first}`, alias: null };
}

const dayOf = (count: number): Day => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10) as Day;

export const momentOf = (minutes: number): string => new Date(Date.UTC(2021, 0, 1, 0, minutes)).toISOString();

export function generatedArticle(number: number): StoredArticle {
  const by = chance(number + 1);
  const id = `https://news${number % 40}.example/articles/${number}` as ArticleId;
  const cast = [...new Map(Array.from({ length: 60 }, () => named(by)).map((each) => [each.name, each])).values()];
  const mentions = new Map<Named, Mention[]>();
  const spans: TextSpan[] = [];
  const timexes: TimeExpression[] = [];
  const timeline: TimelineEvent[] = [];
  let text = "";
  for (let n = 0; n < sentences; n++) {
    const start = text.length;
    const who = cast[by.below(cast.length)];
    const where = cast[by.below(cast.length)];
    text += `${capital(wordsOf(by, 6))} `;
    for (const each of [who, where]) {
      if (!each) continue;
      const form = each.alias !== null && by.below(2) === 0 ? each.alias : each.name;
      const span = { start: text.length, end: text.length + form.length };
      const mention: Mention = { span, type: each.type, form: "name", rule: "en/tagger", score: 0.9 };
      mentions.set(each, [...(mentions.get(each) ?? []), mention]);
      text += `${form} ${wordsOf(by, 5)} `;
    }
    const day = dayOf(by.below(9_000));
    const timex = { start: text.length, end: text.length + day.length };
    const isDated = n % 2 === 0;
    text += isDated ? `${day}.` : `${wordsOf(by, 3)}.`;
    const sentence = { start, end: text.length };
    spans.push(sentence);
    if (isDated) {
      const reason = { basis: "explicit", anchor: null } as const;
      const interval = { first: day, last: day };
      const value = { value: day, mod: null, quant: null, freq: null };
      timexes.push({ span: timex, type: "DATE", ...value, interval, reason, rule: "en/iso" });
      const entities = [who, where].flatMap((each) => (each ? [entityId(each)] : []));
      timeline.push({
        ...{ id: `${day} ${n}` as EventId, ...interval, precision: "day", certainty: "told" },
        ...{ label: text.slice(start, start + 40), timex, sentence, alsoTold: [], entities, reason },
      });
    }
    text += n % 4 === 3 ? "\n\n" : " ";
  }
  const moment = momentOf(number * 60);
  return {
    id,
    analysis: {
      article: {
        ...{ id, url: `${id}?from=feed`, title: capital(wordsOf(by, 8)), byline: cast[0]?.name ?? null },
        ...{ site: number % 3 === 0 ? `Daily ${capital(word(number % 40))}` : null, language: "en" },
        ...{ published: dayOf(7_600 + (number % 1_800)), modified: null, text },
        blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, depth: 0 }],
      },
      engineVersion: "bench",
      sentences: spans,
      entities: [...mentions].map(([each, all]): Entity => {
        const aliases = each.alias === null ? [] : [each.alias];
        return {
          id: entityId(each),
          type: each.type,
          name: each.name,
          aliases,
          mentions: all,
          quantity: null,
          of: null,
        };
      }),
      timexes,
      timeline: timeline.toSorted((a, b) => ((a.first ?? "") < (b.first ?? "") ? -1 : 1)),
      statements: [],
    },
    corrections: [],
    created: moment,
    captured: moment,
  };
}

const entityId = ({ type, name }: Named): EntityId => `${type}/${name.toLowerCase()}` as EntityId;
