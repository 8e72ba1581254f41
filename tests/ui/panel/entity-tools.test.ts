/** The pure parts of the Entities tab: marks on a line, orders, likely namesakes, pieces. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { Entity, EntityType, Mention } from "../../../src/core/entities/entity.ts";
import { mergeCandidates } from "../../../src/ui/panel/entities/merge-candidates.ts";
import { sortEntities } from "../../../src/ui/panel/entities/sort-entities.ts";
import { piecesOf, writtenForms } from "../../../src/ui/panel/entities/split-pieces.ts";
import { nearestMention, stripPath, stripWidth } from "../../../src/ui/panel/entities/strip.ts";

const mention = (start: number, end = start + 1, form: Mention["form"] = "name"): Mention => ({
  span: { start, end },
  type: "person",
  form,
  rule: "test",
  score: 1,
});
const entity = (name: string, mentions: readonly Mention[] = [mention(0)], type: EntityType = "person"): Entity => ({
  id: `${type}:${name}` as EntityId,
  type,
  name,
  aliases: [],
  mentions,
  quantity: type === "money" ? { value: 1, unit: "EUR", what: null, modifier: null } : null,
  of: null,
});

describe("the strip", () => {
  test.each([
    { why: "the first letter", starts: [0], length: 100, path: "M0.5 0V1" },
    { why: "the middle", starts: [50], length: 100, path: "M100.5 0V1" },
    { why: "the last letter", starts: [99], length: 100, path: "M198.5 0V1" },
    { why: "two in one place are one mark", starts: [500, 501], length: 10_000, path: "M10.5 0V1" },
    { why: "a text without letters", starts: [0], length: 0, path: "M0.5 0V1" },
  ])("$why", ({ starts, length, path }) => {
    expect(
      stripPath(
        starts.map((start) => mention(start)),
        length,
      ),
    ).toBe(path);
  });

  test("no mark is outside it, and there are no more than it is wide", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (starts) => {
        const xs = [
          ...stripPath(
            starts.map((start) => mention(start)),
            5001,
          ).matchAll(/M([\d.]+)/g),
        ];
        expect(xs.length).toBeLessThanOrEqual(stripWidth);
        for (const [, x] of xs) expect(Number(x)).toSatisfy((at: number) => at > 0 && at < stripWidth);
      }),
    );
  });

  test.each([
    { at: 0, nearest: 0 },
    { at: 0.29, nearest: 0 },
    { at: 0.32, nearest: 1 },
    { at: 1, nearest: 2 },
  ])("a click at $at is for mention $nearest", ({ at, nearest }) => {
    expect(nearestMention([mention(10), mention(50), mention(90)], 100, at)).toBe(nearest);
  });

  test("of nothing, none is nearest", () => expect(nearestMention([], 100, 0.5)).toBe(-1));
});

test.each([
  { order: "mentions" as const, language: "en", names: ["Öst", "Zola", "N10", "N9"] },
  { order: "text" as const, language: "en", names: ["N9", "N10", "Zola", "Öst"] },
  { order: "name" as const, language: "en", names: ["N9", "N10", "Öst", "Zola"] },
  { order: "name" as const, language: "sv", names: ["N9", "N10", "Zola", "Öst"] },
])("by $order in $language", ({ order, language, names }) => {
  const all = ["Öst", "Zola", "N10", "N9"].map((name, at) => entity(name, [mention(40 - at)]));
  expect(sortEntities(all, order, language).map(({ name }) => name)).toEqual(names);
});

describe("the same as", () => {
  const of = entity("Ada Reed");
  const all = [
    entity("Union", [mention(0), mention(1), mention(2)], "organisation"),
    entity("Otto Holm", [mention(0), mention(1)]),
    of,
    entity("Reed & Sons", [mention(0)], "organisation"),
    entity("Hal Reed"),
    entity("€1", [mention(0)], "money"),
  ];
  test.each([
    {
      why: "those that share a word, then those of the type, then the most mentioned",
      typed: "",
      most: 9,
      offered: ["Hal Reed", "Reed & Sons", "Otto Holm", "Union"],
    },
    { why: "no more than wanted", typed: "", most: 1, offered: ["Hal Reed"] },
    { why: "only what was typed", typed: " HÓLM ", most: 9, offered: ["Otto Holm"] },
    { why: "not itself", typed: "ada", most: 9, offered: [] },
  ])("$why", ({ typed, most, offered }) => {
    expect(mergeCandidates(all, of, typed, most).map(({ name }) => name)).toEqual(offered);
  });
});

describe("pieces", () => {
  const text = "She met Ada Reed. Reed left. Reed’s hat. Ada Reed.";
  const all = [mention(0, 3, "pronoun"), mention(8, 16), mention(18, 22), mention(29, 35), mention(41, 49)];
  const forms = writtenForms(text, entity("Ada Reed", all));
  const chosen = (...starts: readonly number[]) => new Set(all.filter(({ span }) => starts.includes(span.start)));

  test("names come before pronouns, longer before shorter; a possessive is the same form", () => {
    expect(forms.map(({ form, mentions }) => `${form} ${mentions.length}`)).toEqual(["Ada Reed 2", "Reed 2", "She 1"]);
  });

  test.each([
    { why: "nothing", starts: [], pieces: null },
    { why: "all there is", starts: [0, 8, 18, 29, 41], pieces: null },
    { why: "a whole form", starts: [18, 29], pieces: [{ form: "Reed", span: null }] },
    { why: "one mention", starts: [29], pieces: [{ form: "Reed", span: { start: 29, end: 35 } }] },
    {
      why: "a form and a mention, the name first",
      starts: [0, 41],
      pieces: [
        { form: "Ada Reed", span: { start: 41, end: 49 } },
        { form: "She", span: null },
      ],
    },
  ])("$why", ({ starts, pieces }) => {
    expect(piecesOf(forms, chosen(...starts))).toEqual(pieces);
  });
});
