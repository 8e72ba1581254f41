/** What a heading says, without the kicker above it, the permalink behind it and the site's name. */

import { attributeOf, tagOf } from "../../true-dom.ts";
import { collapsed, comparable } from "./collapsed-text.ts";
import { elementsWithin, namesOf } from "./dom.ts";
import { textIn } from "./element-text.ts";

const kicker =
  /kicker|over-?line|eyebrow|roof-?line|top-?line|dachzeile|spitzmarke|pre-?title|super-?title|sur-?title|title-?header|super-?head|antetitulo|volanta|cintillo|occhiello|catch-?line|rubri[ck]|category|prefix|label|badge|flag/i;
const permalink = /anchor|permalink|header-?link|hash-?link|edit-?section/i;
const hidden = /sr-only|visually-?hidden|screen-?reader|offscreen|hidden-?dash/i;
const headlineName = /(?:^|[^b-])headline|(?:^|[\s_-])title(?:$|[\s_-])/i;

const most = 500;

/** The whole text, in reading order. */
export function headingText(heading: Element): string {
  return collapsed(textIn(heading, most));
}

/**
 * The heading's own words. `titles`: what the page calls itself elsewhere, the most trusted first; the first that is
 * the heading with or without its first part decides whether that part belongs to it, else what the parts are called.
 */
export function headlineText(heading: Element, titles: readonly string[]): string {
  const whole = collapsed(textIn(heading, most, (child) => !isDecoration(child)));
  const bare = collapsed(textIn(heading, most, (child) => !isDecoration(child) && !isKicker(child)));
  // A kicker stands before what it announces: what stands behind is called so for another reason.
  const own = whole.endsWith(bare) ? bare : whole;
  const joined = comparable(whole);
  const parts = partsOf(heading, whole);
  for (const title of titles) {
    const compared = comparable(title);
    if (compared.length < 12) continue;
    // Between its parts the heading has only space, the title a mark.
    if (compared === joined) return own === whole ? whole : title;
    const part = parts.find((text) => comparable(text) === compared);
    if (part !== undefined) return part;
  }
  const named = namedHeadline(heading, own);
  return named ?? (isMostOf(own, whole) ? own : whole);
}

function isKicker(child: Element): boolean {
  return kicker.test(namesOf(child));
}

/** Permalinks, dates, and marks between the parts that are only for screen readers. */
function isDecoration(child: Element): boolean {
  const names = namesOf(child);
  const isSmall = () => textIn(child, 40).trim().length <= 3;
  return (
    (permalink.test(names) && textIn(child, 40).trim().length <= 20) ||
    ((hidden.test(names) || attributeOf(child, "aria-hidden") === "true") && isSmall()) ||
    (tagOf(child) === "SMALL" && /\d/.test(textIn(child, 60)))
  );
}

/** A kicker is shorter than what it announces, or at least leaves several words. */
function isMostOf(part: string, whole: string): boolean {
  return part.length >= 12 || part.length > whole.length / 2;
}

/** A child that calls itself the headline, of a heading that holds more. */
function namedHeadline(heading: Element, own: string): string | null {
  const [child, ...more] = elementsWithin(heading, "span, div, strong, a", 12).filter((element) =>
    headlineName.test(namesOf(element)),
  );
  if (!child || more.length > 0) return null;
  const text = collapsed(textIn(child));
  return text.length >= 15 && text.length < own.length && own.endsWith(text) ? text : null;
}

/** What stands behind each joint of the heading: a colon, a dash, the edge of a child. */
function partsOf(heading: Element, text: string): readonly string[] {
  const marks = [...text.matchAll(/[:|–—-]\s+|\s[|–—-]/g)].slice(0, 10);
  const children = elementsWithin(heading, "*", 12).flatMap((child) => {
    const words = collapsed(textIn(child));
    const start = words === "" ? -1 : text.indexOf(words);
    return start < 0 ? [] : [start, start + words.length];
  });
  return [...marks.map(({ index, 0: mark }) => index + mark.length), ...children].map((start) =>
    text.slice(start).trim(),
  );
}
