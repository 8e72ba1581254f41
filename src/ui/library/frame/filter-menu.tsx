/**
 * A filter as a chip: pressed, it opens what there is to choose from, each with how many are left by it. Native
 * checkboxes in a popover, which the browser closes on Escape and on a click elsewhere.
 */
import { ChevronDown } from "lucide";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { folded } from "../../panel/entities/name-match.ts";
import { Icon } from "../../parts/icon.tsx";
import { t, uiLanguage } from "../../parts/messages.ts";
import { openUnder } from "./open-under.ts";

interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Before the label. */
  readonly sign?: ComponentChildren;
}

interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** More than this many are searched, not looked through. */
const fewOptions = 8;
/** Drawn at once. */
const mostOptions = 100;

export function FilterMenu({ label, options, chosen, toggle }: FilterMenuProps) {
  const [words, setWords] = useState("");
  const wanted = folded(words.trim());
  const matching = options.filter((option) => wanted === "" || folded(option.label).includes(wanted));
  return (
    <FilterPopover label={label} count={chosen.size} isEmpty={options.length === 0 && chosen.size === 0}>
      {options.length > fewOptions && (
        <input
          type="search"
          class="field"
          aria-label={t("libraryFilterFind", label)}
          placeholder={t("libraryFilterFind", label)}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <ul class="filter-options">
        {matching.slice(0, mostOptions).map(({ id, label: name, count, sign }) => (
          <li key={id}>
            <label class="filter-option">
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              {sign}
              <span class="filter-option-label" dir="auto">
                {name}
              </span>
              <span class="filter-option-count">{new Intl.NumberFormat(uiLanguage()).format(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p class="filter-nothing">{t("panelNoMatch")}</p>}
      {matching.length > mostOptions && <p class="filter-nothing">{t("libraryFilterMore")}</p>}
    </FilterPopover>
  );
}

interface FilterPopoverProps {
  readonly label: string;
  /** How many are chosen; shown on the chip. */
  readonly count: number;
  /** There is nothing to choose from. */
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

export function FilterPopover({ label, count, isEmpty, children }: FilterPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // A press on the button closes the popover before the click arrives, which would open it again.
  const wasOpen = useRef(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={count > 0 ? "chip filter-chip filter-chip-on" : "chip filter-chip"}
        ref={button}
        disabled={isEmpty}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          if (!wasOpen.current && box.current && button.current) openUnder(box.current, button.current);
          wasOpen.current = false;
        }}
      >
        {label}
        {count > 0 && <span class="filter-chip-count">{count}</span>}
        <Icon node={ChevronDown} />
      </button>
      <div
        class="menu filter-popover"
        id={id}
        ref={box}
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
          if (newState === "open") box.current?.querySelector("input")?.focus();
        }}
      >
        {isOpen && children}
      </div>
    </>
  );
}
