/** The text nodes from the headline on, one after the other: as they are written, or as they are drawn. */
import { drawnParentOf, openRootsIn } from "../drawn-tree.ts";
import { walk } from "../extract/walk.ts";
import type { Sliced } from "../sliced.ts";
import { bodyOf, parentOf, textContentOf, textWalker } from "../true-dom.ts";

export interface Texts {
  /** Null after the last. */
  readonly next: () => Text | null;
  readonly parentOf: (node: Element | Text) => Element | null;
}

/** Without a look into shadow roots, as nearly all pages are to be read. */
export function writtenTexts(document: Document, headline: Element | null): Texts {
  const walker = textWalker(document, document);
  if (headline) walker.currentNode = headline;
  return { next: () => walker.nextNode() as Text | null, parentOf };
}

/** Nodes that are looked at. */
const mostNodes = 6000;
const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"]);

/** Null when the page has no open shadow root. */
export function* drawnTexts(document: Document, headline: Element | null): Sliced<Texts | null> {
  const body = bodyOf(document);
  const roots = yield* openRootsIn(document);
  if (!body || roots.length === 0) return null;
  const start = headline ?? headlineIn(roots);
  let hasBegun = start === null;
  const texts: Text[] = [];
  yield* walk(body, {
    enter(element, tag) {
      hasBegun ||= element === start;
      return !unseen.has(tag);
    },
    leave() {},
    read(node) {
      if (hasBegun) texts.push(node);
    },
    most: mostNodes,
  });
  let at = 0;
  return { next: () => texts[at++] ?? null, parentOf: drawnParentOf };
}

function headlineIn(roots: readonly ShadowRoot[]): Element | null {
  for (const root of roots) {
    const headline = root.querySelector("h1");
    if (headline && textContentOf(headline).trim() !== "") return headline;
  }
  return null;
}
