import { expect, test } from "vitest";
import { formats } from "../../../src/core/formats/formats.ts";
import { library, options } from "./sample-library.ts";

test("every format has an identity, an extension and a media type of its own", () => {
  for (const key of ["id", "extension", "mediaType", "nameKey"] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  }
});

test("every format that is read gives back what it wrote", () => {
  for (const format of formats) {
    if (format.read) expect(format.read(format.write(library, options))).toEqual({ ok: true, value: library });
  }
});
