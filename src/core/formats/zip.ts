/**
 * Several files in one zip, given out piece by piece, so that it need not be in memory as a whole.
 *
 * The same files give the same bytes: every one has the same date, the earliest that a zip can tell.
 */
import { strToU8, Zip, ZipDeflate } from "fflate";

export interface ZipWriter {
  /** `name` as `fileName` makes it. Another file of that name gets a number after it. */
  add(name: string, text: string): void;
  /** Ends the zip: nothing can be added after that. */
  end(): void;
}

/** Of 32-bit zips, which every system opens. */
const mostFiles = 65_535;

/** `write` gets the pieces of the file in order. Halves of characters are replaced, because UTF-8 has none. */
export function zipOf(write: (piece: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const unique = uniqueNames();
  let files = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    // A Worker could have shared its memory; nothing here does.
    write(piece as Uint8Array<ArrayBuffer>);
  });
  return {
    add(name, text) {
      if (++files > mostFiles) throw new RangeError(`more than ${mostFiles} files in one zip`);
      const file = new ZipDeflate(unique(name), { level: 6 });
      file.mtime = "1980-01-01T00:00:00";
      zip.add(file);
      file.push(strToU8(text.replace(/\p{Cs}/gu, "\uFFFD")), true);
    },
    end: () => zip.end(),
  };
}

/** Windows and macOS do not tell capital letters from small ones, nor two ways to write an accent. */
function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  const keyOf = (name: string) => name.normalize("NFKC").toLowerCase().toUpperCase();
  return (name) => {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    let count = taken.get(keyOf(name)) ?? 1;
    let free = name;
    while (taken.has(keyOf(free))) free = `${stem} ${++count}${ending}`;
    taken.set(keyOf(name), count);
    taken.set(keyOf(free), taken.get(keyOf(free)) ?? 1);
    return free;
  };
}
