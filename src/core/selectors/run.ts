/** Runs of characters that a pattern shares with a text: the raw evidence of where the pattern stands. */
import type { TextSpan } from "../article/text-span.ts";

/** pattern[i .. i+length) equals text[j .. j+length). */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

export const sharedLength = (run: Run, { start, end }: TextSpan): number =>
  Math.max(0, Math.min(run.i + run.length, end) - Math.max(run.i, start));

/** The longest run through the pair (i, j) that begins no earlier than `notBefore` in the pattern. */
export function grownRun(pattern: Uint16Array, text: Uint16Array, i: number, j: number, notBefore: number): Run {
  let before = 0;
  while (i - before > notBefore && j - before > 0 && pattern[i - before - 1] === text[j - before - 1]) before++;
  let after = 0;
  while (i + after < pattern.length && j + after < text.length && pattern[i + after] === text[j + after]) after++;
  return { i: i - before, j: j - before, length: before + after };
}

const base = 0x01000193;
const spread = 0x9e3779b1;

/** A hash of `length` characters. */
export function gramHash(codes: Uint16Array, at: number, length: number): number {
  let hash = 0;
  for (let n = at; n < at + length; n++) hash = (Math.imul(hash, base) + (codes[n] ?? 0)) | 0;
  return hash;
}

/** What the first character of a gram counts in its hash. */
export const firstWeight = (length: number): number =>
  Array.from({ length: length - 1 }).reduce((weight: number) => Math.imul(weight, base), 1);

/** The hash of the next gram: `left` is the character that it leaves out, `entered` the one at its end. */
export const rolledHash = (hash: number, left: number, entered: number, weight: number): number =>
  (Math.imul(hash - Math.imul(left, weight), base) + entered) | 0;

/** The hash's slot in a table of 2 ** bits. */
export const slotOf = (hash: number, bits: number): number => Math.imul(hash, spread) >>> (32 - bits);

export interface Coverage {
  /** Forgets what was covered. */
  begin(patternLength: number): void;
  /** Up to which place of the pattern the diagonal of the pair (i, j) is covered. */
  reached(i: number, j: number): number;
  cover(run: Run): void;
}

/** Which runs are known already, by diagonal j - i; counted on from `base`, so that nothing needs clearing. */
export function createCoverage(textLength: number): Coverage {
  let ends = new Int32Array(0);
  let base = 0;
  let width = 0;
  return {
    begin(patternLength) {
      base += width + 1;
      width = patternLength;
      const diagonals = textLength + patternLength + 1;
      if (ends.length >= diagonals && base < 0x3fffffff) return;
      ends = new Int32Array(diagonals + 4096);
      base = 0;
    },
    reached: (i, j) => Math.max(0, (ends[j - i + width] ?? 0) - base),
    cover(run) {
      ends[run.j - run.i + width] = base + run.i + run.length;
    },
  };
}
