/** Draws long lists in slices, so that a click is answered by a screenful at once and the rest follows. */
import { useEffect, useState } from "preact/hooks";

const first = 40;
const step = 80;

/** How many of `total` rows to draw now. */
export function useSlices(total: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    // A list that grew shorter and grows again is drawn anew from where it stood.
    if (drawn > total) setDrawn(Math.max(first, total));
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
