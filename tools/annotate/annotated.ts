/** What `annotate` prints for one page or text. The shape is an interface: it does not change without reason. */
import { readFile } from "node:fs/promises";
import { analyse } from "../../src/core/analyse.ts";
import type { Analysis } from "../../src/core/analysis.ts";
import type { Article } from "../../src/core/article/article.ts";
import { languages } from "../../src/core/lang/languages.ts";
import type { PageRead } from "./in-page.ts";

const languageFor = languages((path) => readFile(`public/${path}`));

export async function annotated({ isArticle, article, milliseconds }: PageRead): Promise<object> {
  if (!article) {
    return { isArticle: false, article: null, ...found(null), milliseconds: rounded({ ...milliseconds, analyse: 0 }) };
  }
  const language = await languageFor(article.language, article.text);
  const began = performance.now();
  const analysis = analyse(article, language);
  const took = performance.now() - began;
  return {
    isArticle,
    article: articleOf(article),
    ...found(analysis),
    milliseconds: rounded({ ...milliseconds, analyse: took }),
  };
}

function articleOf({ title, byline, site, language, published, modified, text, blocks }: Article) {
  return {
    title,
    byline,
    site,
    language,
    published,
    modified,
    text,
    blocks: blocks.map(({ kind, span }) => ({ kind, ...span })),
  };
}

function found(analysis: Analysis | null) {
  return {
    entities: (analysis?.entities ?? []).map(({ id, type, name, aliases, mentions }) => ({
      id,
      type,
      name,
      aliases,
      mentions: mentions.map(({ span, form }) => ({ ...span, form })),
    })),
    timexes: (analysis?.timexes ?? []).map(({ span, type, value, mod, interval }) => ({
      ...span,
      type,
      value,
      mod,
      first: interval?.first ?? null,
      last: interval?.last ?? null,
    })),
    timeline: (analysis?.timeline ?? []).map(({ first, last, precision, label, sentence, entities }) => ({
      first,
      last,
      precision,
      label,
      ...sentence,
      entities,
    })),
    statements: [],
    notes: [],
  };
}

const rounded = (times: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(times).map(([what, ms]) => [what, Math.round(ms * 10) / 10]));
