/** The tables: by mutation and strength, by kind of selection, and all. */
import type { Grade } from "./grade.ts";

/** Counts under a key such as "typos 2". */
export class Tally {
  readonly #counts = new Map<string, Map<Grade, number>>();

  add(key: string, grade: Grade): void {
    const counts = this.#counts.get(key) ?? new Map<Grade, number>();
    this.#counts.set(key, counts.set(grade, (counts.get(grade) ?? 0) + 1));
  }

  count(key: string, ...grades: readonly Grade[]): number {
    return grades.reduce((sum, grade) => sum + (this.#counts.get(key)?.get(grade) ?? 0), 0);
  }
}

const finds = ["correct", "loose", "wrong", "lost"] as const;
const orphans = ["orphaned", "false"] as const;

/** `tallies`: ours first. Keys in the order in which they are to stand; the last is that of all. */
export function tableOf(
  first: string,
  keys: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
): readonly string[] {
  const [ours, ...peers] = [...tallies];
  if (!ours) return [];
  const heads = [
    first,
    "finds",
    ...finds,
    "orphans",
    "false",
    ...peers.map(([name]) => `${name}: correct / wrong / false`),
  ];
  const rows = keys.map((key) => [
    key,
    ours[1].count(key, ...finds),
    ...finds.map((grade) => share(ours[1], key, grade)),
    ours[1].count(key, ...orphans),
    share(ours[1], key, "false"),
    ...peers.map(([, tally]) =>
      (["correct", "wrong", "false"] as const).map((grade) => share(tally, key, grade) || "–").join(" / "),
    ),
  ]);
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/** Per cent of the finds or of the orphans; empty where there are none. */
function share(tally: Tally, key: string, grade: Grade): string {
  const all = tally.count(key, ...(grade === "false" || grade === "orphaned" ? orphans : finds));
  return all === 0 ? "" : ((100 * tally.count(key, grade)) / all).toFixed(1);
}
