/** Where a name begins and ends: rules after the tagger, since its corpora disagree and the guideline does not. */

import type { TaggedName, TaggedSentence } from "./name-tagger.ts";
import { forms, roles } from "./word.ts";

/** The names that a tagged one is, each cut to what belongs to it; none when nothing is left. */
export function cleanNames(tagged: TaggedSentence, name: TaggedName): readonly TaggedName[] {
  return dividedPlaces(tagged, name)
    .map((part) => cut(tagged, part))
    .filter((part) => part.from < part.to && !isDate(tagged, part));
}

const calendar =
  /^(?:\d{1,4}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[.,])$/u;

const fullDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "3 Apr", "Wednesday": the time rules have it. A person may be called May, a paper Sun, a book 1984. */
function isDate({ sentence: { words } }: TaggedSentence, { from, to, type }: TaggedName): boolean {
  const own = words.slice(from, to);
  if (own.length === 1) return fullDay.test(own[0]?.lower ?? "") && type !== "work";
  return own.every(({ lower }) => calendar.test(lower));
}

/** "Austin, Texas": a place within a place is a name of its own; "Washington, D.C." is one. */
function dividedPlaces(tagged: TaggedSentence, name: TaggedName): readonly TaggedName[] {
  const { tokens } = tagged.sentence;
  if (name.type !== "place") return [name];
  const parts: TaggedName[] = [];
  let from = name.from;
  for (let at = name.from + 1; at < name.to - 1; at++) {
    if (tokens[at]?.text !== "," || /^D\.?C/u.test(tokens[at + 1]?.text ?? "")) continue;
    parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  return [...parts, { ...name, from }];
}

function cut(tagged: TaggedSentence, name: TaggedName): TaggedName {
  const to = endOf(tagged, name);
  const from = startOf(tagged, { ...name, to });
  return { ...name, from, to };
}

function endOf({ sentence: { tokens, words } }: TaggedSentence, { from, to, type }: TaggedName): number {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === "possessive") end--;
  // "the Gran Grif gang": a name that begins with a capital does not end in a small word.
  if (words[from]?.isCapital && type !== "work")
    while (end - from > 1 && words[end - 1]?.form === forms.lower && tokens[end - 2]?.text !== "-") end--;
  // "Kherson and Zaporozhye Regions": two places share the head, and neither has it.
  const isShared = /^(?:and|,)$/u.test(words[from - 1]?.lower ?? "") && sharedHeads.has(words[end - 1]?.lower ?? "");
  return type === "place" && isShared && end - from > 1 ? end - 1 : end;
}

const sharedHeads: ReadonlySet<string> = new Set(
  "regions provinces districts oblasts counties states rivers streets islands prefectures governorates departments cantons republics avenues roads".split(
    " ",
  ),
);

function startOf(tagged: TaggedSentence, { from, to, type }: TaggedName): number {
  const { tokens, words } = tagged.sentence;
  let start = from;
  const isOutside = (at: number) => words[at]?.lower === "the" || /^['"“‘]$/u.test(tokens[at]?.text ?? "");
  while (start < to - 1 && isOutside(start) && type !== "work") start++;
  // "pro-Russian", "ex-Yugoslav"
  if (to - start > 2 && tokens[start + 1]?.text === "-" && prefixes.has(words[start]?.lower ?? "")) {
    if (words[start]?.form === forms.lower) start += 2;
  }
  return type === "person" ? withoutTitle(tagged, start, to) : start;
}

const prefixes: ReadonlySet<string> = new Set(
  "pro anti non ex post pre neo ultra mid trans inter un semi quasi former all".split(" "),
);

/** "Mr. Osborne", "President Vladimir Putin": a title is no part of a name, unless nothing else is left. */
function withoutTitle({ sentence: { tokens, words } }: TaggedSentence, from: number, to: number): number {
  let start = from;
  while (start < to - 1) {
    const word = words[start];
    if (!word || (word.roles & (roles.honorific | roles.office)) === 0 || maybeName.has(word.lower)) break;
    start++;
    if (tokens[start]?.text === "." && start < to - 1) start++;
  }
  return start;
}

/** Titles that are given names or surnames as often. */
const maybeName: ReadonlySet<string> = new Set(
  "dean duke earl baron major sister brother guy marshal hon fr col private sergeant count chase chair miss".split(" "),
);
