/** Shapes of any make, and beside each, told a second time, what is to become of any value. */
import fc from "fast-check";
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

type Place = readonly (string | number)[];
/** What is read, or the place of the first thing that is wrong. */
type Told = { readonly value: unknown } | { readonly place: Place };

/** A shape, told a second time: what is to become of any value, as plainly as it can be said. */
export interface Kind {
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
export const nearly = ({ right, spoilt }: Kind): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: spoilt });

const nullable = (inner: Kind): Kind => ({
  shape: orNull(inner.shape),
  right: fc.option(inner.right),
  spoilt: fc.oneof(inner.spoilt, junk),
  tell: (value) => (value === null ? { value } : inner.tell(value)),
});

export const missing = "what earlier versions meant";
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

export const { kind: anyKind } = fc.letrec<{ kind: Kind }>((tie) => ({
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

export const fieldIn = (place: Place): string =>
  place.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
