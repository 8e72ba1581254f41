/** The one way in which a peer's HTML becomes text, so that none is marked down for how it was written out. */

const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
  NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SVG"]);

export function textOfHtml(html: string): string {
  let text = "";
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data.replace(/\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (unseen.has(tag)) return;
    if (tag === "BR") text += "\n";
    const isBlock = blocks.has(tag);
    if (isBlock) text += "\n";
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (isBlock) text += "\n";
  };
  visit(new DOMParser().parseFromString(html, "text/html").body);
  return text
    .replace(/ *\n */g, "\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
