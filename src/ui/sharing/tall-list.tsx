/** A list that may have a hundred thousand rows, all of one height: only those in sight are there. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface TallListProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly draw: (row: T) => ComponentChildren;
}

/** In rem: the reader's font size counts. `.sharing-row` has the same. */
const rowHeight = 3.25;

/** Firefox draws no taller boxes than some 17 million pixels. */
const mostRows = 250_000;

/** Rows beyond what is seen, on each side. */
const beside = 6;

export function TallList<T>({ label, rows, draw }: TallListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 300, row: 52 });
  const count = Math.min(rows.length, mostRows);

  const look = () => {
    if (!box.current) return;
    const row = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setSight({ top: box.current.scrollTop, height: box.current.clientHeight, row });
  };
  // Another choice of rows begins at its beginning.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    look();
  }, [rows]);

  const first = Math.max(0, Math.floor(sight.top / sight.row) - beside);
  const end = Math.min(count, Math.ceil((sight.top + sight.height) / sight.row) + beside);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section class="sharing-rows" ref={box} aria-label={label} tabIndex={0} onScroll={look}>
      <ul class="sharing-rows-all" style={{ height: `${count * rowHeight}rem` }}>
        {rows.slice(first, end).map((row, at) => (
          <li
            key={first + at}
            class="sharing-row"
            aria-setsize={rows.length}
            aria-posinset={first + at + 1}
            style={{ top: `${(first + at) * rowHeight}rem` }}
          >
            {draw(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}
