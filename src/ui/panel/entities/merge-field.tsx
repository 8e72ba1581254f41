/**
 * "Same as…": finds another entity by typing, after the WAI-ARIA pattern of a combobox with a list that is always
 * shown. Enter takes the one that is marked.
 */
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EntityId } from "../../../core/article/brand.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import { plural, t } from "../../parts/messages.ts";
import { colourOf, KindIcon } from "./kind-chips.tsx";
import { kindOf } from "./kinds.ts";
import { mergeCandidates } from "./merge-candidates.ts";

interface MergeFieldProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
  readonly merge: (into: EntityId) => void;
  readonly cancel: () => void;
}

/** A list that is longer than a screen helps nobody: typing shortens it. */
const most = 8;

export function MergeField({ entity, entities, merge, cancel }: MergeFieldProps) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const offered = mergeCandidates(entities, entity, typed, most);
  const marked = offered[active];
  useLayoutEffect(() => field.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step === 0 && event.key !== "Enter") return;
    event.preventDefault();
    if (step === 0) return marked && merge(marked.id);
    // Between the last and the first stands what is typed.
    const count = offered.length + 1;
    setActive(((active + 1 + step + count) % count) - 1);
  };

  return (
    <div class="entity-editor">
      <label class="editor-label" for={`${id}-field`}>
        {t("panelMergeWith", entity.name)}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        class="field"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={id}
        aria-activedescendant={marked ? `${id}-${active}` : undefined}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          setActive(value.trim() === "" ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} class="merge-list" role="listbox" tabIndex={-1} aria-label={t("panelMergeList")}>
        {offered.map((other, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Enter in the field, which keeps the focus
          <div
            key={other.id}
            id={`${id}-${index}`}
            class="menu-item"
            style={{ "--type": colourOf(kindOf(other)) }}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => merge(other.id)}
          >
            <KindIcon kind={kindOf(other)} />
            <span class="menu-item-label" dir="auto">
              {other.name}
            </span>
            <span class="entity-count" aria-hidden="true">
              {other.mentions.length}
            </span>
            <span class="only-heard">{plural("panelMentions", other.mentions.length)}</span>
          </div>
        ))}
      </div>
      <p class={offered.length > 0 ? "only-heard" : "editor-help"} role="status">
        {offered.length > 0 ? plural("panelMergeOffered", offered.length) : t("panelMergeNone")}
      </p>
      <div class="actions">
        <button type="button" class="button button-small" onClick={cancel}>
          {t("timeCancel")}
        </button>
      </div>
    </div>
  );
}
