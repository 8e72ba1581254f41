/** What of an article's text stands in the page's links, which have an underline and a hover of their own. */
import type { TextSpan } from "../../core/article/text-span.ts";
import { drawnParentOf } from "../drawn-tree.ts";
import type { TextMap } from "../text-map.ts";
import { attributeOf, localNameOf } from "../true-dom.ts";

/** In text order; neighbouring ones are one. */
export function linkedSpans(textMap: TextMap): readonly TextSpan[] {
  const known = new Map<Element, boolean>();
  const isLinked = (element: Element | null): boolean => {
    if (!element) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isLink(element) || isLinked(drawnParentOf(element));
      known.set(element, answer);
    }
    return answer;
  };
  const spans: { start: number; end: number }[] = [];
  for (const { node, start, length } of textMap.pieces) {
    if (!isLinked(drawnParentOf(node))) continue;
    const last = spans.at(-1);
    if (last?.end === start) last.end = start + length;
    else spans.push({ start, end: start + length });
  }
  return spans;
}

const isLink = (element: Element): boolean => localNameOf(element) === "a" && attributeOf(element, "href") !== null;
