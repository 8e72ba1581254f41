import { describe, expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { Entity } from "../../../src/core/entities/entity.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { englishCues } from "../../../src/core/lang/en/time/timeline-cues.ts";
import { englishVerbs } from "../../../src/core/lang/en/time/verbs.ts";
import { timeline } from "../../../src/core/time/timeline.ts";
import type { TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { english } from "../english.ts";
import { anArticle } from "./an-article.ts";

function person(text: string, name: string): Entity {
  const mentions = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
    span: { start: index, end: index + name.length },
    type: "person" as const,
    form: "name" as const,
    rule: "test",
    score: 1,
  }));
  return { id: name as EntityId, type: "person", name, aliases: [], mentions, quantity: null, of: null };
}

function eventsIn(
  published: string | null,
  paragraphs: readonly string[],
  names: readonly string[] = [],
): readonly TimelineEvent[] {
  const article = anArticle(published, ...paragraphs);
  const entities = names.map((name) => person(article.text, name));
  return timeline(article, english.sentences(article), englishTimexes(article), entities, englishCues, englishVerbs);
}

const labels = (...paragraphs: readonly string[]): readonly string[] =>
  eventsIn("2024-04-03", paragraphs).map(({ label }) => label);

describe("a news text", () => {
  const paragraphs = [
    "The north led a coordinated effort aimed at interfering in the southern presidential election in March, deputies in Port Alder said in an appeal to the League published on Wednesday.",
    "The campaign started months before the election, according to the appeal.",
    "The northern document specifically mentions a resolution adopted by the Assembly of Coastal States in October 2023 and statements made by Speaker Ida Marn in February 2024.",
    "The October Assembly resolution called the south a danger. In February, Marn told a broadcaster that she would never accept the results of the 2024 election.",
    "An attack on a theatre took place just a day after the votes were counted. Drones struck during the weekend the election was held.",
    "Wednesday’s letter also notes that calls were spread during the three days of voting.",
  ];
  const events = eventsIn("2024-04-03T21:37", paragraphs, ["Assembly of Coastal States", "Ida Marn"]);

  test("is told in order of time, each happening once, and nothing is invented", () => {
    expect(events.map(({ first, last, precision, label }) => ({ first, last, precision, label }))).toEqual([
      {
        first: "2023-10-01",
        last: "2023-10-31",
        precision: "month",
        label: "Resolution adopted by the Assembly of Coastal States",
      },
      { first: "2024-02-01", last: "2024-02-29", precision: "month", label: "Statements made by Speaker Ida Marn" },
      {
        first: null,
        last: "2024-02-29",
        precision: "range",
        label: "The campaign started months before the election, according to the appeal",
      },
      { first: "2024-03-01", last: "2024-03-31", precision: "month", label: "Southern presidential election" },
      {
        first: "2024-03-02",
        last: "2024-04-01",
        precision: "about",
        label: "An attack on a theatre took place just a day after the votes were counted",
      },
      {
        first: "2024-04-03",
        last: "2024-04-03",
        precision: "day",
        label: "Appeal to the League published on Wednesday",
      },
    ]);
  });

  test("names who took part", () => {
    expect(events.map(({ entities }) => entities)).toEqual([
      ["Assembly of Coastal States"],
      ["Ida Marn"],
      [],
      [],
      [],
      [],
    ]);
  });

  test("says how each date was worked out", () => {
    expect(events.map(({ reason }) => reason.basis)).toEqual([
      "explicit",
      "explicit",
      "event",
      "publication",
      "event",
      "publication",
    ]);
  });
});

describe("a label", () => {
  test.each([
    {
      text: "In 1997, the ship sank off the coast.",
      label: "The ship sank off the coast",
      why: "drops a leading date",
    },
    {
      text: "The bridge was closed in May 2019.",
      label: "The bridge was closed in May 2019",
      why: "keeps the date that a verb needs",
    },
    {
      text: "The mayor opened the bridge in May 2019.",
      label: "The mayor opened the bridge",
      why: "drops a date at the end",
    },
    {
      text: "She studied law, and in 2001 she founded a party.",
      label: "She founded a party",
      why: "is the clause of its date",
    },
    {
      text: "Ida Marn, head of the league, resigned on Monday.",
      label: "Ida Marn, head of the league, resigned on Monday",
      why: "keeps the subject",
    },
    {
      text: "The hall, which opened in 2010, is closed.",
      label: "The hall, which opened in 2010",
      why: "keeps what “which” stands for",
    },
    {
      text: "The war ended in 1945 and the league was founded in 1947.",
      label: "The war ended in 1945",
      why: "is one of two",
    },
  ])("$why: $text", ({ text, label }) => {
    expect(labels(text)[0]).toBe(label);
  });

  test("is cut at a word, with “…”, and never within a name", () => {
    const text =
      "On Monday the old mayor of the harbour town quietly told the assembled members of the very long Northern Harbour Workers Association about it.";
    const [event] = eventsIn("2024-04-03", [text], ["Northern Harbour Workers Association"]);
    expect(event?.label).toBe("The old mayor of the harbour town quietly told the assembled members…");
  });

  test("has at most twelve words", () => {
    const clause =
      "the committee of the harbour asked for boats and ropes and sails and nets and lamps and oars in May 2019";
    const [label = ""] = labels(`On land ${clause}.`);
    expect(label.split(" ").length).toBeLessThanOrEqual(12);
  });

  test("two dates give two events, each with its own words", () => {
    expect(labels("The war ended in 1945 and the league was founded in 1947.")).toEqual([
      "The war ended in 1945",
      "The league was founded in 1947",
    ]);
  });
});

