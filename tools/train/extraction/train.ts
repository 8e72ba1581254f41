/** The training of extraction's two forests, and the cross-validation by site that says what they are worth. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { contextNames, contextOf, finalVotes, type Voted } from "../../../src/page/extract/context.ts";
import { forestOf, type Grown } from "../../../src/page/extract/forest.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { type BoostSettings, grow, type Rows } from "../boost.ts";
import { flatTrees } from "../flat-trees.ts";
import { type CollectedPage, collect } from "./collect.ts";
import { labelsOf, labelsOfPieces, wordsOf } from "./labels.ts";
import { inFolds, score, textOf } from "./score.ts";

const aloneSettings: BoostSettings = {
  trees: 160,
  leaves: 10,
  learningRate: 0.1,
  leastRows: 60,
  lambda: 20,
  signalShare: 0.5,
  rowShare: 0.8,
  seed: 1,
};
const amongOthersSettings: BoostSettings = {
  ...aloneSettings,
  trees: 40,
  leaves: 6,
  signalShare: 0.7,
};
const folds = 5;

export interface LabelledPage extends CollectedPage {
  /** Null: unknown. */
  readonly labels: readonly (boolean | null)[];
  /** Of each passage: the longer, the more it matters; a long page as a whole matters little more than a short one. */
  readonly weights: readonly number[];
}

export async function train(data: string, options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { cache: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const collected = await readOrCollect(data, values.cache);
  const pages = collected.filter(({ passages }) => passages.length > 0).map(labelled);
  const names = pages[0]?.signals ?? [];
  console.log(`${pages.length} pages, ${names.length} signals`);
  const votes = crossValidate(pages, names);
  if (!values.write) return;
  const alone = grow(rowsAlone(pages), aloneSettings);
  const amongOthers = grow(rowsAmongOthers(pages, votes), amongOthersSettings);
  writeFileSync(
    "src/page/extract/grown-trees.ts",
    source(flatTrees(alone, names), flatTrees(amongOthers, contextNames)),
  );
}

async function readOrCollect(data: string, cache: string | undefined): Promise<readonly CollectedPage[]> {
  if (cache && existsSync(cache)) {
    return readFileSync(cache, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  }
  const pages = await collect(data);
  if (cache) writeFileSync(cache, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
  return pages;
}

export function labelled(page: CollectedPage): LabelledPage {
  const texts = page.passages.map(({ text }) => text);
  const lengths = texts.map((text) => Math.max(1, wordsOf(text).length));
  const whole = Math.sqrt(lengths.reduce((sum, length) => sum + length, 1));
  const labels = page.body === null ? labelsOfPieces(texts, page.pieces) : labelsOf(texts, page.body);
  return { ...page, labels, weights: lengths.map((length) => Math.sqrt(length) / whole) };
}

/** Votes of the first forest by page, each page judged by trees that have not seen its site. */
type Votes = ReadonlyMap<LabelledPage, readonly number[]>;

export function crossValidate(pages: readonly LabelledPage[], names: readonly string[]): Votes {
  const votes = new Map<LabelledPage, readonly number[]>();
  const folded = inFolds(pages, folds);
  for (const fold of folded) {
    const forest = forestOf(
      flatTrees(grow(rowsAlone(pages.filter((page) => !fold.includes(page))), aloneSettings), names),
      names,
    );
    for (const page of fold) votes.set(page, firstVotes(page, forest));
  }
  report("first vote alone", pages, (page) => votes.get(page) ?? []);
  const second = new Map<LabelledPage, readonly number[]>();
  for (const fold of folded) {
    const rest = pages.filter((page) => !fold.includes(page));
    const forest = forestOf(
      flatTrees(grow(rowsAmongOthers(rest, votes), amongOthersSettings), contextNames),
      contextNames,
    );
    for (const page of fold) second.set(page, secondVotes(page, votes, forest));
  }
  report("with the second look", pages, (page) => second.get(page) ?? []);
  return votes;
}

type Forest = (values: readonly number[]) => number;

const firstVotes = ({ passages }: LabelledPage, forest: Forest) =>
  passages.map(({ decided, values }) => decided ?? forest(values));

const votedOf = (page: LabelledPage, votes: Votes): readonly Voted[] =>
  page.passages.map((passage, at) => ({ ...passage, vote: votes.get(page)?.[at] ?? 0 }));

const secondVotes = (page: LabelledPage, votes: Votes, forest: Forest): readonly number[] =>
  atOnce(
    finalVotes(
      votedOf(page, votes),
      page.passages.map(({ decided }) => decided),
      forest,
    ),
  );

const rowsAlone = (pages: readonly LabelledPage[]): Rows =>
  rowsOf(pages, (page) => page.passages.map(({ values }) => values));

const rowsAmongOthers = (pages: readonly LabelledPage[], votes: Votes): Rows =>
  rowsOf(pages, (page) => contextOf(votedOf(page, votes)));

/** The passages that the plain rules left open. */
function rowsOf(
  pages: readonly LabelledPage[],
  valuesOf: (page: LabelledPage) => readonly (readonly number[])[],
): Rows {
  const values: (readonly number[])[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const all = valuesOf(page);
    for (const [at, { decided }] of page.passages.entries()) {
      const label = page.labels[at] ?? null;
      if (decided !== null || label === null) continue;
      values.push(all[at] ?? []);
      labels.push(Number(label));
      weights.push(page.weights[at] ?? 0);
    }
  }
  const signals = values[0]?.length ?? 0;
  const flat = new Float32Array(values.length * signals);
  for (const [at, row] of values.entries()) flat.set(row, at * signals);
  return { signals, values: flat, labels: Uint8Array.from(labels), weights: Float32Array.from(weights) };
}

function report(
  what: string,
  pages: readonly LabelledPage[],
  votesOf: (page: LabelledPage) => readonly number[],
): void {
  console.log(`${what} (${folds}-fold, by site):`);
  for (const line of score(pages.map((page) => ({ page, text: textOf(page, votesOf(page)) }))))
    console.log(`  ${line}`);
}

function source(alone: Grown, amongOthers: Grown): string {
  const part = (name: string, { questions, nodes, votes }: Grown) =>
    `export const ${name}: Grown = {\n  questions:\n    '${questions}',\n  nodes:\n    "${nodes}",\n  votes:\n    "${votes}",\n};\n`;
  return `/** Grown by tools/train/extraction, not written by hand. */\nimport type { Grown } from "./forest.ts";\n\n${part("alone", alone)}\n${part("amongOthers", amongOthers)}`;
}
