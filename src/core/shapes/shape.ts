/**
 * Reads unknown JSON into typed values, or names the first field that is wrong: for files and for messages, where
 * types are only a promise.
 *
 * What nobody asked for is left behind: a "__proto__" in a file stays in the file, and a key of a later version is not
 * stored. The type says which keys there are, so none can be forgotten here. Nearly all that is read is right as it is:
 * that is looked at first, without anything being made, and then it is taken as it stands.
 */
import { fail, ok, type Result } from "../article/result.ts";

interface ShapeProblem {
  /** As in "notes[3].created"; "" for the value itself. */
  readonly field: string;
  readonly expected: string;
  /** "too-long" where a shorter text would do: the reader can help it. */
  readonly code: "invalid" | "too-long";
}

type Fits = (value: unknown) => boolean;
type Read<T> = (value: unknown) => Result<T, ShapeProblem>;

export interface Shape<T> extends Read<T> {
  /** Is the value right as it is, with nothing to add to it and nothing to leave behind? */
  readonly fits: Fits;
}

/** `read`: what becomes of a value that does not fit. */
const shape = <T>(fits: Fits, read: Read<T>): Shape<T> =>
  Object.assign((value: unknown) => (fits(value) ? ok(value as T) : read(value)), { fits });

/** Nothing else will do. */
const exactly = <T>(fits: Fits, expected: string): Shape<T> => shape<T>(fits, () => wrong(expected));

const wrong = (expected: string, code: ShapeProblem["code"] = "invalid", field = "") =>
  fail<ShapeProblem>({ field, expected, code });

/** The same problem, seen from around: only when there is one is its place put together. */
function inside(key: string, { field, ...problem }: ShapeProblem) {
  const parting = field === "" || field.startsWith("[") ? "" : ".";
  return fail<ShapeProblem>({ ...problem, field: `${key}${parting}${field}` });
}

/** At most so many UTF-16 code units. */
export const text = (longest: number): Shape<string> =>
  shape(
    (value) => typeof value === "string" && value.length <= longest,
    (value) => (typeof value === "string" ? wrong(`at most ${longest} characters`, "too-long") : wrong("text")),
  );

/** A text of a certain form and not longer than that; this is where it earns its brand. */
export const textLike = <T extends string>(form: RegExp, longest: number, expected: string): Shape<T> =>
  exactly((value) => typeof value === "string" && value.length <= longest && form.test(value), expected);

export const yesOrNo: Shape<boolean> = exactly((value) => typeof value === "boolean", "true or false");

export const count: Shape<number> = exactly(
  (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
  "a count",
);

export const number: Shape<number> = exactly((value) => Number.isFinite(value), "a number");

export const oneOf = <T extends string>(choices: readonly T[]): Shape<T> =>
  exactly((value) => choices.some((choice) => choice === value), `one of ${choices.join(", ")}`);

export const orNull = <T>(inner: Shape<T>): Shape<T | null> =>
  shape<T | null>((value) => value === null || inner.fits(value), inner);

/** A field that earlier versions did not write; `missing` is what they meant. */
export const added = <T>(inner: Shape<T>, missing: T): Shape<T> =>
  shape<T>(inner.fits, (value) => (value === undefined ? ok(missing) : inner(value)));

export const listOf = <T>(inner: Shape<T>, longest: number): Shape<readonly T[]> =>
  shape<readonly T[]>(
    (value) => {
      if (!Array.isArray(value) || value.length > longest) return false;
      for (let n = 0; n < value.length; n++) if (!inner.fits(value[n])) return false;
      return true;
    },
    (value) => {
      if (!Array.isArray(value)) return wrong("a list");
      if (value.length > longest) return wrong(`at most ${longest} entries`);
      const list: T[] = [];
      for (let n = 0; n < value.length; n++) {
        const read = inner(value[n]);
        if (!read.ok) return inside(`[${n}]`, read.error);
        list.push(read.value);
      }
      return ok(list);
    },
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that are not asked for are left behind: a later version may have written them. */
export const record = <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> => {
  const fields = Object.entries<Shape<unknown>>(shapes).map(([key, inner]) => ({ key, inner }));
  return shape<T>(
    (value) => {
      if (!isObject(value)) return false;
      let keys = 0;
      for (const _ in value) keys++;
      return keys === fields.length && fields.every(({ key, inner }) => inner.fits(value[key]));
    },
    (value) => {
      if (!isObject(value)) return wrong("an object");
      const built: Record<string, unknown> = {};
      for (const { key, inner } of fields) {
        const read = inner(Object.hasOwn(value, key) ? value[key] : undefined);
        if (!read.ok) return inside(key, read.error);
        built[key] = read.value;
      }
      return ok(built as T);
    },
  );
};

/** Told apart by a key that each of them has, as in "type". */
export const tagged = <T extends object>(tag: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> => {
  function of(value: unknown): Shape<T> | undefined {
    const name = isObject(value) && Object.hasOwn(value, tag) ? value[tag] : null;
    return typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  }
  return shape<T>(
    (value) => of(value)?.fits(value) === true,
    (value) => of(value)?.(value) ?? wrong(`one of ${Object.keys(shapes).join(", ")}`, "invalid", tag),
  );
};

/** A shape with one more condition on the whole. */
export const where = <T>(
  inner: Shape<T>,
  holds: (value: T) => boolean,
  expected: string,
  code: ShapeProblem["code"] = "invalid",
): Shape<T> =>
  shape<T>(
    (value) => inner.fits(value) && holds(value as T),
    (value) => {
      const read = inner(value);
      return !read.ok || holds(read.value) ? read : wrong(expected, code);
    },
  );
