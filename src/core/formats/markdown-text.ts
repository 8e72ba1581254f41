/** Page text inside Markdown: it reads as it stood in the page and never becomes markup (CommonMark, GFM, Obsidian). */
import { visible } from "./visible-text.ts";

/** Page text on one line. */
export function inline(pageText: string): string {
  return escaped(visible(pageText).replace(/\s+/g, " ").trim());
}

/** Page text as a block quote, one paragraph for each block. */
export function blockQuote(pageText: string): string {
  const paragraphs = visible(pageText)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => escaped(line.replace(/\s+/g, " ").trim()))
        .filter((line) => line !== "")
        .map((line) => `> ${line}`)
        .join("  \n"),
    );
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n>\n");
}

/** A link whose address cannot end it early; words alone where the address is not one to be opened. */
export function link(label: string, address: string): string {
  if (!/^(?:https?|file):/i.test(address)) return inline(label);
  const safe = address.replace(/[\s<>()[\]\\"'`|\p{Cc}\p{Cf}\p{Cs}]/gu, (character) =>
    /\p{Cs}/u.test(character)
      ? "%EF%BF%BD"
      : [...encodeURIComponent(character)].length > 1
        ? encodeURIComponent(character)
        : `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${inline(label)}](${safe})`;
}

/**
 * The reader's own Markdown, as it is; only what would swallow the rest of the file is closed: a code fence
 * that has no end, and HTML that ends nowhere else.
 */
export function ownWords(markdown: string): string {
  const text = markdown
    .replace(/\r\n?/g, "\n")
    .replace(/<(?=!--|[?]|![a-z[]|\/?(?:script|style|pre|textarea|title|xmp|iframe|plaintext)\b)/gi, "\\<")
    .replace(/%%/g, "\\%\\%")
    .trim();
  const open = openFence(text);
  return open === null ? text : `${text}\n${open}`;
}

/** The fence that still stands open at the end, or null. CommonMark 4.5. */
function openFence(text: string): string | null {
  let open: string | null = null;
  for (const line of text.split("\n")) {
    const found = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    const fence = found?.[1];
    const rest = found?.[2] ?? "";
    if (fence === undefined) continue;
    if (open === null) {
      if (fence.startsWith("~") || !rest.includes("`")) open = fence;
    } else if (fence.startsWith(open) && rest.trim() === "") open = null;
  }
  return open;
}

/** Obsidian's tags: letters, digits, "_", "-", "/", and not digits alone. "" when nothing is left. */
export function tagName(tag: string): string {
  const name = tag
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, "-")
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, "");
  return /^[\d/-]+$/.test(name) ? `_${name}` : name;
}

/** As Obsidian takes them, each once, in alphabetical order. */
export const tagNames = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map(tagName))].filter((tag) => tag !== "").sort();

const escaped = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>#|~$^&]/g, "\\$&")
    .replace(/(==|%%)/g, (pair) => `\\${pair.charAt(0)}\\${pair.charAt(1)}`)
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
