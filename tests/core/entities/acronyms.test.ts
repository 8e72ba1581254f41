import { expect, test } from "vitest";
import { acronymDefinitions, initialsOf, isAcronym } from "../../../src/core/entities/acronyms.ts";
import { tokensOf } from "../../../src/core/text/tokens.ts";

const found = (text: string) =>
  acronymDefinitions(tokensOf(text, { start: 0, end: text.length })).map(
    ({ short, longSpan, isName }) =>
      `${short} = ${text.slice(longSpan.start, longSpan.end)}${isName ? "" : " (no name)"}`,
  );

test.each([
  { text: "the Northern Ballot Commission (NBC) said", pairs: ["NBC = Northern Ballot Commission"] },
  { text: "the Russian Central Ballot Commission (CBC) said", pairs: ["CBC = Central Ballot Commission"] },
  {
    text: "a resolution of the Joint Assembly of the League of Towns (JALT)",
    pairs: ["JALT = Joint Assembly of the League of Towns"],
  },
  {
    text: "Organization for Safety and Co-operation in Ports (OSCP)",
    pairs: ["OSCP = Organization for Safety and Co-operation in Ports"],
  },
  { text: "JALT (Joint Assembly of the League of Towns) met", pairs: ["JALT = Joint Assembly of the League of Towns"] },
  { text: "unmanned aerial vehicles (UAVs)", pairs: ["UAVs = unmanned aerial vehicles (no name)"] },
  { text: "Anna Berg (DEM) and Otto Holm (45)", pairs: [] },
  { text: "see below (Fig. 3)", pairs: [] },
])("$text", ({ text, pairs }) => {
  expect(found(text)).toEqual(pairs);
});

test.each([
  { form: "UN", is: true },
  { form: "S.D.F.", is: true },
  { form: "NACo", is: true },
  { form: "A4E", is: true },
  { form: "Wada", is: false },
  { form: "McDonald", is: false },
  { form: "Rapid Support Forces", is: false },
])("$form is written for its letters: $is", ({ form, is }) => {
  expect(isAcronym(form)).toBe(is);
});

test.each([
  { name: "Rapid Support Forces", letters: ["rsf"] },
  { name: "Bank of England", letters: ["be", "boe"] },
  { name: "World Anti-Doping Agency", letters: ["wada"] },
  { name: "Hamburger SV", letters: ["hs", "hsv"] },
  { name: "Boeing", letters: [] },
])("$name may be $letters", ({ name, letters }) => {
  expect(initialsOf(name)).toEqual(letters);
});
