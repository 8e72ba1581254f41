/**
 * How a page's words are spread: prose in one place, or teasers, links and prices all over. One bounded walk over
 * the text nodes.
 */
export interface TextMass {
  /** Characters of text that is seen, roughly: scripts, styles and form options left out. */
  readonly all: number;
  /** Characters directly in links. */
  readonly linked: number;
  /** Link texts as long as a headline. */
  readonly headlineLinks: number;
  /** Characters in sentences of prose: long texts outside links, navigation and footers. */
  readonly prose: number;
  /** Characters of prose in the boxes of one parent, of the parent that has most. */
  readonly densestAround: number;
  /** Boxes that hold prose: a listing has many with a little each. */
  readonly proseBoxes: number;
  /** Texts that look like a price. */
  readonly prices: number;
  /** Short texts that ask to buy, book or sign up. */
  readonly calls: number;
  /** Short texts only found where people answer one another. */
  readonly replies: number;
}

const mostTexts = 9_000;
const shortestProse = 70;
const shortestHeadline = 30;
const longestLabel = 40;
const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "OPTION", "TEXTAREA", "TITLE"]);
const price = /(?:[$€£¥₹]|US\$|USD|EUR|GBP|kr\.?|zł|Rs\.?)\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|zł|kr\b|USD|EUR)/;
const call =
  /^(?:add to (?:cart|bag|basket)|buy(?: it)? now|shop now|book (?:now|a .*|an .*)|get started.*|sign up.*|request a .*|get a (?:free )?(?:quote|demo).*|contact us|schedule a .*|start (?:free|your) .*|learn more|see pricing|free trial|view details|in den warenkorb|jetzt kaufen|out of stock|in stock|add to wishlist|quantity)$/i;
const reply =
  /^(?:reply|quote|report|upvote|permalink|likes?|joined:?.*|posts?:.*|messages:?.*|\d+ (?:replies|answers?|posts|views|votes?)|originally posted.*|accepted answer|mark as .*|op|new member|moderator|#\d+|wrote:|said:|solved|top contributor)$/i;

export function textMass(document: Document): TextMass {
  const count = {
    all: 0,
    linked: 0,
    headlineLinks: 0,
    prose: 0,
    prices: 0,
    calls: 0,
    replies: 0,
  };
  const boxes = new Set<Element>();
  const around = new Map<Element, number>();
  const root = document.body;
  const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let seen = 0; walker && seen < mostTexts; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node.nodeValue ?? "").trim();
    const parent = node.parentElement;
    if (text === "" || !parent || unseen.has(parent.tagName)) continue;
    const isLink = parent.tagName === "A" || parent.parentElement?.tagName === "A";
    count.all += text.length;
    if (isLink) {
      count.linked += text.length;
      if (text.length >= shortestHeadline) count.headlineLinks += 1;
    }
    if (text.length >= shortestProse && !isLink && isProse(parent)) {
      count.prose += text.length;
      const box = boxOf(parent);
      boxes.add(box);
      if (box.parentElement) around.set(box.parentElement, (around.get(box.parentElement) ?? 0) + text.length);
    } else if (text.length < longestLabel) {
      if (/\d/.test(text) && price.test(text)) count.prices += 1;
      if (call.test(text)) count.calls += 1;
      if (reply.test(text)) count.replies += 1;
    }
  }
  return {
    ...count,
    densestAround: Math.max(0, ...around.values()),
    proseBoxes: boxes.size,
  };
}

function isProse(parent: Element): boolean {
  return parent.closest("a, nav, footer, button, form, [hidden], [aria-hidden=true]") === null;
}

/** The box of a paragraph is what holds it and its neighbours: the nearest ancestor that is no paragraph or styling. */
function boxOf(element: Element): Element {
  let box = element;
  while (
    box.parentElement &&
    /^(?:P|SPAN|EM|STRONG|B|I|U|FONT|LI|UL|OL|BLOCKQUOTE|Q|SMALL|MARK|CODE|CITE|ABBR)$/.test(box.tagName)
  )
    box = box.parentElement;
  return box;
}
