import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { englishEventDates } from "../../../src/core/lang/en/time/english-event-dates.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { dayLabel } from "../../../src/core/time/calendar.ts";
import type { EventDate } from "../../../src/core/time/event-date.ts";
import { anArticle } from "./an-article.ts";

const published = "2024-04-03";

function datesIn(on: string | null, ...paragraphs: readonly string[]) {
  const article = anArticle(on, ...paragraphs);
  const sentences = sentencesOf(article, englishStops);
  return { text: article.text, dates: englishEventDates(article, sentences, englishTimexes(article)) };
}

/** Of the last place of a word: the shortest clause that holds it speaks. */
function dateOf(word: string, on: string | null, ...paragraphs: readonly string[]): EventDate | undefined {
  const { text, dates } = datesIn(on, ...paragraphs);
  const at = text.lastIndexOf(word);
  if (at < 0) throw new RangeError(`no "${word}" in "${text}"`);
  return dates
    .filter(({ clause }) => clause.start <= at && at < clause.end)
    .toSorted((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0];
}

/** A day, "first..last" with open ends, or "?" for undated; then the rule. */
function shown(date: EventDate | undefined): string {
  if (!date) return "no date";
  const { when, rule } = date;
  if (!when) return `? ${rule}`;
  const { first, last } = when;
  return `${first === last ? first : `${first ?? ""}..${last ?? ""}`} ${rule}`;
}

interface Row {
  /** Paragraphs. */
  readonly told: readonly string[];
  readonly word: string;
  readonly when: string;
  readonly why: string;
  readonly on?: string | null;
}

const check = (rows: readonly Row[]): void => {
  test.each(rows)("$why: $word in $told", ({ told, word, when, on = published }) => {
    expect(shown(dateOf(word, on, ...told))).toBe(when);
  });
};

describe("a clause is dated by its own expression", () => {
  check([
    { told: ["The ship sank on Monday."], word: "sank", when: "2024-04-01 own", why: "behind its verb" },
    { told: ["In 1997 the ship sank."], word: "sank", when: "1997-01-01..1997-12-31 own", why: "before its verb" },
    {
      told: ["In 1997 the ship sank on 3 May 1998."],
      word: "sank",
      when: "1998-05-03 own",
      why: "of two, what follows the verb",
    },
    {
      told: ["The ship sank in March, the mayor said on Tuesday."],
      word: "sank",
      when: "2024-03-01..2024-03-31 own",
      why: "not by that of another clause",
    },
    {
      told: ["The ship sank in March, the mayor said on Tuesday."],
      word: "said",
      when: "2024-04-02 own",
      why: "when somebody said it",
    },
    {
      told: ["The mayor said on Tuesday the ship sank in March."],
      word: "said",
      when: "2024-04-02 own",
      why: "when somebody said it, before what was said",
    },
    { told: ["The hall will open on Friday."], word: "open", when: "2024-04-05 own", why: "of what is to come" },
    { told: ["The road was closed until May 2019."], word: "closed", when: "..2019-05-31 own", why: "an open start" },
    { told: ["Monday, 3 May 2021"], word: "Monday", when: "2021-05-03 own", why: "without a verb" },
  ]);
});

describe("an expression that dates nothing else", () => {
  check([
    {
      told: ["Wednesday’s letter named the mayor."],
      word: "named",
      when: "..2024-04-03 past",
      why: "the owner of a noun",
    },
    { told: ["Wednesday’s letter named the mayor."], word: "letter", when: "2024-04-03 noun", why: "but its noun" },
    {
      told: ["Monday’s attack killed five."],
      word: "killed",
      when: "..2024-04-03 past",
      why: "the owner of a happening",
    },
    { told: ["Monday’s attack killed five."], word: "attack", when: "2024-04-01 noun", why: "but that happening" },
    { told: ["The mayor left before Monday."], word: "left", when: "..2024-04-03 past", why: "a landmark before" },
    {
      told: ["The mayor left just after the 2014 protests."],
      word: "left",
      when: "..2024-04-03 past",
      why: "a landmark after",
    },
    { told: ["The hall (1806) burned down."], word: "burned", when: "..2024-04-03 past", why: "a year in brackets" },
    { told: ["The fair lasted for two years."], word: "lasted", when: "..2024-04-03 past", why: "a length of time" },
    { told: ["They marched every day."], word: "marched", when: "..2024-04-03 past", why: "what comes again" },
    {
      told: ["It reopened for the first time since its collapse in 2003."],
      word: "reopened",
      when: "..2024-04-03 past",
      why: "a happening behind a preposition",
    },
    {
      told: ["It reopened for the first time since its collapse in 2003."],
      word: "collapse",
      when: "2003-01-01..2003-12-31 noun",
      why: "but that happening behind a preposition",
    },
  ]);
});

describe("a noun that names a happening", () => {
  check([
    {
      told: ["He condemned the attack on Monday."],
      word: "attack",
      when: "2024-04-01 noun",
      why: "by the date behind it",
    },
    {
      told: ["He condemned the Aug. 2 attack."],
      word: "attack",
      when: "2023-08-02 noun",
      why: "by the date before it",
    },
    {
      told: ["His May 2019 power-grab failed."],
      word: "power",
      when: "2019-05-01..2019-05-31 noun",
      why: "any noun behind an owner and a date",
    },
    {
      told: ["Troops invaded the islands in May 2019.", "The mayor deplored the invasion."],
      word: "invasion",
      when: "2019-05-01..2019-05-31 noun-told",
      why: "by the verb that told it",
    },
    {
      told: ["The mayor deplored the invasion.", "Troops invaded the islands in May 2019."],
      word: "deplored",
      when: "..2024-04-03 past",
      why: "which leaves its clause alone",
    },
  ]);

  test("has no date when the text tells of two such happenings", () => {
    const once = "The army attacked the islands in May 2019.";
    const again = "The army attacked the coast in June 2020.";
    const deplored = "The mayor deplored the attack.";
    expect(shown(dateOf("attack", published, once, deplored))).toBe("2019-05-01..2019-05-31 noun-told");
    expect(shown(dateOf("attack", published, once, again, deplored))).toBe("..2024-04-03 past");
  });

  test("is dated by the closer of two that agree", () => {
    const told = [
      "The army attacked the islands in 2019.",
      "They attacked on 3 May 2019.",
      "The mayor deplored the attack.",
    ];
    expect(shown(dateOf("attack", published, ...told))).toBe("2019-05-03 noun-told");
  });
});

describe("a clause without a date of its own", () => {
  check([
    {
      told: ["Troops invaded the islands in May 2019.", "The islands were invaded by sea."],
      word: "invaded",
      when: "2019-05-01..2019-05-31 told",
      why: "tells what was told elsewhere",
    },
    {
      told: ["Troops invaded the islands in May 2019.", "Troops will invade the coast."],
      word: "invade",
      when: "2024-04-03.. ahead",
      why: "which what is to come does not",
    },
    {
      told: ["Trucks rolled in on 2 May 2019 and cargo was unloaded."],
      word: "unloaded",
      when: "2019-05-02 beside",
      why: "shares that of the clause before it",
    },
    {
      told: ["Shots fell there on 8 June 2019, when a ship was bombed."],
      word: "bombed",
      when: "2019-06-08 beside",
      why: "shares it behind “when”",
    },
    {
      told: ["Shots fell there on 8 June 2019, because a ship was bombed."],
      word: "bombed",
      when: "..2024-04-03 past",
      why: "but a reason came before",
    },
    {
      told: ["Shots fell there on 8 June 2019, and a ship had been bombed."],
      word: "bombed",
      when: "..2024-04-03 past-perfect",
      why: "and so did what had happened",
    },
    {
      told: ["The mayor said on 2 May 2019 there and cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "and the day of saying is no day of happening",
    },
    {
      told: ["Trucks rolled in during May 2019. Cargo was unloaded."],
      word: "unloaded",
      when: "2019-05-01..2019-05-31 carried",
      why: "takes on that of the sentence before",
    },
    {
      told: ["Trucks rolled in during May 2019.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "but not over the end of a paragraph",
    },
    {
      told: ["Trucks rolled in during May 2019. The wall fell in 1990 because cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "nor in a sentence that has a date",
    },
    {
      told: ["The road was closed. Nobody came. Trucks rolled in on Tuesday. Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "nor in news of yesterday, which goes on about today",
    },
    {
      told: ["Trucks rolled in during May 2019. Cargo was unloaded. Drivers went home."],
      word: "went",
      when: "..2024-04-03 past",
      why: "nor from the last sentence but one",
    },
    {
      told: ["Trucks rolled in during May 2019. They unloaded cargo. They went home."],
      word: "went",
      when: "2019-05-01..2019-05-31 carried",
      why: "unless it goes on about the same",
    },
    {
      told: ["Trucks rolled in during May 2019. The mayor said so."],
      word: "said",
      when: "2024-04-03 past",
      why: "and nobody says it then",
    },
    {
      told: ["Troops began to withdraw in May 2019."],
      word: "began",
      when: "2019-05-01..2019-05-31 aspectual",
      why: "began when what it began did",
    },
    {
      told: ["Troops stopped withdrawing in May 2019."],
      word: "stopped",
      when: "2019-05-01..2019-05-31 aspectual",
      why: "stopped when what it stopped did",
    },
    {
      told: ["Troops wanted to withdraw in May 2019."],
      word: "wanted",
      when: "..2024-04-03 past",
      why: "but was not wanted then",
    },
  ]);
});

describe("the day of the story", () => {
  check([
    {
      told: ["Trucks rolled in on Tuesday.", "Cargo was unloaded."],
      word: "unloaded",
      when: "2024-04-02 story-day",
      why: "dates what news tells further on",
    },
    {
      told: ["Trucks rolled in on Tuesday.", "The mayor said so."],
      word: "said",
      when: "2024-04-02 story-day",
      why: "and what was said of it",
    },
    {
      told: ["Trucks rolled in on Tuesday.", "Cargo had been unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past-perfect",
      why: "but not what had happened before",
    },
    {
      told: ["Trucks rolled in on Tuesday.", "The wall was built in 1990 because a flood broke it."],
      word: "broke",
      when: "..2024-04-03 past",
      why: "nor what a sentence tells of long ago",
    },
    {
      told: ["Trucks rolled in on 20 March 2024.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "is no day of weeks ago",
    },
    {
      told: ["Trucks rolled in during March.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "is no month",
    },
    {
      told: ["Trucks rolled in this week.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "is no week",
    },
    {
      told: ["Trucks will roll in on Friday.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "is not yet to come",
    },
    {
      told: ["The road was closed.", "Nobody came.", "Trucks rolled in on Tuesday.", "Cargo was unloaded."],
      word: "unloaded",
      when: "..2024-04-03 past",
      why: "is told at the beginning",
    },
  ]);
});

describe("a length hung on a happening", () => {
  const vote = "They voted on 17 March 2024.";
  check([
    {
      told: [vote, "A fire broke out two days after the election."],
      word: "broke",
      when: "2024-03-19 placed-by-event",
      why: "counts days after it",
    },
    {
      told: ["They voted on 31 March 2023.", "It rained in 1990.", "A fire broke out a day before the election."],
      word: "broke",
      when: "2023-03-30 placed-by-event",
      why: "counts one day, too",
    },
    {
      told: [vote, "A fire broke out two days before the election."],
      word: "broke",
      when: "2024-03-15 placed-by-event",
      why: "counts days before it",
    },
    {
      told: [vote, "A fire broke out two weeks before the election."],
      word: "broke",
      when: "2024-03-03 placed-by-event",
      why: "counts weeks",
    },
    {
      told: ["They voted on 30 April 2023.", "A fire broke out two months before the election."],
      word: "broke",
      when: "2023-02-28 placed-by-event",
      why: "counts months, down to the last day of a short one",
    },
    {
      told: [vote, "A fire broke out two hours after the election."],
      word: "broke",
      when: "2024-03-17 placed-by-event",
      why: "stays on the day for hours",
    },
    {
      told: ["They voted in March.", "A fire broke out a day after the election."],
      word: "broke",
      when: "2024-03-02..2024-04-01 placed-by-event",
      why: "is as vague as the happening",
    },
    {
      told: ["They voted in 2019.", "A fire broke out a day after the election."],
      word: "broke",
      when: "2019-01-01..2019-12-31 placed-by-event",
      why: "is of the year, where that alone is known",
    },
    {
      told: ["They voted in 2019.", "A fire broke out two years after the election."],
      word: "broke",
      when: "2021-01-01..2021-12-31 placed-by-event",
      why: "counts years",
    },
    {
      told: [vote, "The protests began months before the election."],
      word: "began",
      when: "..2024-03-16 placed-by-event",
      why: "is open where nobody counts",
    },
    {
      told: [vote, "The protests began days after the election."],
      word: "began",
      when: "2024-03-18..2024-04-03 placed-by-event",
      why: "lies before the publication, uncounted",
    },
    {
      told: ["They voted in March.", "The protests began a week after the election."],
      word: "began",
      when: "2024-03-08..2024-04-03 placed-by-event",
      why: "lies before the publication, counted",
    },
    {
      told: [vote, "The protests began two days after the flood."],
      word: "began",
      when: "..2024-04-03 past",
      why: "says nothing where the text does not date the happening",
    },
  ]);
});

describe("what nothing dates is as vague as its tense", () => {
  check([
    { told: ["The mayor said so."], word: "said", when: "2024-04-03 past", why: "news reports on its day" },
    {
      told: ["The mayor says so."],
      word: "says",
      when: "2024-04-03 present",
      why: "the present is the day of publication",
    },
    { told: ["The mayor resigned."], word: "resigned", when: "..2024-04-03 past", why: "the past lies before" },
    {
      told: ["The mayor has resigned."],
      word: "resigned",
      when: "..2024-04-03 perfect",
      why: "and so does the perfect",
    },
    { told: ["The mayor will resign."], word: "resign", when: "2024-04-03.. ahead", why: "the future lies behind" },
    {
      told: ["The mayor plans to resign."],
      word: "resign",
      when: "2024-04-03.. infinitive",
      why: "and so does an infinitive",
    },
    {
      told: ["A plan adopted by the league failed."],
      word: "adopted",
      when: "..2024-04-03 past-participle",
      why: "a participle lies before",
    },
  ]);
});

describe("undated is an answer", () => {
  const life = "He was born in 1811, entered school in 1823 and moved away in 1828.";
  check([
    { told: ["The mayor said so."], word: "said", when: "? past", on: null, why: "without a publication" },
    {
      told: ["The mayor says so."],
      word: "says",
      when: "? present",
      on: null,
      why: "without a publication, in the present",
    },
    {
      told: ["The mayor will go."],
      word: "go",
      when: "? ahead",
      on: null,
      why: "without a publication, in the future",
    },
    {
      told: ["The ship sank on Monday."],
      word: "sank",
      when: "? past",
      on: null,
      why: "a weekday without a publication",
    },
    { told: [life, "His father was a mayor."], word: "was", when: "? past", why: "in a text about the past" },
    {
      told: [life, "His father has a hall."],
      word: "has",
      when: "? present",
      why: "in a text about the past, in the present",
    },
    {
      told: [life, "His father said so."],
      word: "said",
      when: "? past",
      why: "in a text about the past, what was said",
    },
    {
      told: [life, "His father had died."],
      word: "died",
      when: "? past-perfect",
      why: "in a text about the past, before",
    },
  ]);

  test("of a “sentence” of more than 60 clauses, a page without full stops", () => {
    const of = (clauses: number): string => `${"he left there and ".repeat(clauses - 1)}he left`;
    expect(new Set(datesIn(published, of(60)).dates.map(shown))).toEqual(new Set(["..2024-04-03 past"]));
    expect(new Set(datesIn(published, of(61)).dates.map(shown))).toEqual(new Set(["? not-prose"]));
  });

  test("but such a “sentence” keeps the dates it tells", () => {
    const told = `the ship sank on Monday and ${"he left there and ".repeat(60)}he left`;
    expect(shown(dateOf("sank", published, told))).toBe("2024-04-01 own");
  });
});

describe("a text about the past", () => {
  const life = "He was born in 1811, entered school in 1823 and moved away in 1828.";
  check([
    {
      told: [`${life} His mother told him to write.`],
      word: "told",
      when: "1828-01-01..1828-12-31 carried",
      why: "goes on in the year it told of, also of what was said",
    },
    {
      told: [`${life} A school was built. A hall burned.`],
      word: "burned",
      when: "1828-01-01..1828-12-31 carried",
      why: "goes on over several sentences",
    },
  ]);
});

describe("how sure a date is", () => {
  test.each([
    { told: ["The ship sank on Monday."], word: "sank", certainty: "told", basis: "publication", words: "Monday" },
    {
      told: ["The ship sank in May 2019 and he left."],
      word: "left",
      certainty: "inferred",
      basis: "explicit",
      words: "May 2019",
    },
    {
      told: ["Troops invaded the islands in May 2019.", "He deplored the invasion."],
      word: "invasion",
      certainty: "inferred",
      basis: "event",
      words: "May 2019",
    },
    {
      told: ["They voted in May 2019.", "It burned a day after the election."],
      word: "burned",
      certainty: "inferred",
      basis: "event",
      words: "a day",
    },
    { told: ["The mayor resigned."], word: "resigned", certainty: "inferred", basis: "publication", words: null },
  ])("$word in $told is $certainty, of basis $basis, by “$words”", ({ told, word, certainty, basis, words }) => {
    const when = dateOf(word, published, ...told)?.when;
    const { text } = anArticle(published, ...told);
    expect(when?.certainty).toBe(certainty);
    expect(when?.reason.basis).toBe(basis);
    expect(when?.timex ? text.slice(when.timex.start, when.timex.end) : null).toBe(words);
  });

  test("says which words tell of the happening it hangs on", () => {
    const told = ["Troops invaded the islands in May 2019.", "He deplored the invasion."];
    const anchor = dateOf("invasion", published, ...told)?.when?.reason.anchor;
    expect(anchor && anArticle(published, ...told).text.slice(anchor.start, anchor.end)).toBe("invaded");
  });
});

describe("laws of event dates", () => {
  const words =
    "the a mayor ship league in on of to and when that who because said told began will had was is resigned sank held to leave " +
    "leaving adopted by attack election vote invasion before after a day two weeks months 1990 2019 3 May March Monday Friday’s " +
    "Tuesday yesterday last year until since he they . . . , ; ( ) “ ” \n\n every";
  const text = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 60 }).map((list) => list.join(" ")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  );
  const on = fc
    .option(fc.integer({ min: -25_000, max: 25_000 }), { nil: null })
    .map((day) => (day === null ? null : dayLabel(day)));

  test("each clause lies in its sentence, each sentence and each dating expression in the text", () => {
    fc.assert(
      fc.property(text, on, (of, day) => {
        for (const { clause, sentence, when } of datesIn(day, of).dates) {
          expect(0 <= sentence.start && sentence.end <= of.length).toBe(true);
          expect(sentence.start <= clause.start && clause.start < clause.end && clause.end <= sentence.end).toBe(true);
          if (when?.timex)
            expect(0 <= when.timex.start && when.timex.start < when.timex.end && when.timex.end <= of.length).toBe(
              true,
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("no date ends before it begins, and none is open at both ends", () => {
    fc.assert(
      fc.property(text, on, (of, day) => {
        for (const { when } of datesIn(day, of).dates) {
          if (!when) continue;
          const { first, last } = when;
          expect(first !== null || last !== null).toBe(true);
          if (first !== null && last !== null) expect(first <= last).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("every word of a sentence is in a clause", () => {
    fc.assert(
      fc.property(text, on, (of, day) => {
        const article = anArticle(day, of);
        const { dates } = datesIn(day, of);
        for (const { start, end } of sentencesOf(article, englishStops)) {
          const bare = [...of.slice(start, end)];
          for (const { clause } of dates) {
            if (clause.start < start || clause.end > end) continue;
            bare.fill(" ", clause.start - start, clause.end - start);
          }
          expect(bare.join("").trim()).toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("dating again gives the same", () => {
    fc.assert(
      fc.property(text, on, (of, day) => {
        expect(datesIn(day, of)).toEqual(datesIn(day, of));
      }),
    );
  });

  test("without a publication nothing is counted from it", () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(datesIn(null, of).dates.filter(({ when }) => when?.reason.basis === "publication")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
