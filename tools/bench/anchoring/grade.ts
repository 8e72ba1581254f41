/** What an answer is worth, by the rules of anchor-bench/1 (its README, "Scoring"). */
import type { TextSpan } from "../../../src/core/article/text-span.ts";

export type Expected =
  | { readonly status: "found"; readonly start: number; readonly end: number }
  | { readonly status: "orphan" }
  | { readonly status: "ambiguous" };

/** The first four where the text is still there; the last two where it is gone. */
export type Grade = "correct" | "loose" | "wrong" | "lost" | "orphaned" | "false";

/** Null where the right answer is a matter of opinion. */
export function gradeOf(text: string, expected: Expected, found: TextSpan | null): Grade | null {
  if (expected.status === "ambiguous") return null;
  if (expected.status === "orphan") return found === null ? "orphaned" : "false";
  if (found === null) return "lost";
  const shared = seen(text, Math.max(found.start, expected.start), Math.min(found.end, expected.end));
  const all = seen(text, Math.min(found.start, expected.start), Math.max(found.end, expected.end));
  const off = Math.abs(found.start - expected.start) + Math.abs(found.end - expected.end);
  if (shared === 0) return "wrong";
  if (off <= 2 || shared / all >= 0.9) return "correct";
  return shared / all >= 0.5 ? "loose" : "wrong";
}

/** Characters that a reader sees; 0 of an empty range. */
function seen(text: string, start: number, end: number): number {
  return start < end ? text.slice(start, end).replace(/[\s\u00ad\u200b]+/g, "").length : 0;
}
