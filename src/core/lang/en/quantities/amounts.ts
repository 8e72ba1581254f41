/** Amounts of money, percentages, measures, and numbers with what they count. */
import { type Amount, amountOf, amountPattern } from "./amount.ts";
import { type CountedThing, countedThing } from "./counted-thing.ts";
import type { FoundQuantity } from "./found-quantity.ts";
import { type FoundModifier, modifierAfter, modifierBefore } from "./modifiers.ts";
import { isPerson } from "./noun-forms.ts";
import { isCutOff, isLabel, isYearLike } from "./other-figures.ts";
import { type Range, rangeFrom } from "./ranges.ts";
import { substanceAfter } from "./substance.ts";

/** In one sentence, which begins at `offset` in the text. */
export function amountsIn(sentence: string, offset: number): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  const pattern = new RegExp(amountPattern);
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const amount = amountOf(sentence, match);
    const read = amount === null ? [] : readAmount(sentence, amount);
    const last = read.at(-1);
    if (last) pattern.lastIndex = last.span.end;
    found.push(...read.map((quantity) => moved(quantity, offset)));
  }
  return found;
}

const moved = (found: FoundQuantity, by: number): FoundQuantity => ({
  ...found,
  span: { start: found.span.start + by, end: found.span.end + by },
  whole: { start: found.whole.start + by, end: found.whole.end + by },
});

/** Spans are those of the sentence. */
function readAmount(sentence: string, amount: Amount): readonly FoundQuantity[] {
  const isCounted = (end: number): boolean =>
    !isCutOff(sentence.slice(end, end + 60)) && countedThing(sentence, end)?.isTime === false;
  const range = rangeFrom(sentence, amount, isCounted);
  if (range?.kind === "change") {
    return [range.from, range.to].flatMap((end) => readSingle(sentence, end) ?? []);
  }
  const found = range ? readRange(sentence, amount, range) : readSingle(sentence, amount);
  return found ? [found] : [];
}

function readRange(sentence: string, { number }: Amount, range: Range): FoundQuantity | null {
  const lead = leadOf(sentence, range.start);
  if (range.unit === null && isLabel(number, lead, true)) return null;
  return found(sentence, { ...range, value: null }, modifierBefore(lead), range.unit === null ? 0.6 : 0.8);
}

function readSingle(sentence: string, amount: Amount): FoundQuantity | null {
  const lead = leadOf(sentence, amount.start);
  const rest = sentence.slice(amount.end, amount.end + 60);
  const modified = modifierBefore(lead);
  if (amount.value === null) return null;
  if (amount.unit !== null) {
    const isBroken = amount.type === "money" ? /^(?:[.,:]?\d|\p{L})/u.test(rest) : /^\d/u.test(rest);
    return isBroken ? null : found(sentence, amount, modified, amount.type === "number" ? 0.85 : 0.9);
  }
  // "half a" is no number without a unit.
  if (/^half an?$/iu.test(amount.number)) return null;
  const trail = modifierAfter(rest);
  const behind = amount.end + (trail?.length ?? 0);
  if (isCutOff(sentence.slice(behind, behind + 60))) return null;
  const thing = countedThing(sentence, behind, amount.value === 1);
  if (thing?.isTime) return null;
  const context = { amount, lead, modified, thing, isSure: modified?.isSure === true || trail !== null };
  return counts(context, sentence.slice(behind, behind + 60))
    ? found(sentence, amount, modified, scoreOf(context))
    : null;
}

interface Context {
  readonly amount: Amount;
  readonly lead: string;
  readonly modified: FoundModifier | null;
  readonly thing: CountedThing | null;
  /** Words around it can only modify a number. */
  readonly isSure: boolean;
}

const casualties =
  /\b(?:kill|injur|wound|arrest|detain|captur|rescu|hospitali[sz]|displac|destroy)(?:ed|es|e|ing|s)?[ \u00a0](?:another |a further )?$|\b(?:left|leaving|shot down|downed)[ \u00a0]$/iu;
const predicate =
  /^ (?:(?:people |others )?(?:were|are|have|had|died|remain|survived|fled|escaped)|killed|hurt|arrested|more)(?!\p{L})/u;
const ofAll = /^ (?:out )?of (?:the |its |their )?\d/u;
const chosen = /\b(?:the|first|last|other|these|those|all|next|top|only|of)[ \u00a0]$/iu;

/** Does a number without a unit count something? */
function counts({ amount, lead, modified, thing, isSure }: Context, rest: string): boolean {
  const { number } = amount;
  const before = modified ? lead.slice(0, -modified.length) : lead;
  if (isLabel(number, before, thing !== null)) return false;
  if (isYearLike(number)) return thing !== null && isNoYear(before, modified, thing);
  if (amount.value === 1) return thing !== null && (isSure || isPerson(thing.words.toLowerCase()));
  if (thing !== null || isSure) return true;
  if (modified !== null) return isLarge(amount);
  const isElided = casualties.test(lead) || ofAll.test(rest) || (predicate.test(rest) && !chosen.test(lead));
  return isElided || isLarge(amount);
}

/** Its scale or the commas in it say that it is an amount. */
const isLarge = ({ number, value }: Amount): boolean =>
  value !== null && value >= 1000 && (/[,\u00a0\u2009\u202f]\d{3}/u.test(number) || /\p{L}{2}$/u.test(number));

const people =
  /(?:^|\s)(?:people|men|women|children|soldiers|troops|workers|residents|homes|houses|jobs|deaths|migrants|refugees|families|employees|students)$/iu;
const datesIt = /(?:\b(?:in|since|until|by|from|before|after|of|the|its|their|this|during)|['’]s)[ \u00a0]$/iu;

/** "about 1500 people", but "the 2020 elections". */
const isNoYear = (before: string, modified: FoundModifier | null, thing: CountedThing): boolean =>
  !datesIt.test(before) && (modified !== null || people.test(thing.words));

const scoreOf = ({ amount, thing, modified }: Context): number => {
  if (thing) return /\d/u.test(amount.number) ? 0.8 : 0.6;
  return modified || isLarge(amount) ? 0.6 : 0.5;
};

const leadOf = (sentence: string, start: number): string => sentence.slice(Math.max(0, start - 60), start);

/** With the modifiers around it and what it counts or measures. */
function found(
  sentence: string,
  amount: Pick<Amount, "start" | "end" | "type" | "unit" | "value">,
  modified: FoundModifier | null,
  score: number,
): FoundQuantity {
  const { type, unit, value } = amount;
  const start = amount.start - (modified?.length ?? 0);
  const trail = modifierAfter(sentence.slice(amount.end, amount.end + 24));
  const end = amount.end + (trail?.length ?? 0);
  const thing =
    type !== "number" ? null : unit === null ? countedThing(sentence, end, value === 1) : substanceAfter(sentence, end);
  const late = thing && !trail ? modifierAfter(sentence.slice(thing.end, thing.end + 24)) : null;
  return {
    span: { start, end },
    type,
    quantity: { value, modifier: (modified ?? trail ?? late)?.modifier ?? null, unit, what: thing?.words ?? null },
    whole: { start, end: (thing?.end ?? end) + (late?.length ?? 0) },
    rule: `en/${type}`,
    score,
  };
}
