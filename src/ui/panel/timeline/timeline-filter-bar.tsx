/** Above the timeline: the filter, what it leaves, and the spacing. */
import type { EntityId } from "../../../core/article/brand.ts";
import { FilterBar } from "../../parts/filter-bar.tsx";
import { plural, t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { KindChips, kindName } from "../entities/kind-chips.tsx";
import { kindOf } from "../entities/kinds.ts";
import type { Panel } from "../model.ts";
import { SpacingChoice } from "./spacing-choice.tsx";

export function TimelineFilterBar({ panel }: { readonly panel: Panel }) {
  const { timeline } = panel;
  const { chosen, kindsHere, entities, filter, isFilterOpen, isFiltered, shown, events, search, toggle } = timeline;
  const { words, kinds, entity } = filter.value;
  const name = entity === null ? undefined : entities.value.get(entity)?.name;
  return (
    <FilterBar
      label={t("timeFilterLabel")}
      isOpen={isFilterOpen}
      beside={<SpacingChoice panel={panel} />}
      left={isFiltered.value ? plural("timeEventsOf", events.value.length, shown.value.length) : null}
      taken={[
        ...(name === undefined ? [] : [{ words: name, drop: () => timeline.only(null) }]),
        ...[...kinds].map((kind) => ({ words: kindName(kind), drop: () => toggle(kind) })),
        ...(words === "" ? [] : [{ words: t("filterQuoted", words), drop: () => search("") }]),
      ]}
      clear={timeline.clear}
    >
      <SearchField label={t("timeFilterWords")} value={chosen.value.words} search={search} />
      {kindsHere.value.length > 0 && <EntityChoice timeline={timeline} />}
      {kindsHere.value.length > 1 && <KindChips kinds={kindsHere.value} chosen={kinds} toggle={toggle} />}
    </FilterBar>
  );
}

/** By kind, and in each kind those of most events first. */
function EntityChoice({ timeline }: { readonly timeline: Panel["timeline"] }) {
  const { counts, entities, kindsHere, filter, only } = timeline;
  const byCount = [...counts.value].sort(([, a], [, b]) => b - a);
  return (
    <select
      class="field"
      aria-label={t("timeFilterEntity")}
      value={filter.value.entity ?? ""}
      onChange={({ currentTarget }) => only((currentTarget.value || null) as EntityId | null)}
    >
      <option value="">{t("timeFilterAnyone")}</option>
      {kindsHere.value.map((kind) => (
        <optgroup key={kind} label={kindName(kind)}>
          {byCount.map(([id, count]) => {
            const entity = entities.value.get(id);
            return entity && kindOf(entity) === kind ? (
              <option key={id} value={id}>
                {t("filterCount", entity.name, count)}
              </option>
            ) : null;
          })}
        </optgroup>
      ))}
    </select>
  );
}
