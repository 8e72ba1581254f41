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

/** A digit or a word for a number: most sentences have neither, and need no closer look. */
const mayCount =
  /[\d\u00bc-\u00be\u2150-\u215e]|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundred|thousand|million|billion|trillion|dozen|crore|lakh|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|tens|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|score|scores)\b/i;

/** In text order, without overlaps. */
export function findQuantities(text: string, sentences: readonly TextSpan[]): readonly FoundQuantity[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!mayCount.test(sentence)) return [];
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
