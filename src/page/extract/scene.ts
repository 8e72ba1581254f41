/** What is known about the page as a whole before any passage is judged. */

import { attributeOf } from "../true-dom.ts";
import { claims } from "./claims.ts";
import { HintReader } from "./hints.ts";
import { comparable } from "./metadata/collapsed-text.ts";
import { type Box, nearestWith, type Passage, type Passages, parentOf } from "./passages.ts";

/** Where a passage stands towards the core. */
export interface Stand {
  /** The lowest box that holds both the passage and the core. */
  readonly meeting: Box;
  /** Levels from the core up to the meeting box, and from there down to the passage's box. */
  readonly up: number;
  readonly down: number;
  /** The child of the meeting box that holds the passage; the passage's own box when that is the meeting box. */
  readonly branch: Box;
}

export class Scene {
  readonly passages: readonly Passage[];
  readonly root: Box;
  readonly hints = new HintReader();
  /** Units of prose on the page, at least 1. */
  readonly prose: number;
  readonly length: number;
  /** The box around most of the prose: where the article's text hangs, or nearly. */
  readonly core: Box;
  /** Indices of the first and last prose passage inside the core; -1 when there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly lastProseOfPage: number;
  /** Index of the headline, -1 when there is none. */
  readonly headline: number;
  /** The headline and the description in the page's metadata, made comparable. */
  readonly title: string;
  readonly description: string;
  readonly #comparables: (string | undefined)[] = [];
  /** Units of text, of linked text and of prose before each passage, and last those of the whole page. */
  readonly #starts: readonly number[];
  readonly #linked: readonly number[];
  readonly #proseStarts: readonly number[];
  readonly #direct = new Map<Box, number>();
  readonly #styled = new Map<string, number>();
  readonly #settings = new Map<Box, string>();
  readonly #repeats = new Map<string, number>();
  readonly #coreLine = new Set<Box>();

