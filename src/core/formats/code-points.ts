/**
 * Offsets in code units, as all of Tidemark counts, and in code points, as the W3C counts.
 *
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */

export interface CodePoints {
  /** An offset in the middle of a character gives that character's own. */
  readonly toPoints: (units: number) => number;
  /** Beyond the text each code point is one code unit. */
  readonly toUnits: (points: number) => number;
}

/** Reads the text once, however many offsets are asked for. */
export function codePointsOf(text: string): CodePoints {
  /** Where the characters of two code units begin, in order. */
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return {
    toPoints: (units) => units - countOf(pairs, (start) => start < units),
    toUnits: (points) => points + countOf(pairs, (start, earlier) => start - earlier < points),
  };
}

/** How many of them come first; those for which it holds stand before those for which it does not. */
function countOf(pairs: readonly number[], holds: (start: number, earlier: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
