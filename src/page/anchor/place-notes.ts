/** Finds every note's place in the article's present text. */
import type { PlacedNote } from "../../core/article/page-state.ts";
import { bySpan } from "../../core/article/text-span.ts";
import type { Note } from "../../core/notes/note.ts";
import { createFinder } from "../../core/selectors/find.ts";
import { inSlices } from "../paint/in-slices.ts";

/** Notes on the page as a whole first, then in reading order, the lost ones last, in the order they once had. */
export async function placeNotes(notes: readonly Note[], text: string): Promise<readonly PlacedNote[]> {
  const placed: PlacedNote[] = [];
  await inSlices(placing(notes, text, placed), () => {});
  return placed.sort(inReadingOrder);
}

/** Yields after each note, and while the text is indexed for the first that needs it. */
function* placing(notes: readonly Note[], text: string, placed: PlacedNote[]): Generator<undefined, void, undefined> {
  const finder = createFinder(text);
  for (const note of notes) {
    placed.push({ note, outcome: yield* finder.findInParts(note.target.selectors) });
    yield;
  }
}

function inReadingOrder(a: PlacedNote, b: PlacedNote): number {
  return rank(a) - rank(b) || byPlace(a, b) || (a.note.created < b.note.created ? -1 : 1);
}

function rank({ note, outcome }: PlacedNote): number {
  if (note.target.selectors.length === 0) return 0;
  return outcome.status === "lost" ? 2 : 1;
}

function byPlace({ note: a, outcome: outcomeA }: PlacedNote, { note: b, outcome: outcomeB }: PlacedNote): number {
  if (outcomeA.status === "lost" || outcomeB.status === "lost") return formerStart(a) - formerStart(b);
  return bySpan(outcomeA, outcomeB);
}

function formerStart(note: Note): number {
  for (const selector of note.target.selectors) if (selector.type === "TextPositionSelector") return selector.start;
  return 0;
}
