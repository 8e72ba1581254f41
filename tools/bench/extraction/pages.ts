/** The pages of the development data, with their known truth. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface Truth {
  readonly set: string;
  readonly url?: string;
  readonly type?: string;
  readonly body?: string;
  readonly title?: string;
  readonly authors?: string | readonly string[];
  readonly date?: string;
  readonly readerable?: boolean;
  /** Share of the text that is in the page without its scripts. */
  readonly domRecall?: number;
}

export interface BodyScore {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number;
  readonly exact: boolean;
  readonly wf1: number;
}

/** What `score-extraction.mjs` offers: every tool is scored by it. */
export interface Scorer {
  loadTruth(data: string): Readonly<Record<string, Truth>>;
  scorePage(truth: string, found: string): BodyScore;
  aggregate(scores: readonly BodyScore[]): Readonly<Record<"n" | "f1" | "p" | "r" | "acc" | "wordF1", number>>;
  isArticle(truth: Truth): boolean | null;
  normTitle(title: string | null): string;
  splitAuthors(authors: string | readonly string[] | null): readonly string[];
  day(date: string | null): string | null;
}

export interface Page {
  readonly id: string;
  readonly truth: Truth;
  readonly html: () => string;
}

/** `sample`: at most this many of each set, spread over it; 0 for all. */
export function pagesOf(data: string, scorer: Scorer, sets: readonly string[], sample: number): readonly Page[] {
  const bySet = new Map<string, Page[]>();
  for (const [id, truth] of Object.entries(scorer.loadTruth(data)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sets.length > 0 && !sets.includes(truth.set)) continue;
    const [set = "", name = ""] = id.split("/");
    const html = () => gunzipSync(readFileSync(join(data, set, "html", `${name}.html.gz`))).toString("utf8");
    const page = { id, truth, html };
    bySet.set(truth.set, [...(bySet.get(truth.set) ?? []), page]);
  }
  return [...bySet.values()].flatMap((pages) => spread(pages, sample));
}

/** At most this many, spread over all; all of them for 0. */
export function spread(pages: readonly Page[], most: number): readonly Page[] {
  if (most === 0 || pages.length <= most) return pages;
  return pages.filter(
    (_, at) => Math.floor((at * most) / pages.length) !== Math.floor(((at - 1) * most) / pages.length),
  );
}
