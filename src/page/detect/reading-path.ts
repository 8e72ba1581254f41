/**
 * What a reader meets from the headline on: how much prose and how close together, what the boxes around it are
 * called, dates and prices. One bounded walk over the text nodes.
 */

import type { Sliced } from "../sliced.ts";
import { attributeOf, closestTo, localNameOf } from "../true-dom.ts";
import { type BoxName, boxNames } from "./box-names.ts";
import { drawnTexts, type Texts, writtenTexts } from "./texts.ts";

export interface ReadingPath {
  /** Characters that are no links, wherever they stand: of what is close, and of all long texts. */
  readonly readable: number;
  /** Characters of prose: long texts outside links. */
  readonly prose: number;
  /** Characters of prose in the boxes of one parent, of the parent that has most. */
  readonly densestAround: number;
  /** Boxes that hold prose: a listing has many with a little each. */
  readonly proseBoxes: number;
  /** 0–1, of the prose texts: those with quotation marks. */
  readonly quoting: number;
  /** 0–1, of the texts close to the headline: a label, a number, a single word. */
  readonly short: number;
  /** Texts close to the headline that look like a price. */
  readonly prices: number;
  /** A year or a clock time stands close after the headline. */
  readonly hasDate: boolean;
  /** What the boxes close to the headline are called, 0–1 each. */
  readonly names: Readonly<Record<BoxName, number>>;
}

/** Text nodes after which reading may be left off. */
const stride = 16;
/** Text nodes, blank ones too. */
const mostTexts = 600;
/** Texts close to the headline, whose words and boxes are looked at. */
const mostClose = 50;
const mostProse = 60;
/** Texts among which a dateline is looked for. */
const closest = 16;
/** In characters. */
const shortestProse = 70;
const leastProse = 300;
const longestPrice = 30;
const longestDate = 60;
const longestShort = 25;
const longestName = 80;
const longestLook = 500;
const mostHops = 8;
/** How often all ancestors are looked at. */
const mostLooks = 60;

const unseen = new Set(["script", "style", "noscript", "template", "option", "textarea", "title", "text"]);
const outside = "nav, footer, aside, button, label, [hidden], [aria-hidden=true]";
const styling = new Set("p span em strong b i u font li ul ol blockquote q small mark code cite abbr".split(" "));
const currencies = ["$", "€", "£", "¥", "₹", "₩", "₽", "₺", "zł", "kr", "USD", "EUR", "円", "元"];
/** Four digits may be a year, two after a dot, colon or slash a day or a time. */
const date = /\d\d\d\d|\d[.:/]\d\d/;
const quotations = ["“", '"', "„", "«", "»", "「"];

/**
 * A headline that no text follows may stand at the foot, or be the title of a box: then the page is read from its top.
 * Where there is hardly any text then, either, it may stand in shadow roots.
 */
export function* readingPath(document: Document, headline: Element | null): Sliced<ReadingPath> {
  const below = yield* walk(writtenTexts(document, headline));
  if (below.prose >= leastProse) return below;
  const whole = headline === null ? below : { ...(yield* walk(writtenTexts(document, null))), ...closeTo(below) };
  if (whole.prose >= leastProse) return whole;
  const drawn = yield* drawnTexts(document, headline);
  const shown = drawn && (yield* walk(drawn));
  return shown && shown.prose > whole.prose ? shown : whole;
}

/** What is told of the texts close to the headline. */
const closeTo = ({ short, prices, hasDate, names }: ReadingPath) => ({ short, prices, hasDate, names });

function* walk({ next, parentOf }: Texts): Sliced<ReadingPath> {
  const around = new Map<Element, number>();
  const boxes = new Set<Element>();
  const classes = new Set<string>();
  let close = 0;
  let readable = 0;
  let short = 0;
  let prices = 0;
  let hasDate = false;
  let prose = 0;
  let proseTexts = 0;
  let quoting = 0;
  let looks = 0;
  let parent: Element | null = null;
  let isLink = false;
  let box: Element | null = null;
  let isOutside = false;
  for (let seen = 0; seen < mostTexts && proseTexts < mostProse; seen += 1) {
    const node = next();
    if (!node) break;
    if (seen % stride === 0) yield;
    const isClose = close < mostClose;
    if (node.length < (isClose ? 2 : shortestProse)) continue;
    const text = node.data.trim();
    if (text === "") continue;
    const holder = parentOf(node);
    if (!holder) continue;
    if (holder !== parent) {
      if (unseen.has(localNameOf(holder))) continue;
      parent = holder;
      const grandparent = parentOf(parent);
      isLink = localNameOf(parent) === "a" || (grandparent !== null && localNameOf(grandparent) === "a");
      if (isClose) {
        classes.add(attributeOf(parent, "class") ?? "");
        if (grandparent) classes.add(attributeOf(grandparent, "class") ?? "");
      }
    }
    if (isClose) {
      close += 1;
      if (text.length < longestShort) short += 1;
      if (text.length < longestPrice && isPrice(text)) prices += 1;
      if (close <= closest && text.length < longestDate) hasDate ||= date.test(text);
    }
    if (!isLink) readable += text.length;
    if (text.length < shortestProse || isLink) continue;
    const itsBox = boxOf(parent, parentOf);
    if (itsBox !== box) {
      box = itsBox;
      isOutside = looks < mostLooks && closestTo(parent, outside) !== null;
      looks += 1;
    }
    if (isOutside) continue;
    prose += text.length;
    proseTexts += 1;
    if (quotes(text.slice(0, longestLook))) quoting += 1;
    boxes.add(box);
    const outer = parentOf(box);
    if (outer) around.set(outer, (around.get(outer) ?? 0) + text.length);
  }
  let densestAround = 0;
  for (const characters of around.values()) densestAround = Math.max(densestAround, characters);
  let names = "";
  for (const name of classes) names += `${name.slice(0, longestName)} `;
  return {
    readable,
    prose,
    densestAround,
    proseBoxes: boxes.size,
    quoting: proseTexts === 0 ? 0 : quoting / proseTexts,
    short: close === 0 ? 0 : short / close,
    prices,
    hasDate,
    names: boxNames(names),
  };
}

function isPrice(text: string): boolean {
  for (const mark of currencies) if (text.includes(mark)) return /\d/.test(text);
  return false;
}

function quotes(text: string): boolean {
  for (const mark of quotations) if (text.includes(mark)) return true;
  return false;
}

/** The box of a paragraph is what holds it and its neighbours: the nearest ancestor that is no paragraph or styling. */
function boxOf(element: Element, parentOf: Texts["parentOf"]): Element {
  let box = element;
  for (let hops = 0; hops < mostHops && styling.has(localNameOf(box)); hops += 1) {
    const parent = parentOf(box);
    if (!parent) break;
    box = parent;
  }
  return box;
}
