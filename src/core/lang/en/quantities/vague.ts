/** "Hundreds of protesters", "tens of billions of dollars", "several hundred acres": counted, without a value. */
import { countedThing } from "./counted-thing.ts";
import { currencyAfter } from "./currencies.ts";
import type { FoundQuantity } from "./found-quantity.ts";
import { modifierBefore } from "./modifiers.ts";
import { scalePlurals, scaleSource } from "./numbers.ts";
import { substanceAfter } from "./substance.ts";
import { unitAfter } from "./unit-after.ts";

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:${scalePlurals})(?: of (?:${scalePlurals})){0,2}(?= of )|(?:several|a few|a couple|many) (?:${scaleSource})(?! and ))(?!\p{L})`,
  "giu",
);

/** In one sentence, which begins at `offset` in the text. */
export function vagueIn(sentence: string, offset: number): readonly FoundQuantity[] {
  return [...sentence.matchAll(pattern)].flatMap((match): readonly FoundQuantity[] => {
    const { index } = match;
    const modified = modifierBefore(sentence.slice(Math.max(0, index - 40), index));
    const start = index - (modified?.length ?? 0);
    const numberEnd = index + match[0].length;
    const ofEnd = sentence.startsWith(" of ", numberEnd) ? numberEnd + 3 : numberEnd;
    const found = (
      type: FoundQuantity["type"],
      unit: string | null,
      what: string | null,
      end: number,
      whole = end,
    ) => ({
      span: { start: offset + start, end: offset + end },
      type,
      quantity: { value: null, modifier: modified?.modifier ?? null, unit, what },
      whole: { start: offset + start, end: offset + whole },
      rule: "en/vague",
      score: 0.5,
    });
    const rest = sentence.slice(ofEnd, ofEnd + 60);
    const money = currencyAfter(rest, "million");
    if (money) return [found("money", money.unit, null, ofEnd + money.length)];
    const unit = unitAfter(rest, "");
    if (unit) {
      const end = ofEnd + unit.length;
      const substance = substanceAfter(sentence, end);
      return [found(unit.isShare ? "percent" : "number", unit.unit, substance?.words ?? null, end, substance?.end)];
    }
    const thing = countedThing(sentence, ofEnd) ?? countedThing(sentence, numberEnd);
    return thing && !thing.isTime ? [found("number", null, thing.words, numberEnd, thing.end)] : [];
  });
}
