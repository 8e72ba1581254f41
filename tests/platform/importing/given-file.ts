/** A file on disk, as whoever reads it sees it. */
import type { SourceFile } from "../../../src/platform/importing/source-file.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function givenFile(content: string | Uint8Array, name = "library.json"): SourceFile {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return { name, size: bytes.length, bytes: (from, to) => bytes.subarray(from, to) };
}

/** It is moved away once so many bytes of it are read. */
export function goneAfter(file: SourceFile, most: number): SourceFile {
  let read = 0;
  return {
    ...file,
    bytes(from, to) {
      read += to - from;
      if (read > most) throw new DOMException("The file could not be read.", "NotReadableError");
      return file.bytes(from, to);
    },
  };
}
