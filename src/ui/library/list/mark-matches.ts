/**
 * Lights up the words of a search in what is drawn, by the CSS Custom Highlight API: nothing is put into the words
 * themselves. What is to be looked through says so by the attribute `data-searched`.
 */
import { matchesIn } from "./matches.ts";

const name = "library-match";

/** Light for as many; a screenful has fewer. */
const most = 2_000;

export function markMatches(root: Element, words: readonly string[]): void {
  const ranges: StaticRange[] = [];
  if (words.length > 0) {
    for (const part of root.querySelectorAll("[data-searched]")) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
        const text = node as Text;
        for (const { start, end } of matchesIn(text.data, words)) {
          ranges.push(
            new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
          );
        }
      }
    }
  }
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
