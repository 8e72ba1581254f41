import { describe, expect, test } from "vitest";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import { nameKnowledge } from "../../../src/core/lang/en/names/name-knowledge.ts";
import { marked } from "./marked-text.ts";

function entitiesOf(source: string) {
  const { text, mentions } = marked(source);
  return clusterNames(text, mentions, [], nameKnowledge);
}

const clusters = (source: string): readonly string[] =>
  entitiesOf(source).map((entity) => `${[entity.name, ...entity.aliases].join(" = ")} (${entity.mentions.length})`);

interface Row {
  readonly why: string;
  readonly text: string;
  readonly found: readonly string[];
}

const rows = (list: readonly Row[]) =>
  test.each(list)("$why: $text", ({ text, found }) => {
    expect(clusters(text)).toEqual(found);
  });

describe("people are recognised by", () => {
  rows([
    { why: "a surname", text: "[person:Anna Berg] and [person:Berg]", found: ["Anna Berg = Berg (2)"] },
    {
      why: "a surname before the full name",
      text: "[person:Berg] is [person:Anna Berg]",
      found: ["Anna Berg = Berg (2)"],
    },
    {
      why: "a middle initial",
      text: "[person:Carl J. Holt], [person:Carl Holt]",
      found: ["Carl J. Holt = Carl Holt (2)"],
    },
    {
      why: "a surname with particles",
      text: "[person:Ida von der Au], [person:von der Au]",
      found: ["Ida von der Au = von der Au (2)"],
    },
    {
      why: "a part that ends a longer part",
      text: "[person:Ida von Au], [person:von Au], [person:Au]",
      found: ["Ida von Au = von Au = Au (3)"],
    },
    { why: "an Arabic article", text: "[person:Omar el-Badri], [person:Badri]", found: ["Omar el-Badri = Badri (2)"] },
    { why: "an initial", text: "[person:Anna Berg], [person:A. Berg]", found: ["Anna Berg = A. Berg (2)"] },
    {
      why: "initials alone",
      text: "[person:T. J. Holt], [person:Holt], [person:T.J.]",
      found: ["T. J. Holt = Holt = T.J. (3)"],
    },
    {
      why: "a name turned round",
      text: "[person:Berg, Anna], [person:Anna Berg]",
      found: ["Anna Berg = Berg, Anna (2)"],
    },
    {
      why: "a nickname",
      text: '[person:Anna "Nan" Berg], [person:Nan Berg], [person:Nan]',
      found: ['Anna "Nan" Berg = Nan Berg = Nan (3)'],
    },
    {
      why: "the first of two surnames",
      text: "[person:Ana Cuevas Lagunas], [person:Cuevas]",
      found: ["Ana Cuevas Lagunas = Cuevas (2)"],
    },
    {
      why: "one half of a surname",
      text: "[person:Ana Pillay-Naicker], [person:Naicker]",
      found: ["Ana Pillay-Naicker = Naicker (2)"],
    },
    { why: "a given name", text: "[person:Anna Berg], [person:Anna]", found: ["Anna Berg = Anna (2)"] },
    {
      why: "a surname that is a given name too",
      text: "[person:Anna Berg], [person:Berg Olsen], [person:Berg]",
      found: ["Anna Berg = Berg (2)", "Berg Olsen (1)"],
    },
    { why: "a possessive", text: "[person:Anna Berg] and [person:Berg’s]", found: ["Anna Berg = Berg (2)"] },
    {
      why: "a name without accents",
      text: "[person:José Peña], [person:Jose Pena]",
      found: ["José Peña = Jose Pena (2)"],
    },
    { why: "a name in capitals", text: "[person:ANNA BERG], [person:Anna Berg]", found: ["Anna Berg = ANNA BERG (2)"] },
  ]);
});

describe("two people of one surname", () => {
  rows([
    {
      why: "are told apart by a title",
      text: "[person:Anna Berg] and [person:Otto Berg]. Mr [person:Berg], Mrs [person:Berg]",
      found: ["Anna Berg = Berg (2)", "Otto Berg = Berg (2)"],
    },
    {
      why: "the surname is of the one who has come up so far",
      text: "[person:Anna Berg], [person:Berg], and then [person:Otto Berg]",
      found: ["Anna Berg = Berg (2)", "Otto Berg (1)"],
    },
    {
      why: "the surname is of the one told of first when the other is named in passing",
      text: "[person:Anna Berg], [person:Anna Berg], her uncle [person:Otto Berg], and [person:Berg]",
      found: ["Anna Berg = Berg (3)", "Otto Berg (1)"],
    },
    {
      why: "the surname stands for itself when both are told of",
      text: "[person:Anna Berg], [person:Otto Berg], [person:Anna Berg], [person:Otto Berg] and [person:Berg]",
      found: ["Anna Berg (2)", "Otto Berg (2)", "Berg (1)"],
    },
    {
      why: "the only one so far is meant, though it is not his last name",
      text: "[person:Ana Cuevas Lagunas], [person:Cuevas] and [person:Itzel Cuevas]",
      found: ["Ana Cuevas Lagunas = Cuevas (2)", "Itzel Cuevas (1)"],
    },
  ]);
});

