/** Entities of an English article: names, clustered, and quantities. */
import type { Article } from "../../article/article.ts";
import { contains, type TextSpan } from "../../article/text-span.ts";
import { clusterNames } from "../../entities/cluster.ts";
import { countedEntities } from "../../entities/counted.ts";
import type { Entity } from "../../entities/entity.ts";
import { compromiseTags } from "./compromise-tags.ts";
import { findNames } from "./names/find-names.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { type FoundQuantity, findQuantities } from "./quantities/find-quantities.ts";

export function englishEntities(article: Article, sentences: readonly TextSpan[]): readonly Entity[] {
  const tags = compromiseTags(article.text, sentences);
  const quantities = findQuantities(article.text, sentences);
  const { mentions, acronyms } = findNames(article.text, sentences, tags);
  const isCurrency = currencyTest(quantities);
  const named = mentions.filter((mention) => !isCurrency(mention.span));
  const names = clusterNames(article.text, named, acronyms, nameKnowledge);
  return [...names, ...countedEntities(article.text, quantities, names)];
}

/** "US$5m", "20 US dollars": the country in it names the money. Both lists are in text order. */
function currencyTest(quantities: readonly FoundQuantity[]): (span: TextSpan) => boolean {
  const money = quantities.filter(({ type }) => type === "money").map(({ span }) => span);
  let next = 0;
  return (span) => {
    while ((money[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const amount = money[next];
    return amount !== undefined && contains(amount, span);
  };
}
