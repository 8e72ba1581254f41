/** What is known about the page as a whole before any passage is judged. */
import { HintReader } from "./hints.ts";
import { type Ink, inkOf } from "./ink.ts";
import type { Box, Passage, Passages } from "./passages.ts";

/** Where a passage stands towards the core. */
export interface Stand {
  /** The lowest box that holds both the passage and the core, or null outside the body. */
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
  readonly hints: HintReader;
  /** Units of prose on the page, at least 1. */
  readonly prose: number;
  readonly length: number;
  /** The box around most of the prose: where the article's text hangs, or nearly. */
  readonly core: Box;
  /** Indices of the first and last prose passage inside the core; -1 when there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the headline, -1 when there is none. */
  readonly headline: number;
  /** The headline and the description in the page's metadata, as `comparable` gives them. */
  readonly title: string;
  readonly description: string;
  readonly comparables: readonly string[];
  /** Units of text, of linked text and of prose before each passage, and last those of the whole page. */
  readonly #starts: readonly number[];
  readonly #linked: readonly number[];
  readonly #proseStarts: readonly number[];
  readonly #direct = new Map<Box, number>();
  readonly #styled = new Map<string, number>();
  readonly #settingShares = new Map<Box, number>();
  readonly #repeats = new Map<string, number>();
  readonly #coreLine = new Set<Box>();

  constructor({ list, root }: Passages, title: string, description: string) {
    this.passages = list;
    this.root = root;
    this.prose = Math.max(root.prose, 1);
    this.length = Math.max(root.length, 1);
    this.hints = new HintReader(root.prose);
    this.title = comparable(title);
    this.description = comparable(description);
    this.comparables = list.map(({ text }) => comparable(text));
    const starts = [0];
    const linked = [0];
    const proseStarts = [0];
    for (const [at, passage] of list.entries()) {
      starts.push((starts[at] ?? 0) + passage.text.length);
      linked.push((linked[at] ?? 0) + passage.linked);
      proseStarts.push((proseStarts[at] ?? 0) + (passage.isProse ? passage.text.length : 0));
      add(this.#repeats, this.comparables[at] ?? "", 1);
      if (!passage.isProse) continue;
      add(this.#direct, parentOf(passage.box), passage.text.length);
      add(this.#styled, styleOf(passage.box), passage.text.length);
      add(this.#styled, setting(passage.box), passage.text.length);
    }
    this.#starts = starts;
    this.#linked = linked;
    this.#proseStarts = proseStarts;
    this.core = this.#findCore();
    for (let box: Box | null = this.core; box; box = box.parent) this.#coreLine.add(box);
    const inside = list.filter(({ isProse, index }) => isProse && index >= this.core.first && index < this.core.end);
    this.firstProse = inside[0]?.index ?? -1;
    this.lastProse = inside.at(-1)?.index ?? -1;
    this.headline = this.#findHeadline();
  }

  /** What the passage's characters look like. */
  inkOf(index: number): Ink {
    return inkOf(this.passages[index]?.text ?? "");
  }

  /** Units of text before a passage. */
  startOf(index: number): number {
    return this.#starts[Math.max(index, 0)] ?? 0;
  }

  /** Shares of linked text and of prose in the passages [first, end). */
  stretch(first: number, end: number): { readonly linked: number; readonly prose: number } {
    const from = Math.max(first, 0);
    const to = Math.min(end, this.passages.length);
    const sum = (starts: readonly number[]) => (starts[to] ?? 0) - (starts[from] ?? 0);
    const length = Math.max(sum(this.#starts), 1);
    return { linked: sum(this.#linked) / length, prose: sum(this.#proseStarts) / length };
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
    let share = this.#settingShares.get(box);
    if (share === undefined) {
      share = (this.#styled.get(setting(box)) ?? 0) / this.prose;
      this.#settingShares.set(box, share);
    }
    return share;
  }

  repeatsOf(index: number): number {
    return this.#repeats.get(this.comparables[index] ?? "") ?? 0;
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
    for (const { index, box } of this.passages) {
      const score = this.#headlineScore(box.element, this.comparables[index] ?? "");
      if (score <= best) continue;
      best = score;
      headline = index;
    }
    return headline;
  }

  #headlineScore(element: Element, words: string): number {
    if (element.tagName === "H1" || element.tagName === "H2" || element.closest("h1")) {
      const likeTitle =
        words.length > 10 && (this.title.includes(words) || (this.title.length > 10 && words.includes(this.title)));
      return (element.tagName === "H1" ? 1 : 0) + (likeTitle ? 5 : 0);
    }
    return words.length > 15 && words === this.title ? 4 : -1;
  }
}

function add<Key>(sums: Map<Key, number>, key: Key, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}

export const parentOf = (box: Box): Box => box.parent ?? box;

const styleOf = ({ element }: Box): string => `${element.tagName}.${element.getAttribute("class") ?? ""}`;
const setting = (box: Box): string => `${styleOf(box)}<${box.parent ? styleOf(box.parent) : ""}`;

/** Letters and digits in lower case with single spaces: equal for texts that a reader would call the same. */
function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
