/** The words that a note is on: as they were made, with what became of them, or, once lost, with what stood around. */

import { quoteContext } from "../../../core/notes/quote-context.ts";
import type { TextQuoteSelector } from "../../../core/selectors/selector.ts";
import type { WordChange } from "../../../core/text/word-diff.ts";
import { t } from "../../parts/messages.ts";
import { Wording } from "./wording.tsx";

interface QuoteProps {
  readonly quote: TextQuoteSelector;
  /** Null while the page has the same words. */
  readonly changes: readonly WordChange[] | null;
  /** Null for a note that is lost. */
  readonly goTo: (() => void) | null;
}

export function Quote({ quote, changes, goTo }: QuoteProps) {
  const { before, after } = quoteContext(quote);
  return (
    <blockquote class="note-quote" dir="auto">
      {goTo ? (
        <button
          type="button"
          class={changes ? "note-go note-go-whole" : "note-go"}
          title={t("noteGoTo")}
          onClick={goTo}
        >
          {changes ? <Wording changes={changes} /> : quote.exact}
        </button>
      ) : (
        <>
          {before !== "" && <span class="note-context">{before}</span>}
          {quote.exact}
          {after !== "" && <span class="note-context">{after}</span>}
        </>
      )}
    </blockquote>
  );
}
