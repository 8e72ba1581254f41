/** In which notes of an article one of some names stands. */
import type { NoteId } from "../article/brand.ts";
import { searchWords } from "../text/search-words.ts";
import type { ArticlePlace } from "./library-table.ts";
import { placesOf } from "./word-index.ts";

/** Notes that hold all the words of a name; those in the bin are left out. In reading order. */
export function notesNaming(
  { placed: { segment, goneNotes }, article }: ArticlePlace,
  names: Iterable<string>,
): readonly NoteId[] {
  const [from, to] = [segment.firstNote[article] ?? 0, segment.firstNote[article + 1] ?? 0];
  const found = new Set<number>();
  for (const words of new Set([...names].map((name) => searchWords(name).join(" ")))) {
    if (words === "") continue;
    const lists = words.split(" ").map((word) => between(placesOf(segment.noteWords, word), from, to));
    const [first = [], ...others] = lists.map((list) => new Set(list));
    for (const note of first) if (others.every((list) => list.has(note))) found.add(note);
  }
  return [...found]
    .filter((note) => !goneNotes[note] && !segment.deleted[note])
    .sort((a, b) => a - b)
    .flatMap((note) => segment.ids[note] ?? []);
}

/** Of ascending numbers those from `from` on and before `to`. */
function between(numbers: Uint32Array, from: number, to: number): Uint32Array {
  return numbers.subarray(firstFrom(numbers, from), firstFrom(numbers, to));
}

function firstFrom(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
