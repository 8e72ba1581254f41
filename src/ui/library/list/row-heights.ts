/**
 * How high the rows of a long list are, in CSS pixels: as measured where a row was drawn, and as estimated elsewhere.
 *
 * A Fenwick tree over what measured rows differ by, so that a hundred thousand rows cost a few steps for each question.
 */
export interface RowHeights {
  readonly count: number;
  /** From the top of the list to the top of that row; of `count`, the height of the whole list. */
  readonly top: (index: number) => number;
  /** The row at that distance from the top of the list: the first one above it, the last one below. */
  readonly at: (distance: number) => number;
  /** Answers whether that is news. */
  readonly measure: (index: number, height: number) => boolean;
}

export function rowHeights(count: number, estimate: number): RowHeights {
  const differences = new Float64Array(count + 1);
  const measured = new Map<number, number>();
  const heightOf = (index: number) => measured.get(index) ?? estimate;

  const top = (index: number): number => {
    let sum = index * estimate;
    for (let node = index; node > 0; node -= node & -node) sum += differences[node] ?? 0;
    return sum;
  };

  return {
    count,
    top,
    at(distance) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (top(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measure(index, height) {
      const change = height - heightOf(index);
      // Fractions of a pixel come and go with zoom.
      if (Math.abs(change) < 0.5 || index < 0 || index >= count) return false;
      measured.set(index, height);
      for (let node = index + 1; node <= count; node += node & -node) {
        differences[node] = (differences[node] ?? 0) + change;
      }
      return true;
    },
  };
}
