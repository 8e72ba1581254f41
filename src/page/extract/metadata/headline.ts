/** The element that shows the page's headline. */

const mostHeadings = 40;

/**
 * The h1 whose text the page's own titles agree with most; else a lesser heading that one of the titles repeats; else
 * the first h1 with words. Null when there is none.
 */
export function headlineElement(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(comparable).filter((title) => title !== "");
  let first: Element | null = null;
  for (const selector of ["h1", "[itemprop~=headline], h2, h3"]) {
    const headings = document.querySelectorAll(selector);
    for (let index = 0; index < Math.min(headings.length, mostHeadings); index += 1) {
      const heading = headings[index];
      const text = comparable(heading?.textContent ?? "");
      if (!heading || text === "" || heading.closest("nav, footer, aside")) continue;
      if (wanted.some((title) => isMostOf(text, title) || isMostOf(title, text))) return heading;
      if (selector === "h1") first ??= heading;
    }
  }
  return first;
}

/** A title may have the site's name after it, a headline a kicker before it. */
function isMostOf(part: string, whole: string): boolean {
  return part.length > whole.length / 2 && (whole.startsWith(part) || whole.endsWith(part));
}

/** Letters and digits only, lower case: equal for two ways of setting the same words. */
export function comparable(text: string): string {
  return collapsed(text)
    .slice(0, 400)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function collapsed(text: string): string {
  return text
    .replace(/\u00ad|\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
