/** What an import would do, line by line, as the reader is shown it before anything is done. */

import type { ImportOutcome } from "../notes/import-counts.ts";
import type { Note } from "../notes/note.ts";
import type { ArticlePart, FileProblem } from "./format.ts";

export type PlannedOutcome = ImportOutcome | "broken";
export const plannedOutcomes: readonly PlannedOutcome[] = ["added", "updated", "unchanged", "broken"];

export type PlannedRow = {
  /** In the file, from 1; null where only the entry is known. */
  readonly line: number | null;
} & (
  | {
      readonly outcome: ImportOutcome;
      /** Of the article; its address where it has no title. */
      readonly title: string;
      /** The beginning of what was quoted or, on a whole page, written. */
      readonly words: string;
    }
  | { readonly outcome: "broken"; readonly problem: FileProblem }
);

export const brokenRow = (problem: FileProblem): PlannedRow => ({ outcome: "broken", line: problem.line, problem });

/** `outcomes`: of the part's notes, in order. */
export function rowsOf(
  part: ArticlePart,
  line: number | null,
  outcomes: readonly ImportOutcome[],
): readonly PlannedRow[] {
  const { article } = part.stored.analysis;
  const title = article.title || article.url;
  return part.notes.map((note, at) => ({ outcome: outcomes[at] ?? "added", line, title, words: wordsOf(note) }));
}

/** In UTF-16 code units: more is not seen on one line. */
const longest = 120;

function wordsOf({ target, body }: Note): string {
  const quote = target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  const words = (quote?.exact || body).slice(0, longest).replace(/\s+/g, " ").trim();
  return words.replace(/\p{Cs}$/u, "");
}
