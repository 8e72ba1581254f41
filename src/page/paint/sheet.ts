/**
 * The ranges that are painted, one highlight for each style, and the page's registry that shows them.
 *
 * The page shares the registry and may take things out of it. In Firefox a content script must not iterate a
 * Highlight or `CSS.highlights`: only get, set, delete, add and size are used, and what is in them is kept here too.
 */
import { highlightName, layerOf, type MarkStyle } from "./mark-style.ts";

export interface Sheet {
  add(style: MarkStyle, range: StaticRange): void;
  remove(style: MarkStyle, range: StaticRange): void;
  /** In place of the former one, at once. */
  show(former: Sheet | null): void;
  hide(): void;
  styles(): Iterable<MarkStyle>;
  /** Puts back what the page has taken out. */
  mend(): void;
  /** Takes out what shows other words by now, of the ranges in these nodes. */
  dropStale(nodes: ReadonlySet<Node>): void;
}

interface Layer {
  /** With the words that each is to show. */
  readonly ranges: Map<StaticRange, string>;
  highlight: Highlight;
}

export function createSheet(): Sheet {
  const layers = new Map<MarkStyle, Layer>();
  let isShown = false;

  return {
    add(style, range) {
      let layer = layers.get(style);
      if (!layer) {
        layer = { ranges: new Map(), highlight: layered(new Highlight(), layerOf(style)) };
        layers.set(style, layer);
        if (isShown) CSS.highlights.set(highlightName(style), layer.highlight);
      }
      layer.ranges.set(range, wordsOf(range));
      layer.highlight.add(range);
    },

    remove(style, range) {
      const layer = layers.get(style);
      layer?.ranges.delete(range);
      layer?.highlight.delete(range);
    },

    show(former) {
      isShown = true;
      for (const style of former?.styles() ?? []) if (!layers.has(style)) CSS.highlights.delete(highlightName(style));
      for (const [style, { highlight }] of layers) CSS.highlights.set(highlightName(style), highlight);
    },

    hide() {
      isShown = false;
      for (const style of layers.keys()) CSS.highlights.delete(highlightName(style));
    },

    styles: () => layers.keys(),

    mend() {
      for (const [style, layer] of layers) {
        const name = highlightName(style);
        if (CSS.highlights.get(name) === layer.highlight && layer.highlight.size === layer.ranges.size) continue;
        layer.highlight = layered(new Highlight(...layer.ranges.keys()), layerOf(style));
        CSS.highlights.set(name, layer.highlight);
      }
    },

    dropStale(nodes) {
      for (const { ranges, highlight } of layers.values()) {
        for (const [range, words] of ranges) {
          if (!nodes.has(range.startContainer) || wordsOf(range) === words) continue;
          ranges.delete(range);
          highlight.delete(range);
        }
      }
    },
  };
}

/** Ours begin and end in one text node. */
const wordsOf = ({ startContainer, startOffset, endOffset }: StaticRange): string =>
  (startContainer as Text).data.slice(startOffset, endOffset);

export function layered(highlight: Highlight, layer: number): Highlight {
  highlight.priority = layer;
  return highlight;
}
