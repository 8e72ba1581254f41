/** How good detection is on sites it has not seen, printed. */
import { mostLikelyKind, otherKinds, sureEnough } from "../../../src/page/detect/kind.ts";
import { type LabelledPage, sets } from "./collect.ts";
import type { JudgedPage } from "./cross-validate.ts";

export function printReport(judged: readonly JudgedPage[], pages: readonly LabelledPage[]): void {
  const scored = judged.filter(({ page: { kind } }) => kind !== null && kind !== "documentation");
  console.log(`${pages.length} pages, cross-validated by site; documentation is left out of the first lines`);
  for (const line of [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    console.log(`  from ${line.toFixed(2)} on  ${rates(scored, line, ({ score }) => score)}`);
  }
  console.log(`  as shipped    ${rates(scored, sureEnough, ({ score }) => score)}`);
  console.log(`  no JSON-LD    ${rates(scored, sureEnough, ({ scoreWithoutJsonLd }) => scoreWithoutJsonLd)}`);
  printCalibration(scored);
  printKinds(judged);
  for (const set of sets) {
    const ofSet = judged.filter(({ page: { id } }) => id.startsWith(`${set}/`));
    console.log(`  ${set}: ${percent(ofSet.filter(isTaken).length, ofSet.length)} taken for articles`);
  }
  printMistakes(scored);
}

const isTaken = ({ score }: JudgedPage) => score >= sureEnough;
const isArticle = ({ page: { kind } }: JudgedPage) => kind === "article";
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

function rates(judged: readonly JudgedPage[], line: number, scoreOf: (judged: JudgedPage) => number): string {
  const taken = judged.filter((one) => scoreOf(one) >= line);
  const right = taken.filter(isArticle).length;
  const articles = judged.filter(isArticle).length;
  const precision = right / taken.length;
  const recall = right / articles;
  const wrong = (taken.length - right) / (judged.length - articles);
  const f1 = (2 * precision * recall) / (precision + recall);
  const named = { precision, recall, F1: f1, "false-positive rate": wrong };
  return Object.entries(named)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join("  ");
}

function printCalibration(judged: readonly JudgedPage[]): void {
  const brier = judged.reduce((sum, one) => sum + (one.score - Number(isArticle(one))) ** 2, 0) / judged.length;
  console.log(`  Brier score ${brier.toFixed(4)}; score: mean, share of articles, pages`);
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / Math.max(1, inside.length);
    const share = inside.filter(isArticle).length / Math.max(1, inside.length);
    console.log(`    ${bin / 10}–${(bin + 1) / 10}  ${mean.toFixed(3)}  ${share.toFixed(3)}  ${inside.length}`);
  }
}

function printKinds(judged: readonly JudgedPage[]): void {
  console.log("  pages that are no articles: taken for articles, and what the kind is thought to be");
  let right = 0;
  let all = 0;
  for (const truth of otherKinds) {
    const ofKind = judged.filter(({ page: { kind } }) => kind === truth);
    const thought = ofKind.map(({ kinds }) => mostLikelyKind(kinds));
    right += thought.filter((kind) => kind === truth).length;
    all += thought.length;
    const counts = [...otherKinds, "other"].map((kind) => `${kind} ${thought.filter((one) => one === kind).length}`);
    console.log(`    ${truth}: ${percent(ofKind.filter(isTaken).length, ofKind.length)}; ${counts.join(", ")}`);
  }
  console.log(`    kind right: ${percent(right, all)}`);
}

function printMistakes(judged: readonly JudgedPage[]): void {
  const scores = new Map<LabelledPage["id"], number[]>();
  for (const { page, score } of judged) scores.set(page.id, [...(scores.get(page.id) ?? []), score]);
  const pages = new Map(judged.map(({ page }) => [page.id, page]));
  console.log("  mistaken, by the mean over all splits");
  for (const [id, all] of scores) {
    const page = pages.get(id);
    const score = all.reduce((sum, one) => sum + one, 0) / all.length;
    if (!page || score >= sureEnough === (page.kind === "article")) continue;
    console.log(`    ${score.toFixed(2)} ${page.kind} ${id} ${page.url.slice(0, 110)}`);
  }
}
