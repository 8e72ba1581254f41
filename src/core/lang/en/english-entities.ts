/** Entities of an English article: names, clustered, and quantities. */
import type { Article } from "../../article/article.ts";
import type { TextSpan } from "../../article/text-span.ts";
import { clusterNames } from "../../entities/cluster.ts";
import { countedEntities } from "../../entities/counted.ts";
import type { Entity } from "../../entities/entity.ts";
import { compromiseTags } from "./compromise-tags.ts";
import { findNames } from "./names/find-names.ts";
import { nameKnowledge } from "./names/name-knowledge.ts";
import { findQuantities } from "./quantities/find-quantities.ts";

export function englishEntities(article: Article, sentences: readonly TextSpan[]): readonly Entity[] {
  const tags = compromiseTags(article.text, sentences);
  const { mentions, acronyms } = findNames(article.text, sentences, tags);
  const names = clusterNames(article.text, mentions, acronyms, nameKnowledge);
  return [...names, ...countedEntities(article.text, findQuantities(article, sentences, tags), names)];
}
