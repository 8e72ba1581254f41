/**
 * The reader's own Markdown as HTML that is built, not passed on: each kind of token as elements of ours. HTML in it
 * stays text, only web addresses become links, and pictures are links to themselves, so that opening a file fetches nothing.
 */
import { Lexer, type MarkedToken, type Token } from "marked";
import { htmlText } from "./html-text.ts";
import { webLink } from "./web-link.ts";

/** UTF-16 code units. Some texts take Markdown's grammar time by the square of their length: longer ones stay plain. */
const longest = 20_000;

/** Levels of lists, quotes and emphasis inside each other; what is deeper stays as it was typed. */
const deepest = 16;

/** `heading`: the level of the heading that the text stands under; its own go below it. */
export function htmlMarkdown(text: string, heading: number): string {
  const tokens = text.length > longest ? null : tokensOf(text);
  return tokens === null ? plain(text) : written(tokens, { depth: 0, isInLink: false, heading });
}

/** Null for a text that is nested too deeply to be read. A line break stays one, as in the field it was typed in. */
function tokensOf(text: string): readonly Token[] | null {
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text);
  } catch (error) {
    // "Maximum call stack size exceeded", or Firefox's "too much recursion" (an InternalError).
    if (error instanceof RangeError || (error as Error).name === "InternalError") return null;
    throw error;
  }
}

const plain = (text: string): string => `<p class="plain">${htmlText(text.trim())}</p>`;

interface Place {
  readonly depth: number;
  readonly isInLink: boolean;
  readonly heading: number;
}

type Of<Type extends MarkedToken["type"]> = Extract<MarkedToken, { type: Type }>;

const elements: { readonly [Type in MarkedToken["type"]]: (token: Of<Type>, place: Place) => string } = {
  space: () => "",
  paragraph: ({ tokens }, place) => `<p>${inside(tokens, place)}</p>`,
  heading({ depth, tokens }, place) {
    const level = Math.min(6, place.heading + depth);
    return `<h${level}>${inside(tokens, place)}</h${level}>`;
  },
  blockquote: ({ tokens }, place) => `<blockquote>${inside(tokens, place)}</blockquote>`,
  list({ ordered, start, items }, place) {
    const rows = items.map((item) => elements.list_item(item, place)).join("");
    return ordered ? `<ol start="${Math.trunc(Number(start)) || 0}">${rows}</ol>` : `<ul>${rows}</ul>`;
  },
  list_item: ({ task, tokens }, place) => `<li${task ? ' class="task"' : ""}>${inside(tokens, place)}</li>`,
  checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
  code: ({ text, lang }) =>
    `<pre dir="ltr">${lang ? `<small>${htmlText(lang)}</small>\n` : ""}<code>${htmlText(text)}</code></pre>`,
  hr: () => "<hr>",
  table({ header, rows, align }, place) {
    const row = (cells: typeof header, cell: string, ends: string): string =>
      `<tr>${cells
        .map(({ tokens }, index) => `<${cell}${aligned(align[index])}>${inside(tokens, place)}</${ends}>`)
        .join("")}</tr>`;
    const head = row(header, 'th scope="col"', "th");
    return `<table><thead>${head}</thead><tbody>${rows.map((cells) => row(cells, "td", "td")).join("")}</tbody></table>`;
  },
  text: ({ text, tokens }, place) => (tokens ? inside(tokens, place) : htmlText(text)),
  escape: ({ text }) => htmlText(text),
  br: () => "<br>",
  strong: ({ tokens }, place) => `<strong>${inside(tokens, place)}</strong>`,
  em: ({ tokens }, place) => `<em>${inside(tokens, place)}</em>`,
  del: ({ tokens }, place) => `<del>${inside(tokens, place)}</del>`,
  codespan: ({ text }) => `<code>${htmlText(text)}</code>`,
  link({ href, raw, tokens }, place) {
    const address = webLink(href);
    if (address === null) return htmlText(raw);
    if (place.isInLink) return inside(tokens, place);
    return `<a href="${htmlText(address)}">${inside(tokens, { ...place, isInLink: true })}</a>`;
  },
  image({ href, raw, text }, { isInLink }) {
    const address = webLink(href);
    if (address === null || isInLink) return htmlText(raw);
    return `<a href="${htmlText(address)}">${htmlText(text || address)}</a>`;
  },
  html: ({ raw }) => htmlText(raw),
  // Where the words of a link lead: kept, because the reader typed it.
  def: ({ raw }) => `<p>${htmlText(raw.trim())}</p>`,
};

function inside(tokens: readonly Token[], place: Place): string {
  const next = { ...place, depth: place.depth + 1 };
  return next.depth > deepest ? htmlText(tokens.map(({ raw }) => raw).join("")) : written(tokens, next);
}

const written = (tokens: readonly Token[], place: Place): string =>
  tokens
    .map((token) => {
      const element = Object.hasOwn(elements, token.type) ? elements[token.type as MarkedToken["type"]] : null;
      return element ? (element as (token: Token, place: Place) => string)(token, place) : htmlText(token.raw);
    })
    .join("");

const aligned = (align: "center" | "left" | "right" | null | undefined): string =>
  align ? ` class="align-${align}"` : "";
