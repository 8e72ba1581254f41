/** Which articles of one title the reader has said are not the same, so that it is not asked again. */
import type { ArticleId } from "../../../core/article/brand.ts";

const key = "not-the-same";
/** The oldest are forgotten: then it is asked once more. */
const most = 500;

let inMemory: readonly string[] = [];

const pairOf = (a: ArticleId, b: ArticleId): string => [a, b].sort().join(" ");

function stored(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(read) ? read.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export const dismissals = {
  has: (a: ArticleId, b: ArticleId): boolean => [...inMemory, ...stored()].includes(pairOf(a, b)),

  /** `isLasting`: not in a private window. */
  add(a: ArticleId, b: ArticleId, isLasting: boolean): void {
    inMemory = [...inMemory, pairOf(a, b)];
    if (!isLasting) return;
    try {
      localStorage.setItem(key, JSON.stringify([...stored(), pairOf(a, b)].slice(-most)));
    } catch {
      // A full disk: it holds until the panel is closed.
    }
  },
};
