/** The tools of the bench, ours first. Each is made where it is used, so that a process holds no other's words and rules. */
import { chrono } from "./chrono.ts";
import { compromiseDates } from "./compromise-dates.ts";
import { recognizers } from "./recognizers.ts";
import type { Tagger } from "./tagger.ts";
import { tidemark } from "./tidemark.ts";

export const taggers = {
  Tidemark: tidemark,
  "chrono-node": chrono,
  "compromise-dates": compromiseDates,
  "recognizers-text": recognizers,
} as const satisfies Readonly<Record<string, () => Tagger>>;

export type Tool = keyof typeof taggers;

export const tools = Object.keys(taggers) as readonly Tool[];
