/**
 * How well what comes after the tagger works, given our articles' names as they are annotated: B-cubed of the entities,
 * and how often descriptions and pronouns are resolved rightly, by rule.
 */
import { readdirSync, readFileSync } from "node:fs";
import { acronymDefinitions } from "../../../src/core/entities/acronyms.ts";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import type { Entity } from "../../../src/core/entities/entity.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { nameKnowledge } from "../../../src/core/lang/en/names/name-knowledge.ts";
import { references } from "../../../src/core/lang/en/reference/references.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { tokensOf } from "../../../src/core/text/tokens.ts";
import { type GoldArticle, goldArticle, readGold } from "../../train/entities/gold.ts";
import { type LinkedArticle, scoreClusters } from "./b-cubed.ts";

interface Count {
  right: number;
  found: number;
}

/** `parts` are folders of tests/fixtures/entities. */
export function run(parts: readonly string[]): number {
  for (const part of parts) {
    const folder = new URL(`../../../tests/fixtures/entities/${part}/`, import.meta.url);
    const linked: LinkedArticle[] = [];
    const rules = new Map<string, Count>();
    const given = { nominal: 0, pronoun: 0 };
    for (const file of readdirSync(folder).sort()) {
      const gold = readGold(readFileSync(new URL(file, folder), "utf8"));
      for (const { form } of gold.mentions) if (form !== "name") given[form]++;
      const sentences = sentencesOf(goldArticle(gold), englishStops);
      const entities = entitiesOf(gold, sentences);
      linked.push({
        gold: gold.mentions.filter(({ form }) => form === "name"),
        ours: entities.flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ ...span, entity: id }))),
      });
      const meant = meantBy(gold, entities);
      const referring = new Map(gold.mentions.filter(({ form }) => form !== "name").map((each) => [each.start, each]));
      for (const { span, form, rule, entity } of references(gold.text, sentences, entities)) {
        const right = referring.get(span.start);
        const isRight = right?.end === span.end && right.entity === meant.get(entity);
        for (const key of [form, `  ${rule}`]) {
          const count = rules.get(key) ?? { right: 0, found: 0 };
          rules.set(key, { right: count.right + (isRight ? 1 : 0), found: count.found + 1 });
        }
      }
    }
    const { matched, inMixed, strays, wrongPairs, mentions } = scoreClusters(linked);
    console.log(
      `${part}: ${linked.length} articles, ${mentions} names. B³ P ${percent(matched.precision)} R ${percent(matched.recall)} F1 ${percent(matched.f1)}; wrong pairs ${percent(wrongPairs)}, names in a mixed entity ${percent(inMixed)}, strays ${percent(strays)}; given ${given.nominal} nominals, ${given.pronoun} pronouns`,
    );
    for (const [rule, { right, found }] of rules)
      console.log(`  ${rule}: ${percent(right / found)} (${right}/${found})`);
  }
  return 0;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function entitiesOf({ text, mentions }: GoldArticle, sentences: ReturnType<typeof sentencesOf>): readonly Entity[] {
  const named = mentions.flatMap(({ start, end, type }) =>
    type === null ? [] : [{ span: { start, end }, type, form: "name" as const, rule: "gold", score: 1 }],
  );
  const acronyms = sentences.flatMap((span) => acronymDefinitions(tokensOf(text, span)));
  return clusterNames(
    text,
    named,
    acronyms.filter(({ isName }) => isName),
    nameKnowledge,
  );
}

/** Of each of our entities the one of gold's that most of its mentions mean. */
function meantBy({ mentions }: GoldArticle, entities: readonly Entity[]): ReadonlyMap<string, string> {
  const byStart = new Map(mentions.map(({ start, entity }) => [start, entity]));
  return new Map(
    entities.map((entity) => {
      const counts = new Map<string, number>();
      for (const { span } of entity.mentions) {
        const meant = byStart.get(span.start) ?? "";
        counts.set(meant, (counts.get(meant) ?? 0) + 1);
      }
      const [[meant]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]];
      return [entity.id, meant];
    }),
  );
}
