/** The head of a list that is searched and filtered: of notes, of articles. Its order stands beside the search. */
import type { ComponentChildren } from "preact";
import type { Facets, LibraryFilter } from "../../../platform/library/library-protocol.ts";
import { SearchField } from "../../parts/search-field.tsx";
import type { PlaceOf } from "../address.ts";
import type { Library } from "../library-model.ts";
import { Filters } from "./filters.tsx";
import { ViewTitle } from "./view-title.tsx";

interface ListHeadProps {
  readonly library: Library;
  readonly place: PlaceOf<"notes" | "articles">;
  readonly title: string;
  /** What its search says it searches. */
  readonly search: string;
  /** Null until they are counted. */
  readonly facets: Facets | null;
  readonly children: ComponentChildren;
}

export function ListHead({ library, place, title, search, facets, children }: ListHeadProps) {
  const { filter } = place;
  const narrow = (change: Partial<LibraryFilter>, isTyping = false) =>
    library.go({ ...place, filter: { ...filter, ...change } }, isTyping);
  return (
    <>
      <ViewTitle title={title} />
      <div class="view-tools">
        <SearchField label={search} value={filter.words} search={(words) => narrow({ words }, true)} />
        {children}
      </div>
      <Filters
        filter={filter}
        facets={facets}
        colourNames={library.settings.value.colourNames}
        nameOf={library.nameOf}
        engine={library.engine}
        today={library.today()}
        change={narrow}
      />
    </>
  );
}
