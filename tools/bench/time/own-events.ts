/**
 * Dates of happenings in our own articles, as whole stretches: agreement is both ends, an overlap one common day at least.
 * That gold says "about then" is not asked for.
 */
import type { DayInterval } from "../../../src/core/time/time-expression.ts";
import { daters } from "./daters.ts";
import { goldArticles } from "./documents.ts";
import { goldTimeArticle } from "./gold.ts";

interface EventCount {
  dated: number;
  exact: number;
  overlap: number;
  /** Dated to another day than that of publication, which no habit gets right. */
  elsewhere: number;
  elsewhereExact: number;
  undated: number;
  saidUndated: number;
  bothUndated: number;
}

/** Counts alone: nothing of the test half is shown. */
export function ownEventTable(halves: readonly ("dev" | "test")[]): readonly string[] {
  const rows = halves.flatMap((half) => {
    const articles = goldArticles(half);
    if (articles.length === 0) return [];
    return Object.entries(daters).map(([name, dater]) => {
      const count = newCount();
      for (const gold of articles) {
        const dateAt = dater(goldTimeArticle(gold));
        for (const { start, when } of gold.events) add(count, when, dateAt(start), gold.dct);
      }
      const cells = [
        `${half} (${articles.length} articles)`,
        name,
        share(count.exact, count.dated),
        share(count.overlap, count.dated),
        share(count.elsewhereExact, count.elsewhere),
        share(count.bothUndated, count.saidUndated),
        share(count.bothUndated, count.undated),
        `${count.dated}, ${count.elsewhere}, ${count.undated}`,
      ];
      return `| ${cells.join(" | ")} |`;
    });
  });
  if (rows.length === 0) return [];
  const head = [
    "events, own",
    "",
    "exact",
    "overlap",
    "exact, not publication day",
    "undated P",
    "undated R",
    "dated, not publication day, undated",
  ];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows, ""];
}

const newCount = (): EventCount => ({
  dated: 0,
  exact: 0,
  overlap: 0,
  elsewhere: 0,
  elsewhereExact: 0,
  undated: 0,
  saidUndated: 0,
  bothUndated: 0,
});

function add(count: EventCount, gold: DayInterval | null, ours: DayInterval | null, published: string): void {
  if (ours === null) count.saidUndated++;
  if (gold === null) {
    count.undated++;
    if (ours === null) count.bothUndated++;
    return;
  }
  count.dated++;
  const isElsewhere = gold.first !== published || gold.last !== published;
  if (isElsewhere) count.elsewhere++;
  if (ours === null) return;
  if ((gold.first ?? "") <= (ours.last ?? "9999-12-31") && (ours.first ?? "") <= (gold.last ?? "9999-12-31"))
    count.overlap++;
  if (gold.first !== ours.first || gold.last !== ours.last) return;
  count.exact++;
  if (isElsewhere) count.elsewhereExact++;
}

const share = (part: number, whole: number): string => (whole === 0 ? "" : ((100 * part) / whole).toFixed(1));
