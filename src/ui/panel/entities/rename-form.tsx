/** Gives an entity another name, in its row: Enter keeps it, Escape leaves it. */
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { longestOwnName } from "../../../core/entities/correction.ts";
import type { Entity } from "../../../core/entities/entity.ts";
import { t } from "../../parts/messages.ts";

interface RenameFormProps {
  readonly entity: Entity;
  readonly rename: (typed: string) => void;
  readonly cancel: () => void;
}

export function RenameForm({ entity, rename, cancel }: RenameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const help = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="entity-editor"
      onSubmit={(event) => {
        event.preventDefault();
        rename(field.current?.value ?? "");
      }}
    >
      <input
        ref={field}
        class="field"
        dir="auto"
        autocomplete="off"
        maxLength={longestOwnName}
        aria-label={t("panelNewName", entity.name)}
        aria-describedby={help}
        defaultValue={entity.name}
      />
      <p id={help} class="editor-help">
        {t("panelNewNameHelp")}
      </p>
      <div class="actions">
        <button type="submit" class="button button-small button-primary">
          {t("timeSave")}
        </button>
        <button type="button" class="button button-small" onClick={cancel}>
          {t("timeCancel")}
        </button>
      </div>
    </form>
  );
}
