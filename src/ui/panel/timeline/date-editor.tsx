/** Sets the date of one event by hand, in its row: on a date, from one to another, since, or until. */
import { Calendar } from "lucide";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { DayInterval } from "../../../core/time/time-expression.ts";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { type DateEntry, type DateForm, dateForms, type EntryProblem, entryOf, intervalOf } from "./date-entry.ts";

interface DateEditorProps {
  readonly event: TimelineEvent;
  readonly save: (interval: DayInterval) => void;
  readonly cancel: () => void;
}

export function DateEditor({ event, save, cancel }: DateEditorProps) {
  const [entry, setEntry] = useState(() => entryOf(event));
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const help = useId();

  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>(".date-text");
    field?.focus();
    field?.select();
  }, []);

  const change = (changed: Partial<DateEntry>) => {
    setEntry({ ...entry, ...changed });
    setProblem(null);
  };
  const onSubmit = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    const read = intervalOf(entry);
    if (read.ok) return save(read.value);
    setProblem(read.error);
    form.current?.querySelector<HTMLInputElement>(`.date-text[name=${read.error.field}]`)?.focus();
  };
  const field = (name: "from" | "to", label: string) => (
    <DateField
      key={name}
      name={name}
      label={label}
      value={entry[name]}
      problem={problem?.field === name ? problem : null}
      help={help}
      change={(typed) => change({ [name]: typed })}
    />
  );

  return (
    <form
      class="date-editor"
      aria-label={t("timeSetDateOf", event.label)}
      ref={form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(pressed) => {
        if (pressed.key !== "Escape") return;
        pressed.stopPropagation();
        cancel();
      }}
    >
      <select
        class="field"
        aria-label={t("timeForm")}
        value={entry.form}
        onChange={({ currentTarget }) => change({ form: currentTarget.value as DateForm })}
      >
        {dateForms.map((each) => (
          <option key={each} value={each}>
            {t(`timeForm_${each}`)}
          </option>
        ))}
      </select>
      <div class="date-fields">
        {entry.form !== "until" && field("from", t(entry.form === "between" ? "timeFrom" : "timeDate"))}
        {entry.form === "between" && field("to", t("timeTo"))}
        {entry.form === "until" && field("to", t("timeDate"))}
      </div>
      <p id={help} class="date-help">
        {t("timeEntryHelp")}
      </p>
      <div class="date-actions">
        <button type="button" class="button button-small" onClick={cancel}>
          {t("timeCancel")}
        </button>
        <button type="submit" class="button button-small button-primary">
          {t("timeSave")}
        </button>
      </div>
    </form>
  );
}

interface DateFieldProps {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly problem: EntryProblem | null;
  /** The element that says how a date is written. */
  readonly help: string;
  readonly change: (typed: string) => void;
}

/** Typed, because a year or a month is a date too; or picked from the browser's own calendar. */
function DateField({ name, label, value, problem, help, change }: DateFieldProps) {
  const id = useId();
  const native = useRef<HTMLInputElement>(null);
  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <span class="date-typed">
        <input
          id={id}
          name={name}
          class="field date-text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem ${help}` : help}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        <input
          type="date"
          class="date-native"
          tabIndex={-1}
          aria-hidden="true"
          ref={native}
          min="0001-01-01"
          max="9999-12-31"
          value={/^\d{4}-\d\d-\d\d$/.test(value) ? value : ""}
          onChange={({ currentTarget }) => currentTarget.value !== "" && change(currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={t("timePick", label)}
          title={t("timePick", label)}
          onClick={() => native.current?.showPicker()}
        >
          <Icon node={Calendar} />
        </button>
      </span>
      {problem && (
        <p id={`${id}-problem`} class="date-problem" role="alert">
          {t(`timeEntry_${problem.code}`)}
        </p>
      )}
    </div>
  );
}
