/**
 * A menu behind a button, after the WAI-ARIA pattern. The list is a popover: it stands above everything,
 * and the browser closes it on Escape and on a click elsewhere.
 */
import type { IconNode } from "lucide";
import { Check } from "lucide";
import { Fragment } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.tsx";

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconNode;
  /** Set for one of several choices; left out for a plain command. */
  readonly isChosen?: boolean;
  readonly run: () => void;
}

interface MenuGroup {
  /** Null for a group that needs no name. */
  readonly label: string | null;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  /** The button's accessible name. */
  readonly label: string;
  /** What is shown when the mouse rests on it; the label unless that is long. */
  readonly tip?: string;
  readonly icon: IconNode;
  readonly groups: readonly MenuGroup[];
}

export function Menu({ label, tip = label, icon, groups }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // A press on the button closes the popover before the click arrives, which would open it again.
  const wasOpen = useRef(false);
  const id = useId();

  useLayoutEffect(() => {
    if (!isOpen || !button.current || !list.current) return;
    list.current.showPopover();
    place(list.current, button.current.getBoundingClientRect());
    items(list.current)[0]?.focus();
  }, [isOpen]);

  const close = () => list.current?.hidePopover();
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const typed = event.key.length === 1 ? event.key.toLocaleLowerCase() : null;
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const to =
      { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[event.key] ??
      after.find((item) => typed !== null && item.textContent?.toLocaleLowerCase().startsWith(typed));
    if (event.key === "Tab") close();
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <>
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={label}
        title={tip}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={() => {
          if (!wasOpen.current) setOpen(true);
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon node={icon} />
      </button>
      {isOpen && (
        <div
          class="menu"
          id={id}
          ref={list}
          popover="auto"
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
          onToggle={(event) => {
            if (event.newState === "closed") setOpen(false);
          }}
        >
          {groups.map((group, index) => (
            <Fragment key={group.label ?? index}>
              {index > 0 && <hr />}
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed inside a menu */}
              <div role="group" aria-label={group.label ?? undefined}>
                {group.label !== null && (
                  <div class="menu-label" aria-hidden="true">
                    {group.label}
                  </div>
                )}
                {group.items.map((item) => (
                  <MenuRow key={item.label} item={item} close={close} />
                ))}
              </div>
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}

function MenuRow({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const choice =
    item.isChosen === undefined ? null : ({ role: "menuitemradio", "aria-checked": item.isChosen } as const);
  return (
    <button
      type="button"
      class="menu-item"
      {...(choice ?? { role: "menuitem" })}
      tabIndex={-1}
      onClick={() => {
        close();
        item.run();
      }}
    >
      {item.icon && <Icon node={item.icon} />}
      <span class="menu-item-label">{item.label}</span>
      {item.isChosen && <Icon node={Check} />}
    </button>
  );
}

const items = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(".menu-item") ?? []),
];

/** Under the button, its end at the button's end; above it where there is no room below; never outside the window. */
function place(list: HTMLElement, button: DOMRect): void {
  const { width, height } = list.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRtl = document.documentElement.dir === "rtl";
  const left = isRtl ? button.left : button.right - width;
  const below = button.bottom + 4;
  const top = below + height <= clientHeight ? below : button.top - height - 4;
  list.style.left = `${Math.max(4, Math.min(left, clientWidth - width - 4))}px`;
  list.style.top = `${Math.max(4, Math.min(top, clientHeight - height - 4))}px`;
}