describe("organisations and other things are recognised by", () => {
  rows([
    {
      why: "the beginning",
      text: "[organisation:Northway Ferries], [organisation:Northway]",
      found: ["Northway Ferries = Northway (2)"],
    },
    {
      why: "the name without its legal form",
      text: "[organisation:Norvik Co], [organisation:Norvik]",
      found: ["Norvik Co = Norvik (2)"],
    },
    {
      why: "what stands before “of”",
      text: "[organisation:Reserve Bank of Norvia], [organisation:Reserve Bank]",
      found: ["Reserve Bank of Norvia = Reserve Bank (2)"],
    },
    {
      why: "the end",
      text: "[organisation:Norvik Rovers], [organisation:Rovers]",
      found: ["Norvik Rovers = Rovers (2)"],
    },
    {
      why: "the town of a team with a nickname",
      text: "[organisation:Memphis], [organisation:Grizzlies], [organisation:Memphis Grizzlies]",
      found: ["Memphis Grizzlies = Grizzlies = Memphis (3)"],
    },
    {
      why: "a sponsor",
      text: "[organisation:Visma-Norvik], [organisation:Visma]",
      found: ["Visma-Norvik = Visma (2)"],
    },
    {
      why: "the letters",
      text: "[organisation:Rapid Support Forces], [organisation:RSF], [organisation:R.S.F.]",
      found: ["Rapid Support Forces = R.S.F. = RSF (3)"],
    },
    {
      why: "the letters of another language",
      text: "[organisation:Confederation of Labour] ([organisation:CGT])",
      found: ["Confederation of Labour = CGT (2)"],
    },
    {
      why: "“formerly known as”",
      text: "[place:Norvik], formerly known as [place:Oldvik]",
      found: ["Norvik = Oldvik (2)"],
    },
    {
      why: "an event without its year",
      text: "[event:2026 World Cup], [event:World Cup]",
      found: ["World Cup = 2026 World Cup (2)"],
    },
    {
      why: "a storm's name",
      text: "[event:Tropical Storm Una], [event:Storm Una], [event:Una]",
      found: ["Tropical Storm Una = Storm Una = Una (3)"],
    },
    {
      why: "a model without its maker",
      text: "[product:VW Passat], [product:Passat]",
      found: ["VW Passat = Passat (2)"],
    },
    { why: "another spelling", text: "[place:Kyiv], [place:Kiev]", found: ["Kyiv = Kiev (2)"] },
    {
      why: "a state's abbreviation",
      text: "[place:West Virginia], [place:W.Va.]",
      found: ["West Virginia = W.Va. (2)"],
    },
    {
      why: "a building without its kind",
      text: "[place:Neyland Stadium], [place:Neyland]",
      found: ["Neyland Stadium = Neyland (2)"],
    },
    {
      why: "hyphens and strokes",
      text: "[organisation:Al-Nusra], [organisation:al Nusra]",
      found: ["Al-Nusra = al Nusra (2)"],
    },
  ]);
});

