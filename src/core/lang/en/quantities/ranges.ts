/** Two numbers that are the ends of one: "between 10 and 20 percent", "€40-50 billion", "two or three families". */
import { type Amount, amountHere, amountOf } from "./amount.ts";
import { numberValue, scaleSource } from "./numbers.ts";
import { isYearLike } from "./other-figures.ts";

export interface Range {
  readonly kind: "range";
  readonly start: number;
  readonly end: number;
  readonly type: Amount["type"];
  readonly unit: string | null;
}

/** "rose from 10 to 15 percent": two amounts that share a unit. */
export interface Change {
  readonly kind: "change";
  readonly from: Amount;
  readonly to: Amount;
}

const link = /(?:[ \u00a0]?(?<dash>[-–—])[ \u00a0]?|[ \u00a0](?<word>to|and|or)[ \u00a0])/uy;

const change =
  /\b(?:rose|rise[ns]?|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|increas\p{L}+|decreas\p{L}+|cut|cuts|cutting|jump\p{L}+|dropp?\p{L}*|climb\p{L}*|went|goes|up|down|rais\p{L}+|lower\p{L}*|slump\p{L}*|slid|edged|ticked|soar\p{L}*|surg\p{L}+|shr[aiu]nk\p{L}*|narrow\p{L}*|widen\p{L}*|slow\p{L}*|declin\p{L}+|swell\p{L}*|expand\p{L}*|doubl\p{L}+|tripl\p{L}+|reduc\p{L}+|boost\p{L}*|revis\p{L}+|cut)\b[^.;]{0,40}$/iu;

/** The range or change that begins with `first`; `isCounted` says whether something is counted behind a place. */
export function rangeFrom(sentence: string, first: Amount, isCounted: (end: number) => boolean): Range | Change | null {
  link.lastIndex = first.end;
  const joint = link.exec(sentence);
  if (!joint) return null;
  amountHere.lastIndex = link.lastIndex;
  const match = amountHere.exec(sentence);
  const second = match && amountOf(sentence, match);
  if (!second || second.value === null || first.value === null) return null;
  const lead = sentence.slice(Math.max(0, first.start - 60), first.start);
  const opener = /\b(?:between|from)[ \u00a0]$/iu.exec(lead)?.[0] ?? "";
  const word = joint.groups?.word ?? "-";
  if (word === "and" && !/^between/iu.test(opener)) return null;
  const unit = first.unit ?? second.unit;
  const isOneUnit =
    (first.unit === second.unit && first.hasSign === second.hasSign) ||
    first.unit === null ||
    (second.unit === null && first.hasSign);
  if (!isOneUnit || (unit === null && !isCounted(second.end))) return null;
  const type = first.unit === null ? second.type : first.type;
  const from = { ...first, value: scaled(first, second), unit, type };
  if (word === "to" && isChange(lead, opener, first)) {
    return unit === null ? null : { kind: "change", from, to: { ...second, unit, type } };
  }
  const isYears = isYearLike(first.number) && /^(?:\d\d|\d{4})$/u.test(second.number) && unit === null;
  if (isYears || from.value >= second.value) return null;
  const isOpened = opener !== "" && (word === "and" || word === "to");
  return { kind: "range", start: first.start - (isOpened ? opener.length : 0), end: second.end, type, unit };
}

/** From one value to another, each with its own unit or with a verb that says so. */
const isChange = (lead: string, opener: string, first: Amount): boolean =>
  /^from/iu.test(opener) && (first.unit !== null || change.test(lead));

/** "40-50 billion": the scale belongs to both. */
function scaled(first: Amount, second: Amount): number {
  const scale = new RegExp(`(?:${scaleSource}|[kmbt]|bn|mn|tn)$`, "iu");
  const value = first.value ?? 0;
  const factor = scale.exec(second.number)?.[0];
  if (factor === undefined || /\p{L}$/u.test(first.number)) return value;
  return value * (numberValue(`1 ${factor}`) ?? 1);
}
