/**
 * When did what each clause reports happen?
 *
 * A clause is dated by the time expression in it; what somebody says in news is said for the publication; what else is
 * told takes the day it is told of, or stays as vague as its tense, or undated. An expression that only marks a border
 * ("before Monday"), or that belongs to a noun ("Wednesday’s letter"), dates nothing else.
 */
import type { Article } from "../article/article.ts";
import type { TextSpan } from "../article/text-span.ts";
import { type DayNumber, parseDay } from "./calendar.ts";
import { type DatedSentence, datedSentence, type FindVerbs } from "./dated-sentence.ts";
import type { Dating, EventDate } from "./event-date.ts";
import { EventMemory } from "./event-memory.ts";
import { isNarrative } from "./narrative.ts";
import type { TimeExpression } from "./time-expression.ts";
import type { TimelineCues } from "./timeline-cues.ts";
import { type ToldSentence, undated } from "./undated.ts";

/** Sentences and expressions in text order. Every word of a sentence is in at least one clause. */
export function eventDates(
  article: Article,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
  cues: TimelineCues,
  verbsIn: FindVerbs,
): readonly EventDate[] {
  const published = parseDay(article.published);
  const readings = readAll(article.text, sentences, timexes, cues, verbsIn);
  const memory = remembered(readings, cues);
  const recall = ({ sentence }: DatedSentence, token: number): Dating | null =>
    memory.recall(cues.stemOf(sentence.word(token)));
  const story = {
    published,
    isNarrative: isNarrative(timexes, published),
    storyDay: storyDayOf(readings, published),
    recall,
  };
  let before: ToldSentence | null = null;
  return readings.flatMap((reading) => {
    const isTogether = before && isOneParagraph(article.text, before.reading.sentence.span, reading.sentence.span);
    const neighbour = isTogether ? before : null;
    const isProse = reading.clauses.length <= mostClauses;
    const found = reading.own.map(
      (own, index) => own ?? (isProse ? undated(story, reading, index, neighbour) : notProse),
    );
    before = { reading, found };
    const { sentence, clauses, nouns } = reading;
    const ofClauses = clauses.map((clause, index) => ({
      clause: sentence.spanOf(clause),
      sentence: sentence.span,
      when: found[index]?.when ?? null,
      rule: found[index]?.rule ?? "",
    }));
    const ofNouns = nouns.flatMap(({ at, when }) => {
      const said = when ?? recall(reading, at);
      const clause = sentence.spanOf({ from: at, to: at + 1 });
      return said ? [{ clause, sentence: sentence.span, when: said, rule: when ? "noun" : "noun-told" }] : [];
    });
    return [...ofClauses, ...ofNouns];
  });
}

/** A "sentence" of more clauses is a page that forgot its full stops: nothing is inferred in it. */
const mostClauses = 60;
const notProse = { when: null, rule: "not-prose" };

function readAll(
  text: string,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
  cues: TimelineCues,
  verbsIn: FindVerbs,
): readonly DatedSentence[] {
  let next = 0;
  return sentences.map((span) => {
    while ((timexes[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) next++;
    const own: TimeExpression[] = [];
    for (let at = next; (timexes[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) {
      const timex = timexes[at];
      if (timex) own.push(timex);
    }
    return datedSentence(text, span, own, cues, verbsIn);
  });
}

function remembered(readings: readonly DatedSentence[], cues: TimelineCues): EventMemory {
  const memory = new EventMemory();
  for (const { sentence, clauses, own, nouns } of readings) {
    const note = (at: number, when: Dating | null): void => {
      if (when) memory.note(cues.stemOf(sentence.word(at)), when, sentence.spanOf({ from: at, to: at + 1 }));
    };
    clauses.forEach(({ verb }, index) => {
      if (verb && !verb.isReporting && verb.tense !== "present") note(verb.to - 1, own[index]?.when ?? null);
    });
    for (const { at, when } of nouns) note(at, when);
  }
  return memory;
}

/** News tells its day at once, and soon. */
const leadingSentences = 2;
const longestAgo = 7;

/** The day that a news text is about, when its beginning tells it: what follows happened then too, unless it says otherwise. */
function storyDayOf(readings: readonly DatedSentence[], published: DayNumber | null): Dating | null {
  for (const { clauses, own } of readings.slice(0, leadingSentences)) {
    for (const [index, found] of own.entries()) {
      const when = found?.when;
      if (!when || clauses[index]?.verb?.tense !== "past" || when.first !== when.last) continue;
      const day = parseDay(when.first);
      if (published !== null && day !== null && day <= published && published - day <= longestAgo) return when;
    }
  }
  return null;
}

const isOneParagraph = (text: string, before: TextSpan, after: TextSpan): boolean =>
  !text.slice(before.end, after.start).includes("\n");
