/**
 * When a clause without a date of its own is to be dated: what is told beside it, before it, elsewhere of the same
 * happening, on the day of the story, or only as much as its tense says.
 */
import { type DayNumber, dayLabel, parseDay } from "./calendar.ts";
import type { Clause } from "./clauses.ts";
import type { DatedSentence, Found } from "./dated-sentence.ts";
import type { Dating } from "./event-date.ts";
import { placedByEvent } from "./placed-by-event.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What the article has said so far, and says elsewhere. */
export interface Story {
  readonly published: DayNumber | null;
  /** A text about the past tells nothing of the day it was published on. */
  readonly isNarrative: boolean;
  readonly storyDay: Dating | null;
  /** The happening that this token of a sentence names, where the text dates it. */
  recall(sentence: DatedSentence, token: number): Dating | null;
}

/** A sentence with the answers for its clauses. */
export interface ToldSentence {
  readonly reading: DatedSentence;
  readonly found: readonly Found[];
}

/** `before`: the sentence before it in its paragraph. */
export function undated(story: Story, reading: DatedSentence, index: number, before: ToldSentence | null): Found {
  const { sentence, clauses, own } = reading;
  const [clause, next] = [clauses[index], clauses[index + 1]];
  const verb = clause?.verb;
  // A verb that is not seen is mostly one of the present.
  if (!clause || !verb) return onPublication(story, "no-verb");
  const placed = placedByEvent(reading, clause, story.published, (token) => story.recall(reading, token));
  if (placed) return placed;
  const after = own[index + 1];
  const isFollowed = next?.verb?.tense === "infinitive" || next?.verb?.tense === "participle";
  if (verb.isAspectual && isFollowed && after) return { ...after, rule: "aspectual" };
  const told = verb.isReporting || unrecalled.has(verb.tense) ? null : story.recall(reading, verb.to - 1);
  if (told) return { when: told, rule: "told" };
  if (verb.tense === "past" && (story.isNarrative || !verb.isReporting)) {
    const beside = besideIt(reading, index, clause);
    if (beside) return { when: { ...beside, certainty: "inferred" }, rule: "beside" };
    const isFirst = own.slice(0, index).every((date) => date === null);
    const carried = before && isFirst ? carriedFrom(story, before, sentence.is(0, "pronouns")) : null;
    if (carried) return { when: { ...carried, certainty: "inferred" }, rule: "carried" };
  }
  return byTense(isBackground(story, reading) ? { ...story, storyDay: null } : story, verb);
}

/** Does the sentence tell of a time before the story’s? */
function isBackground({ storyDay }: Story, { own }: DatedSentence): boolean {
  const day = parseDay(storyDay?.last ?? null);
  if (day === null) return false;
  return own.some((found) => {
    const last = parseDay(found?.when?.last ?? null);
    return last !== null && last < day - newsDays;
  });
}

/** Of these a word that is told elsewhere need not be the same happening. */
const unrecalled: ReadonlySet<VerbGroup["tense"]> = new Set(["present", "participle", "ahead", "infinitive"]);

/**
 * "Trucks rolled in on Tuesday and cargo was unloaded", "it fell on 8 June, when a ship was bombed": what follows a
 * dated clause in its sentence shares its date, unless it tells more of a thing ("which had been built …") or a reason.
 */
function besideIt({ sentence, clauses, own }: DatedSentence, index: number, clause: Clause): Dating | null {
  if (clause.opener !== "" && !sentence.is(clause.from + openerOffset(sentence, clause), "simultaneous")) return null;
  for (let at = index - 1; at >= 0; at--) {
    const [verb, date] = [clauses[at]?.verb, own[at]?.when];
    if (verb?.isReporting) return null;
    if (date) return verb?.tense === "past" && isClosed(date) ? date : null;
  }
  return null;
}

const isClosed = ({ first, last }: Dating): boolean => first !== null && last !== null;

/** Where in the clause its opener stands: behind marks and "and". */
function openerOffset(sentence: DatedSentence["sentence"], { from, to, opener }: Clause): number {
  for (let at = from; at < to; at++) if (sentence.word(at) === opener) return at - from;
  return 0;
}

/**
 * The last date of the sentence before, when it lies well before the publication: news of the day goes on about the
 * day. A sentence about "he" or "it" also takes over what the one before had taken over.
 */
function carriedFrom(
  { published, isNarrative }: Story,
  { reading, found }: ToldSentence,
  isChain: boolean,
): Dating | null {
  const last = found.findLast(({ when, rule }, at) => {
    const verb = reading.clauses[at]?.verb;
    const isSource = rule === "own" || ((isChain || isNarrative) && rule === "carried");
    return when !== null && isSource && verb?.tense === "past" && (isNarrative || !verb.isReporting);
  })?.when;
  const day = parseDay(last?.last ?? null);
  const isLongAgo = isNarrative || published === null || (day !== null && published - day > newsDays);
  return last && isLongAgo ? last : null;
}

/** News of yesterday is still news of the day. */
const newsDays = 1;

function byTense(story: Story, verb: VerbGroup): Found {
  const rule = verb.tense;
  switch (verb.tense) {
    case "past":
    case "participle":
    case "past-participle":
      if (story.storyDay) return { when: { ...story.storyDay, certainty: "inferred" }, rule: "story-day" };
      return verb.isReporting ? onPublication(story, rule) : upTo(story, rule);
    case "present":
      return onPublication(story, rule);
    case "perfect":
    case "past-perfect":
      return upTo(story, rule);
    case "ahead":
    case "infinitive":
      return openTo(story, rule);
  }
}

const inferred = (precision: Dating["precision"]) =>
  ({ precision, certainty: "inferred", timex: null, reason: { basis: "publication", anchor: null } }) as const;

function onPublication({ published, isNarrative }: Story, rule: string): Found {
  if (published === null || isNarrative) return { when: null, rule };
  const day = dayLabel(published);
  return { when: { first: day, last: day, ...inferred("day") }, rule };
}

function upTo({ published, isNarrative }: Story, rule: string): Found {
  if (published === null || isNarrative) return { when: null, rule };
  return { when: { first: null, last: dayLabel(published), ...inferred("range") }, rule };
}

function openTo({ published, isNarrative }: Story, rule: string): Found {
  if (published === null || isNarrative) return { when: null, rule };
  return { when: { first: dayLabel(published), last: null, ...inferred("range") }, rule };
}
