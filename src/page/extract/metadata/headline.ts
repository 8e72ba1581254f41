/** The element that shows the page's headline. */

const mostHeadings = 40;

/**
 * The h1 whose text the page's own titles agree with most; else the first h1 with words; else a heading that one
 * of the titles repeats. Null when there is none.
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
      if (text.length > 8 && wanted.some((title) => title.startsWith(text) || text.startsWith(title))) return heading;
      if (selector === "h1") first ??= heading;
    }
  }
  return first;
}

/** Letters and digits only, lower case: equal for two ways of setting the same words. */
export function comparable(text: string): string {
  return text
    .slice(0, 600)
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
