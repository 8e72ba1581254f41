/** Names in the odd places of a newspaper: headlines in capitals, datelines, bylines, lists. */
import { describe, expect, test } from "vitest";
import { english } from "../english.ts";
import { articleOf } from "../text/article-of.ts";

/** "type: words" of every named mention, in text order. */
function mentionsIn(...paragraphs: string[]): readonly string[] {
  const article = articleOf(paragraphs);
  return english
    .entities(article, english.sentences(article))
    .filter(({ quantity }) => quantity === null)
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form === "name")
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ type, span }) => `${type}: ${article.text.slice(span.start, span.end)}`);
}

describe("headlines", () => {
  test.each([
    {
      why: "all in capitals",
      text: "UKRAINE SAYS RUSSIAN DRONES HIT PORT OF ODESA",
      names: ["place: UKRAINE", "group: RUSSIAN", "place: ODESA"],
    },
    {
      why: "all in capitals, with an organisation",
      text: "BANK OF ENGLAND HOLDS RATES AS INFLATION SLOWS",
      names: ["organisation: BANK OF ENGLAND"],
    },
    {
      why: "In Title Case",
      text: "Germany Urges Turkey to Release Journalist Held in Ankara",
      names: ["place: Germany", "place: Turkey", "place: Ankara"],
    },
    {
      why: "In Title Case, nothing named",
      text: "Why So Many Young People Are Leaving Small Towns Behind",
      names: [],
    },
  ])("$why: $text", ({ text, names }) => {
    expect(mentionsIn(text)).toEqual(names);
  });
});

describe("datelines and bylines", () => {
  test.each([
    {
      text: "NAIROBI, Aug 3 (Reuters) - Kenya's parliament passed the bill on Tuesday.",
      names: ["place: NAIROBI", "organisation: Reuters", "place: Kenya"],
    },
    { text: "LONDON — The British government said no.", names: ["place: LONDON", "group: British"] },
    {
      text: "WASHINGTON (AP) — The Supreme Court declined to hear the case.",
      names: ["place: WASHINGTON", "organisation: AP", "organisation: Supreme Court"],
    },
    {
      text: "CARACAS/HOUSTON, Sept 2 (Reuters) - Oil exports fell.",
      names: ["place: CARACAS", "place: HOUSTON", "organisation: Reuters"],
    },
    { text: "By Katrin Hollmann in Berlin", names: ["person: Katrin Hollmann", "place: Berlin"] },
  ])("$text", ({ text, names }) => {
    expect(mentionsIn(text)).toEqual(names);
  });
});

describe("a mention is the name and nothing else", () => {
  test.each([
    {
      text: "On Monday President Emmanuel Macron met Mr. Brandt.",
      names: ["person: Emmanuel Macron", "person: Brandt"],
    },
    { text: "They moved to Austin, Texas, last year.", names: ["place: Austin", "place: Texas"] },
    { text: "They moved to Washington, D.C., last year.", names: ["place: Washington, D.C."] },
    { text: "Poland’s prime minister wrote to Hungary's.", names: ["place: Poland", "place: Hungary"] },
    { text: "The US-led group met pro-Russian voters.", names: ["place: US", "group: Russian"] },
    { text: "The AT&T deal was told to RFE/RL.", names: ["organisation: AT&T", "organisation: RFE/RL"] },
  ])("$text", ({ text, names }) => {
    expect(mentionsIn(text)).toEqual(names);
  });
});

describe("what the article explains", () => {
  test("an acronym in brackets is the same thing later, alone too", () => {
    const found = mentionsIn(
      "The report came from the Nordic Institute for Harbour Safety (NIHS) on Monday.",
      "In March NIHS officials had warned of it, and the October NIHS paper said so too.",
    );
    expect(found.filter((name) => name === "organisation: NIHS")).toHaveLength(3);
  });

  test("an acronym for something common is no name", () => {
    expect(mentionsIn("They used unmanned aerial vehicles (UAVs), and the UAVs returned.")).toEqual([]);
  });

  test("what stands in quotation marks after “film” is its title", () => {
    expect(mentionsIn("The film “Winds of Morning” opened last night.")).toEqual(["work: Winds of Morning"]);
  });

  test("two regions that share the word for it are two", () => {
    expect(mentionsIn("Officials in Kherson and Zaporozhye Regions reported attacks.")).toEqual([
      "place: Kherson",
      "place: Zaporozhye",
    ]);
  });
});

describe("what has a capital and is no name", () => {
  test.each([
    "Attempts continued on Wednesday.",
    "However, officials deny this.",
    "Wednesday’s letter was long.",
    "3 Apr, 2024 21:37",
    "The CEO watched TV at home.",
    "I think so, and so does the Prime Minister.",
    "He paid in March, and again in spring.",
  ])("%s", (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe("spacing that a page may have", () => {
  test.each([
    {
      text: "The United\u00a0Nations met in New\u00a0York.",
      names: ["organisation: United\u00a0Nations", "place: New\u00a0York"],
    },
    { text: "Angela Merkel ’ s party lost in Hamburg .", names: ["person: Angela Merkel", "place: Hamburg"] },
  ])("$text", ({ text, names }) => {
    expect(mentionsIn(text)).toEqual(names);
  });
});