describe("a label tells who did what", () => {
  test.each([
    {
      text: "The mayor of the town resigned in May 2019 and left the league in June 2020.",
      label: "The mayor of the town left the league",
      why: "borrows the subject of the clause before",
    },
    {
      text: "She built a hall, which burned down in 2010.",
      label: "A hall burned down",
      why: "puts the thing for “which”",
    },
    {
      text: "They met a man who founded a league in 1999.",
      label: "A man founded a league",
      why: "puts the man for “who”",
    },
    {
      text: "An attack in the town that killed many took place on Monday.",
      label: "An attack in the town took place",
      why: "leaves out what only describes its subject",
    },
    {
      text: "The deputies rejected a resolution adopted by the league in May 2019.",
      label: "Resolution adopted by the league",
      why: "is the thing, where the clause only describes it",
    },
    {
      text: "Crowds travelled north to watch it pass in July 2019.",
      label: "Crowds travelled north to watch it pass",
      why: "goes back to what an infinitive hangs on",
    },
    {
      text: "Troops began withdrawing from the north in May 2019.",
      label: "Troops began withdrawing from the north",
      why: "goes back to what a participle hangs on",
    },
    {
      text: "Having found nothing by Monday, they left.",
      label: "Having found nothing by Monday, they left",
      why: "goes on to what a leading participle hangs on",
    },
    {
      text: "The league wanted to disrupt the southern presidential election in March.",
      label: "Southern presidential election",
      why: "is the happening that is dated in a clause that hangs on another",
    },
    {
      text: "The deputies rejected a resolution adopted in May 2019.",
      label: "Resolution adopted in May 2019",
      why: "does not take the one who rejects for the one who adopted",
    },
    {
      text: "A bill requiring sensors passed the lower house in May 2019.",
      label: "A bill passed the lower house",
      why: "waits for the verb of the sentence",
    },
    {
      text: "In 1989 crowds gathered. That year the wall fell.",
      label: "The wall fell",
      why: "is told by a date that leads it without a comma",
    },
    {
      text: "ROSARIO, Argentina - A court closed the terminal on Monday.",
      label: "A court closed the terminal",
      why: "drops the place in front of the news",
    },
    {
      text: "ROSARIO (Reuters) — A court closed the terminal on Monday.",
      label: "A court closed the terminal",
      why: "drops the agency in front of the news",
    },
  ])("$why: $text", ({ text, label }) => {
    expect(labels(text)).toContain(label);
  });

  test("and how far from another happening, where nothing else dates it", () => {
    const told = ["They voted on 17 March 2024.", "A fire broke out two days after the votes were counted."];
    expect(labels(...told)).toEqual([
      "They voted on 17 March 2024",
      "A fire broke out two days after the votes were counted",
    ]);
  });
});

describe("no event", () => {
  test.each([
    { text: "It lasted for two years.", why: "for a length of time" },
    { text: "The shop opens every day.", why: "for what comes again" },
    { text: "It is now closed.", why: "for a vague time" },
    { text: "He left before Monday.", why: "for a landmark" },
    { text: "He arrived after the 2014 protests.", why: "for a described landmark" },
    { text: "He wrote Songs of the Sea (1806).", why: "for the date of a work in brackets" },
    { text: "He said: “We won last year.”", why: "for what a speaker calls last year" },
    { text: "Friday, April 5, 2019", why: "for a bare date" },
    { text: "It was painted in the 19th century.", why: "for a century" },
  ])("$why: $text", ({ text }) => {
    expect(labels(text)).toEqual([]);
  });

  test("in headings, captions and tables", () => {
    const text = "The war ended in 1945.";
    const article = anArticle(null, text);
    for (const kind of ["heading", "caption", "table", "code"] as const) {
      const blocks = article.blocks.map((block) => ({ ...block, kind }));
      const spans = [{ start: 0, end: text.length }];
      expect(timeline({ ...article, blocks }, spans, englishTimexes(article), [], englishCues, englishVerbs)).toEqual(
        [],
      );
    }
  });
});

describe("a date that only describes", () => {
  test("makes an event where nothing else tells of that time", () => {
    expect(eventsIn("2024-04-03", ["Monday’s attack killed five people."]).map(({ first }) => first)).toEqual([
      "2024-04-01",
    ]);
  });

  test("makes none where a closer date is told", () => {
    expect(
      eventsIn("2024-04-03", ["The vote was held on 17 March 2024.", "The 2024 election was calm."]).map(
        ({ first }) => first,
      ),
    ).toEqual(["2024-03-17"]);
  });
});

