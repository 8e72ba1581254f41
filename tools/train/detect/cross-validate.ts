/** Every page judged by weights that were fitted without its site. */
import { createHash } from "node:crypto";
import type { LabelledPage } from "./collect.ts";
import type { Kinds } from "./fit-kinds.ts";
import { type Logistic, likelihoodOf, logOddsOf } from "./fit-signed.ts";

export interface JudgedPage {
  readonly page: LabelledPage;
  /** 0–1, how likely it is an article; and the same had it no JSON-LD. */
  readonly score: number;
  readonly scoreWithoutJsonLd: number;
  /** Per kind, in log odds up to a common summand. */
  readonly kinds: readonly number[];
}

const folds = 10;
const seeds = [1, 2, 3] as const;

/** Three times as many as there are pages: each split is another one. */
export function crossValidate(
  pages: readonly LabelledPage[],
  fitArticle: (pages: readonly LabelledPage[]) => Logistic,
  fitKinds: (pages: readonly LabelledPage[]) => Kinds,
): readonly JudgedPage[] {
  const judged: JudgedPage[] = [];
  for (const seed of seeds) {
    for (let fold = 0; fold < folds; fold += 1) {
      const known = pages.filter(({ kind, domain }) => kind !== null && foldOf(domain, seed) !== fold);
      const article = fitArticle(known);
      const kinds = fitKinds(known);
      for (const page of pages) {
        if (foldOf(page.domain, seed) !== fold) continue;
        judged.push({
          page,
          score: likelihoodOf(logOddsOf(article, page.values)),
          scoreWithoutJsonLd: likelihoodOf(logOddsOf(article, page.valuesWithoutJsonLd)),
          kinds: kinds.map((kind) => logOddsOf(kind, page.values)),
        });
      }
    }
  }
  return judged;
}

function foldOf(domain: string, seed: number): number {
  return createHash("sha256").update(`${seed}:${domain}`).digest().readUInt32BE(0) % folds;
}
