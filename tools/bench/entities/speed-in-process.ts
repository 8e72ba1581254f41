/** What is timed, on the development articles one after the other. */
import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../../src/core/article/article.ts";
import { readModel } from "../../../src/core/entities/tagger/model.ts";
import { english } from "../../../src/core/lang/en/english.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { NameTagger } from "../../../src/core/lang/en/tagger/name-tagger.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { tokensOf } from "../../../src/core/text/tokens.ts";
import { goldArticle, readGold } from "../../train/entities/gold.ts";
import { compromise, namesIn } from "./compromise.ts";

const folder = "tests/fixtures/entities/dev";

/** An article of at least so many words; from the second round on every name is a little different. */
function articleOf(words: number): Article {
  let text = "";
  const blocks: Article["blocks"][number][] = [];
  let count = 0;
  const golds = readdirSync(folder).map((file) => readGold(readFileSync(`${folder}/${file}`, "utf8")));
  for (let round = 0; count < words; round++) {
    for (const gold of golds) {
      for (const { kind, start, end } of gold.blocks) {
        if (count >= words) break;
        const block =
          round === 0
            ? gold.text.slice(start, end)
            : gold.text.slice(start, end).replace(/(\p{Lu}\p{Ll}{5,})/gu, `$1${"aeiou"[round % 5]}`);
        if (text !== "") text += "\n\n";
        blocks.push({ kind, span: { start: text.length, end: text.length + block.length }, depth: 0 });
        text += block;
        count += block.split(/\s+/u).length;
      }
    }
  }
  return { ...goldArticle({ text: "", blocks: [], mentions: [] }), text, blocks };
}

export function measureSpeed(what: string, model: string): object {
  const file = readFileSync(model);
  const timed = (work: () => void): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  if (what === "article") {
    const article = articleOf(10_000);
    const language = english(file);
    const first = timed(() => language.entities(article, language.sentences(article)));
    const long = [10_000, 100_000, 1_000_000].map((words) => {
      const longer = articleOf(words);
      return [words, timed(() => language.entities(longer, language.sentences(longer)))] as const;
    });
    return { article: first, long };
  }
  const article = articleOf(15_000);
  const sentences = sentencesOf(article, englishStops);
  // Counted only afterwards: the tokeniser is to be cold too.
  const tokens = () => sentences.reduce((sum, span) => sum + tokensOf(article.text, span).length, 0);
  if (what === "compromise") {
    const nlp = compromise();
    const took = timed(() => {
      for (const { start, end } of sentences) namesIn(article.text.slice(start, end), nlp);
    });
    return { compromise: (1000 * tokens()) / took };
  }
  let tagger: NameTagger | null = null;
  const load = timed(() => {
    tagger = new NameTagger(readModel(file));
  });
  const took = timed(() => (tagger as NameTagger | null)?.tag(article.text, sentences));
  return { load, cold: (1000 * tokens()) / took };
}
