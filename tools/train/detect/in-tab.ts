/** What runs in the browser when detection is trained: every signal of one page, with its JSON-LD and without. */
import { signalsOf } from "../../../src/page/detect/signals.ts";
import { atOnce } from "../../../src/page/sliced.ts";

export interface SignalValues {
  readonly names: readonly string[];
  /** In the order of the names. */
  readonly values: readonly number[];
  /** The same page, had it no JSON-LD. */
  readonly valuesWithoutJsonLd: readonly number[];
}

/** Detection looks at no layout, so a parsed document is as good as a loaded page, and twenty times as fast. */
function signalsIn(html: string, url: string): SignalValues {
  const page = new DOMParser().parseFromString(html, "text/html");
  // Parsed without scripting, what stands in <noscript> became elements that a reader's page does not have.
  for (const unseen of page.querySelectorAll("noscript")) unseen.textContent = "";
  const signals = atOnce(signalsOf(page, url));
  for (const script of page.querySelectorAll("script")) script.remove();
  return {
    names: Object.keys(signals),
    values: Object.values(signals),
    valuesWithoutJsonLd: Object.values(atOnce(signalsOf(page, url))),
  };
}

Object.assign(globalThis, { tidemarkSignals: signalsIn });
