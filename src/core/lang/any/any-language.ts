/**
 * What is safe in a text of any language: sentences, money, percentages and large numbers in digits, full dates in
 * digits, and names that come again. Nothing here knows a word's meaning, so nothing says who a name is.
 */
import type { TextSpan } from "../../article/text-span.ts";
import { countedEntities } from "../../entities/counted.ts";
import type { Language } from "../../language.ts";
import { datesIn } from "./dates.ts";
import { decimalMark } from "./decimal-mark.ts";
import { plainFigures } from "./figures.ts";
import { namesIn } from "./names.ts";
import { quantitiesIn } from "./quantities.ts";
import { anySentences } from "./sentences.ts";
import { anyTimeline } from "./timeline.ts";

export const anyLanguage: Language = {
  // BCP 47: undetermined.
  tag: "und",
  sentences: anySentences,
  entities: ({ text, language }, sentences) => {
    const figures = plainFigures(text);
    const dates = datesIn(figures).map(({ span }) => span);
    const quantities = quantitiesIn(figures, dates, language, decimalMark(language, figures));
    const names = namesIn(without(text, [...dates, ...quantities.map(({ span }) => span)]), sentences, language);
    return [...names, ...countedEntities(text, quantities, names)];
  },
  timexes: ({ text }) => datesIn(plainFigures(text)),
  timeline: anyTimeline,
};

/** With a mark that parts words in place of the spans, so that "USD" in a sum of money is no name. */
function without(text: string, spans: readonly TextSpan[]): string {
  let last = 0;
  const pieces = spans
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const piece = [text.slice(last, start), "|".repeat(Math.max(0, end - Math.max(start, last)))];
      last = Math.max(last, end);
      return piece;
    });
  return pieces.join("") + text.slice(last);
}
