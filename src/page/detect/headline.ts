/** The headline: where reading begins. */
import { attributeOf, taggedIn } from "../true-dom.ts";

export interface Headline {
  /** Null when no h1 has text. */
  readonly element: Element | null;
  /** Of its text, blanks at the ends left out. */
  readonly characters: number;
  /** How many h1 elements the page has. */
  readonly rivals: number;
  /** Its class says that it is a headline. */
  readonly isNamed: boolean;
}

const names = ["title", "headline", "entry", "post", "article"];
const mostHeadlines = 5;
/** In characters. A shorter h1 may be the site's name, if there is another h1 that is no shorter than a headline. */
const siteName = 12;
const shortest = 20;

export function findHeadline(document: Document): Headline {
  const candidates = taggedIn(document, "h1");
  let element: Element | null = null;
  let characters = 0;
  for (let index = 0; index < mostHeadlines; index += 1) {
    const candidate = candidates[index];
    if (!candidate) break;
    const length = (candidate.textContent ?? "").trim().length;
    if (length > 0 && (element === null || (characters < siteName && length > shortest))) {
      element = candidate;
      characters = length;
    }
  }
  const name = element === null ? "" : (attributeOf(element, "class") ?? "").toLowerCase();
  const isNamed = names.some((word) => name.includes(word));
  return { element, characters, rivals: candidates.length, isNamed };
}
