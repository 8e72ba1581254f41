/** The editor that is open in a row. Escape closes it; the focus goes back to the row's menu. */
import type { Entity } from "../../../core/entities/entity.ts";
import type { Panel } from "../model.ts";
import type { Editing } from "./editing-model.ts";
import { MergeField } from "./merge-field.tsx";
import { RenameForm } from "./rename-form.tsx";
import { SplitForm } from "./split-form.tsx";

interface EntityEditorProps {
  readonly panel: Panel;
  readonly entity: Entity;
  readonly what: Editing["what"];
  /** Puts the focus where it was before the editor was opened. */
  readonly leave: () => void;
}

export function EntityEditor({ panel, entity, what, leave }: EntityEditorProps) {
  const { editing } = panel;
  const analysis = panel.analysis.value;
  if (analysis === null) return null;
  const cancel = () => {
    leave();
    editing.end();
  };
  const left =
    <T,>(change: (entity: Entity, of: T) => Promise<void>) =>
    (of: T) => {
      leave();
      void change(entity, of);
    };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the editor from each of its fields
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.stopPropagation();
        cancel();
      }}
    >
      {what === "rename" && <RenameForm entity={entity} rename={left(editing.rename)} cancel={cancel} />}
      {what === "merge" && (
        <MergeField
          entity={entity}
          entities={analysis.entities}
          merge={left(({ id }, into) => editing.merge(id, into))}
          cancel={cancel}
        />
      )}
      {what === "split" && (
        <SplitForm
          analysis={analysis}
          entity={entity}
          split={left(({ id }, pieces) => editing.split(id, pieces))}
          cancel={cancel}
        />
      )}
    </div>
  );
}
