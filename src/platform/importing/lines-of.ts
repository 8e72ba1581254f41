/** The lines of a file, one after the other: a large file is never in memory as a whole. */
import type { SourceFile } from "./source-file.ts";

/** In UTF-16 code units: longer than any article that Tidemark keeps; what is longer is no text in lines. */
const longestLine = 100_000_000;

/** In bytes, of one reading. */
const piece = 1_000_000;

export interface Line {
  /** Without its line break. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** How many bytes of the file were read until now. */
  readonly bytes: number;
}

/** Ends early, with null, at a line that is too long. */
export function* linesOf(file: SourceFile): Generator<Line | null> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  for (let bytes = 0; bytes < file.size; ) {
    const read = file.bytes(bytes, Math.min(bytes + piece, file.size));
    // Or it would be read for ever.
    if (read.length === 0) throw new RangeError(`${bytes} bytes in a file of ${file.size}`);
    bytes += read.length;
    const text = decoder.decode(read, { stream: bytes < file.size });
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      pieces.push(text.slice(from, end));
      yield { text: pieces.join("").replace(/\r$/, ""), number: ++number, bytes };
      pieces = [];
      length = 0;
      from = end + 1;
    }
    pieces.push(text.slice(from));
    length += text.length - from;
    if (length > longestLine) return yield null;
  }
  const rest = pieces.join("");
  if (rest !== "") yield { text: rest, number: ++number, bytes: file.size };
}
