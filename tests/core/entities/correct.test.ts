import { expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import { correct, hiddenOf } from "../../../src/core/entities/correct.ts";
import type { Correction } from "../../../src/core/entities/correction.ts";
import type { Entity, EntityType } from "../../../src/core/entities/entity.ts";

const entity = (id: string, type: EntityType): Entity => ({
  id: id as EntityId,
  type,
  name: id,
  aliases: [],
  mentions: [{ span: { start: 0, end: 3 }, type, form: "name", rule: "test", score: 1 }],
  quantity: null,
  of: null,
});

const found = [entity("ada", "person"), entity("paris", "person"), entity("un", "organisation")];
const hide = (id: string): Correction => ({ kind: "hide", entity: id as EntityId });
const show = (id: string): Correction => ({ kind: "show", entity: id as EntityId });
const retype = (id: string, type: "place" | "work"): Correction => ({ kind: "retype", entity: id as EntityId, type });

test.each([
  {
    why: "nothing was corrected",
    corrections: [],
    shown: ["ada person", "paris person", "un organisation"],
    hidden: [],
  },
  { why: "one is hidden", corrections: [hide("ada")], shown: ["paris person", "un organisation"], hidden: ["ada"] },
  {
    why: "hidden and shown again",
    corrections: [hide("ada"), show("ada")],
    shown: ["ada person", "paris person", "un organisation"],
    hidden: [],
  },
  {
    why: "shown and hidden after",
    corrections: [show("ada"), hide("ada")],
    shown: ["paris person", "un organisation"],
    hidden: ["ada"],
  },
  {
    why: "retyped twice, the later counts",
    corrections: [retype("paris", "work"), retype("paris", "place")],
    shown: ["ada person", "paris place", "un organisation"],
    hidden: [],
  },
  {
    why: "what is not found is passed over",
    corrections: [hide("nobody"), retype("nobody", "place")],
    shown: ["ada person", "paris person", "un organisation"],
    hidden: [],
  },
])("$why", ({ corrections, shown, hidden }) => {
  expect(correct(found, corrections).map(({ name, type }) => `${name} ${type}`)).toEqual(shown);
  expect(hiddenOf(found, corrections).map(({ name }) => name)).toEqual(hidden);
});

test("a retyped entity's mentions have the new type, and say that the reader gave it", () => {
  const [, paris] = correct(found, [retype("paris", "place")]);
  expect(paris?.mentions).toMatchObject([{ type: "place", rule: "reader" }]);
});
