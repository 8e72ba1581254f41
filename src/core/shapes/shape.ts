/**
 * Reads unknown JSON into typed values, or names the first field that is wrong: for files and for messages, where
 * types are only a promise.
 *
 * What is read is built anew from the known keys only: a "__proto__" in a file stays in the file, and what nobody
 * asked for is not stored. The type says which keys there are, so none can be forgotten here.
 */
import { fail, ok, type Result } from "../article/result.ts";

interface ShapeProblem {
  /** As in "notes[3].created"; "" for the value itself. */
  readonly field: string;
  readonly expected: string;
  /** "too-long" where a shorter text would do: the reader can help it. */
  readonly code: "invalid" | "too-long";
}

export type Shape<T> = (value: unknown) => Result<T, ShapeProblem>;

const wrong = (expected: string, code: ShapeProblem["code"] = "invalid", field = "") =>
  fail<ShapeProblem>({ field, expected, code });

/** The same problem, seen from around: only when there is one is its place put together. */
function inside(key: string, { field, ...problem }: ShapeProblem) {
  const parting = field === "" || field.startsWith("[") ? "" : ".";
  return fail<ShapeProblem>({ ...problem, field: `${key}${parting}${field}` });
}

/** At most so many UTF-16 code units. */
export const text =
  (longest: number): Shape<string> =>
  (value) => {
    if (typeof value !== "string") return wrong("text");
    return value.length <= longest ? ok(value) : wrong(`at most ${longest} characters`, "too-long");
  };

/** A text of a certain form and not longer than that; this is where it earns its brand. */
export const textLike =
  <T extends string>(form: RegExp, longest: number, expected: string): Shape<T> =>
  (value) =>
    typeof value === "string" && value.length <= longest && form.test(value) ? ok(value as T) : wrong(expected);

export const yesOrNo: Shape<boolean> = (value) => (typeof value === "boolean" ? ok(value) : wrong("true or false"));

export const count: Shape<number> = (value) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? ok(value) : wrong("a count");

export const number: Shape<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? ok(value) : wrong("a number");

export const oneOf =
  <T extends string>(choices: readonly T[]): Shape<T> =>
  (value) => {
    const choice = choices.find((each) => each === value);
    return choice === undefined ? wrong(`one of ${choices.join(", ")}`) : ok(choice);
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null ? ok(null) : shape(value);

/** A field that earlier versions did not write; `missing` is what they meant. */
export const added =
  <T>(shape: Shape<T>, missing: T): Shape<T> =>
  (value) =>
    value === undefined ? ok(missing) : shape(value);

export const listOf =
  <T>(shape: Shape<T>, longest: number): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return wrong("a list");
    if (value.length > longest) return wrong(`at most ${longest} entries`);
    const list: T[] = [];
    for (let n = 0; n < value.length; n++) {
      const read = shape(value[n]);
      if (!read.ok) return inside(`[${n}]`, read.error);
      list.push(read.value);
    }
    return ok(list);
  };

/** Keys that are not asked for are left behind: a later version may have written them. */
export const record = <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> => {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("an object");
    const built: Partial<T> = {};
    for (const key of keys) {
      const own = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
      const read = shapes[key](own);
      if (!read.ok) return inside(key, read.error);
      built[key] = read.value;
    }
    return ok(built as T);
  };
};

/** Told apart by a key that each of them has, as in "type". */
export const tagged =
  <T extends object>(tag: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> =>
  (value) => {
    const name =
      typeof value === "object" && value !== null && Object.hasOwn(value, tag) ? Reflect.get(value, tag) : null;
    const shape = typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? shape(value) : wrong(`one of ${Object.keys(shapes).join(", ")}`, "invalid", tag);
  };

/** A shape with one more condition on the whole. */
export const where =
  <T>(
    shape: Shape<T>,
    holds: (value: T) => boolean,
    expected: string,
    code: ShapeProblem["code"] = "invalid",
  ): Shape<T> =>
  (value) => {
    const read = shape(value);
    return !read.ok || holds(read.value) ? read : wrong(expected, code);
  };
