/**
 * Adds tags: a combobox after the WAI-ARIA pattern, whose list is offered and never in the way. Enter or a comma adds
 * what is typed, or the tag that was chosen in the list; Tab as well, and goes on; Escape closes the list; Backspace in
 * the empty field takes the last tag away.
 */
import type { ReadonlySignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TagCount } from "../../../core/notes/tag-count.ts";
import { plural, t } from "../../parts/messages.ts";
import { suggestTags, tagsTyped } from "./tag-suggestions.ts";

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Of all the reader's notes. */
  readonly known: ReadonlySignal<readonly TagCount[]>;
  /** The field has the focus: the tags will be wanted. */
  readonly lookUp: () => void;
  readonly onChange: (tags: readonly string[]) => void;
}

export function TagField({ tags, known, lookUp, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const offered = isOpen ? suggestTags(known.value, typed, tags) : [];
  const isShown = offered.length > 0;

  useLayoutEffect(() => {
    if (isShown && field.current && list.current) return followField(list.current, field.current);
    return undefined;
  }, [isShown, offered.length]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const add = (words: string) => {
    // At once, because leaving the field, which may come next, adds what is in it.
    if (field.current) field.current.value = "";
    setTyped("");
    close();
    const added = tagsTyped(known.peek(), words, tags);
    if (added.length > 0) onChange([...tags, ...added]);
  };
  const step = (by: 1 | -1) => {
    setOpen(true);
    const count = suggestTags(known.peek(), typed, tags).length;
    // Between the last and the first stands what is typed.
    setActive(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };

  const chosen = offered[active]?.tag ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const takes: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => taken(() => step(1)),
      ArrowUp: () => taken(() => step(-1)),
      Enter: () => (chosen ?? typed).trim() !== "" && taken(() => add(chosen ?? typed)),
      // The focus goes on as well.
      Tab: () => chosen !== null && !taken(() => add(chosen)),
      Escape: () => (isShown && taken(close)) || (typed !== "" && taken(() => setTyped(""))),
      Backspace: () => typed === "" && tags.length > 0 && taken(() => onChange(tags.slice(0, -1))),
    };
    if (!takes[event.key]?.()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span class="tag-combobox">
      <input
        ref={field}
        class="tag-field"
        role="combobox"
        aria-label={t("noteTagAdd")}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={chosen === null ? undefined : `${id}-${active}`}
        autocomplete="off"
        placeholder={t("noteTagAdd")}
        value={typed}
        onFocus={lookUp}
        onInput={({ currentTarget: { value } }) => {
          if (value.includes(",")) return add(value);
          setTyped(value);
          setOpen(value.trim() !== "");
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => {
          // Also when only the window has lost the focus.
          close();
          if (document.activeElement !== currentTarget) add(currentTarget.value);
        }}
      />
      {isShown && (
        <div
          ref={list}
          id={id}
          class="menu tag-list"
          popover="manual"
          role="listbox"
          tabIndex={-1}
          aria-label={t("noteTagsKnown")}
        >
          {offered.map(({ tag, notes }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Enter in the field, which keeps the focus
            <div
              key={tag}
              id={`${id}-${index}`}
              class="menu-item"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={keepFocus}
              onMouseDown={keepFocus}
              onClick={() => add(tag)}
            >
              <span class="menu-item-label" dir="auto">
                {tag}
              </span>
              <span class="tag-uses" title={plural("noteTagUses", notes)}>
                <span aria-hidden="true">{notes}</span>
                <span class="only-heard">{plural("noteTagUses", notes)}</span>
              </span>
            </div>
          ))}
        </div>
      )}
    </span>
  );
}

const keepFocus = (event: Event): void => event.preventDefault();

function taken(act: () => void): true {
  act();
  return true;
}

/** Shows the list under the field, or above it where there is no room, as long as it is shown; returns how to stop. */
function followField(list: HTMLElement, field: HTMLElement): () => void {
  const place = () => {
    const { left, top, bottom } = field.getBoundingClientRect();
    const { width, height } = list.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const isRoomBelow = bottom + 2 + height <= clientHeight || top - 2 - height < 0;
    list.style.left = `${Math.max(4, Math.min(left, clientWidth - width - 4))}px`;
    list.style.top = `${isRoomBelow ? bottom + 2 : top - 2 - height}px`;
  };
  if (!list.matches(":popover-open")) list.showPopover();
  place();
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  return () => {
    removeEventListener("scroll", place, { capture: true });
    removeEventListener("resize", place);
  };
}
