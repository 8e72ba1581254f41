/**
 * Every run of characters that a pattern shares with a text: the raw evidence of where the pattern stands.
 *
 * The text's k-grams are put into a table once; each pattern then costs a look-up per character.
 */

/** pattern[i .. i+length) equals text[j .. j+length), and cannot be made longer. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** Long enough to be rare in a text of 400,000 letters, short enough to survive between two typing errors. */
const gramLength = 7;

/** Grams that stand in more places than this say little about the place, and would cost time. */
const commonFrom = 96;

export interface RunFinder {
  /** In text order. */
  runsOf(pattern: Uint16Array): readonly Run[];
}

export function createRunFinder(text: Uint16Array): RunFinder {
  const table = gramTable(text);
  // For each diagonal j - i, up to where the pattern is covered; counted on from `base`, so that nothing needs clearing.
  let covered = new Int32Array(0);
  let base = 0;

  return {
    runsOf(pattern) {
      const diagonals = text.length + pattern.length + 1;
      if (covered.length < diagonals || base > 0x7fffffff - 2 * diagonals) {
        covered = new Int32Array(diagonals + 4096);
        base = 0;
      }
      const runs: Run[] = [];
      const end = pattern.length - gramLength;
      for (let i = 0; i <= end; i++) {
        const slot = Math.imul(hashAt(pattern, i), spread) >>> table.shift;
        const from = table.first[slot] ?? 0;
        const to = table.first[slot + 1] ?? 0;
        if (to - from > commonFrom) continue;
        for (let n = from; n < to; n++) {
          const j = table.places[n] ?? 0;
          const diagonal = j - i + pattern.length;
          const reached = (covered[diagonal] ?? 0) - base;
          if (i < reached) continue;
          const run = grownRun(pattern, text, i, j, Math.max(0, reached));
          if (run.length < gramLength) continue;
          covered[diagonal] = base + run.i + run.length;
          runs.push(run);
        }
      }
      base += pattern.length + 1;
      return withoutNoise(runs.sort((a, b) => a.j - b.j || b.length - a.length));
    },
  };
}

/** A stretch of text that is part of a long run needs no other explanation. */
function withoutNoise(runs: readonly Run[]): readonly Run[] {
  let widest: Run | null = null;
  return runs.filter((run) => {
    const isInside = widest !== null && run.j + run.length <= widest.j + widest.length;
    if (isInside && widest !== null && run.length * 2 <= widest.length) return false;
    if (!isInside) widest = run;
    return true;
  });
}

function grownRun(pattern: Uint16Array, text: Uint16Array, i: number, j: number, notBefore: number): Run {
  let before = 0;
  while (i - before > notBefore && j - before > 0 && pattern[i - before - 1] === text[j - before - 1]) before++;
  let after = 0;
  while (i + after < pattern.length && j + after < text.length && pattern[i + after] === text[j + after]) after++;
  return { i: i - before, j: j - before, length: before + after };
}

interface GramTable {
  readonly shift: number;
  /** The grams with hash h are at places[first[h] .. first[h + 1]). */
  readonly first: Int32Array;
  readonly places: Int32Array;
}

const spread = 0x9e3779b1;

function gramTable(text: Uint16Array): GramTable {
  const count = Math.max(0, text.length - gramLength + 1);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(count + 1)) + 1));
  const shift = 32 - bits;
  const first = new Int32Array(2 ** bits + 2);
  const slots = new Int32Array(count);
  for (let j = 0; j < count; j++) {
    const slot = Math.imul(hashAt(text, j), spread) >>> shift;
    slots[j] = slot;
    first[slot + 2] = (first[slot + 2] ?? 0) + 1;
  }
  for (let slot = 2; slot < first.length; slot++) first[slot] = (first[slot] ?? 0) + (first[slot - 1] ?? 0);
  const places = new Int32Array(count);
  for (let j = 0; j < count; j++) {
    const next = (slots[j] ?? 0) + 1;
    const place = first[next] ?? 0;
    places[place] = j;
    first[next] = place + 1;
  }
  return { shift, first, places };
}

function hashAt(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let n = 0; n < gramLength; n++) hash = Math.imul(hash, 0x01000193) + (codes[at + n] ?? 0);
  return hash | 0;
}
