/** A filter by who or what is named: found by typing, because there may be thousands. */
import { useEffect, useState } from "preact/hooks";
import type { EntityKey } from "../../../core/library/entity-key.ts";
import type { EntityRow } from "../../../platform/library/library-protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { t, uiLanguage } from "../../parts/messages.ts";
import type { LibraryEngine } from "../engine.ts";
import { nameColour, nameIcon } from "../names/name-look.ts";
import { FilterPopover } from "./filter-menu.tsx";

interface NameFilterProps {
  readonly engine: LibraryEngine;
  readonly chosen: readonly EntityKey[];
  readonly toggle: (key: EntityKey) => void;
}

export function NameFilter({ engine, chosen, toggle }: NameFilterProps) {
  return (
    <FilterPopover label={t("libraryFilterName")} count={chosen.length} isEmpty={false}>
      <NameChoice engine={engine} chosen={chosen} toggle={toggle} />
    </FilterPopover>
  );
}

const most = 30;

/** Asks while it is shown. */
function NameChoice({ engine, chosen, toggle }: NameFilterProps) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly EntityRow[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void engine
      .ask("entities", { words, types: [], order: "articles", slice: { first: 0, count: most } })
      .then((heard) => isWanted && setFound(heard.ok ? heard.value.rows : []));
    return () => {
      isWanted = false;
    };
  }, [words, engine]);
  const label = t("libraryFilterName");
  return (
    <>
      <input
        type="search"
        class="field"
        aria-label={t("libraryFilterFind", label)}
        placeholder={t("libraryFilterFind", label)}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <ul class="filter-options">
        {found?.map(({ key, name, type, articles }) => (
          <li key={key}>
            <label class="filter-option" style={{ "--type": nameColour(type) }}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              <Icon node={nameIcon(type)} class="icon type-icon" />
              <span class="filter-option-label" dir="auto">
                {name}
              </span>
              <span class="filter-option-count">{new Intl.NumberFormat(uiLanguage()).format(articles)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found?.length === 0 && <p class="filter-nothing">{t("panelNoMatch")}</p>}
    </>
  );
}
