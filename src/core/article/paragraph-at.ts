/** In which paragraph of an article a place is, as a reader would count. */
import type { Block } from "./article.ts";

/** `number` from 1, headings not counted; null in a heading. */
export interface ParagraphPlace {
  readonly number: number | null;
  readonly count: number;
}

/** `blocks` in reading order. Null for a place in none of them. */
export function paragraphAt(blocks: readonly Block[]): (offset: number) => ParagraphPlace | null {
  const numbers: (number | null)[] = [];
  let count = 0;
  for (const { kind } of blocks) numbers.push(kind === "heading" ? null : ++count);
  return (offset) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.span.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const block = blocks[low];
    return block && block.span.start <= offset ? { number: numbers[low] ?? null, count } : null;
  };
}
