/** Tidemark's own describe and find. */
import { describe } from "../../../src/core/selectors/describe.ts";
import { createFinder } from "../../../src/core/selectors/find.ts";
import { serve } from "./in-page.ts";

serve({
  describe: (root, spans) => {
    const text = root.textContent;
    return spans.map((span) => describe(text, span));
  },
  find: (root, descriptions) => {
    const finder = createFinder(root.textContent);
    return descriptions.map((selectors) => {
      const outcome = finder.find(selectors);
      return outcome.status === "lost" ? null : outcome.span;
    });
  },
});
