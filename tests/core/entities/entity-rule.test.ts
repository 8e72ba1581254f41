/** The reader's rules for names, as the corrections that they come to in one article. */
import { describe, expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { Entity, EntityType } from "../../../src/core/entities/entity.ts";
import { correctionsByRules, type EntityRule, ruledBy } from "../../../src/core/entities/entity-rule.ts";
import { unsortedRule, unsortedType } from "../../../src/core/entities/unsorted.ts";

const entity = (type: EntityType, name: string, rule = "en/tagger"): Entity => ({
  id: `${type}:${name}` as EntityId,
  type,
  name,
  aliases: [],
  mentions: [{ span: { start: 0, end: name.length }, type, form: "name", rule, score: 1 }],
  quantity: type === "money" ? { value: 1, unit: "EUR", what: null, modifier: null } : null,
  of: null,
});
const found = [
  entity("person", "Ada Reed"),
  entity("place", "Ada Reed"),
  entity("organisation", "Sana'a Bank"),
  entity("money", "€1"),
  entity(unsortedType, "Kaunas", unsortedRule),
];
const hide = (name: string, type: EntityRule["type"]): EntityRule => ({ name, type, kind: "hide" });
const call = (name: string, type: EntityRule["type"], called: string, as: EntityRule["type"]): EntityRule => ({
  name,
  type,
  kind: "call",
  called,
  as,
});

describe("rules are", () => {
  test.each<{ readonly why: string; readonly rules: readonly EntityRule[]; readonly come: readonly unknown[] }>([
    { why: "none", rules: [], come: [] },
    {
      why: "of name and type",
      rules: [hide("Ada Reed", "person")],
      come: [{ kind: "hide", entity: "person:Ada Reed" }],
    },
    { why: "not of a name alone", rules: [hide("Ada Reed", "work")], come: [] },
    { why: "not of a part of a name", rules: [hide("Ada", "person")], come: [] },
    {
      why: "of a name however it is written",
      rules: [hide("SANAA BANK", "organisation")],
      come: [{ kind: "hide", entity: "organisation:Sana'a Bank" }],
    },
    { why: "not of figures", rules: [hide("€1", null)], come: [] },
    {
      why: "of a name without a type",
      rules: [call("Kaunas", null, "Kaunas", "place")],
      come: [{ kind: "retype", entity: `${unsortedType}:Kaunas`, type: "place" }],
    },
    { why: "not of a type that nobody told", rules: [hide("Kaunas", unsortedType)], come: [] },
    {
      why: "another name and another type",
      rules: [call("Ada Reed", "person", "The Reed", "work")],
      come: [
        { kind: "rename", entity: "person:Ada Reed", name: "The Reed" },
        { kind: "retype", entity: "person:Ada Reed", type: "work" },
      ],
    },
    {
      why: "the later of two for the same name",
      rules: [hide("Ada Reed", "place"), call("ada reed", "place", "Adaville", "place")],
      come: [{ kind: "rename", entity: "place:Ada Reed", name: "Adaville" }],
    },
  ])("$why", ({ rules, come }) => {
    expect(correctionsByRules(rules, found)).toEqual(come);
  });
});

test("what a rule is told by", () => {
  expect(found.map(ruledBy)).toEqual([
    { name: "Ada Reed", type: "person" },
    { name: "Ada Reed", type: "place" },
    { name: "Sana'a Bank", type: "organisation" },
    null,
    { name: "Kaunas", type: null },
  ]);
});
