/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM is left as it is.
 *
 * Static ranges, because thousands of live ones slow down every change that the page makes to itself; the
 * price is that they go stale, so whoever sees the page change paints again. Chrome works all of them out anew for the
 * frame after each change of the page, so of many marks only those near the window are painted.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
import type { TextSpan } from "../../core/article/text-span.ts";
import { noteColours } from "../../core/notes/note.ts";
import type { TextMap } from "../text-map.ts";
import { keepPainted } from "./keep-painted.ts";
import { highlightName, layerOf, type MarkStyle } from "./mark-style.ts";
import { prefersStillness } from "./motion.ts";
import { type Painting, paintMarks } from "./painting.ts";
import { scrollToMiddle } from "./scroll-to-middle.ts";
import { layered } from "./sheet.ts";

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
}

/** Milliseconds after which a flash grows fainter, and after which it is gone. */
const flashFades = 1500;
const flashEnds = 2000;

export function createPainter(document: Document): Painter {
  let painting: Painting | null = null;
  let latest = 0;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  let stopKeeping: (() => void) | null = null;
  // A range stays where it is when the page writes other words into its node: better no mark than one on those.
  const rewritten = new MutationObserver((records) => {
    painting?.sheet.dropStale(new Set(records.map(({ target }) => target)));
  });

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
      const isDrawn = drawnStyles();
      const drawn = marks.filter(({ style }) => isDrawn(style));
      const next = await paintMarks(document, drawn, textMap, () => mine === latest);
      if (!next) return;
      next.show(painting);
      painting = next;
      rewritten.disconnect();
      for (const tree of [document, ...textMap.shadowRoots]) {
        rewritten.observe(tree, { subtree: true, characterData: true });
      }
      stopKeeping ??= keepPainted(document, () => painting?.sheet.mend());
    },

    clear() {
      latest += 1;
      endFlash();
      painting?.rest();
      painting?.sheet.hide();
      painting = null;
      rewritten.disconnect();
      stopKeeping?.();
      stopKeeping = null;
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
