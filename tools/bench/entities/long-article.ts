/** A text of any length to be timed on: the development articles one after the other. */
import { readdirSync, readFileSync } from "node:fs";
import type { Article, Block } from "../../../src/core/article/article.ts";
import { goldArticle, readGold } from "../../train/entities/gold.ts";

const folder = "tests/fixtures/entities/dev";

/** Of about so many words, beginning with round `from`; from the second round on long names are a little different, as in one long text they would be. */
export function longArticle(words: number, from = 0): Article {
  const golds = readdirSync(folder).map((file) => readGold(readFileSync(`${folder}/${file}`, "utf8")));
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let count = 0;
  for (let round = from; count < words; round++) {
    for (const { kind, start, end, text } of golds.flatMap((gold) =>
      gold.blocks.map((block) => ({ ...block, text: gold.text })),
    )) {
      if (count >= words) break;
      const plain = text.slice(start, end);
      const block = round === 0 ? plain : plain.replace(/(\p{Lu}\p{Ll}{5,})/gu, `$1${"aeiou"[round % 5]}`);
      parts.push(block);
      blocks.push({ kind, span: { start: at, end: at + block.length }, depth: 0 });
      at += block.length + 2;
      count += block.split(/\s+/u).length;
    }
  }
  return { ...goldArticle({ text: "", blocks: [], mentions: [] }), text: parts.join("\n\n"), blocks };
}
