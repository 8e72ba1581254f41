/** What stands around the headline, read when it is asked for and only once. */
import { type Sliced, slicedOnce } from "../../sliced.ts";
import { bodyOf, closestTo } from "../../true-dom.ts";
import { elementsIn } from "./dom.ts";
import type { Headline } from "./headline.ts";
import { ancestorsOf, type Line, linesAfter, linesBefore } from "./lines.ts";

export interface Surroundings {
  /** The box around the headline that holds the article; null for the whole page. */
  readonly scope: Element | null;
  /** The headline and its ancestors, the headline first. */
  readonly home: ReadonlySet<Element>;
  /** In text order. */
  readonly after: () => Sliced<readonly Line[]>;
  /** Nearest first. */
  readonly before: () => Sliced<readonly Line[]>;
  /** Those of the whole page, as far as it is reasonable to read. */
  readonly all: () => Sliced<readonly Line[]>;
}

const reach = {
  after: { mostLines: 60, mostProse: 3 },
  before: { mostLines: 24, mostProse: 2 },
  all: { mostLines: 400, mostProse: 150 },
} as const;

export function surroundingsOf(document: Document, headline: Headline | null): Surroundings {
  const isShown = headline !== null && headline.standing !== "trail";
  const start = isShown ? headline.element : startOfText(document);
  const body = bodyOf(document);
  return {
    scope: headline && closestTo(headline.element, "article, main, [role=main]"),
    home: ancestorsOf(start),
    after: slicedOnce(() => (start ? linesAfter(document, start, reach.after) : none())),
    before: slicedOnce(() => (start && isShown ? linesBefore(document, start, reach.before) : none())),
    all: slicedOnce(() => (body ? linesAfter(document, body, reach.all) : none())),
  };
}

// biome-ignore lint/correctness/useYield: there is nothing to slice.
function* none(): Sliced<readonly Line[]> {
  return [];
}

function startOfText(document: Document): Element | null {
  return elementsIn(document, "article, main, [role=main]", 1)[0] ?? bodyOf(document);
}
