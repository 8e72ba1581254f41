import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import { correctEntities } from "../../../src/core/entities/correct.ts";
import type { EntityCorrection, Piece } from "../../../src/core/entities/correction.ts";
import { type Entity, namedTypes } from "../../../src/core/entities/entity.ts";
import { nameKnowledge } from "../../../src/core/lang/en/names/name-knowledge.ts";
import { corrections as correctionsShape } from "../../../src/core/shapes/correction-shapes.ts";
import { marked } from "./marked-text.ts";

const { text, mentions } = marked(
  "[person:Ada Reed] of [place:Paris] and [person:Reed] met [person:Hal Reed]. [person:Ada Reed] wrote to the [organisation:UN], Mr [person:Holm] and [person:Otto Holm] in [place:Paris].",
);
const found = clusterNames(text, mentions, [], nameKnowledge);
const ada = "person:ada-reed" as EntityId;
const hal = "person:hal-reed" as EntityId;
const otto = "person:otto-holm" as EntityId;
const paris = "place:paris" as EntityId;
const un = "organisation:united-nations" as EntityId;

const hide = (entity: EntityId): EntityCorrection => ({ kind: "hide", entity });
const show = (entity: EntityId): EntityCorrection => ({ kind: "show", entity });
const rename = (entity: EntityId, name: string | null): EntityCorrection => ({ kind: "rename", entity, name });
const retype = (entity: EntityId, type: "place" | "work" | "person" | null): EntityCorrection => ({
  kind: "retype",
  entity,
  type,
});
const merge = (entity: EntityId, into: EntityId, name: string | null = null): EntityCorrection => ({
  kind: "merge",
  entity,
  into,
  name,
});
const piece = (form: string, start: number | null = null): Piece => ({
  form,
  span: start === null ? null : { start, end: start + form.length },
});
const split = (
  entity: EntityId,
  form: string,
  start: number | null = null,
  also: readonly Piece[] = [],
): EntityCorrection => ({ kind: "split", entity, ...piece(form, start), also });
const unsplit = (entity: EntityId, form: string, start: number | null = null): EntityCorrection => ({
  kind: "unsplit",
  entity,
  ...piece(form, start),
});

const told = (entities: readonly Entity[]) =>
  entities.map(({ name, aliases, mentions: { length } }) => `${[name, ...aliases].join(" = ")} (${length})`);

const untouched = [
  "Ada Reed = Reed (3)",
  "Paris (2)",
  "Otto Holm = Holm (2)",
  "Hal Reed (1)",
  "United Nations = UN (1)",
];
const nobody = "person:nobody" as EntityId;

