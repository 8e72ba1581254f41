/** A list of any length whose rows lead somewhere: the link in a row is what Enter presses. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { LongList } from "./long-list.tsx";
import { markMatches } from "./mark-matches.ts";
import { wordsOf } from "./matches.ts";
import type { Page, PagedRows } from "./paged-rows.ts";

interface LinkListProps<Row, Answer extends Page<Row>> {
  readonly rows: PagedRows<Row, Answer>;
  readonly label: string;
  readonly words: string;
  readonly estimate: number;
  readonly nameOf: (row: Row) => string;
  readonly row: (row: Row) => ComponentChildren;
}

export function LinkList<Row, Answer extends Page<Row>>(props: LinkListProps<Row, Answer>) {
  const { rows, label, words, estimate } = props;
  const active = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const list = rows.list.value;

  useEffect(() => {
    active.value = 0;
  }, [list]);
  useEffect(() => {
    if (box.current) markMatches(box.current, wordsOf(words));
  });
  useEffect(() => () => void CSS.highlights.delete("library-match"), []);

  return (
    <div ref={box}>
      <LongList
        label={label}
        count={rows.total.value}
        content={rows.pages.value}
        of={list}
        estimate={estimate}
        isBusy={rows.isBusy.value}
        active={active.value}
        activate={(index) => {
          active.value = index;
        }}
        call={0}
        need={rows.need}
        nameOf={(index) => {
          const row = rows.rowAt(index);
          return row === null ? "…" : props.nameOf(row);
        }}
        rowClass={() => "link-article"}
        onKey={(event) => {
          if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
          if (event.target.dataset.row === undefined) return;
          event.preventDefault();
          event.target.querySelector("a")?.click();
        }}
        row={(index) => {
          const row = rows.rowAt(index);
          return row === null ? <div class="coming-row" style={{ height: `${estimate}px` }} /> : props.row(row);
        }}
      />
    </div>
  );
}
