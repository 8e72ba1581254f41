/** Is a value of this shape? For what comes out of a message, where types are only a promise. */
export type Shape = (value: unknown) => boolean;

/** At most so many UTF-16 code units. */
export const text =
  (longest: number): Shape =>
  (value) =>
    typeof value === "string" && value.length <= longest;

export const yesOrNo: Shape = (value) => typeof value === "boolean";

export const count: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export const number: Shape = (value) => Number.isFinite(value);

export const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value) =>
    choices.includes(value);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

export const listOf =
  (shape: Shape, longest: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= longest && value.every(shape);

/** Further keys are let through: a later version may have written them. */
export const record =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(shapes).every(([key, shape]) => shape((value as Readonly<Record<string, unknown>>)[key]));
