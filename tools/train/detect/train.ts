/**
 * From the development data to the weights of detection.
 *
 * Article or not: one logistic regression over all pages. Which other kind: a second, multinomial one over the pages
 * that are no articles. Both are judged on sites they have not seen. Deterministic.
 */
import { writeFileSync } from "node:fs";
import { otherKinds } from "../../../src/page/detect/kind.ts";
import { collect, type LabelledPage } from "./collect.ts";
import { crossValidate } from "./cross-validate.ts";
import { fitKinds, type Kinds } from "./fit-kinds.ts";
import { type Example, fitSigned, type Logistic } from "./fit-signed.ts";
import { printReport } from "./report.ts";
import { weightsFile } from "./weights-file.ts";

/** L2 on the weights. */
const strictness = { article: 1, kinds: 3 } as const;
/** Of a page as if it had no JSON-LD: a third of the data lost its scripts before it was collected, pages of readers have not. */
const withoutJsonLd = 0.3;
/** The score leaves documentation out, readers do not want it taken for an article. */
const ofDocumentation = 0.5;

export async function train(data: string, out: string): Promise<void> {
  const pages = await collect(data);
  const judged = crossValidate(pages, fitArticle, fitOthers);
  printReport(judged, pages);
  const learnable = pages.filter(({ kind }) => kind !== null);
  const names = pages[0]?.names ?? [];
  const usual = names.map((_, at) => mean(learnable.map(({ values }) => values[at] ?? 0)));
  writeFileSync(out, weightsFile(names, usual, fitArticle(learnable), fitOthers(learnable)));
  console.log(`\n${out} is written; format it with: npx biome check --write ${out}`);
}

function fitArticle(pages: readonly LabelledPage[]): Logistic {
  const examples = pages.flatMap(({ kind, values, valuesWithoutJsonLd }): readonly Example[] => {
    const weight = kind === "documentation" ? ofDocumentation : 1;
    const isPositive = kind === "article";
    return [
      { values, isPositive, weight: weight * (1 - withoutJsonLd) },
      { values: valuesWithoutJsonLd, isPositive, weight: weight * withoutJsonLd },
    ];
  });
  return fitSigned(examples, strictness.article);
}

function fitOthers(pages: readonly LabelledPage[]): Kinds {
  const examples = pages.flatMap(({ kind, values }) => {
    if (kind === null || kind === "article") return [];
    return [{ values, kind: otherKinds.indexOf(kind) }];
  });
  return fitKinds(examples, otherKinds.length, strictness.kinds);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
