/** The plainest that could do: the first place where the same words stand. */
import { serve } from "./in-page.ts";

serve({
  describe: (root, spans) => {
    const text = root.textContent;
    return spans.map(({ start, end }) => text.slice(start, end));
  },
  find: (root, quotes) => {
    const text = root.textContent;
    return quotes.map((quote) => {
      const start = text.indexOf(quote);
      return start < 0 ? null : { start, end: start + quote.length };
    });
  },
});
