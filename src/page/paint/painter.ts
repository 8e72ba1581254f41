/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM is left as it is.
 *
 * Static ranges, because thousands of live ones slow down every change that the page makes to itself; the
 * price is that they go stale, so whoever sees the page change paints again. In Firefox a content script
 * must not iterate a Highlight or `CSS.highlights`: only get, set, delete, add and size are used.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
import type { TextSpan } from "../../core/article/text-span.ts";
import { noteColours } from "../../core/notes/note.ts";
import type { TextMap } from "../text-map.ts";
import { inSlices } from "./in-slices.ts";
import { highlightName, layerOf, type MarkStyle } from "./mark-style.ts";
import { prefersStillness } from "./motion.ts";
import { scrollToMiddle } from "./scroll-to-middle.ts";

export interface Mark {
  readonly span: TextSpan;
  readonly style: MarkStyle;
}

export interface Painter {
  /**
   * Replaces everything painted, at once and not before all is worked out. Resolves when it is painted, or
   * when a later call made it pointless.
   */
  paint(marks: readonly Mark[], textMap: TextMap): Promise<void>;
  clear(): void;
  /** Lights a span up for about two seconds. */
  flash(span: TextSpan, textMap: TextMap): void;
  /** Brings a span to the middle of the window; false when no part of it is shown on the page. */
  scrollTo(span: TextSpan, textMap: TextMap): boolean;
  /** False when the page has removed what was painted; `repaint` puts it back. */
  isIntact(): boolean;
  repaint(): void;
}

/** Milliseconds after which a flash grows fainter, and after which it is gone. */
const flashFades = 1500;
const flashEnds = 2000;

export function createPainter(document: Document): Painter {
  let painted: ReadonlyMap<string, Highlight> = new Map();
  let latest = 0;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  const show = (next: ReadonlyMap<string, Highlight>) => {
    for (const name of painted.keys()) if (!next.has(name)) CSS.highlights.delete(name);
    for (const [name, highlight] of next) CSS.highlights.set(name, highlight);
    painted = next;
  };

  const endFlash = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    CSS.highlights.delete(highlightName("flash"));
    CSS.highlights.delete(highlightName("flash-fading"));
  };

  return {
    async paint(marks, textMap) {
      latest += 1;
      const mine = latest;
      const next = new Map<string, Highlight>();
      const isDrawn = drawnStyles();
      const add = ({ span, style }: Mark) => {
        if (!isDrawn(style)) return;
        const name = highlightName(style);
        const highlight = next.get(name) ?? layered(new Highlight(), layerOf(style));
        next.set(name, highlight);
        for (const range of textMap.rangesOf(span)) highlight.add(range);
      };
      if (await inSlices(marks, add, () => mine === latest)) show(next);
    },

    clear() {
      latest += 1;
      endFlash();
      show(new Map());
    },

    flash(span, textMap) {
      endFlash();
      const highlight = layered(new Highlight(...textMap.rangesOf(span)), layerOf("flash"));
      CSS.highlights.set(highlightName("flash"), highlight);
      const fade = () => {
        CSS.highlights.delete(highlightName("flash"));
        CSS.highlights.set(highlightName("flash-fading"), highlight);
      };
      timers = [setTimeout(endFlash, flashEnds), ...(prefersStillness(document) ? [] : [setTimeout(fade, flashFades)])];
    },

    scrollTo(span, textMap) {
      const [first] = textMap.rangesOf(span);
      return first !== undefined && scrollToMiddle(document, first);
    },

    isIntact() {
      for (const [name, highlight] of painted) if (CSS.highlights.get(name) !== highlight) return false;
      return true;
    },

    repaint() {
      show(painted);
    },
  };
}

/**
 * With forced colours Chrome draws every highlight as a block in the colours of a selection, whatever the style
 * sheet says: names and dates would drown the text, so only what the reader marked is painted there.
 */
function drawnStyles(): (style: MarkStyle) => boolean {
  const drawsBlocks = matchMedia("(forced-colors: active)").matches && !CSS.supports("-moz-appearance: none");
  return (style) => !drawsBlocks || noteColours.some((colour) => colour === style);
}

function layered(highlight: Highlight, layer: number): Highlight {
  highlight.priority = layer;
  return highlight;
}
