/**
 * A list of any length, of which only the rows near the window are drawn: the WAI-ARIA feed pattern, with one row in the
 * order of tabs. Arrow keys, Home, End and Page keys go from row to row; what else a row's keys do, the row's list says.
 *
 * The room of rows that are not drawn is held by empty boxes, not by padding, or browsers would not keep the words under
 * the reader's eyes in place while heights become known.
 */
import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { rowHeights } from "./row-heights.ts";
import { drawnRows, type RowRange, rowsInSight } from "./window-of-rows.ts";

export interface LongListProps {
  /** What is listed, for who does not see it. */
  readonly label: string;
  readonly count: number;
  /** Another value: another list, whose heights are not known yet. */
  readonly of: unknown;
  /** The height of a row that nobody has seen yet, in CSS pixels. */
  readonly estimate: number;
  readonly isBusy: boolean;
  /** The row that is in the order of tabs. */
  readonly active: number;
  readonly activate: (index: number) => void;
  /** Another value than before: the focus is to go to the active row. */
  readonly call: number;
  /** These rows will be drawn. */
  readonly need: (rows: RowRange) => void;
  /** What rows are drawn from: another value, and they are drawn again. */
  readonly content: unknown;
  readonly nameOf: (index: number) => string;
  readonly row: (index: number) => ComponentChildren;
  /** Of the row, beside its place in the list. */
  readonly rowClass: (index: number) => string;
  readonly isSelected?: (index: number) => boolean;
  /** Keys that the list has no use for. */
  readonly onKey?: (event: KeyboardEvent, index: number) => void;
  /** The active row is another one by a key: with Shift or without. */
  readonly onStep?: (from: number, to: number, isExtending: boolean) => void;
}

/** Beside the window, on each side, in CSS pixels. */
const beside = 600;

export function LongList(props: LongListProps) {
  const { count, of, estimate, active, activate, call, need } = props;
  const list = useRef<HTMLDivElement>(null);
  const heights = useMemo(() => rowHeights(count, estimate), [count, estimate, of]);
  const [range, setRange] = useState<RowRange>({ first: 0, end: Math.min(count, 12) });
  const [, setMeasured] = useState(0);
  const kept = Math.min(active, count - 1);

  const look = () => {
    if (!list.current) return;
    const { top } = list.current.getBoundingClientRect();
    const seen = rowsInSight(heights, -top, innerHeight - top, beside);
    setRange((before) => (before.first === seen.first && before.end === seen.end ? before : seen));
  };

  useEffect(() => {
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    look();
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", later);
      removeEventListener("resize", later);
    };
  }, [heights]);

  useEffect(() => need(range), [range, of, count]);

  // Words arrive, windows grow wider: rows are measured whenever they change.
  useLayoutEffect(() => {
    const drawn = list.current;
    if (!drawn) return;
    const measure = () => {
      let isNews = false;
      for (const row of drawn.querySelectorAll<HTMLElement>(":scope > [data-row]")) {
        isNews = heights.measure(Number(row.dataset.row), row.getBoundingClientRect().height) || isNews;
      }
      if (isNews) {
        setMeasured((times) => times + 1);
        look();
      }
    };
    measure();
    let frame = 0;
    const watching = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const row of drawn.querySelectorAll(":scope > [data-row]")) watching.observe(row);
    return () => {
      cancelAnimationFrame(frame);
      watching.disconnect();
    };
  });

  const called = useRef(call);
  useLayoutEffect(() => {
    if (called.current === call) return;
    called.current = call;
    focusRow(list.current, kept);
  }, [call, kept]);

  const step = (from: number, to: number, event: KeyboardEvent) => {
    const next = Math.max(0, Math.min(count - 1, to));
    event.preventDefault();
    props.onStep?.(from, next, event.shiftKey);
    activate(next);
    // Drawn first, wherever it is; then it can take the focus.
    requestAnimationFrame(() => focusRow(list.current, next));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [role=menu], form")) return;
    // Not `kept`: the focus may have come a moment ago.
    const at = Number(event.target.closest<HTMLElement>("[data-row]")?.dataset.row ?? kept);
    const isRow = event.target.dataset.row !== undefined;
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : wanted(event.key, at, count, isRow);
    if (to !== null) step(at, to, event);
    else props.onKey?.(event, at);
  };

  const { rows, after } = drawnRows(heights, range, kept < 0 ? null : kept);
  return (
    <div
      class="long-list"
      role="feed"
      aria-label={props.label}
      aria-busy={props.isBusy}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ index, before }) => (
        <Fragment key={index}>
          {before > 0 && <div style={{ height: `${before}px` }} />}
          <article
            class={props.rowClass(index)}
            data-row={index}
            tabIndex={index === kept ? 0 : -1}
            aria-label={props.nameOf(index)}
            aria-posinset={index + 1}
            aria-setsize={count}
            data-selected={props.isSelected?.(index) || undefined}
            onFocusIn={() => index !== kept && activate(index)}
          >
            {props.row(index)}
          </article>
        </Fragment>
      ))}
      {after > 0 && <div style={{ height: `${after}px` }} />}
    </div>
  );
}

/** Page keys go ten rows, as a screenful is about. Up from a control inside a row is first to the row itself. */
function wanted(key: string, at: number, count: number, isRow: boolean): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: isRow ? at - 1 : at,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  return places[key] ?? null;
}

function focusRow(list: HTMLElement | null, index: number): void {
  const row = list?.querySelector<HTMLElement>(`:scope > [data-row="${index}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
