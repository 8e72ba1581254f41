/** The filters of a list as chips that open, each with what is left by its values; and what is filtered by now. */
import type { EntityKey } from "../../../core/library/entity-key.ts";
import { type NoteStatus, noteStatuses } from "../../../core/notes/note.ts";
import type { Facets, LibraryFilter } from "../../../platform/library/library-protocol.ts";
import { statusIcons, statusName } from "../../panel/notes/status-choice.tsx";
import { dayInWords } from "../../panel/timeline/date-wording.ts";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { LibraryEngine } from "../engine.ts";
import { DateFilter } from "./date-filter.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import { NameFilter } from "./name-filter.tsx";
import { TakenChips } from "./taken-chips.tsx";
import { toggledIn } from "./toggled-in.ts";

interface FiltersProps {
  readonly filter: LibraryFilter;
  readonly facets: Facets | null;
  readonly colourNames: ColourNames;
  /** What a name that is filtered by is called. */
  readonly nameOf: (key: EntityKey) => string;
  readonly engine: LibraryEngine;
  readonly today: string;
  readonly change: (change: Partial<LibraryFilter>) => void;
}

export function Filters({ filter, facets, colourNames, nameOf, engine, today, change }: FiltersProps) {
  const { sites, tags, colours, statuses, entities } = filter;
  return (
    <search class="filters" aria-label={t("libraryFilters")}>
      <div class="filter-chips">
        <FilterMenu
          label={t("libraryFilterSite")}
          options={withChosen(facets?.sites, sites).map(({ value, count }) => ({ id: value, label: value, count }))}
          chosen={new Set(sites)}
          toggle={(site) => change({ sites: toggledIn(sites, site) })}
        />
        <FilterMenu
          label={t("libraryFilterTag")}
          options={withChosen(facets?.tags, tags).map(({ value, count }) => ({ id: value, label: `#${value}`, count }))}
          chosen={new Set(tags)}
          toggle={(tag) => change({ tags: toggledIn(tags, tag) })}
        />
        <FilterMenu
          label={t("noteColour")}
          options={withChosen(facets?.colours, colours).map(({ value, count }) => ({
            id: value,
            label: colourName(value, colourNames),
            count,
            sign: <span class="colour-dot" style={{ "--note": `var(--note-${value})` }} aria-hidden="true" />,
          }))}
          chosen={new Set(colours)}
          toggle={(colour) => change({ colours: toggledIn(colours, colour as (typeof colours)[number]) })}
        />
        <FilterMenu
          label={t("noteStatus")}
          options={inOrder(withChosen(facets?.statuses, statuses)).map(({ value, count }) => ({
            id: value,
            label: statusName(value),
            count,
            sign: <Icon node={statusIcons[value]} />,
          }))}
          chosen={new Set(statuses)}
          toggle={(status) => change({ statuses: toggledIn(statuses, status as NoteStatus) })}
        />
        <DateFilter from={filter.from} to={filter.to} today={today} choose={(from, to) => change({ from, to })} />
        <NameFilter
          engine={engine}
          chosen={entities}
          toggle={(key) => change({ entities: toggledIn(entities, key) })}
        />
      </div>
      <Taken filter={filter} colourNames={colourNames} nameOf={nameOf} change={change} />
    </search>
  );
}

type TakenProps = Pick<FiltersProps, "filter" | "colourNames" | "nameOf" | "change">;

function Taken({ filter, colourNames, nameOf, change }: TakenProps) {
  const { sites, tags, colours, statuses, entities, from, to } = filter;
  const taken = [
    ...sites.map((site) => ({ words: site, drop: { sites: toggledIn(sites, site) } })),
    ...tags.map((tag) => ({ words: `#${tag}`, drop: { tags: toggledIn(tags, tag) } })),
    ...colours.map((each) => ({ words: colourName(each, colourNames), drop: { colours: toggledIn(colours, each) } })),
    ...statuses.map((each) => ({ words: statusName(each), drop: { statuses: toggledIn(statuses, each) } })),
    ...(from === null ? [] : [{ words: t("libraryFilterSince", dayInWords(from) ?? from), drop: { from: null } }]),
    ...(to === null ? [] : [{ words: t("libraryFilterUntil", dayInWords(to) ?? to), drop: { to: null } }]),
    ...entities.map((key) => ({ words: nameOf(key), drop: { entities: toggledIn(entities, key) } })),
  ];
  return (
    <TakenChips
      taken={taken.map(({ words, drop }) => ({ words, drop: () => change(drop) }))}
      clear={() => change({ sites: [], tags: [], colours: [], statuses: [], entities: [], from: null, to: null })}
    />
  );
}

/** What was chosen stays on offer when nothing is left of it. */
function withChosen<Value>(
  counts: readonly { readonly value: Value; readonly count: number }[] | undefined,
  chosen: readonly Value[],
) {
  const offered = counts ?? [];
  const missing = chosen.filter((value) => !offered.some((each) => each.value === value));
  return [...offered, ...missing.map((value) => ({ value, count: 0 }))];
}

const inOrder = <Row extends { readonly value: NoteStatus }>(rows: readonly Row[]): readonly Row[] =>
  noteStatuses.flatMap((status) => rows.filter(({ value }) => value === status));
