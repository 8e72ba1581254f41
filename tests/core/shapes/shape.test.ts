/** Reading unknown values: what is right is taken as it stands, all else is built anew or refused, whatever it is made of. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { note, storedArticle } from "../../../src/core/shapes/library-shapes.ts";
import {
  added,
  count,
  listOf,
  number,
  oneOf,
  orNull,
  record,
  type Shape,
  tagged,
  text,
  textLike,
  where,
  yesOrNo,
} from "../../../src/core/shapes/shape.ts";
import { anyNote, article, noteOn } from "../formats/sample-library.ts";

type Place = readonly (string | number)[];
/** What is read, or the place of the first thing that is wrong. */
type Told = { readonly value: unknown } | { readonly place: Place };

/** A shape, told a second time: what is to become of any value, as plainly as it can be said. */
interface Kind {
  readonly shape: Shape<unknown>;
  readonly right: fc.Arbitrary<unknown>;
  /** Nearly right. */
  readonly spoilt: fc.Arbitrary<unknown>;
  readonly tell: (value: unknown) => Told;
}

const junk = fc.constantFrom<unknown[]>(
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 0.5, 2 ** 53, true, "", "longer than that"],
  ...[[], {}, [undefined], { a: null }, JSON.parse('{"__proto__":{"a":1}}')],
);

const leaf = (shape: Shape<unknown>, right: fc.Arbitrary<unknown>, is: (value: unknown) => boolean): Kind => ({
  ...{ shape, right, spoilt: junk },
  tell: (value) => (is(value) ? { value } : { place: [] }),
});

const word = fc.string({ unit: "binary", maxLength: 8 });
const leaves: readonly Kind[] = [
  leaf(text(8), word, (value) => typeof value === "string" && value.length <= 8),
  leaf(textLike(/^a/, 8, "an a"), fc.constantFrom("a", "ab"), (value) => /^a.{0,7}$/s.test(String(value))),
  leaf(yesOrNo, fc.boolean(), (value) => value === true || value === false),
  leaf(count, fc.nat(), (value) => typeof value === "number" && value >= 0 && value < 2 ** 53 && value % 1 === 0),
  leaf(number, fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number.isFinite(value)),
  leaf(oneOf(["a", "b"]), fc.constantFrom("a", "b"), (value) => value === "a" || value === "b"),
];

/** Mostly right, or it would hardly ever be so as a whole. */
const nearly = ({ right, spoilt }: Kind): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: spoilt });

const nullable = (inner: Kind): Kind => ({
  shape: orNull(inner.shape),
  right: fc.option(inner.right),
  spoilt: fc.oneof(inner.spoilt, junk),
  tell: (value) => (value === null ? { value } : inner.tell(value)),
});

const missing = "what earlier versions meant";
const late = (inner: Kind): Kind => ({
  shape: added(inner.shape, missing),
  right: inner.right,
  spoilt: fc.oneof(inner.spoilt, fc.constant(undefined)),
  tell: (value) => (value === undefined ? { value: missing } : inner.tell(value)),
});

/** Some entries are not there at all. */
const withHoles = (list: readonly unknown[], holes: readonly number[]): unknown[] => {
  const holed = [...list];
  for (const hole of holes) delete holed[hole];
  return holed;
};

const list = (inner: Kind): Kind => ({
  shape: listOf(inner.shape, 3),
  right: fc.array(inner.right, { maxLength: 3 }),
  spoilt: fc.oneof(
    fc
      .tuple(fc.array(nearly(inner), { maxLength: 4 }), fc.array(fc.nat(2), { maxLength: 1 }))
      .map(([entries, holes]) => withHoles(entries, holes)),
    junk,
  ),
  tell(value) {
    if (!Array.isArray(value) || value.length > 3) return { place: [] };
    return inOrder(
      Array.from({ length: value.length }, (_, at) => ({ key: at, told: inner.tell(value[at]) })),
      (read) => read.map(([, each]) => each),
    );
  },
});

