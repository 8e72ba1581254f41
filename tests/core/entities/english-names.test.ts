import { describe, expect, test } from "vitest";
import type { Entity } from "../../../src/core/entities/entity.ts";
import { english } from "../english.ts";
import { articleOf } from "../text/article-of.ts";

function entitiesIn(...paragraphs: string[]): readonly Entity[] {
  const article = articleOf(paragraphs);
  return english.entities(article, english.sentences(article));
}

/** "type: name" of everything named, painted or not. */
const named = (...paragraphs: string[]): readonly string[] =>
  entitiesIn(...paragraphs)
    .filter((entity) => entity.quantity === null)
    .map((entity) => `${entity.type}: ${entity.name}`);

describe("a name's type", () => {
  test.each([
    { text: "They met the Harbour Safety Council on Tuesday.", entity: "organisation: Harbour Safety Council" },
    {
      text: "It was written by the Ministry of Fisheries and Water.",
      entity: "organisation: Ministry of Fisheries and Water",
    },
    { text: "She studied at the University of Westmarch.", entity: "organisation: University of Westmarch" },
    { text: "A fire broke out in Linden City Hall.", entity: "place: Linden City Hall" },
    { text: "Boats crossed the Varna River at night.", entity: "place: Varna River" },
    { text: "They fought in the Battle of Hollow Bridge.", entity: "event: Battle of Hollow Bridge" },
    { text: "This goes against the UN Charter, he said.", entity: "work: UN Charter" },
    { text: "He told the broadcaster RFE/RL about it.", entity: "organisation: RFE/RL" },
    { text: "Most Western officials agree.", entity: "group: Western" },
    { text: "The Ukrainian army left.", entity: "group: Ukrainian" },
    { text: "They flew to Kiev at night.", entity: "place: Kiev" },
    { text: "The film “Winds of Morning” opened.", entity: "work: Winds of Morning" },
    { text: "Her team, the Boston Red Sox, lost.", entity: "organisation: Boston Red Sox" },
    { text: "He was born in Tallowbrook, a small town.", entity: "place: Tallowbrook" },
    { text: "It is not enough, Tarvenko explains.", entity: "person: Tarvenko" },
    { text: "The novelist J. R. Hartwell wrote it.", entity: "person: J. R. Hartwell" },
    { text: "He met Ursula von der Grafen there.", entity: "person: Ursula von der Grafen" },
  ])("$text → $entity", ({ text, entity }) => {
    expect(named(text)).toContain(entity);
  });
});

describe("a title is no part of a name", () => {
  test.each([
    { text: "Then President Roland Vesper spoke.", entity: "person: Roland Vesper" },
    { text: "The letter names EU Parliament President Clara Montelli twice.", entity: "person: Clara Montelli" },
    { text: "A note went to Mr. Osborne yesterday.", entity: "person: Osborne" },
    { text: "It was Deputy Prime Minister Ana Torvald.", entity: "person: Ana Torvald" },
    { text: "It was Secretary of State Paul Brenner.", entity: "person: Paul Brenner" },
  ])("$text", ({ text, entity }) => {
    expect(named(text)).toContain(entity);
    expect(named(text).filter((name) => /President|Minister|Secretary|Mr/u.test(name))).toEqual([]);
  });

  test("what stands before the title is told on its own", () => {
    expect(named("The letter names European Parliament President Clara Montelli twice.")).toContain(
      "organisation: European Parliament",
    );
  });
});

