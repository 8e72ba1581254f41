/** Whether a passage was checked: a radio group of icons; the one that holds also says its word. */
import { CircleAlert, CircleCheck, CircleDashed, type IconNode } from "lucide";
import { type NoteStatus, noteStatuses } from "../../../core/notes/note.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";

export const statusName = (status: NoteStatus): string => t(`status_${status}`);

export const statusIcons: Readonly<Record<NoteStatus, IconNode>> = {
  unchecked: CircleDashed,
  checked: CircleCheck,
  disputed: CircleAlert,
};

interface StatusChoiceProps {
  /** Of the radio group: unique on the page. */
  readonly name: string;
  readonly status: NoteStatus;
  readonly onChange: (status: NoteStatus) => void;
}

export function StatusChoice({ name, status, onChange }: StatusChoiceProps) {
  return (
    <fieldset class="statuses">
      <legend class="only-heard">{t("noteStatus")}</legend>
      {noteStatuses.map((choice) => (
        <label key={choice} class="status" data-status={choice} title={statusName(choice)}>
          <input type="radio" name={name} checked={choice === status} onChange={() => onChange(choice)} />
          <span class="status-sign">
            <Icon node={statusIcons[choice]} />
            <span class={choice === status ? "status-word" : "only-heard"}>{statusName(choice)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
