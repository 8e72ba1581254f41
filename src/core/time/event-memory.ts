/**
 * Which happening the text dated before: "the invasion" is the one that was dated where it was told.
 *
 * Happenings are known by the stem of their word, so that "invaded" and "the invasion" are one. Where two datings of
 * one stem contradict each other, there are several such happenings, and neither is meant for sure.
 */
import type { TextSpan } from "../article/text-span.ts";
import type { Dating } from "./event-date.ts";

interface Remembered {
  readonly when: Dating;
  /** The words that tell of it. */
  readonly told: TextSpan;
}

export class EventMemory {
  readonly #known = new Map<string, Remembered | null>();

  note(stem: string, when: Dating, told: TextSpan): void {
    if (stem === "") return;
    const before = this.#known.get(stem);
    if (before === null) return;
    if (before === undefined || isWithin(when, before.when)) this.#known.set(stem, { when, told });
    else if (!isWithin(before.when, when)) this.#known.set(stem, null);
  }

  /** Null when no happening of this stem is dated, or several are. Placed by the words that date it. */
  recall(stem: string): Dating | null {
    const known = this.#known.get(stem);
    if (!known) return null;
    return { ...known.when, certainty: "inferred", reason: { basis: "event", anchor: known.told } };
  }
}

/** A happening has both ends. */
function isWithin(inner: Dating, outer: Dating): boolean {
  if (inner.first === null || inner.last === null || outer.first === null || outer.last === null) return false;
  return outer.first <= inner.first && inner.last <= outer.last;
}
