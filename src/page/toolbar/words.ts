/** The words of what we show on the page: passed in, because this room cannot read `_locales`. */
import type { Problem } from "../../core/article/result.ts";
import type { NoteColour } from "../../core/notes/note.ts";

export interface Words {
  /** BCP 47 tag and direction of the language that the words are in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** A message of `_locales` by its key, with $1, $2 … filled in. */
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  /** What a colour of notes is called: the reader may have renamed it. */
  readonly colour: (colour: NoteColour) => string;
  /** The plural form that fits: `key_one`, `key_other` …; $1 is the count. */
  readonly count: (key: string, count: number) => string;
  /** What to tell the reader about a problem. */
  readonly problem: (problem: Problem) => string;
}