describe("order and precision", () => {
  test("open starts are placed by their end, ranges by their start", () => {
    const events = eventsIn("2024-04-03", [
      "The road was closed until May 2019.",
      "He served from 2014 to 2016.",
      "Prices have risen since March 2022.",
      "The wall fell in about 1990.",
      "The fair was held in the summer of 2015.",
    ]);
    expect(events.map(({ first, last, precision }) => `${first ?? ""}..${last ?? ""} ${precision}`)).toEqual([
      "1990-01-01..1990-12-31 about",
      "2014-01-01..2016-12-31 range",
      "2015-06-01..2015-08-31 season",
      "..2019-05-31 range",
      "2022-03-01.. range",
    ]);
  });

  test("the same happening told twice is one event with the entities of both", () => {
    const told = [
      "The harbour bridge was opened by Ida Marn on 3 May 2019.",
      "The harbour bridge was opened on 3 May 2019 by Ole Berg.",
    ];
    const events = eventsIn("2024-04-03", told, ["Ida Marn", "Ole Berg"]);
    expect(events.map(({ entities }) => entities)).toEqual([["Ida Marn", "Ole Berg"]]);
  });

  test.each([
    { told: ["The bridge was opened on 3 May 2019.", "A storm struck the islands on 3 May 2019."], why: "of one day" },
    {
      told: ["The wall fell in November 1990.", "The tower fell in November 1990."],
      why: "that share their date’s words",
    },
    {
      told: ["Marn said on Monday that nobody would resign.", "Marn warned on Monday of floods."],
      why: "that one said on one day",
    },
  ])("two happenings $why stay two", ({ told }) => {
    expect(eventsIn("2024-04-03", told).length).toBe(2);
  });
});

describe("what is told twice", () => {
  const threeTimes = [
    "The harbour bridge was opened on 3 May 2019.",
    "The mayor came.",
    "On 3 May 2019 the harbour bridge was opened by the mayor. The bridge of the harbour was opened on 3 May 2019.",
  ];

  test("in the same few words is one event, too", () => {
    expect(eventsIn("2024-04-03", ["He was held on 3 May 2019.", "He was held on 3 May 2019."]).length).toBe(1);
  });

  test("is one event, which knows where else it is told", () => {
    const { text } = anArticle(null, ...threeTimes);
    const events = eventsIn("2024-04-03", threeTimes);
    expect(
      events.map(({ sentence, alsoTold }) => [sentence, ...alsoTold].map((s) => text.slice(s.start, s.end))),
    ).toEqual([
      [
        "The harbour bridge was opened on 3 May 2019.",
        "On 3 May 2019 the harbour bridge was opened by the mayor.",
        "The bridge of the harbour was opened on 3 May 2019.",
      ],
    ]);
  });

  test.each([
    { told: "A storm struck the islands in May 2019.", count: 2, why: "another happening is not" },
    { told: "The harbour bridge was opened on 4 May 2019.", count: 2, why: "the same of another day is not" },
  ])("$why: $told", ({ told, count }) => {
    expect(eventsIn("2024-04-03", ["The harbour bridge was opened on 3 May 2019.", told]).length).toBe(count);
  });

  test.each([
    {
      told: ["Marn said in February that nobody would resign.", "Marn warned in February of floods."],
      count: 1,
      why: "what one says in a month is one",
    },
    {
      told: ["Marn said in February that nobody would resign.", "Berg warned in February of floods."],
      count: 2,
      why: "what two say in a month is not",
    },
    {
      told: ["Marn said in February that nobody would resign.", "Marn left the league in February."],
      count: 2,
      why: "what one says and does is not",
    },
    {
      told: ["Marn said in February that nobody would resign.", "Marn warned in March of floods."],
      count: 2,
      why: "what one says in two months is not",
    },
  ])("$why: $told", ({ told, count }) => {
    expect(eventsIn("2024-04-03", told, ["Marn", "Berg"]).length).toBe(count);
  });
});

describe("the name of an event", () => {
  const told = ["The war ended in 1945.", "The mayor resigned on Monday. A fire broke out in May 2019."];
  const idsOf = (paragraphs: readonly string[]): readonly string[] =>
    eventsIn("2024-04-03", paragraphs).map(({ id }) => id);

  test("stays when a paragraph is put in front", () => {
    expect(idsOf(["It rained for days.", ...told])).toEqual(idsOf(told));
  });

  test("stays when another event is told in front", () => {
    expect(idsOf(["A league was founded in 1947.", ...told])).toEqual(expect.arrayContaining([...idsOf(told)]));
  });

  test("is its own, also where two are told in the same words", () => {
    const years = "In 1990 it rained. That year, the old wall fell. In 1995 it snowed. That year, the old wall fell.";
    const events = eventsIn("2024-04-03", [years]).filter(({ label }) => label === "The old wall fell");
    expect(events.map(({ first }) => first)).toEqual(["1990-01-01", "1995-01-01"]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});
