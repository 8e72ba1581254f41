/** The text of a small element as a reader sees it, cut short where the element is not small. */
import { tagOf } from "../../true-dom.ts";
import { childrenOf, isBlock, isUnread } from "./dom.ts";

const mostDepth = 12;
const mostNodes = 300;

/** At most `most` units; scripts and buttons left out, and children that are not wanted. */
export function textIn(element: Element, most = 400, isWanted: (child: Element) => boolean = () => true): string {
  let text = "";
  let left = mostNodes;
  const read = (parent: Element, depth: number) => {
    let isBehindElement = false;
    for (const child of childrenOf(parent, left)) {
      left -= 1;
      if (left <= 0 || text.length >= most) return;
      if (typeof child === "string") {
        text += child.slice(0, most);
        isBehindElement = false;
      } else if (tagOf(child) === "BR") text += " ";
      else if (depth < mostDepth && !isUnread(child) && isWanted(child)) {
        // Two elements side by side are drawn apart, if only by their style.
        const apart = (isBehindElement && tagOf(child) !== "RUBY") || isBlock(child) ? " " : "";
        text += apart;
        read(child, depth + 1);
        if (isBlock(child)) text += " ";
        isBehindElement = true;
      }
    }
  };
  read(element, 0);
  return text.slice(0, most);
}
