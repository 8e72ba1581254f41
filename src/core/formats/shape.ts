/**
 * Reads unknown JSON into typed values, or names the first field that is wrong.
 *
 * What is read is built anew from the known keys only: a "__proto__" in a file stays in the file.
 */
import { fail, ok, type Result } from "../article/result.ts";

interface ShapeProblem {
  /** As in "notes[3].created"; "" for the value itself. */
  readonly field: string;
  readonly expected: string;
}

export type Shape<T> = (value: unknown, field: string) => Result<T, ShapeProblem>;

const wrong = (field: string, expected: string) => fail({ field, expected });

/** At most so many UTF-16 code units. */
export const text =
  (longest: number): Shape<string> =>
  (value, field) => {
    if (typeof value !== "string") return wrong(field, "text");
    return value.length <= longest ? ok(value) : wrong(field, `at most ${longest} characters`);
  };

/** A text of a certain form; this is where it earns its brand. */
export const textLike =
  <T extends string>(form: RegExp, expected: string): Shape<T> =>
  (value, field) =>
    typeof value === "string" && form.test(value) ? ok(value as T) : wrong(field, expected);

export const count: Shape<number> = (value, field) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? ok(value) : wrong(field, "a count");

export const number: Shape<number> = (value, field) =>
  typeof value === "number" && Number.isFinite(value) ? ok(value) : wrong(field, "a number");

export const oneOf =
  <T extends string>(choices: readonly T[]): Shape<T> =>
  (value, field) => {
    const choice = choices.find((each) => each === value);
    return choice === undefined ? wrong(field, `one of ${choices.join(", ")}`) : ok(choice);
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, field) =>
    value === null ? ok(null) : shape(value, field);

export const listOf =
  <T>(shape: Shape<T>, longest: number): Shape<readonly T[]> =>
  (value, field) => {
    if (!Array.isArray(value)) return wrong(field, "a list");
    if (value.length > longest) return wrong(field, `at most ${longest} entries`);
    const list: T[] = [];
    for (let n = 0; n < value.length; n++) {
      const read = shape(value[n], `${field}[${n}]`);
      if (!read.ok) return read;
      list.push(read.value);
    }
    return ok(list);
  };

/** Keys that are not asked for are left behind. */
export const record =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, field) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(field, "an object");
    const built: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      const own = Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
      const read = shapes[key](own, field === "" ? key : `${field}.${key}`);
      if (!read.ok) return read;
      built[key] = read.value;
    }
    return ok(built as T);
  };

/** Told apart by a key that each of them has, as in "type". */
export const tagged =
  <T extends object>(tag: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> =>
  (value, field) => {
    const name =
      typeof value === "object" && value !== null && Object.hasOwn(value, tag) ? Reflect.get(value, tag) : null;
    const shape = typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? shape(value, field) : wrong(`${field}.${tag}`, `one of ${Object.keys(shapes).join(", ")}`);
  };

/** A shape with one more condition on the whole. */
export const where =
  <T>(shape: Shape<T>, holds: (value: T) => boolean, expected: string): Shape<T> =>
  (value, field) => {
    const read = shape(value, field);
    return !read.ok || holds(read.value) ? read : wrong(field, expected);
  };
