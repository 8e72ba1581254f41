/** The peer: dom-anchor-text-quote, which is given the recorded place as its hint. */
import { fromTextPosition, toTextPosition } from "dom-anchor-text-quote";
import { serve } from "./in-page.ts";

serve({
  describe: (root, spans) => spans.map((span) => ({ quote: fromTextPosition(root, span), hint: span.start })),
  find: (root, descriptions) =>
    descriptions.map(({ quote, hint }) => {
      try {
        return toTextPosition(root, quote, { hint });
      } catch {
        return null;
      }
    }),
});
