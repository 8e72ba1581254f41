/** Time expressions: how many are found, and how many of them are right, tool beside tool. */
import type { TimeDocument, TimexSet } from "./documents.ts";
import type { Prediction, TimeScorer } from "./scorer.ts";
import type { Tool } from "./taggers.ts";

export interface Tagged {
  readonly set: TimexSet;
  readonly documents: readonly TimeDocument[];
  readonly predictions: ReadonlyMap<Tool, readonly Prediction[]>;
}

const one = (share: number): string => (100 * share).toFixed(1);

const rates = (precision: number, recall: number, f1: number): string =>
  `${one(f1)} (${one(precision)} / ${one(recall)})`;

/** Measured by whoever wrote shared/notes/time.md, and only quoted. */
const quoted: Readonly<Partial<Record<TimexSet, readonly string[]>>> = {
  tbaq: ["| tbaq | HeidelTime (quoted, not run here) | 84.1 | 92.0 | 76.3 | |"],
};

const elsewhere =
  "On TempEval-3's own 20 test documents, which are not read here (quoted; strict / relaxed / value): HeidelTime 81.8 / 90.7 / 78.1, SUTime 79.7 / 90.4 / 69.0, UWTime 83.1 / 91.4 / 82.4.";

/** Only of sets where every expression is annotated. */
export function scoreTable(sets: readonly Tagged[], scorer: TimeScorer): readonly string[] {
  const rows = sets.flatMap(({ set, documents, predictions }) => [
    ...[...predictions].map(([tool, predicted]) => {
      const { strict, relaxed, valueAcc, valueF1, typeAcc, typeF1 } = scorer.score(documents, predicted);
      const cells = [
        set,
        tool,
        rates(strict.P, strict.R, strict.F),
        rates(relaxed.P, relaxed.R, relaxed.F),
        rates(valueAcc * relaxed.P, valueAcc * relaxed.R, valueF1),
        rates(typeAcc * relaxed.P, typeAcc * relaxed.R, typeF1),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    ...(quoted[set] ?? []),
  ]);
  if (rows.length === 0) return [];
  return [
    "| F1 (P / R) | | strict | relaxed | value | type |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    elsewhere,
    "",
  ];
}

/** Of sets where only some are annotated: what is found of them, and how many values are right. */
export function recallTable(sets: readonly Tagged[], scorer: TimeScorer): readonly string[] {
  const rows = sets.flatMap(({ set, documents, predictions }) =>
    [...predictions].map(([tool, predicted]) => {
      const { gold, found, valued, foundValued, right } = countOf(documents, predicted, scorer);
      const cells = [set, tool, one(found / gold), one(right / foundValued), one(right / valued), `${gold}, ${valued}`];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  if (rows.length === 0) return [];
  const head = ["", "", "recall", "value accuracy of the found", "found and value right", "gold, with a value"];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows, ""];
}

function countOf(documents: readonly TimeDocument[], predicted: readonly Prediction[], { match }: TimeScorer) {
  const byId = new Map(predicted.map(({ docId, timexes }) => [docId, timexes]));
  const count = { gold: 0, found: 0, valued: 0, foundValued: 0, right: 0 };
  for (const { docId, timexes } of documents) {
    const ours = byId.get(docId) ?? [];
    const { gi } = match(timexes, ours);
    for (const [at, { value }] of timexes.entries()) {
      const found = ours[gi.get(at) ?? -1];
      count.gold++;
      if (found) count.found++;
      if (value === null) continue;
      count.valued++;
      if (found) count.foundValued++;
      if (found?.value === value) count.right++;
    }
  }
  return count;
}
