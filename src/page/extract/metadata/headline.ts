/** Which element shows the page's headline. */

import type { Sliced } from "../../sliced.ts";
import { attributeOf, closestTo, parentOf, tagOf } from "../../true-dom.ts";
import { agreement, type ComparedTitle, comparedTitle } from "./agreement.ts";
import { elementsBefore, elementsIn, elementsTagged, elementsWithin, namesOf } from "./dom.ts";
import { headingText } from "./heading-text.ts";

export interface Headline {
  readonly element: Element;
  /** With the kicker, if it has one. */
  readonly text: string;
  /**
   * "agreed": one of the page's titles says much the same; "alone": none does, but it is the page's first h1;
   * "trail": it ends a breadcrumb trail, so that what the reader takes for the headline stands elsewhere.
   */
  readonly standing: "agreed" | "alone" | "trail";
}

const most = { h1: 30, lesser: 60 } as const;

/** `titles`: what the page calls itself, without the site's name. Null when no heading will do. */
export function* headlineOf(document: Document, titles: readonly string[]): Sliced<Headline | null> {
  const wanted = titles.map(comparedTitle);
  const main = elementsTagged(document, "h1", most.h1);
  const found: Candidate[] = [];
  for (const [index, heading] of main.entries()) {
    yield;
    found.push(...candidate(heading, wanted, 0.25 - Math.min(index, 10) * 0.01));
  }
  const best = bestOf(found);
  // Where an h1 says it all, nothing else can be the headline.
  if (best && best.agreement >= 0.9 && best.standing !== "trail") return best;
  const lesser = elementsIn(document, "[itemprop~=headline], h2, h3, h4", most.lesser);
  const least = best?.standing === "trail" ? 0.9 : 0.7;
  for (const [index, heading] of lesser.entries()) {
    yield;
    const others = candidate(heading, wanted, lesserBonus(heading) - index * 0.002);
    found.push(...others.filter((other) => other.agreement >= least));
  }
  return bestOf(found);
}

interface Candidate extends Headline {
  readonly agreement: number;
  readonly score: number;
}

function bestOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}

function lesserBonus(heading: Element): number {
  if (attributeOf(heading, "itemprop") !== null) return 0.15;
  return { H2: 0, H3: -0.1 }[tagOf(heading)] ?? -0.2;
}

const leastAgreement = 0.25;

function candidate(element: Element, wanted: readonly ComparedTitle[], bonus: number): readonly Candidate[] {
  if (closestTo(element, "footer, dialog, [hidden]") || leadsHome(element)) return [];
  const text = headingText(element);
  const compared = comparedTitle(text);
  if (compared.text === "") return [];
  const agreements = wanted.map((title) => agreement(compared, title));
  const agreed = Math.max(0, ...agreements);
  // Of two that each repeat a title, the longer one that more titles repeat.
  const more = 0.05 * agreements.filter((value) => value >= 0.9).length + 0.01 * Math.min(compared.words.size, 8);
  const isTrail = endsTrail(element);
  const isAside = closestTo(element, "nav, aside, [aria-hidden=true]") !== null;
  const score = agreed + more + bonus - (isTrail ? 0.5 : 0) - (isAside ? 0.3 : 0) - (isForReaders(element) ? 0 : 0.2);
  const standing = isTrail ? "trail" : agreed >= leastAgreement ? "agreed" : "alone";
  return [{ element, text, standing, agreement: agreed, score }];
}

/** A link to the front page is the site's name, not the article's. */
function leadsHome(heading: Element): boolean {
  const [link, another] = elementsWithin(heading, "a", 2);
  if (!link || another) return false;
  const href = attributeOf(link, "href")?.trim() ?? "";
  const isRoot = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href) && href !== "";
  return isRoot || /\bhome\b/.test(attributeOf(link, "rel") ?? "");
}

function isForReaders(element: Element): boolean {
  return !/sr-only|visually-?hidden|screen-?reader/i.test(namesOf(element));
}

/** The last step of "Home › News › …": many sites make it their h1 and set the headline as h2. */
function endsTrail(heading: Element): boolean {
  if (attributeOf(heading, "aria-current") !== null || closestTo(heading, "nav, [itemtype$=BreadcrumbList]"))
    return true;
  let step: Element | null = heading;
  for (let depth = 0; step && depth < 3; depth += 1) {
    if (/bread-?crumb/i.test(namesOf(step))) return true;
    // Steps stand side by side: links, or list items with links.
    const before = elementsBefore(step, 6).filter((other) => /^(?:A|LI)$/.test(tagOf(other)));
    if (before.length >= 2 && before.every((other) => tagOf(other) === tagOf(before[0] ?? other))) return true;
    step = parentOf(step);
    if (step && !/^(?:LI|SPAN|DIV)$/.test(tagOf(step))) break;
  }
  return false;
}
