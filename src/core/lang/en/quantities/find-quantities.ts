/**
 * Numbers that count or measure something, amounts of money and percentages, by rules alone.
 *
 * A figure alone is no quantity: dates, years, clock times, scores, versions, ages, ordinals and
 * telephone numbers are figures too, and each is turned away (`other-figures.ts`).
 */
import { overlaps, type TextSpan } from "../../../article/text-span.ts";
import { amountsIn } from "./amounts.ts";
import type { FoundQuantity } from "./found-quantity.ts";
import { sharesIn } from "./shares.ts";
import { vagueIn } from "./vague.ts";

export type { FoundQuantity } from "./found-quantity.ts";

/** Where two overlap, the earlier reader is right: "half of" is a share before it is a number. */
const readers = [sharesIn, vagueIn, amountsIn] as const;

/** In text order, without overlaps. */
export function findQuantities(text: string, sentences: readonly TextSpan[]): readonly FoundQuantity[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return readers
      .map((read) => read(sentence, start))
      .reduce(merged)
      .toSorted((a, b) => a.span.start - b.span.start);
  });
}

/** Both in text order. */
function merged(first: readonly FoundQuantity[], second: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const taken = first.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  const added = second.filter(({ span }) => {
    while ((taken[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const other = taken[next];
    return other === undefined || !overlaps(other.span, span);
  });
  return [...taken, ...added];
}
