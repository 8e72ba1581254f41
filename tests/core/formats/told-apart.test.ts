/** Whoever imports a file tries one format after the other: only the one it is in may answer. */
import { expect, test } from "vitest";
import { formats } from "../../../src/core/formats/formats.ts";
import { library, written } from "./sample-library.ts";

/** With these a format says that a text is none of its own. */
const notMine = ["file-not-json", "file-not-tidemark", "file-other-format"];

const readable = formats.flatMap(({ id, read }) => (read ? [{ id, read }] : []));
const files = formats
  .filter(({ writer }) => writer)
  .map((format) => ({ id: format.id, text: written(format, library) }));

test.each(readable)("$id takes no other format's file for its own", ({ id, read }) => {
  for (const file of files) {
    const answer = read(file.text, { imported: "2024-06-01T00:00:00.000Z" });
    if (file.id === id) expect(answer.ok, file.id).toBe(true);
    else expect(answer.ok ? "understood" : answer.error.code, file.id).toSatisfy((code) => notMine.includes(code));
  }
});
