/** Above the notes: the filter by words, status, colour and tag. Only what some note here has is offered. */

import { colourName } from "../../parts/colour-name.ts";
import { FilterBar } from "../../parts/filter-bar.tsx";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import type { Panel } from "../model.ts";
import type { NoteFilterModel } from "./note-filter-model.ts";
import { statusIcons, statusName } from "./status-choice.tsx";

export function NoteFilterBar({ panel: { notes } }: { readonly panel: Panel }) {
  const { filter: model, here, shown } = notes;
  const { chosen, statuses, colours, tags, isOpen, isFiltered, search, toggleStatus, toggleColour } = model;
  const taken = chosen.value;
  const names = notes.colourNames.value;
  return (
    <FilterBar
      label={t("noteFilterLabel")}
      isOpen={isOpen}
      left={isFiltered.value ? plural("notesOf", here.value.length, shown.value.length) : null}
      taken={[
        ...[...taken.statuses].map((status) => ({ words: statusName(status), drop: () => toggleStatus(status) })),
        ...[...taken.colours].map((colour) => ({ words: colourName(colour, names), drop: () => toggleColour(colour) })),
        ...(taken.tag === null ? [] : [{ words: t("noteFilterTagged", taken.tag), drop: () => model.only(null) }]),
        ...(taken.words.trim() === ""
          ? []
          : [{ words: t("filterQuoted", taken.words.trim()), drop: () => search("") }]),
      ]}
      clear={model.clear}
    >
      <SearchField label={t("noteFilterWords")} value={taken.words} search={search} />
      {statuses.value.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form fields
        <div class="chips" role="group" aria-label={t("noteStatus")}>
          {statuses.value.map((status) => (
            <button
              key={status}
              type="button"
              class="chip"
              aria-pressed={taken.statuses.has(status)}
              onClick={() => toggleStatus(status)}
            >
              <Icon node={statusIcons[status]} />
              {statusName(status)}
            </button>
          ))}
        </div>
      )}
      {colours.value.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div class="chips" role="group" aria-label={t("noteColour")}>
          {colours.value.map((colour) => (
            <button
              key={colour}
              type="button"
              class="chip"
              aria-pressed={taken.colours.has(colour)}
              onClick={() => toggleColour(colour)}
            >
              <span class="colour-dot" style={{ "--note": `var(--note-${colour})` }} aria-hidden="true" />
              {colourName(colour, names)}
            </button>
          ))}
        </div>
      )}
      {tags.value.length > 0 && <TagSelect model={model} />}
    </FilterBar>
  );
}

function TagSelect({ model }: { readonly model: NoteFilterModel }) {
  return (
    <select
      class="field"
      aria-label={t("noteFilterTag")}
      value={model.chosen.value.tag ?? ""}
      onChange={({ currentTarget }) => model.only(currentTarget.value || null)}
    >
      <option value="">{t("noteFilterAnyTag")}</option>
      {model.tags.value.map(({ tag, notes }) => (
        <option key={tag} value={tag}>
          {t("filterCount", tag, notes)}
        </option>
      ))}
    </select>
  );
}
