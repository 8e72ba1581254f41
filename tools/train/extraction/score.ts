/** The benchmark's own measures, on the text that the votes choose, so that training can be judged without a browser. */
import { runsOf, wordsOf } from "./labels.ts";
import type { LabelledPage } from "./train.ts";

/** How much doubt is overruled, in log-odds: as in src/page/extract/rules. */
const doubt = { standfirst: -1.5, whole: -2.5 } as const;
const mostLinked = 0.4;

interface Whole {
  readonly first: number;
  last: number;
  votes: number;
  weights: number;
  length: number;
  linked: number;
}

/** The voted rules: tables and lists as wholes, standfirsts with some doubt overruled. */
export function textOf({ passages }: LabelledPage, votes: readonly number[]): string {
  const wholes = new Map<string, Whole>();
  for (const [at, passage] of passages.entries()) {
    const key = wholeOf(passage);
    if (key === null) continue;
    const weight = Math.sqrt(passage.length);
    const whole = wholes.get(key) ?? { first: at, last: at, votes: 0, weights: 0, length: 0, linked: 0 };
    whole.last = at;
    whole.votes += (votes[at] ?? 0) * weight;
    whole.weights += weight;
    whole.length += passage.length;
    whole.linked += passage.linked;
    wholes.set(key, whole);
  }
  const isIn = ({ first, last, votes: sum, weights, length, linked }: Whole, isTable: boolean) => {
    const [before, after] = [(votes[first - 1] ?? -1) > 0, (votes[last + 1] ?? -1) > 0];
    const isTrusted = (isTable ? before || after : before && after) && linked < length * mostLinked;
    return sum / weights > (isTrusted ? doubt.whole : 0);
  };
  return passages
    .filter((passage, at) => {
      if (passage.decided !== null) return passage.decided > 0;
      const key = wholeOf(passage);
      const whole = key === null ? undefined : wholes.get(key);
      if (whole && passage.table >= 0) return isIn(whole, true);
      if (whole && isIn(whole, false)) return true;
      return (votes[at] ?? 0) > (passage.isStandfirst ? doubt.standfirst : 0);
    })
    .map(({ text }) => text)
    .join("\n\n");
}

function wholeOf({ table, list }: LabelledPage["passages"][number]): string | null {
  if (table >= 0) return `table ${table}`;
  return list >= 0 ? `list ${list}` : null;
}

/** Pages of one site are in one fold. */
export function inFolds(pages: readonly LabelledPage[], folds: number): readonly (readonly LabelledPage[])[] {
  return Array.from({ length: folds }, (_, fold) => pages.filter(({ domain }) => hash(domain) % folds === fold));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value >>> 8;
}

/** A line per set: F1 of runs of four words from mean precision and recall, share of pages exactly right, F1 of words. */
export function score(found: readonly { readonly page: LabelledPage; readonly text: string }[]): readonly string[] {
  const sets = [...new Set(found.filter(({ page }) => page.body !== null).map(({ page }) => setOf(page)))];
  return sets.map((set) => {
    const rows = found
      .filter(({ page }) => setOf(page) === set)
      .map(({ page, text }) => scoreOne(page.body ?? "", text));
    const mean = (of: (row: ReturnType<typeof scoreOne>) => number) =>
      rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    const [p, r] = [mean((row) => row.precision), mean((row) => row.recall)];
    const shown = {
      F1: (2 * p * r) / (p + r),
      precision: p,
      recall: r,
      accuracy: mean((row) => row.exact),
      "word-F1": mean((row) => row.wordF1),
    };
    const figures = Object.entries(shown).map(([name, value]) => `${name} ${value.toFixed(4)}`);
    return `${set.padEnd(20)} ${figures.join("  ")}  pages ${rows.length}`;
  });
}

const setOf = ({ id, type }: LabelledPage): string => `${id.split("/")[0]}${type === "article" ? "" : `: ${type}`}`;

function scoreOne(body: string, text: string) {
  const [known, own] = [body.match(/[\p{L}\p{N}_]+/gu) ?? [], text.match(/[\p{L}\p{N}_]+/gu) ?? []];
  const runs = overlap(runsOf(known), runsOf(own));
  const words = overlap(wordsOf(body), wordsOf(text));
  return {
    precision: runs.shared / Math.max(runs.ours, 1),
    recall: runs.shared / Math.max(runs.theirs, 1),
    exact: Number(known.join(" ") === own.join(" ")),
    wordF1: (2 * words.shared) / Math.max(words.ours + words.theirs, 1),
  };
}

function overlap(theirs: readonly string[], ours: readonly string[]) {
  const left = new Map<string, number>();
  for (const each of theirs) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of ours) {
    const count = left.get(each) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(each, count - 1);
  }
  return { shared, ours: ours.length, theirs: theirs.length };
}
