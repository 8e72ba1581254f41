/** How a date was worked out, in one sentence that quotes the words of the text. */
import type { Article } from "../../../core/article/article.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { t } from "../../parts/messages.ts";
import { dayInWords } from "./date-wording.ts";

export function reasonSentence({ timex, reason }: TimelineEvent, { text, published }: Article): string {
  const words = text.slice(timex.start, timex.end);
  const day = published === null ? null : dayInWords(published);
  switch (reason.basis) {
    case "explicit":
      return t("timeReasonExplicit", words);
    case "publication":
      return day === null ? t("timeReasonPublicationUnknown", words) : t("timeReasonPublication", words, day);
    case "reference":
      return reason.anchor === null
        ? t("timeReasonReferenceUnknown", words)
        : t("timeReasonReference", words, text.slice(reason.anchor.start, reason.anchor.end));
    case "event":
      return reason.anchor === null
        ? t("timeReasonNone", words)
        : t("timeReasonEvent", words, text.slice(reason.anchor.start, reason.anchor.end));
    case "reader":
      return t("timeReasonReader", words);
    case "none":
      return t("timeReasonNone", words);
  }
}
