/**
 * Draws long lists in slices, so that a click is answered by a screenful at once and the rest follows, in pieces that
 * leave room for the next click on however slow a machine.
 */
import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

/** Rows: about a screenful; and the smallest and the largest slice after it. */
const first = 12;
const smallest = 4;
const largest = 80;
/** Milliseconds that a slice may take, drawn and laid out. */
const calm = 30;

/** How many of `total` rows to draw now. */
export function useSlices(total: number): number {
  const [drawn, setDrawn] = useState(first);
  const slice = useRef({ size: first, began: 0 });
  useEffect(() => {
    // A list that grew shorter and grows again is drawn anew from where it stood.
    if (drawn > total) setDrawn(Math.max(first, total));
    if (drawn >= total) return;
    const { current } = slice;
    if (current.began > 0) {
      const fitting = (current.size * calm) / Math.max(1, performance.now() - current.began);
      current.size = Math.round(Math.min(largest, current.size * 2, Math.max(smallest, fitting)));
    }
    const timer = setTimeout(() => {
      current.began = performance.now();
      setDrawn(drawn + current.size);
    });
    return () => {
      clearTimeout(timer);
      current.began = 0;
    };
  }, [drawn, total]);
  return Math.min(drawn, total);
}

/** Draws each thing once: the same element again is passed over, so each slice draws its own rows and not those before it. */
export function useDrawnOnce<Thing extends object>(draw: (thing: Thing) => VNode, of: object): (thing: Thing) => VNode {
  const elements = useMemo(() => new WeakMap<Thing, VNode>(), [of]);
  return (thing) => {
    const element = elements.get(thing) ?? draw(thing);
    elements.set(thing, element);
    return element;
  };
}
