/** The dates that a reader sees beside the headline, and how likely each is to be the article's. */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, parentOf, tagOf } from "../../true-dom.ts";
import { type DateLabel, dateLabel } from "./date-labels.ts";
import { namesOf } from "./dom.ts";
import { type Line, standsApart } from "./lines.ts";
import { machineMoment } from "./machine-date.ts";
import { type DateHabits, type FoundMoment, writtenMoments } from "./written-date.ts";

export interface VisibleDates {
  readonly published: string | null;
  /** Out of a box beside the article: better than the day of a change. */
  readonly beside: string | null;
  /** Out of a sentence: better than nothing. */
  readonly mentioned: string | null;
  readonly modified: string | null;
}

interface Seen {
  readonly moment: string;
  readonly label: DateLabel;
  /** Out of a box beside the article. */
  readonly isApart: boolean;
  /** Out of a sentence. */
  readonly isInProse: boolean;
  /** Its element is called after dates, or is a <time>. */
  readonly isNamed: boolean;
  /** Lines between it and the headline. */
  readonly distance: number;
}

/** `after` in text order, `before` nearest first; `home`: the headline and its ancestors. */
export function* visibleDates(
  after: readonly Line[],
  before: readonly Line[],
  home: ReadonlySet<Element>,
  habits: DateHabits,
): Sliced<VisibleDates> {
  const seen = [...(yield* datesIn(after, "after", home, habits)), ...(yield* datesIn(before, "before", home, habits))];
  const near = seen.filter(({ isApart }) => !isApart);
  const lines = near.filter(({ isInProse }) => !isInProse);
  return {
    published: nearest(lines.filter(isOfDay)),
    beside: nearest(seen.filter((date) => isOfDay(date) && !date.isInProse)),
    mentioned: nearest(seen.filter(isOfDay)),
    modified: nearest(lines.filter(({ label }) => label === "modified")),
  };
}

function isOfDay({ label }: Seen): boolean {
  return label === null || label === "published";
}

/** In a whole page: only what is said to be the article's date, or stands in an element that is named for dates. */
export function* labelledDates(
  lines: readonly Line[],
  home: ReadonlySet<Element>,
  habits: DateHabits,
): Sliced<Pick<VisibleDates, "published" | "modified">> {
  const seen = (yield* datesIn(lines, "after", home, habits)).filter(({ isInProse }) => !isInProse);
  const near = seen.filter(({ isApart }) => !isApart);
  const isSaid = ({ label }: Seen) => label === "published";
  const published =
    near.find(isSaid) ?? near.find(({ isNamed, label }) => isNamed && label === null) ?? seen.find(isSaid);
  const modified = [...near, ...seen].find(({ label }) => label === "modified");
  return { published: published?.moment ?? null, modified: modified?.moment ?? null };
}

/** A label or a name is worth some lines; a date before the headline must be nearer than one behind it. */
function nearest(dates: readonly Seen[]): string | null {
  const cost = ({ distance, label, isNamed }: Seen) => distance - (label === "published" ? 6 : 0) - (isNamed ? 4 : 0);
  const best = dates.reduce<Seen | null>((least, next) => (least && cost(least) <= cost(next) ? least : next), null);
  return best?.moment ?? null;
}

const strides = { after: 1, before: 1.7 } as const;
/** So near the headline it does not matter what a box is called. */
const neighbours = 3;

function* datesIn(
  lines: readonly Line[],
  side: keyof typeof strides,
  home: ReadonlySet<Element>,
  habits: DateHabits,
): Sliced<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const [index, line] of lines.entries()) {
    yield;
    const dates = mayHoldDate(line) ? datesOf(line, habits).filter((date) => !isInHeadline(line, date, home)) : [];
    if (dates.length === 0) continue;
    const isApart = standsApart(line, home, side === "after" && index < neighbours);
    const isNamed = isNamedForDates(line);
    const label = lines[side === "after" ? index - 1 : index + 1]?.text ?? "";
    for (const date of dates) {
      const lead = line.text.slice(Math.max(0, date.start - 60), date.start);
      seen.push({
        moment: date.moment,
        label: dateLabel(lead) ?? (lead.trim() === "" ? labelAlone(label) : null),
        isApart,
        isInProse: date.isInProse,
        isNamed: isNamed || date.isMachine,
        distance: index * strides[side],
      });
    }
  }
  return seen.filter(({ label }) => label !== "other");
}

/** A label may stand in a block of its own: "Published". */
function labelAlone(text: string): DateLabel {
  const label = text.length <= 24 ? dateLabel(text) : null;
  return label === "other" ? null : label;
}

/** "Results of 19.5.2007" is of an event; only what is set apart in the headline is its date. */
function isInHeadline(line: Line, date: DateInLine, home: ReadonlySet<Element>): boolean {
  const [headline] = home;
  if (line.block !== headline) return false;
  let start = 0;
  for (const { text, element } of line.parts) {
    if (date.start >= start && date.start < start + text.length) return !/^(?:SMALL|TIME)$/.test(tagOf(element));
    start += text.length + 1;
  }
  return true;
}

/** A year or two figures with a mark between them, in any digits: what holds neither is not taken apart. */
const hint = /[12]\d\d\d|\d[./]\s?\d|[٠-٩۰-۹०-९๐-๙０-９]/;

function mayHoldDate({ text, parts }: Line): boolean {
  return hint.test(text) || parts.some(({ machine }) => machine !== null);
}

interface DateInLine extends FoundMoment {
  readonly isMachine: boolean;
  readonly isInProse: boolean;
}

/** Further on in a paragraph no date is the article's. */
const mostUnits = 400;

function datesOf(line: Line, habits: DateHabits): readonly DateInLine[] {
  const dates: DateInLine[] = [];
  let start = 0;
  for (const { text, machine } of line.parts) {
    const moment = machine === null ? null : machineMoment(machine, habits);
    const end = start + text.length;
    if (moment !== null) dates.push({ moment, start, end, isMachine: true, isInProse: false });
    start = end + 1;
  }
  for (const found of writtenMoments(line.text.slice(0, mostUnits), habits)) {
    if (dates.some((date) => date.start < found.end && found.start < date.end)) continue;
    dates.push({ ...found, isMachine: false, isInProse: isInProse(line.text, found) });
  }
  return dates;
}

const mostAround = 110;

/** A dateline is short, or begins a paragraph: "BERLIN, 3 April 2024 – …". */
function isInProse(text: string, { start, end }: FoundMoment): boolean {
  const around = text.length - (end - start);
  if (around <= mostAround)
    return (
      /\S{3,} (?:am|on|vom|seit|le|el|del|den|il) $/.test(text.slice(Math.max(0, start - 30), start)) && around > 60
    );
  const opens = start <= 40 && /^(?:[^.!?]{0,35}[\s,(|]+)?\(?$/.test(text.slice(0, start));
  return !(opens && /^\s*(?:uhr\s*)?[)|.:–—-]/i.test(text.slice(end)));
}

const dateNames = /date|time|publi|posted|datum|fecha|meta|byline|created|erstellt|info|stamp/i;

function isNamedForDates({ parts, block }: Line): boolean {
  const holder = parts[0]?.element ?? block;
  for (const element of [holder, block, parentOf(block)]) {
    if (!element) continue;
    if (dateNames.test(namesOf(element)) || attributeOf(element, "datetime") !== null) return true;
  }
  return false;
}
