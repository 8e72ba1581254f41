/** A highlight that was gone to, as it is told to those who do not see it. */
import type { Words } from "../page/toolbar/words.ts";
import type { Highlight } from "./highlight-walk.ts";

/** Of a quote and of a note, in UTF-16 code units. */
const mostHeard = 200;

export function highlightInWords({ note }: Highlight, number: number, total: number, words: Words): string {
  const quote = note.target.selectors.find((selector) => selector.type === "TextQuoteSelector")?.exact ?? "";
  const parts = [words.say("onPageHighlightOf", number, total, shortened(quote))];
  if (note.status !== "unchecked") parts.push(words.say("onPageHighlightStatus", words.say(`status_${note.status}`)));
  if (note.body !== "") parts.push(words.say("onPageHighlightNote", shortened(note.body)));
  return parts.join(" ");
}

const shortened = (text: string): string => (text.length > mostHeard ? `${text.slice(0, mostHeard)}…` : text);