describe("what is kept apart", () => {
  rows([
    {
      why: "two kings of one name",
      text: "[person:Michael I], [person:Michael III]",
      found: ["Michael I (1)", "Michael III (1)"],
    },
    {
      why: "two universities of one state",
      text: "[organisation:Michigan], [organisation:Michigan State]",
      found: ["Michigan (1)", "Michigan State (1)"],
    },
    {
      why: "a bank and a ferry line",
      text: "[organisation:Northway Ferries], [organisation:Northway Bank], [organisation:Northway]",
      found: ["Northway Ferries (1)", "Northway Bank (1)", "Northway (1)"],
    },
    {
      why: "a daughter firm",
      text: "[organisation:Orange], [organisation:Orange Moldova]",
      found: ["Orange (1)", "Orange Moldova (1)"],
    },
    {
      why: "a city and its club",
      text: "[place:Liverpool], [organisation:Liverpool]",
      found: ["Liverpool (1)", "Liverpool (1)"],
    },
    {
      why: "a state and a city",
      text: "[place:Kansas], [place:Kansas City], [place:Austin], [place:Texas]",
      found: ["Kansas (1)", "Kansas City (1)", "Austin (1)", "Texas (1)"],
    },
    {
      why: "a university and its town",
      text: "[organisation:University of Norvik], [place:Norvik]",
      found: ["University of Norvik (1)", "Norvik (1)"],
    },
    {
      why: "a person and a place",
      text: "[person:Clara Paris] saw [place:Paris]",
      found: ["Clara Paris (1)", "Paris (1)"],
    },
    {
      why: "an athlete and a country",
      text: "[person:Jonas Ferrand] ([place:FRA])",
      found: ["Jonas Ferrand (1)", "France = FRA (1)"],
    },
    {
      why: "two cities in a list",
      text: "[place:Oslo], [place:Bergen], or [place:Molde]",
      found: ["Oslo (1)", "Bergen (1)", "Molde (1)"],
    },
    {
      why: "letters that two names fit",
      text: "[organisation:Royal Sea Fund], [organisation:Rural School Fund], [organisation:RSF]",
      found: ["Royal Sea Fund (1)", "Rural School Fund (1)", "RSF (1)"],
    },
  ]);
});

describe("groups", () => {
  test("are one people in all their forms, and of their country without being it", () => {
    const [danes, denmark] = entitiesOf("[group:Danish] and [group:Danes] of [place:Denmark]");
    expect(danes).toMatchObject({ type: "group", aliases: ["Danes"], of: denmark?.id });
    expect(denmark).toMatchObject({ name: "Denmark", of: null });
  });

  test("have no country when the article does not name it", () => {
    expect(entitiesOf("[group:Danish] and [group:Sikhs]").map(({ of }) => of)).toEqual([null, null]);
  });
});

test("titles before a name are other forms of it", () => {
  expect(
    clusters("Deputy Prime Minister [person:Anna Berg] met Mr [person:Berg] and Sheikh [person:Otto Holm]"),
  ).toEqual(["Anna Berg = Deputy Prime Minister Anna Berg = Berg (2)", "Otto Holm = Sheikh Otto Holm (1)"]);
});

describe("one name read as two types", () => {
  test("is what most mentions say, and so is every mention", () => {
    const [lula] = entitiesOf("[person:Lula], [organisation:Lula], [person:Lula]");
    expect(lula?.mentions.map(({ type }) => type)).toEqual(["person", "person", "person"]);
  });

  test("is what claims it, when it is a guess", () => {
    expect(clusters("[person:Anna Berg] and [organisation?:Berg]")).toEqual(["Anna Berg = Berg (2)"]);
    expect(clusters("[organisation:Northway Ferries] and [person?:Northway]")).toEqual([
      "Northway Ferries = Northway (2)",
    ]);
    expect(clusters("[person:Anna Berg] and [organisation:Berg]")).toEqual(["Anna Berg (1)", "Berg (1)"]);
  });

  test("is two things when they are a place and a team, unless one reading is a guess", () => {
    expect(clusters("[place:Avon], [organisation:Avon], [place:Avon]")).toEqual(["Avon (2)", "Avon (1)"]);
    expect(clusters("[place:Avon], [organisation?:Avon], [place:Avon]")).toEqual(["Avon (3)"]);
  });
});

test("a name in capitals does not become the name when there is another form", () => {
  expect(clusters("[organisation:NORDIC BANK] is [organisation:Nordic Bank]")).toEqual([
    "Nordic Bank = NORDIC BANK (2)",
  ]);
});

test.each([
  { what: "people of one surname", name: (at: number) => `[person:A${at} Berg] [person:Berg]` },
  { what: "people of one given name", name: (at: number) => `[person:Anna B${at}] ` },
  { what: "firms of one beginning", name: (at: number) => `[organisation:Northway N${at}] [organisation:Northway] ` },
  { what: "names of many words", name: (at: number) => `[work:${"Word ".repeat(30)}${at}] ` },
  { what: "acronyms of one kind", name: (at: number) => `[organisation:Nor Vik Fund ${at}] [organisation:NVF] ` },
  { what: "one name", name: () => "[organisation:Northway] " },
  { what: "a name of every type", name: (at: number) => `[${["person", "place", "work"][at % 3]}:Avon ${at % 7}] ` },
])("Many mentions of $what are clustered in bounded time, and none is lost", ({ name }) => {
  const { text, mentions } = marked(Array.from({ length: 12_000 }, (_, at) => name(at)).join(""));
  const entities = clusterNames(text, mentions, [], nameKnowledge);
  expect(entities.reduce((sum, entity) => sum + entity.mentions.length, 0)).toBe(mentions.length);
});
