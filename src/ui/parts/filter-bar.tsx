/** A filter, closed until it is wanted; and, open or closed, what it leaves, so that nobody takes a part for the whole. */
import type { Signal } from "@preact/signals";
import { ListFilter, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { t } from "./messages.ts";

/** One thing that is filtered by. */
interface Taken {
  readonly words: string;
  readonly drop: () => void;
}

interface FilterBarProps {
  readonly label: string;
  readonly isOpen: Signal<boolean>;
  /** What else stands on the line of the button. */
  readonly beside?: ComponentChildren;
  /** As in "3 of 12 notes"; null while nothing is filtered. */
  readonly left: string | null;
  readonly taken: readonly Taken[];
  readonly clear: () => void;
  /** The fields. */
  readonly children: ComponentChildren;
}

export function FilterBar({ label, isOpen, beside, left, taken, clear, children }: FilterBarProps) {
  const id = useId();
  return (
    <search class="filter" aria-label={label}>
      <div class="filter-bar">
        <button
          type="button"
          class="button button-small"
          aria-expanded={isOpen.value}
          aria-controls={id}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon node={ListFilter} />
          {t("filterOpen")}
        </button>
        {beside}
      </div>
      <div id={id} class="filter-fields" hidden={!isOpen.value}>
        {children}
      </div>
      <div class={left === null ? undefined : "filter-state"}>
        <span role="status">{left ?? ""}</span>
        {taken.map(({ words, drop }, index) => (
          <button
            key={`${index} ${words}`}
            type="button"
            class="chip"
            aria-label={t("filterDrop", words)}
            onClick={(event) => {
              focusBack(event.currentTarget);
              drop();
            }}
          >
            <span class="chip-words" dir="auto">
              {words}
            </span>
            <Icon node={X} />
          </button>
        ))}
        {left !== null && (
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={(event) => {
              focusBack(event.currentTarget);
              clear();
            }}
          >
            {t("filterClear")}
          </button>
        )}
      </div>
    </search>
  );
}

/** The button is about to go: the focus moves to the one that opens the filter. */
function focusBack(button: HTMLElement): void {
  button.closest("search")?.querySelector("button")?.focus();
}
