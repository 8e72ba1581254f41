import { describe, expect, test } from "vitest";
import { english } from "../../../src/core/lang/en/english.ts";
import { articleOf } from "../text/article-of.ts";

function quantitiesIn(text: string) {
  const article = articleOf([text]);
  return english
    .entities(article, english.sentences(article))
    .filter((entity) => entity.quantity !== null)
    .map((entity) => ({ type: entity.type, name: entity.name, ...entity.quantity }));
}

describe("a quantity says how many of what", () => {
  test.each([
    {
      text: "She reported almost 30 cases of fraud.",
      name: "almost 30 cases",
      value: 30,
      modifier: "about",
      what: "cases",
    },
    { text: "A total of 214 ballots were damaged.", name: "214 ballots", value: 214, modifier: null, what: "ballots" },
    {
      text: "It faced around 160,000 hacking attacks during it.",
      name: "around 160,000 hacking attacks",
      value: 160_000,
      modifier: "about",
      what: "hacking attacks",
    },
    {
      text: "There were “more than 12 million cyberattacks” before.",
      name: "more than 12 million cyberattacks",
      value: 12_000_000,
      modifier: "more-than",
      what: "cyberattacks",
    },
    {
      text: "It faced around 70,000 attempted walk-ins last year.",
      name: "around 70,000 attempted walk-ins",
      value: 70_000,
      modifier: "about",
      what: "attempted walk-ins",
    },
    {
      text: "It hit 20 US-led groups.",
      name: "20 US-led groups",
      value: 20,
      modifier: null,
      what: "US-led groups",
    },
    {
      text: "It hit 20 Russian regions.",
      name: "20 Russian regions",
      value: 20,
      modifier: null,
      what: "Russian regions",
    },
    {
      text: "At least twenty-five people fled.",
      name: "At least twenty-five people",
      value: 25,
      modifier: "more-than",
      what: "people",
    },
    {
      text: "Up to half a million users left.",
      name: "Up to half a million users",
      value: 500_000,
      modifier: "less-than",
      what: "users",
    },
  ])("$text", ({ text, ...expected }) => {
    expect(quantitiesIn(text)).toEqual([{ type: "number", unit: null, ...expected }]);
  });

  test.each([
    { text: "It cost $3.4 billion.", type: "money", value: 3_400_000_000, unit: "USD" },
    { text: "It cost €20m.", type: "money", value: 20_000_000, unit: "EUR" },
    { text: "It cost £1.2bn.", type: "money", value: 1_200_000_000, unit: "GBP" },
    { text: "It cost US$500.", type: "money", value: 500, unit: "USD" },
    { text: "It cost 500 million rubles.", type: "money", value: 500_000_000, unit: "RUB" },
    { text: "It fell 12 per cent.", type: "percent", value: 12, unit: "%" },
    { text: "It fell seven percent.", type: "percent", value: 7, unit: "%" },
    { text: "It fell to 4.25%.", type: "percent", value: 4.25, unit: "%" },
    { text: "It is 3.5 km long.", type: "number", value: 3.5, unit: "km" },
  ])("$text", ({ text, ...expected }) => {
    expect(quantitiesIn(text)).toEqual([expect.objectContaining(expected)]);
  });
});

describe("a figure that counts nothing is no quantity", () => {
  test.each([
    "She won in 1998 and again in the 2024 election.",
    "On April 3, 2024 and on 3 May 2023 they met.",
    "It fell at about 1.20 in the morning.",
    "It starts at 10:30 and ends at 5 pm.",
    "They won 3-1 with version 2.0.1 on the 3rd try.",
    "Call 555-1234 or +44 20 7946 0958.",
    "It lasted 12 days and two hours.",
    "The man, 45, is a 45-year-old teacher.",
    "See Chapter 7, page 12, No. 10.",
    "In the 20th century and the 1990s.",
    "Apollo 11 landed.",
  ])("%s", (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

test("the country in a sum of money is no mention of the country", () => {
  const article = articleOf(["It cost US$500 and then 20 US dollars."]);
  const entities = english.entities(article, english.sentences(article));
  expect(entities.map((entity) => entity.type)).toEqual(["money", "money"]);
});
