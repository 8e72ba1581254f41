/** Passages that are links: "read more", teasers, lists of topics. */
import type { PassageRule } from "../verdict.ts";

export const links: PassageRule = {
  name: "links",
  judge: ({ linked, text, isProse }) => (!isProse && linked > text.length * 0.6 ? "out" : null),
};
