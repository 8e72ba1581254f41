/**
 * Reads a gold article of tests/fixtures/time: time expressions `[words|TYPE value mod=…]` and happenings
 * `<head|WHEN>`, and takes nothing that it does not understand.
 */
import type { Article, Block } from "../../../src/core/article/article.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import { parseDay } from "../../../src/core/time/calendar.ts";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";
import { periodOf, readWhen, type When } from "./when.ts";

/** Half-open, in UTF-16 code units of the text. */
interface GoldTimex extends Pick<TimeExpression, "type" | "value" | "mod" | "quant" | "freq"> {
  readonly start: number;
  readonly end: number;
}

interface GoldEvent {
  readonly start: number;
  readonly end: number;
  /** Null: the article does not say. */
  readonly when: When | null;
}

export interface GoldTimeArticle {
  /** The file's name without its ending. */
  readonly docId: string;
  /** Day of publication, which relative dates are counted from. */
  readonly dct: string;
  readonly kind: string;
  /** Title and paragraphs, parted by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly timexes: readonly GoldTimex[];
  readonly events: readonly GoldEvent[];
}

/** As the engine gets it. */
export const goldTimeArticle = ({ docId, dct, text, blocks }: GoldTimeArticle): Article => ({
  id: docId as ArticleId,
  url: "https://news.example/gold",
  title: "",
  byline: null,
  site: null,
  language: "en",
  published: dct,
  modified: null,
  text,
  blocks,
});

const mark = /\[([^[\]<>|]+)\|([^[\]<>|]+)\]|<([^[\]<>|]+)\|([^[\]<>|]+)>/gu;

/** `file` names it in errors. @throws Error with the file and the line of what is wrong. */
export function readTimeGold(source: string, file: string): GoldTimeArticle {
  const headers = new Map<string, string>();
  const blocks: Block[] = [];
  const timexes: GoldTimex[] = [];
  const events: GoldEvent[] = [];
  let text = "";
  let isAfterBlank = true;
  for (const [at, line] of source.replaceAll("\r\n", "\n").split("\n").entries()) {
    const fail = (problem: string): never => {
      throw new Error(`${file}, line ${at + 1}: ${problem}`);
    };
    if (line.trim() === "") {
      isAfterBlank = true;
      continue;
    }
    const [, key, value] = /^# (\w+): (.+)$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined && blocks.length === 0) {
      if (key !== "published" && key !== "kind") fail(`no header "${key}"`);
      headers.set(key, value.trim());
      continue;
    }
    if (line.startsWith("#")) fail(`a header that is none: "${line}"`);
    if (blocks.length > 0 && !isAfterBlank) fail("no blank line before this paragraph");
    if (line !== line.trim()) fail("white space around the paragraph");
    isAfterBlank = false;
    if (blocks.length > 0) text += "\n\n";
    const start = text.length;
    let last = 0;
    for (const match of line.matchAll(mark)) {
      text += line.slice(last, match.index);
      last = match.index + match[0].length;
      const words = match[1] ?? match[3] ?? "";
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      if (words !== words.trim()) fail(`white space around "${words}"`);
      try {
        if (match[2] !== undefined) timexes.push({ ...span, ...readTimex(match[2]) });
        else events.push({ ...span, when: readWhen(match[4] ?? "") });
      } catch (error) {
        fail(`${match[0]}: ${error instanceof Error ? error.message : error}`);
      }
    }
    text += line.slice(last);
    const stray = /[[\]<>|]/u.exec(text.slice(start));
    if (stray)
      fail(`a stray "${stray[0]}" near "${text.slice(start).slice(Math.max(0, stray.index - 20), stray.index + 20)}"`);
    const kind = blocks.length === 0 ? "heading" : "paragraph";
    blocks.push({ kind, span: { start, end: text.length }, depth: kind === "heading" ? 1 : 0 });
  }
  const dct = headers.get("published") ?? "";
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(dct) || parseDay(dct) === null)
    throw new Error(`${file}, line 1: no day of publication ("# published: 2024-04-03")`);
  if (blocks.length < 2) throw new Error(`${file}, line 1: no title and paragraphs`);
  const docId = file.replace(/^.*\//u, "").replace(/\.txt$/u, "");
  return { docId, dct, kind: headers.get("kind") ?? "", text, blocks, timexes, events };
}

const types = ["DATE", "TIME", "DURATION", "SET"] as const;

/** TIMEX3's mods, without those that are never the words' own. */
const mods =
  /^(?:START|MID|END|APPROX|MORE_THAN|LESS_THAN|EQUAL_OR_MORE|EQUAL_OR_LESS|BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER)$/u;

/** Of each attribute the form of its value. */
const attributes = { mod: mods, quant: /^[A-Z]+(?: \d+)?$/u, freq: /^(?:\d+|X)[XDWMY]$/u } as const;

function readTimex(said: string): Omit<GoldTimex, "start" | "end"> {
  const [type = "", value = "", ...rest] = said.split(" ");
  if (!isOneOf(types, type)) throw new RangeError(`no type "${type}"`);
  checkValue(type, value);
  const read = { mod: null, quant: null, freq: null } as Record<keyof typeof attributes, string | null>;
  for (const attribute of rest) {
    const [name = "", of = ""] = attribute.split("=");
    if (!isAttribute(name)) throw new RangeError(`no attribute "${attribute}"`);
    if (!attributes[name].test(of) || read[name] !== null) throw new RangeError(`no ${name} "${of}"`);
    read[name] = of;
  }
  return { type, value, ...read };
}

const isOneOf = <Item extends string>(items: readonly Item[], said: string): said is Item =>
  (items as readonly string[]).includes(said);

const isAttribute = (name: string): name is keyof typeof attributes => name in attributes;

const duration =
  /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|Q|WE|SP|SU|FA|WI|H|L|C|E))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/u;

const timeOfDay =
  /^T(?:(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?|MO|MI|AF|EV|NI|DT|XX:XX)$/u;

/** Day or stretch with digits that the words leave open ("XXXX-03-12", "1998-XX", "XXXX-WXX-1"). */
const unplaced = /^[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|X|WE))?|SP|SU|FA|WI|Q[\dX]|H[\dX]))?$/u;

function checkValue(type: GoldTimex["type"], value: string): void {
  const isTime = /T/u.test(value) && !value.startsWith("P");
  const [date = "", clock = ""] = isTime ? [value.replace(/T.*$/u, ""), value.slice(value.indexOf("T"))] : [value];
  const fits =
    type === "DURATION"
      ? duration.test(value)
      : type === "SET" && value.startsWith("P")
        ? duration.test(value)
        : type === "DATE" && /^(?:PRESENT|PAST|FUTURE)_REF$/u.test(value)
          ? true
          : (type !== "TIME" || isTime) &&
            (type !== "DATE" || !isTime) &&
            (!isTime || timeOfDay.test(clock)) &&
            (date === "" ? isTime : unplaced.test(date));
  if (!fits) throw new RangeError(`no ${type} "${value}"`);
  if (/^\d/u.test(date) && !date.includes("X")) periodOf(date);
}
