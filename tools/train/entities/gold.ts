/** Reads an annotated article (docs/entities.md): its text in blocks, and every mention with its entity. */

import type { Article } from "../../../src/core/article/article.ts";

const letters = {
  p: "person",
  o: "organisation",
  l: "place",
  g: "group",
  e: "event",
  w: "work",
  d: "product",
} as const;

type GoldType = (typeof letters)[keyof typeof letters];

interface GoldMention {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** Null for a nominal or pronoun. */
  readonly type: GoldType | null;
  readonly form: "name" | "nominal" | "pronoun";
  readonly entity: string;
}

interface GoldBlock {
  readonly kind: "heading" | "paragraph" | "list-item";
  readonly start: number;
  readonly end: number;
}

export interface GoldArticle {
  readonly text: string;
  readonly blocks: readonly GoldBlock[];
  /** In text order, never overlapping. */
  readonly mentions: readonly GoldMention[];
}

/** As the engine gets it. */
export const goldArticle = (gold: GoldArticle): Article => ({
  id: "gold" as Article["id"],
  url: "https://news.example/gold",
  title: "",
  byline: null,
  site: null,
  language: "en",
  published: "2025-06-01",
  modified: null,
  text: gold.text,
  blocks: gold.blocks.map(({ kind, start, end }) => ({ kind, span: { start, end }, depth: 0 })),
});

const mark = /\[([^[\]|]+)\|([a-z]):([^[\]|\s]+)\]/gu;

/** Throws with the line's number when the markup is broken. */
export function readGold(source: string): GoldArticle {
  const blocks: GoldBlock[] = [];
  const mentions: GoldMention[] = [];
  let text = "";
  for (const [at, line] of source.split("\n").entries()) {
    if (line.trim() === "" || /^# /u.test(line)) continue;
    if (text !== "") text += "\n\n";
    const [, lead = "", body = ""] = /^(## |- )?(.*)$/u.exec(line.trim()) ?? [];
    const start = text.length;
    let last = 0;
    for (const match of body.matchAll(mark)) {
      text += body.slice(last, match.index);
      mentions.push(readMention(match, text.length, at + 1));
      text += match[1];
      last = match.index + match[0].length;
    }
    text += body.slice(last);
    const stray = /[[\]|]/u.exec(text.slice(start));
    if (stray)
      throw new Error(
        `line ${at + 1}: a stray “${stray[0]}” near “${text.slice(start + stray.index - 20, start + stray.index + 20)}”`,
      );
    const kind = lead === "- " ? "list-item" : lead === "## " || blocks.length === 0 ? "heading" : "paragraph";
    blocks.push({ kind, start, end: text.length });
  }
  return { text, blocks, mentions };
}

function readMention(match: RegExpExecArray, start: number, line: number): GoldMention {
  const [, words = "", letter = "", entity = ""] = match;
  const form = letter === "n" ? "nominal" : letter === "r" ? "pronoun" : "name";
  const type = form === "name" ? letters[letter as keyof typeof letters] : null;
  if (type === undefined) throw new Error(`line ${line}: “${letter}” is no type`);
  if (words !== words.trim()) throw new Error(`line ${line}: white space at the edge of “${words}”`);
  return { start, end: start + words.length, type, form, entity };
}
