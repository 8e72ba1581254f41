/** The sets that time expressions are measured on, in one form. TimeBank's and AQUAINT's text is read, and goes nowhere. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldTimeArticle, readTimeGold } from "./gold.ts";
import type { FoundTimex } from "./tagger.ts";

/** `value` is null where the corpus gives none. */
interface CorpusTimex extends Omit<FoundTimex, "value"> {
  readonly value: string | null;
}

export interface TimeDocument {
  readonly docId: string;
  /** Day of publication. */
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly CorpusTimex[];
}

/** In gum-dates only points and ranges are marked: recall and values, no precision. */
export const timexSets = [
  "dev",
  "check",
  "tbaq",
  "gum-news",
  "gum-interview",
  "gum-bio",
  "own-dev",
  "own-test",
] as const;

export type TimexSet = (typeof timexSets)[number];

const own = "tests/fixtures/time";

export function documentsOf(set: TimexSet, data: string): readonly TimeDocument[] {
  if (set === "own-dev" || set === "own-test") return goldArticles(set === "own-dev" ? "dev" : "test");
  if (set.startsWith("gum-"))
    return readLines<TimeDocument & { readonly source: string }>(join(data, "gum-dates.jsonl")).filter(
      ({ source }) => source === set.replace("gum", "GUM"),
    );
  const documents = readLines<TimeDocument & { readonly split: string }>(join(data, "tbaq.jsonl"));
  return set === "tbaq" ? documents : documents.filter(({ split }) => split === set);
}

/** One half of our own corpus, by file name. */
export function goldArticles(half: "dev" | "test"): readonly GoldTimeArticle[] {
  const folder = join(own, half);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readTimeGold(readFileSync(join(folder, file), "utf8"), `${half}/${file}`));
}

export const readLines = <Line>(file: string): readonly Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
