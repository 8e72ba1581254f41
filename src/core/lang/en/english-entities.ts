/** Entities of an English article: names, what else stands for them, and quantities. */
import type { Article } from "../../article/article.ts";
import { contains, type TextSpan } from "../../article/text-span.ts";
import { acronymDefinitions } from "../../entities/acronyms.ts";
import { clusterNames } from "../../entities/cluster.ts";
import { countedEntities } from "../../entities/counted.ts";
import type { Entity } from "../../entities/entity.ts";
import { withReferences } from "../../entities/with-references.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { type FoundQuantity, findQuantities } from "./quantities/find-quantities.ts";
import { references } from "./reference/references.ts";
import { withAcronyms } from "./tagger/acronym-names.ts";
import type { NameTagger } from "./tagger/name-tagger.ts";
import { withQuotedTitles } from "./tagger/quoted-titles.ts";
import { taggedNames } from "./tagger/tagged-names.ts";

export function englishEntities(
  article: Article,
  sentences: readonly TextSpan[],
  tagger: NameTagger,
): readonly Entity[] {
  const { text } = article;
  const quantities = findQuantities(text, sentences);
  const found = taggedNames(text, sentences, tagger);
  const acronyms = found.sentences.flatMap(({ sentence }) => acronymDefinitions(sentence.tokens));
  const isCurrency = currencyTest(quantities);
  const tokens = found.sentences.flatMap(({ sentence }) => sentence.tokens);
  const named = withAcronyms(withQuotedTitles(found.mentions, found.sentences), acronyms, tokens);
  const mentions = named.filter((mention) => !isCurrency(mention.span));
  const clusters = clusterNames(
    text,
    mentions,
    acronyms.filter(({ isName }) => isName),
    nameKnowledge,
  );
  const names = withReferences(clusters, references(text, sentences, clusters));
  return [...names, ...countedEntities(text, quantities, names)];
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
