/** (article, language) => Analysis: the pipeline on one screen. */
import type { Analysis } from "./analysis.ts";
import type { Article } from "./article/article.ts";
import type { Language } from "./language.ts";

const engineVersion = "3";

/**
 * Pure: the same article and language give the same analysis. A language of null (one that Tidemark
 * cannot read yet) gives an analysis with nothing found, so that notes work on every article.
 */
export function analyse(article: Article, language: Language | null): Analysis {
  if (!language) {
    return { article, engineVersion, sentences: [], entities: [], timexes: [], timeline: [], statements: [] };
  }
  const sentences = language.sentences(article);
  const timexes = language.timexes(article, sentences);
  const entities = language.entities(article, sentences);
  const timeline = language.timeline(article, sentences, timexes, entities);
  return { article, engineVersion, sentences, entities, timexes, timeline, statements: [] };
}
