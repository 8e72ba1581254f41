import { expect, test } from "vitest";
import { acronymDefinitions } from "../../../src/core/entities/acronyms.ts";
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
