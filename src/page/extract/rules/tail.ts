/** What follows long after the page's last sentence: lists of links, and the page's foot. */
import type { PassageRule } from "../verdict.ts";

/** Passages after the last long text that may still be its own: a list's last items, a closing line. */
const ownEnd = 6;

export const tail: PassageRule = {
  name: "tail",
  judge: ({ index, linked, text }, { lastProseOfPage }) =>
    lastProseOfPage >= 0 && index > lastProseOfPage + ownEnd && linked > text.length / 2 ? "out" : null,
};
