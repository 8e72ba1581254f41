/** The way into the search, and its field, which stands in the place of the tabs. */
import { Search, X } from "lucide";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { isField } from "../../parts/is-field.ts";
import { t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import type { SearchModel } from "./search-model.ts";

export function SearchButton({ search }: { readonly search: SearchModel }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
      event.preventDefault();
      search.open();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [search]);
  return (
    <button
      type="button"
      class="icon-button search-open"
      aria-label={t("searchOpen")}
      title={t("searchTip")}
      onClick={search.open}
    >
      <Icon node={Search} />
    </button>
  );
}

export function SearchBar({ search }: { readonly search: SearchModel }) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const field = bar.current?.querySelector("input");
    field?.focus();
    field?.select();
  }, []);
  /** The button comes back where the field was. */
  const close = () => {
    search.close();
    setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>(".search-open")?.focus();
    });
  };
  return (
    <search
      class="search-bar"
      ref={bar}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") document.querySelector<HTMLElement>(".search-result")?.focus();
        else if (event.key !== "Escape" || event.isComposing) return;
        else if (search.query.value === "") close();
        else search.search("");
        event.preventDefault();
      }}
    >
      <SearchField label={t("searchEverything")} value={search.query.value} search={search.search} />
      <button type="button" class="icon-button" aria-label={t("searchClose")} title={t("searchClose")} onClick={close}>
        <Icon node={X} />
      </button>
    </search>
  );
}
