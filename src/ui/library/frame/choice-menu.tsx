/** A button with words that opens a menu of choices, after the WAI-ARIA pattern: arrow keys, Home, End, Escape. */
import { ChevronDown } from "lucide";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { openUnder } from "./open-under.ts";

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly sign?: ComponentChildren;
}

interface ChoiceMenuProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly choose: (id: Id) => void;
}

export function ChoiceMenu<Id extends string>({ label, choices, choose }: ChoiceMenuProps<Id>) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // A press on the button closes the popover before the click arrives, which would open it again.
  const wasOpen = useRef(false);
  const id = useId();
  const open = () => {
    if (!list.current || !button.current) return;
    openUnder(list.current, button.current);
  };
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[
      event.key
    ];
    if (event.key === "Tab") list.current?.hidePopover();
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <>
      <button
        type="button"
        class="button button-small"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          if (!wasOpen.current) open();
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          open();
        }}
      >
        {label}
        <Icon node={ChevronDown} />
      </button>
      <div
        class="menu"
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onKeyDown}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
          if (newState === "open") items()[0]?.focus();
        }}
      >
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            class="menu-item"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              list.current?.hidePopover();
              choose(choice.id);
            }}
          >
            {choice.sign}
            <span class="menu-item-label" dir="auto">
              {choice.label}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}
