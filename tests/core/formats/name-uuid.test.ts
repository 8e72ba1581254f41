import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameUuid, uuidIn } from "../../../src/core/formats/name-uuid.ts";
import { sha1 } from "../../../src/core/formats/sha-1.ts";
import { utf8 } from "../../../src/core/formats/utf-8.ts";

test("is what RFC 9562 gives in A.4", () => {
  expect(uuidIn("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

test("the digest is Node's, of anything of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString("hex")).toBe(createHash("sha1").update(bytes).digest("hex"));
    }),
  );
});

test("the bytes are Node's, of half characters too", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ max: 0xffff, min: 0 }).map((n) => String.fromCharCode(n)) }), (text) => {
      expect(Buffer.from(utf8(text)).equals(Buffer.from(text, "utf8"))).toBe(true);
    }),
  );
});

test("never changes: what was imported is known again by it", () => {
  expect(nameUuid("a", "b")).toBe("1c84767c-c3a5-506a-883c-265f4087aa25");
});

test("the parts of a name do not run together", () => {
  expect(nameUuid("ab", "c")).not.toBe(nameUuid("a", "bc"));
});