function inOrder(
  each: readonly { readonly key: string | number; readonly told: Told }[],
  together: (read: readonly (readonly [string | number, unknown])[]) => unknown,
): Told {
  const read: (readonly [string | number, unknown])[] = [];
  for (const { key, told } of each) {
    if ("place" in told) return { place: [key, ...told.place] };
    read.push([key, told.value]);
  }
  return { value: together(read) };
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As JSON.parse makes it: "__proto__" is a key like any other. */
const parsed = (entries: readonly (readonly [string, unknown])[]): unknown => {
  const built = {};
  for (const [key, value] of entries) {
    Object.defineProperty(built, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return built;
};

const extras = fc.array(
  fc.tuple(fc.constantFrom("__proto__", "later", "valueOf"), fc.constantFrom<unknown>(1, "a", {}, null)),
  { maxLength: 1 },
);

const object = (fields: Readonly<Record<string, Kind>>): Kind => {
  const each = Object.entries(fields);
  const entriesOf = (partOf: (kind: Kind) => fc.Arbitrary<unknown>) =>
    fc.tuple(...each.map(([key, kind]) => partOf(kind).map((value) => [key, value] as const)));
  return {
    shape: record<object>(
      Object.fromEntries(each.map(([key, kind]) => [key, kind.shape])) as { readonly [K in never]: Shape<never> },
    ),
    right: entriesOf(({ right }) => right).map(parsed),
    spoilt: fc.oneof(
      fc
        .tuple(entriesOf(nearly), extras, fc.array(fc.nat(4), { maxLength: 1 }))
        .map(([entries, more, gone]) => parsed([...entries.filter((_, at) => !gone.includes(at)), ...more])),
      junk,
    ),
    tell: (value) =>
      isObject(value)
        ? inOrder(
            each.map(([key, kind]) => ({
              key,
              told: kind.tell(Object.getOwnPropertyDescriptor(value, key)?.value),
            })),
            (read) => parsed(read.map(([key, value]) => [String(key), value])),
          )
        : { place: [] },
  };
};

const tag = "kind";
const named = (name: string) => leaf(oneOf([name]), fc.constant(name), (value) => value === name);

const either = (one: Kind, other: Kind): Kind => {
  const choices: Readonly<Record<string, Kind>> = {
    one: object({ [tag]: named("one"), a: one }),
    other: object({ [tag]: named("other"), b: other }),
  };
  const each = Object.values(choices);
  return {
    shape: tagged<object>(
      tag,
      Object.fromEntries(Object.entries(choices).map(([name, { shape }]) => [name, shape as Shape<object>])),
    ),
    right: fc.oneof(...each.map(({ right }) => right)),
    spoilt: fc.oneof(...each.map(({ spoilt }) => spoilt), fc.constantFrom({ kind: "toString" }, { kind: 1 }), junk),
    tell(value) {
      const name: unknown = isObject(value) ? Object.getOwnPropertyDescriptor(value, tag)?.value : null;
      const chosen = name === "one" || name === "other" ? choices[name] : undefined;
      return chosen?.tell(value) ?? { place: [tag] };
    },
  };
};

/** Of whatever is read: a condition that about half of all values meet. */
const isEven = (value: unknown): boolean => (JSON.stringify(value) ?? "").length % 2 === 0;

const even = (inner: Kind): Kind => ({
  shape: where(inner.shape, isEven, "an even length"),
  right: inner.right,
  spoilt: inner.spoilt,
  tell(value) {
    const told = inner.tell(value);
    return "place" in told || isEven(told.value) ? told : { place: [] };
  },
});

const { kind: anyKind } = fc.letrec<{ kind: Kind }>((tie) => ({
  kind: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...leaves),
    tie("kind").map(nullable),
    tie("kind").map(list),
    fc
      .uniqueArray(fc.constantFrom("a", "b", "toString", "constructor"), { minLength: 1 })
      .chain((keys) => fc.tuple(...keys.map((key) => fieldOf(tie("kind")).map((kind) => [key, kind] as const))))
      .map((fields) => object(Object.fromEntries(fields))),
    fc.tuple(tie("kind"), tie("kind")).map(([one, other]) => either(one, other)),
    tie("kind").map(even),
  ),
}));

function fieldOf(inner: fc.Arbitrary<Kind>): fc.Arbitrary<Kind> {
  return fc.oneof({ weight: 3, arbitrary: inner }, { weight: 1, arbitrary: inner.map(late) });
}

const fieldIn = (place: Place): string =>
  place.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");

describe("of any shape and any value", () => {
  const anyCase = anyKind.chain((kind) => nearly(kind).map((value) => ({ kind, value })));

  test("it is read from the keys that are known, or the first field that is wrong is named", () => {
    fc.assert(
      fc.property(anyCase, ({ kind, value }) => {
        const told = kind.tell(value);
        const read = kind.shape(value);
        if ("place" in told) expect(read).toMatchObject({ ok: false, error: { field: fieldIn(told.place) } });
        else expect(read.ok && isDeepStrictEqual(read.value, told.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("it fits exactly when nothing is to be changed, and then it is taken as it stands", () => {
    fc.assert(
      fc.property(anyCase, ({ kind, value }) => {
        const told = kind.tell(value);
        const isRight = "value" in told && isDeepStrictEqual(told.value, value);
        expect(kind.shape.fits(value)).toBe(isRight);
        const read = kind.shape(value);
        if (isRight) expect(read.ok && Object.is(read.value, value)).toBe(true);
        else expect(read.ok && Object.is(read.value, value)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("what was read fits, and is read again as it stands", () => {
    fc.assert(
      fc.property(anyCase, ({ kind, value }) => {
        // What stands in for a field that is missing need be none of its own.
        const isOld = JSON.stringify(kind.tell(value)).includes(missing);
        const read = kind.shape(value);
        if (read.ok && !isOld) expect(kind.shape.fits(read.value)).toBe(true);
      }),
    );
  });
});

const asJson = <T extends object>(value: T, change: string): unknown =>
  JSON.parse(`${JSON.stringify(value).slice(0, -1)},${change}}`);
const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe("a note", () => {
  const right = noteOn("Nobody objected.", { tags: ["vote"] });

  test("any that the program writes fits, also when it comes out of a file", () => {
    fc.assert(
      fc.property(anyNote, (each) => {
        expect(note.fits(each)).toBe(true);
        expect(note.fits(JSON.parse(JSON.stringify(each)))).toBe(true);
      }),
    );
  });

  test.each([
    { why: "a key of a later version", value: { ...right, pinned: true }, becomes: right },
    { why: "a key that would be a prototype", value: asJson(right, '"__proto__":{"body":"x"}'), becomes: right },
    {
      why: "a key too many deep inside",
      value: { ...right, target: { ...right.target, state: null } },
      becomes: right,
    },
    { why: "no status, as earlier versions wrote it", value: without(right, "status"), becomes: right },
    {
      why: "no status, but another key in its place",
      value: { ...without(right, "status"), state: "checked" },
      becomes: right,
    },
  ])("$why does not fit, and is read without it all the same", ({ value, becomes }) => {
    expect(note.fits(value)).toBe(false);
    const read = note(value);
    expect(read.ok && isDeepStrictEqual(read.value, becomes)).toBe(true);
  });

  test.each([
    { why: "no body", value: without(right, "body"), field: "body" },
    { why: "no body, but another key in its place", value: { ...without(right, "body"), text: "" }, field: "body" },
    {
      why: "a body in what would be its prototype",
      value: asJson(without(right, "body"), '"__proto__":{"body":"x"}'),
      field: "body",
    },
    { why: "a hole among the tags", value: { ...right, tags: new Array(1) }, field: "tags[0]" },
    { why: "a revision that is no number", value: { ...right, revision: Number.NaN }, field: "revision" },
    { why: "no moment", value: { ...right, created: "yesterday" }, field: "created" },
    {
      why: "an address that would run as a script",
      value: { ...right, target: { ...right.target, source: "javascript:alert(1)" } },
      field: "target.source",
    },
    {
      why: "a selector of no known type",
      value: { ...right, target: { ...right.target, selectors: [{ type: "toString" }] } },
      field: "target.selectors[0].type",
    },
    { why: "a list", value: [right], field: "" },
  ])("$why does not fit, and is refused with the place", ({ value, field }) => {
    expect(note.fits(value)).toBe(false);
    expect(note(value)).toMatchObject({ ok: false, error: { field, code: "invalid" } });
  });

  test("a body beyond all bounds can be made shorter", () => {
    const value = { ...right, body: "x".repeat(6_000_001) };
    expect(note.fits(value)).toBe(false);
    expect(note(value)).toMatchObject({ ok: false, error: { field: "body", code: "too-long" } });
  });
});

describe("a stored article", () => {
  const { analysis } = article;
  const withAnalysis = (change: object): object => ({ ...article, analysis: { ...analysis, ...change } });
  const [person, place] = analysis.entities;
  const [event] = analysis.timeline;
  if (!person || !place || !event) throw new Error("the sample has both");

  test("fits as it is written, and is taken as it stands", () => {
    const value: unknown = JSON.parse(JSON.stringify(article));
    expect(storedArticle.fits(value)).toBe(true);
    const read = storedArticle(value);
    expect(read.ok && read.value).toBe(value);
  });

  test.each([
    {
      why: "entities from before they had parts",
      value: withAnalysis({ entities: [without(person, "of"), place] }),
      becomes: article,
    },
    {
      why: "an event from before it had a name",
      value: withAnalysis({ timeline: [without(event, "id")] }),
      becomes: withAnalysis({ timeline: [{ ...event, id: "" }] }),
    },
    { why: "a key of a later version", value: withAnalysis({ topics: [] }), becomes: article },
  ])("$why does not fit, and is completed", ({ value, becomes }) => {
    expect(storedArticle.fits(value)).toBe(false);
    const read = storedArticle(value);
    expect(read.ok && isDeepStrictEqual(read.value, becomes)).toBe(true);
  });

  test.each([
    {
      why: "the identity of another",
      value: { ...article, id: "https://news.example/other" },
      field: "",
    },
    {
      why: "a sentence beyond the text",
      value: withAnalysis({ sentences: [{ start: 0, end: analysis.article.text.length + 1 }] }),
      field: "analysis",
    },
    {
      why: "a mention with a score that is no number",
      value: withAnalysis({
        entities: [person, { ...place, mentions: [{ ...place.mentions[0], score: Number.NaN }] }],
      }),
      field: "analysis.entities[1].mentions[0].score",
    },
    {
      why: "a hole among its sentences",
      value: withAnalysis({ sentences: new Array(1) }),
      field: "analysis.sentences[0]",
    },
  ])("$why does not fit, and is refused with the place", ({ value, field }) => {
    expect(storedArticle.fits(value)).toBe(false);
    expect(storedArticle(value)).toMatchObject({ ok: false, error: { field } });
  });
});