describe("what is shown, and what is hidden", () => {
  test.each<{
    readonly why: string;
    readonly corrections: readonly EntityCorrection[];
    readonly shown: readonly string[];
    readonly hidden?: readonly string[];
  }>([
    { why: "nothing was corrected", corrections: [], shown: untouched },
    { why: "one is hidden", corrections: [hide(ada)], shown: untouched.slice(1), hidden: untouched.slice(0, 1) },
    { why: "hidden and shown again", corrections: [hide(ada), show(ada)], shown: untouched },
    {
      why: "shown and hidden after",
      corrections: [show(ada), hide(ada)],
      shown: untouched.slice(1),
      hidden: untouched.slice(0, 1),
    },
    {
      why: "two are one",
      corrections: [merge(hal, ada)],
      shown: ["Ada Reed = Hal Reed = Reed (4)", "Paris (2)", "Otto Holm = Holm (2)", "United Nations = UN (1)"],
    },
    {
      why: "two are one, under the other's name",
      corrections: [merge(hal, ada, "Hal Reed")],
      shown: ["Hal Reed = Ada Reed = Reed (4)", "Paris (2)", "Otto Holm = Holm (2)", "United Nations = UN (1)"],
    },
    {
      why: "a name that neither has is not taken",
      corrections: [merge(hal, ada, "Queen")],
      shown: ["Ada Reed = Hal Reed = Reed (4)", "Paris (2)", "Otto Holm = Holm (2)", "United Nations = UN (1)"],
    },
    { why: "a merge is taken back", corrections: [merge(hal, ada), merge(hal, hal)], shown: untouched },
    {
      why: "a merged one is hidden under its former id",
      corrections: [merge(hal, ada), hide(hal)],
      shown: ["Paris (2)", "Otto Holm = Holm (2)", "United Nations = UN (1)"],
      hidden: ["Ada Reed = Hal Reed = Reed (4)"],
    },
    {
      why: "three are one, and the middle one stands for itself again",
      corrections: [merge(hal, ada), merge(ada, otto), merge(ada, ada)],
      shown: ["Otto Holm = Hal Reed = Holm (3)", "Ada Reed = Reed (3)", "Paris (2)", "United Nations = UN (1)"],
    },
    {
      why: "a written form is another thing",
      corrections: [split(ada, "Reed")],
      shown: [
        "Ada Reed (2)",
        "Paris (2)",
        "Otto Holm = Holm (2)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Reed (1)",
      ],
    },
    {
      why: "and is part of yet another",
      corrections: [split(ada, "Reed"), merge("person:ada-reed/reed" as EntityId, hal)],
      shown: ["Ada Reed (2)", "Paris (2)", "Otto Holm = Holm (2)", "Hal Reed = Reed (2)", "United Nations = UN (1)"],
    },
    {
      why: "one mention is another thing",
      corrections: [split(paris, "Paris", text.lastIndexOf("Paris"))],
      shown: [
        "Ada Reed = Reed (3)",
        "Otto Holm = Holm (2)",
        "Paris (1)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Paris (1)",
      ],
    },
    {
      why: "the name goes with its form, and the longest that is left takes its place",
      corrections: [split(otto, "Otto Holm")],
      shown: [
        "Ada Reed = Reed (3)",
        "Paris (2)",
        "Holm (1)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Otto Holm (1)",
      ],
    },
    { why: "the last form of an entity is the entity", corrections: [split(paris, "Paris")], shown: untouched },
    {
      why: "split, put back and split again",
      corrections: [split(ada, "Reed"), merge("person:ada-reed/reed" as EntityId, ada), split(ada, "Reed")],
      shown: [
        "Ada Reed (2)",
        "Paris (2)",
        "Otto Holm = Holm (2)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Reed (1)",
      ],
    },
    {
      why: "several pieces are one other thing, called by the first of them",
      corrections: [split(ada, "Reed", null, [piece("Ada Reed", text.lastIndexOf("Ada Reed"))])],
      shown: [
        "Ada Reed (1)",
        "Paris (2)",
        "Otto Holm = Holm (2)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Reed = Ada Reed (2)",
      ],
    },
    {
      why: "pieces that are all there is of it are the entity",
      corrections: [split(ada, "Reed", null, [piece("Ada Reed")])],
      shown: untouched,
    },
    { why: "a split is taken back", corrections: [split(ada, "Reed"), unsplit(ada, "Reed")], shown: untouched },
    {
      why: "taken back, and with it what was done to what was parted off",
      corrections: [
        split(ada, "Reed"),
        merge("person:ada-reed/reed" as EntityId, hal),
        hide("person:ada-reed/reed" as EntityId),
        unsplit(ada, "Reed"),
      ],
      shown: untouched,
    },
    {
      why: "only the same split is taken back",
      corrections: [
        split(ada, "Reed"),
        split(otto, "Holm"),
        unsplit(otto, "Holm"),
        unsplit(ada, "Reed", text.indexOf("Reed")),
      ],
      shown: [
        "Ada Reed (2)",
        "Paris (2)",
        "Otto Holm = Holm (2)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
        "Reed (1)",
      ],
    },
    {
      why: "split again after it was taken back",
      corrections: [split(otto, "Holm"), unsplit(otto, "Holm"), split(otto, "Holm")],
      shown: [
        "Ada Reed = Reed (3)",
        "Paris (2)",
        "Otto Holm (1)",
        "Holm (1)",
        "Hal Reed (1)",
        "United Nations = UN (1)",
      ],
    },
    {
      why: "the reader calls one by another name",
      corrections: [rename(un, "The Assembly")],
      shown: [...untouched.slice(0, 4), "The Assembly = United Nations = UN (1)"],
    },
    {
      why: "a name is taken back",
      corrections: [rename(un, "The Assembly"), rename(un, null)],
      shown: untouched,
    },
    {
      why: "its own name outlives a merge and a split",
      corrections: [rename(ada, "The minister"), merge(hal, ada), split(ada, "Ada Reed")],
      shown: [
        "The minister = Hal Reed = Reed (2)",
        "Paris (2)",
        "Otto Holm = Holm (2)",
        "United Nations = UN (1)",
        "Ada Reed (2)",
      ],
    },
    {
      why: "it has its own name again when a merge is taken back",
      corrections: [rename(hal, "The brother"), merge(hal, ada), merge(hal, hal)],
      shown: [...untouched.slice(0, 3), "The brother = Hal Reed (1)", "United Nations = UN (1)"],
    },
    {
      why: "what is not found is passed over",
      corrections: [
        hide(nobody),
        retype(nobody, "place"),
        rename(nobody, "Somebody"),
        unsplit(nobody, "Reed"),
        merge(nobody, ada),
        merge(ada, nobody),
        split(ada, "Queen"),
        split(nobody, "Reed"),
      ],
      shown: untouched,
    },
  ])("$why", ({ corrections, shown, hidden = [] }) => {
    const corrected = correctEntities(text, found, corrections);
    expect(told(corrected.shown).toSorted()).toEqual(shown.toSorted());
    expect(told(corrected.hidden)).toEqual(hidden);
  });
});

