/** Reading unknown values: what is right is taken as it stands, all else is built anew or refused, whatever it is made of. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyKind, fieldIn, missing, nearly } from "./any-shape.ts";

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
