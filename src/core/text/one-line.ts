/** What a reader typed where a short name is wanted. */

/** On one line and at most so many UTF-16 code units; null for none. */
export function oneLine(typed: string, longest: number): string | null {
  const line = typed.replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Half a character would be none.
  const short = line
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  return short === "" ? null : short;
}
