/** Whoever imports a file tries one format after the other: only the one it is in may answer. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "../../../src/core/formats/formats.ts";
import { library as libraryShape } from "../../../src/core/shapes/library-shapes.ts";
import { anyText, library, written } from "./sample-library.ts";

/** With these a format says that a text is none of its own. */
const notMine = ["file-not-json", "file-not-tidemark", "file-other-format"];

const readable = formats.flatMap(({ id, read }) => (read ? [{ id, read }] : []));
const files = formats
  .filter(({ writer }) => writer)
  .map((format) => ({ id: format.id, text: written(format, library) }));

/** Of the format that is only read. */
const clipped = JSON.stringify([
  {
    url: "https://a.example/",
    title: "A story",
    data: [
      { id: "1709288130123", content: "<p>the &amp; tide</p>", textQuote: { prefix: "so ", suffix: "" }, notes: ["x"] },
    ],
  },
]);

test.each(readable)("$id takes no other format's file for its own", ({ id, read }) => {
  for (const file of files) {
    const answer = read(file.text, { imported: "2024-06-01T00:00:00.000Z" });
    if (file.id === id) expect(answer.ok, file.id).toBe(true);
    else expect(answer.ok ? "understood" : answer.error.code, file.id).toSatisfy((code) => notMine.includes(code));
  }
});

test.each(readable)(
  "$id answers for a file that is damaged anywhere, and keeps only what can be stored",
  ({ id, read }) => {
    const text = files.find((file) => file.id === id)?.text ?? clipped;
    const damage = fc.record({ at: fc.nat(text.length), length: fc.nat(40), put: anyText });
    fc.assert(
      fc.property(damage, fc.boolean(), ({ at, length, put }, isCut) => {
        const damaged = isCut ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at + length);
        const answer = read(damaged, { imported: "2024-06-01T00:00:00.000Z" });
        if (answer.ok) expect(libraryShape(answer.value.library).ok).toBe(true);
        else expect(answer.error.code).toMatch(/^file-/);
      }),
      { numRuns: 300 },
    );
  },
);
