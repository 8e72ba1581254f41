/** The tags that are in use, and how many notes have each. */
import type { Note } from "./note.ts";

export interface TagCount {
  readonly tag: string;
  readonly notes: number;
}

/** The most used first; of equally used ones in the order of the alphabet. */
export function countTags(notes: readonly Pick<Note, "tags">[]): readonly TagCount[] {
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap(({ tags }) => [...new Set(tags)])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return mostUsedFirst([...counts].map(([tag, notes]) => ({ tag, notes })));
}

export const mostUsedFirst = (counts: readonly TagCount[]): readonly TagCount[] =>
  counts.toSorted((a, b) => b.notes - a.notes || compare(a.tag, b.tag));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
