/** What the card speaks of. */
import type { TextSpan } from "../../core/article/text-span.ts";
import type { Entity, Mention } from "../../core/entities/entity.ts";
import type { Note } from "../../core/notes/note.ts";

export interface CardSubject {
  /** The marked words beside which it stands. */
  readonly span: TextSpan;
  readonly entity: { readonly entity: Entity; readonly mention: Mention } | null;
  readonly notes: readonly Note[];
}

/** By the words that are marked, whatever has become of the notes on them. */
export function isSameSubject(a: CardSubject, b: CardSubject | null): boolean {
  return b !== null && a.span.start === b.span.start && a.span.end === b.span.end;
}