test("a retyped entity's mentions have the new type, and say that the reader gave it", () => {
  const [first] = correctEntities(text, found, [retype(ada, "work"), retype(ada, "place")]).shown;
  expect(first).toMatchObject({ type: "place" });
  expect(first?.mentions.map(({ type, rule }) => `${type} ${rule}`)).toEqual(Array(3).fill("place reader"));
});

test("a type that is taken back leaves what was found", () => {
  expect(correctEntities(text, found, [retype(ada, "work"), retype(ada, null)]).shown).toEqual(found);
});

test("mentions that are merged take the type of what they become", () => {
  const [first] = correctEntities(text, found, [merge(un, ada)]).shown;
  expect(first?.mentions.map(({ type }) => type)).toEqual(Array(4).fill("person"));
});

const anyId = fc.constantFrom(ada, hal, otto, paris, un, nobody, "person:ada-reed/reed" as EntityId);
const anyForm = fc.constantFrom("Reed", "Ada Reed", "Hal Reed", "Paris", "UN", "Holm", "Otto Holm", "Queen");
const anyPiece = { form: anyForm, span: fc.option(fc.constantFrom(...mentions.map(({ span }) => span))) };
const anyCorrection: fc.Arbitrary<EntityCorrection> = fc.oneof(
  fc.record({ kind: fc.constant("hide" as const), entity: anyId }),
  fc.record({ kind: fc.constant("show" as const), entity: anyId }),
  fc.record({ kind: fc.constant("retype" as const), entity: anyId, type: fc.option(fc.constantFrom(...namedTypes)) }),
  fc.record({ kind: fc.constant("rename" as const), entity: anyId, name: fc.option(anyForm) }),
  fc.record({ kind: fc.constant("merge" as const), entity: anyId, into: anyId, name: fc.option(anyForm) }),
  fc.record({ kind: fc.constant("split" as const), entity: anyId, ...anyPiece, also: fc.array(fc.record(anyPiece)) }),
  fc.record({ kind: fc.constant("unsplit" as const), entity: anyId, ...anyPiece }),
);

describe("whatever is corrected", () => {
  const list = fc.array(anyCorrection, { maxLength: 12 });
  const places = (entities: readonly Entity[]) =>
    entities.flatMap((entity) => entity.mentions.map(({ span }) => span.start)).toSorted((a, b) => a - b);

  test("no mention is lost or told twice, and every entity is whole", () => {
    fc.assert(
      fc.property(list, (corrections) => {
        const corrected = correctEntities(text, found, corrections);
        const all = [...corrected.shown, ...corrected.hidden];
        expect(places(all)).toEqual(places(found));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const entity of all) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          expect(entity.name).not.toBe("");
          expect(entity.aliases).not.toContain(entity.name);
          expect(new Set(entity.mentions.map(({ type }) => type))).toEqual(new Set([entity.type]));
          const starts = entity.mentions.map(({ span }) => span.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test("the last correction said twice is the same as said once", () => {
    fc.assert(
      fc.property(list, anyCorrection, (corrections, last) => {
        const outcome = (list: readonly EntityCorrection[]) => {
          const { shown, hidden } = correctEntities(text, found, list);
          return { shown, hidden };
        };
        expect(outcome([...corrections, last, last])).toEqual(outcome([...corrections, last]));
      }),
    );
  });

  test("a split that is taken back at once leaves all as it was", () => {
    fc.assert(
      fc.property(list, anyId, anyForm, (corrections, entity, form) => {
        const before = corrections.filter(({ kind }) => kind !== "split" && kind !== "unsplit");
        const { shown, hidden } = correctEntities(text, found, [...before, split(entity, form), unsplit(entity, form)]);
        const alone = correctEntities(text, found, before);
        expect({ shown, hidden }).toEqual({ shown: alone.shown, hidden: alone.hidden });
      }),
    );
  });

  test("it is stored and read as it is", () => {
    fc.assert(
      fc.property(list, (corrections) => {
        expect(correctionsShape(JSON.parse(JSON.stringify(corrections)))).toEqual({ ok: true, value: corrections });
      }),
    );
  });
});

test("ten thousand corrections are applied in bounded time", () => {
  const many = marked(Array.from({ length: 10_000 }, (_, at) => `[person:Anna N${at}] `).join(""));
  const entities = clusterNames(many.text, many.mentions, [], nameKnowledge);
  const ids = entities.map(({ id }) => id);
  const chain = ids.slice(1).map((id, at) => merge(ids[at] ?? id, id));
  expect(correctEntities(many.text, entities, chain).shown).toHaveLength(1);
});
