/** The words in a piece of HTML, as a reader sees them: read as text from end to end, never parsed into a document. */

/** What no reader sees. */
const unseen = /^(?:script|style|template|noscript|iframe|object|svg|math|head|title|textarea|select)$/;
/** What stands on lines of its own. */
const blocks =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/;

/** Blocks are parted by an empty line, as in `Article.text`; white space is one space. */
export function htmlWords(html: string): string {
  const found: string[] = [];
  let line = "";
  const endLine = (): void => {
    const words = line
      .replace(/[^\S\n\u00A0]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (words !== "") found.push(words);
    line = "";
  };
  for (const { text, tag } of pieces(html)) {
    line += inline(text);
    if (tag === "br") line += "\n";
    else if (tag === "td" || tag === "th") line += " ";
    else if (tag !== null && blocks.test(tag)) endLine();
  }
  endLine();
  return found.join("\n\n");
}

interface Piece {
  readonly text: string;
  /** The name of the tag after it, opening or closing, in lower case; null after the last piece and before a comment. */
  readonly tag: string | null;
}

/** Each character is looked at a few times at most, whatever is left open. */
function* pieces(html: string): Generator<Piece> {
  const isOpen = { comment: true, quote: true };
  let from = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const [, slash, name] = /^<(\/?)([a-z][^\s/>]{0,50})/i.exec(html.slice(at, at + 60)) ?? [];
    const isMarkup = name !== undefined || /^<[!?/]/.test(html.slice(at, at + 2));
    const end = isMarkup ? endOf(html, at, isOpen) : at;
    if (end < 0) break;
    if (isMarkup) {
      const tag = name?.toLowerCase() ?? null;
      yield { text: html.slice(from, at), tag };
      from = tag !== null && slash === "" && unseen.test(tag) ? endOfUnseen(html, end, tag) : end;
    }
    at = html.indexOf("<", Math.max(from, at + 1));
  }
  yield { text: html.slice(from), tag: null };
}

/** After the tag or comment at that place; -1 where no more of the text is one. `isOpen` remembers what never ends. */
function endOf(html: string, at: number, isOpen: { comment: boolean; quote: boolean }): number {
  if (isOpen.comment && html.startsWith("<!--", at)) {
    const end = html.indexOf("-->", at + 4);
    if (end >= 0) return end + 3;
    isOpen.comment = false;
  }
  for (let n = at; isOpen.quote && n < html.length; n++) {
    const character = html[n];
    if (character === ">") return n + 1;
    if (character !== '"' && character !== "'") continue;
    n = html.indexOf(character, n + 1);
    if (n < 0) break;
  }
  isOpen.quote = false;
  return html.indexOf(">", at) + 1 || -1;
}

/** After the closing tag; the end of the text where there is none, as in a browser. */
function endOfUnseen(html: string, from: number, tag: string): number {
  const closing = new RegExp(`</${tag}(?=[\\s/>])`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return (found ? html.indexOf(">", found.index) + 1 : 0) || html.length;
}

const inline = (text: string): string => entities(text.replace(/[\t\n\f\r ]+/g, " "));

/** What browsers write, and the few more that people do. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  shy: "\u00AD",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
};

/** One that is not known stays as it is written. */
function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (written, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? written) : written;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
  });
}