  constructor({ list, root }: Passages, title: string, description: string) {
    this.passages = list;
    this.root = root;
    this.prose = Math.max(root.prose, 1);
    this.length = Math.max(root.length, 1);
    this.title = comparableBeginning(title);
    this.description = comparableBeginning(description);
    const starts = [0];
    const linked = [0];
    const proseStarts = [0];
    let [start, linkedStart, proseStart, lastProse] = [0, 0, 0, -1];
    for (const passage of list) {
      const { box, text, isProse } = passage;
      start += text.length;
      linkedStart += passage.linked;
      if (isProse) proseStart += text.length;
      starts.push(start);
      linked.push(linkedStart);
      proseStarts.push(proseStart);
      add(this.#repeats, text, 1);
      if (!isProse) continue;
      lastProse = passage.index;
      add(this.#direct, parentOf(box), text.length);
      add(this.#styled, styleOf(box), text.length);
      add(this.#styled, this.settingOf(box), text.length);
    }
    this.lastProseOfPage = lastProse;
    this.#starts = starts;
    this.#linked = linked;
    this.#proseStarts = proseStarts;
    this.core = this.#findCore();
    for (let box: Box | null = this.core; box; box = box.parent) this.#coreLine.add(box);
    let [first, last] = [-1, -1];
    for (let index = this.core.first; index < this.core.end; index++) {
      if (!list[index]?.isProse) continue;
      if (first < 0) first = index;
      last = index;
    }
    this.firstProse = first;
    this.lastProse = last;
    this.headline = this.#findHeadline();
  }

  /** The beginning of a passage's words, made comparable. */
  comparableOf(index: number): string {
    let words = this.#comparables[index];
    if (words === undefined) {
      words = comparableBeginning(this.passages[index]?.text ?? "");
      this.#comparables[index] = words;
    }
    return words;
  }

  /** Units of text before a passage. */
  startOf(index: number): number {
    return this.#starts[Math.max(index, 0)] ?? 0;
  }

  /** Shares of linked text and of prose in the passages [first, end). */
  linkedShare(first: number, end: number): number {
    return this.#shareOf(this.#linked, first, end);
  }

  proseShare(first: number, end: number): number {
    return this.#shareOf(this.#proseStarts, first, end);
  }

  /** Share of the page's prose that stands directly in this box. */
  directShare(box: Box): number {
    return (this.#direct.get(box) ?? 0) / this.prose;
  }

  /** Share of the prose that is set in boxes of the same tag and class, without and with the same around them. */
  styleShare(box: Box): number {
    return (this.#styled.get(styleOf(box)) ?? 0) / this.prose;
  }

  settingShare(box: Box): number {
    return (this.#styled.get(this.settingOf(box)) ?? 0) / this.prose;
  }

  /** How often the same text stands on the page. */
  repeatsOf({ text }: Passage): number {
    return this.#repeats.get(text) ?? 1;
  }

  /** How much of the page's prose is elsewhere: 0.05 (the box is the page) to 1.05 (it holds none). */
  weightOf(box: Box): number {
    return 1.05 - box.prose / this.prose;
  }

  standOf({ box }: Passage): Stand {
    let branch = box;
    let meeting: Box = box;
    let down = 0;
    while (!this.#coreLine.has(meeting) && meeting.parent) {
      branch = meeting;
      meeting = meeting.parent;
      down++;
    }
    return { meeting, up: this.core.depth - meeting.depth, down, branch };
  }

  /** The making of a box and of the one around it. */
  settingOf(box: Box): string {
    let setting = this.#settings.get(box);
    if (setting === undefined) {
      setting = `${styleOf(box)}<${box.parent ? styleOf(box.parent) : ""}`;
      this.#settings.set(box, setting);
    }
    return setting;
  }

  #shareOf(starts: readonly number[], first: number, end: number): number {
    const from = Math.max(first, 0);
    const to = Math.min(end, this.passages.length);
    return ((starts[to] ?? 0) - (starts[from] ?? 0)) / Math.max((this.#starts[to] ?? 0) - (this.#starts[from] ?? 0), 1);
  }

  /** Prose counts for its box's parent and, fading, for the three above; boxes full of links count less. */
  #findCore(): Box {
    const scores = new Map<Box, number>();
    for (const [box, length] of this.#direct) {
      let worth = length;
      let each: Box | null = box;
      for (let level = 0; each && level < 4; level++, each = each.parent, worth *= 0.7) add(scores, each, worth);
    }
    let core = this.root;
    let best = 0;
    for (const [box, score] of scores) {
      const value = score * (1 - box.linked / Math.max(box.length, 1));
      if (value <= best) continue;
      best = value;
      core = box;
    }
    return core;
  }

  #findHeadline(): number {
    let headline = -1;
    let best = -1;
    for (const passage of this.passages) {
      const score = this.#headlineScore(passage);
      if (score <= best) continue;
      best = score;
      headline = passage.index;
    }
    return headline;
  }

  #headlineScore({ box, text, index }: Passage): number {
    const heading = nearestWith(box, claims.heading)?.tag;
    if (heading === "H1" || heading === "H2") {
      const words = this.comparableOf(index);
      const likeTitle =
        words.length > 10 && (this.title.includes(words) || (this.title.length > 10 && words.includes(this.title)));
      return (heading === "H1" ? 1 : 0) + (likeTitle ? 5 : 0);
    }
    const mayBe = text.length > 15 && Math.abs(text.length - this.title.length) < mostMarks;
    return mayBe && this.comparableOf(index) === this.title ? 4 : -1;
  }
}

const longestComparable = 200;
/** By how many units, at most, two settings of one title differ in their marks and spaces. */
const mostMarks = 20;

function add<Key>(sums: Map<Key, number>, key: Key, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}

const styleOf = ({ element, tag }: Box): string => `${tag}.${attributeOf(element, "class") ?? ""}`;

/** Letters and digits in lower case, of a text's beginning: equal for what a reader would call the same. */
const comparableBeginning = (text: string): string => comparable(text.slice(0, longestComparable));
