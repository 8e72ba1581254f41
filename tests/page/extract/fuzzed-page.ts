/** Pages that nobody would write, one for each seed: broken nesting, names that hide the DOM's own, odd characters, shadow roots. */
import { generator } from "../../../tools/train/boost.ts";

const tags =
  "div p span a b i em strong ul ol li table tr td th tbody section article main aside header footer nav form figure figcaption blockquote pre code h1 h2 h3 br hr img button input select option textarea template noscript iframe object svg math sup sub details summary dl dt dd time address label font center marquee x-late slot video".split(
    " ",
  );
const names =
  "article body content entry-content story-body caption media related newsletter comments share byline author date meta-box readMore sidebar nav visually-hidden sr-only paragraph ad".split(
    " ",
  );
/** Names that hide the DOM's own on forms and documents. */
const hiding =
  "body head title documentElement parentNode firstChild nextSibling nodeType tagName attributes children getAttribute querySelector querySelectorAll closest textContent innerText matches className id shadowRoot checkVisibility getElementsByTagName defaultView location URL".split(
    " ",
  );
const texts = [
  "The council said on Tuesday that the quay, which had stood since 1891, must be rebuilt before the winter storms arrive.",
  "Read more",
  "©",
  "3 April 2024",
  "\u00ad\u200b\ufeff",
  "\u202e\u2066 odd \u2069",
  "議会は火曜日、冬の嵐が来る前に岸壁を再建しなければならないと述べた。",
  "\ud83d",
  "👩‍👩‍👧‍👦 😀",
  "&nbsp;&nbsp;",
  "&#0;&lt;/p&gt;",
  "x".repeat(3000),
  "1 ".repeat(400),
  "\n\n\t  ",
] as const;
const jsonLd = [
  '{"@type":"NewsArticle","headline":"The quay","datePublished":"2024-04-03T21:37:00+02:00","author":{"name":"Ann Example"}}',
  '{"@graph":[{"@type":["Article",7,null],"author":[{"@id":"#a"},{"@id":"#a"}],"headline":{"@value":["x"]}},{"@id":"#a","name":{"name":{"name":{}}}}]}',
  '{"__proto__":{"@type":"Article"},"constructor":"x","@type":"toString","author":"__proto__"}',
  `${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`,
  '{"@type":"Article","datePublished":"99999-99-99T99:99","dateModified":1e999,',
  "[[[[[]]]]]",
  "not json",
] as const;
const metas = [
  '<meta property="article:published_time" content="2024-02-30">',
  '<meta name="author" content="By By By, and and and">',
  '<meta property="og:title" content="">',
  '<link rel="canonical" href="http://[::bad">',
  '<link rel="canonical" href="javascript:alert(1)">',
  '<html lang="--x">',
  '<base href="about:blank">',
  '<meta name="description" content="The council said on Tuesday that the quay must be rebuilt">',
] as const;

export interface FuzzedPage {
  readonly html: string;
  readonly url: string;
  /** Hosts that get an open shadow root, by their place in the list of all elements. */
  readonly shadowHosts: readonly number[];
}

export function fuzzedPage(seed: number): FuzzedPage {
  const random = generator(seed);
  const below = (count: number) => Math.floor(random() * count);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

  const attributes = () => {
    let written = "";
    if (random() < 0.4) written += ` class="${one(names)} ${one(names)}"`;
    if (random() < 0.15) written += ` id="${one(random() < 0.5 ? names : hiding)}"`;
    if (random() < 0.15) written += ` name="${one(hiding)}"`;
    if (random() < 0.1) written += ` itemprop="${one(["articleBody", "author", "datePublished", "headline"])}"`;
    if (random() < 0.05) written += ` role="${one(["navigation", "main", "article", "dialog", "zzz"])}"`;
    if (random() < 0.08)
      written += one([' style="display:none"', " hidden", ' style="float:left"', ' style="display:contents"']);
    if (random() < 0.1) written += ` href="${one(["#", "#fn1", "javascript:x", "http://[", "/a"])}"`;
    if (random() < 0.05) written += ' datetime="2024-13-45"';
    return written;
  };
  let left = 30 + below(300);
  const inside = (depth: number): string => {
    let html = "";
    for (let count = below(6); count >= 0 && left > 0; count--) {
      left--;
      if (random() < 0.45) {
        html += one(texts);
        continue;
      }
      const tag = one(tags);
      const end = random();
      html += `<${tag}${attributes()}>${depth < 40 ? inside(depth + 1) : ""}`;
      // Now and then the end is missing, or another element's stands in its place.
      if (end < 0.8) html += `</${tag}>`;
      else if (end < 0.9) html += `</${one(tags)}>`;
    }
    return html;
  };
  let head = `<title>${random() < 0.5 ? "The quay | The Harbour Post" : ""}</title>`;
  for (let count = below(4); count > 0; count--) head += one(metas);
  for (let count = below(3); count > 0; count--) head += `<script type="application/ld+json">${one(jsonLd)}</script>`;
  let body = "";
  while (left > 0) body += inside(0);
  const deep = random() < 0.05 ? `${"<div><span>".repeat(2000)}deep${"</span></div>".repeat(1500)}` : "";
  const frames = random() < 0.03;
  const html = frames
    ? `<html><head>${head}</head><frameset cols="50%,50%"><frame><frame></frameset></html>`
    : `<html><head>${head}</head><body${attributes()}>${body}${deep}</body></html>`;
  const url = one([
    "https://post.example/2024/04/03/the-quay",
    "https://post.example/",
    "about:blank",
    "",
    "no address",
    "https://post.example/%E0%A4%A",
  ]);
  return { html, url, shadowHosts: Array.from({ length: below(4) }, () => below(400)) };
}
