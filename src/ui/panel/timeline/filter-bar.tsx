/** Above the timeline: the filter, closed until it is wanted, what it leaves, and the spacing. */
import { ListFilter, X } from "lucide";
import { useId } from "preact/hooks";
import type { EntityId } from "../../../core/article/brand.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { KindChips, kindName } from "../entities/kind-chips.tsx";
import { kindOf } from "../entities/kinds.ts";
import type { Panel } from "../model.ts";
import { SpacingChoice } from "./spacing-choice.tsx";

export function FilterBar({ panel }: { readonly panel: Panel }) {
  const { isFilterOpen } = panel.timeline;
  const id = useId();
  return (
    <search class="timeline-tools" aria-label={t("timeFilterLabel")}>
      <div class="timeline-bar">
        <button
          type="button"
          class="button button-small"
          aria-expanded={isFilterOpen.value}
          aria-controls={id}
          onClick={() => {
            isFilterOpen.value = !isFilterOpen.value;
          }}
        >
          <Icon node={ListFilter} />
          {t("timeFilter")}
        </button>
        <SpacingChoice panel={panel} />
      </div>
      <div id={id} class="timeline-filter" hidden={!isFilterOpen.value}>
        <Fields panel={panel} />
      </div>
      <FilterState panel={panel} />
    </search>
  );
}

function Fields({ panel: { timeline } }: { readonly panel: Panel }) {
  const { chosen, kindsHere, filter, search, toggle } = timeline;
  return (
    <>
      <SearchField label={t("timeFilterWords")} value={chosen.value.words} search={search} />
      {kindsHere.value.length > 0 && <EntityChoice timeline={timeline} />}
      {kindsHere.value.length > 1 && <KindChips kinds={kindsHere.value} chosen={filter.value.kinds} toggle={toggle} />}
    </>
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
                {t("timeFilterCount", entity.name, count)}
              </option>
            ) : null;
          })}
        </optgroup>
      ))}
    </select>
  );
}

/** Seen also while the filter is closed, so that nobody takes a part for the whole. */
function FilterState({ panel: { timeline } }: { readonly panel: Panel }) {
  const { filter, isFiltered, shown, events, entities } = timeline;
  const { words, kinds, entity } = filter.value;
  const name = entity === null ? undefined : entities.value.get(entity)?.name;
  return (
    <div class={isFiltered.value ? "filter-state" : undefined}>
      <span role="status">
        {isFiltered.value ? plural("timeEventsOf", events.value.length, shown.value.length) : ""}
      </span>
      {name !== undefined && <Taken words={name} drop={() => timeline.only(null)} />}
      {[...kinds].map((kind) => (
        <Taken key={kind} words={kindName(kind)} drop={() => timeline.toggle(kind)} />
      ))}
      {words !== "" && <Taken words={t("timeQuoted", words)} drop={() => timeline.search("")} />}
      {isFiltered.value && (
        <button type="button" class="button button-quiet button-small" onClick={timeline.clear}>
          {t("timeClear")}
        </button>
      )}
    </div>
  );
}

/** One thing that is filtered by, to be pressed away. */
function Taken({ words, drop }: { readonly words: string; readonly drop: () => void }) {
  return (
    <button type="button" class="chip" aria-label={t("timeFilterDrop", words)} onClick={drop}>
      <span class="chip-words" dir="auto">
        {words}
      </span>
      <Icon node={X} />
    </button>
  );
}
