/** Coreference of names on whole articles: what the engine found, and gold's own mentions put together by the engine. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../../src/core/lang/en/english.ts";
import { goldArticle, readGold } from "../../train/entities/gold.ts";
import { type LinkedArticle, scoreClusters } from "./b-cubed.ts";

export function clusterReport(folder: string, model: Uint8Array): string {
  const language = english(model);
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file): LinkedArticle => {
      const gold = readGold(readFileSync(join(folder, file), "utf8"));
      const article = goldArticle(gold);
      const entities = language.entities(article, language.sentences(article));
      return {
        gold: gold.mentions.filter(({ form }) => form === "name"),
        ours: entities
          .filter(({ quantity }) => quantity === null)
          .flatMap(({ id, mentions }) =>
            mentions.filter(({ form }) => form === "name").map(({ span }) => ({ ...span, entity: id })),
          ),
      };
    });
  const { matched, all, strays, wrongPairs } = scoreClusters(articles);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    `Coreference, own test half: B³ F1 ${percent(matched.f1)} over the mentions that both have`,
    `(${percent(all.f1)} when missed and false mentions count too); mentions in the wrong entity ${percent(strays)},`,
    `wrong pairs ${percent(wrongPairs)}.`,
  ].join(" ");
}