describe("a capital alone makes no name", () => {
  test.each([
    "Attempts continued on Wednesday.",
    "Police searched the house in March.",
    "However, officials deny this.",
    "Appeals posted on social media were removed.",
    "Ballots were counted by the president and the government.",
    "Wednesday’s letter was long.",
    "The CEO watched TV at home.",
    "I think so.",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("“Collective West” is no person", () => {
    expect(named("He blamed the “Collective West” for it.").filter((name) => name.startsWith("person"))).toEqual([]);
  });

  test("nor do Headlines In Title Case, but the names that the article has are found in them", () => {
    const found = entitiesIn("Why Boats Keep Sinking Near Moscow After Vesper Speech", "Later Roland Vesper said no.");
    expect(found.map((entity) => entity.name).sort()).toEqual(["Moscow", "Roland Vesper"]);
  });
});

test("two places that share a head are two places", () => {
  const found = named("Commissions in Kherson and Zaporozhye Regions reported attacks.");
  expect(found).toEqual(["place: Kherson", "place: Zaporozhye"]);
});

test("a hyphen ends a name before an ordinary word and belongs to it before a capital", () => {
  expect(named("A US-led group met Jean-Claude Morel of Rostov-on-Don and pro-Russian voters.")).toEqual([
    "place: United States",
    "person: Jean-Claude Morel",
    "place: Rostov-on-Don",
    "group: Russian",
  ]);
});

test("an acronym that stands for a common thing is no name, even when the article explains it", () => {
  expect(named("They used unmanned aerial vehicles (UAVs), and the UAVs returned.")).toEqual([]);
});

const lookalike = [
  "Lawmakers in Belgrade appealed to the UN over ‘outside pressure’, it was said on Wednesday.",
  "The appeal, penned by Serbia’s Federal Chamber, mentions a resolution by the Standing Conference of the League of Towns (SCOLT) in October 2023 and words of EU Parliament President Clara Montelli.",
  "The October SCOLT resolution was wrong, the document says. In February, Montelli told the US state-funded broadcaster RFE/RL that it stands.",
  "The head of the Serbian Central Ballot Commission (CBC), Vera Milankova, reported almost 30 cases. The CBC website went down, Milankova said.",
  "The United Nations did not answer. Serbia waits, and the United States is silent.",
];

describe("one thing is one entity", () => {
  const entities = entitiesIn(...lookalike);
  const find = (name: string) => entities.find((entity) => entity.name === name);

  test.each([
    { name: "Standing Conference of the League of Towns", aliases: ["SCOLT"], mentions: 3 },
    { name: "Central Ballot Commission", aliases: ["CBC"], mentions: 3 },
    { name: "Clara Montelli", aliases: ["President Clara Montelli", "Montelli"], mentions: 2 },
    { name: "Vera Milankova", aliases: ["Milankova"], mentions: 2 },
    { name: "United Nations", aliases: ["UN"], mentions: 2 },
    { name: "United States", aliases: ["US"], mentions: 2 },
    { name: "Serbia", aliases: [], mentions: 2 },
  ])("$name", ({ name, aliases, mentions }) => {
    expect(find(name)?.aliases).toEqual(aliases);
    expect(find(name)?.mentions).toHaveLength(mentions);
  });

  test("most mentioned first, counted ones last", () => {
    const counts = entities.filter((entity) => entity.quantity === null).map((entity) => entity.mentions.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(entities.at(-1)?.quantity).not.toBeNull();
  });

  test("the same text gives the same ids, and each is given once", () => {
    expect(entitiesIn(...lookalike).map((entity) => entity.id)).toEqual(entities.map((entity) => entity.id));
    expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
    expect(find("Clara Montelli")?.id).toBe("person:clara-montelli");
  });
});

describe("an organisation's short form", () => {
  const joined = (...paragraphs: string[]) =>
    entitiesIn(...paragraphs).find((entity) => entity.type === "organisation" && entity.aliases.length > 0);

  test.each([
    {
      why: "the first word",
      text: "Velstra Ferries sails here. The actions of Velstra and its allies go on.",
      alias: "Velstra",
    },
    {
      why: "one that speaks",
      text: "Velstra Ferries sails here. The fares will rise, Velstra said.",
      alias: "Velstra",
    },
    {
      why: "without “Group”",
      text: "The Velstra Energy Group pays. Later Velstra Energy refused.",
      alias: "Velstra Energy",
    },
  ])("is $why", ({ text, alias }) => {
    expect(joined(text)?.aliases).toEqual([alias]);
  });

  test.each([
    { why: "someone's surname", text: "Holt Ferries sails. The owner is James Holt. Nobody likes Holt." },
    { why: "a known name", text: "Amazon Web Services grew, and so did Amazon." },
    { why: "claimed by two", text: "Velstra Ferries and Velstra Airways agreed. Then Velstra said no." },
  ])("is not what is $why", ({ text }) => {
    expect(joined(text)).toBeUndefined();
  });
});

test.each(["She told the Welsh broadcaster QRV/Nord that it stands.", "The vote is over, QRV/MBD reported."])(
  "%s: a name with a slash is one organisation",
  (text) => {
    const found = entitiesIn(text).filter((entity) => entity.name.includes("/"));
    expect(found).toMatchObject([{ type: "organisation" }]);
  },
);

describe("in a list after a preposition of place", () => {
  test.each([
    { text: "Officers in Tarbrook and Velmarket reported it.", places: ["Tarbrook", "Velmarket"] },
    { text: "Trains from Rotterdam and Velmarket were late.", places: ["Rotterdam", "Velmarket"] },
  ])("$text: all are places", ({ text, places }) => {
    expect(named(text)).toEqual(places.map((place) => `place: ${place}`));
  });

  test.each([
    { text: "In Rotterdam, Tarvel and Osmund said it.", person: "Osmund" },
    { text: "In February and March Osmund said it.", person: "Osmund" },
    { text: "Letters from Tarvel and Osmund told it.", person: "Osmund" },
  ])("$text: $person is none", ({ text, person }) => {
    expect(named(text)).not.toContain(`place: ${person}`);
  });
});

describe("the rest of the article bears witness", () => {
  const filler = "The committee met again and the talks went on until late in the evening. ".repeat(12);

  test("whoever is called by the last word of a name alone is a person, sure enough to be painted", () => {
    const [person] = entitiesIn(
      `The shop belongs to Elvra Tanquist. ${filler}`,
      "The lease ends soon, and Tanquist’s rent rose.",
    );
    expect(person).toMatchObject({ type: "person", name: "Elvra Tanquist", aliases: ["Tanquist"] });
    expect(person?.mentions.every((mention) => mention.score >= 0.5)).toBe(true);
  });
});
