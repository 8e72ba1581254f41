/** Every person and thing that the kept articles name. */
import { type NamedType, namedTypes } from "../../../core/entities/entity.ts";
import { type EntityRow, entityOrders } from "../../../platform/library/library-protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t, uiLanguage } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { addressOf, type PlaceOf } from "../address.ts";
import { CountLine } from "../frame/count-line.tsx";
import { OrderChoice } from "../frame/order-choice.tsx";
import { FirstRun, NothingMatches } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { Answered } from "../list/answered.tsx";
import { LinkList } from "../list/link-list.tsx";
import { nameColour, nameHeading, nameIcon, nameKind } from "./name-look.ts";

interface NamesViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"names">;
}

export function NamesView({ library, place }: NamesViewProps) {
  const { names } = library;
  const answer = names.answer.value;
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryNames")} />
      <div class="view-tools">
        <SearchField
          label={t("librarySearchNames")}
          value={place.words}
          search={(words) => library.go({ ...place, words }, true)}
        />
        <OrderChoice
          orders={entityOrders}
          order={place.order}
          nameOf={(order) => t(`libraryOrderNames_${order}`)}
          choose={(order) => library.go({ ...place, order })}
        />
      </div>
      <Types library={library} place={place} />
      <CountLine>{answer ? plural("libraryNamesFound", answer.total) : t("libraryReading")}</CountLine>
      <Answered rows={names} nothing={<NothingMatches clear={() => library.go({ ...place, words: "", types: [] })} />}>
        <LinkList
          rows={names}
          label={t("libraryNames")}
          words={place.words}
          estimate={60}
          nameOf={({ name, type }) => `${name}, ${nameKind(type)}`}
          row={(name) => <NameRow name={name} />}
        />
      </Answered>
    </section>
  );
}

function Types({ library, place }: NamesViewProps) {
  const counts = new Map(library.names.answer.value?.types.map(({ value, count }) => [value, count]));
  const offered = ([...namedTypes, null] as const).filter((type) => counts.has(type) || place.types.includes(type));
  const toggle = (type: NamedType | null) => {
    const types = place.types.includes(type) ? place.types.filter((each) => each !== type) : [...place.types, type];
    library.go({ ...place, types });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form fields
    <div class="chips" role="group" aria-label={t("panelTypes")}>
      {offered.map((type) => (
        <button
          key={type ?? ""}
          type="button"
          class="chip type-chip"
          style={{ "--type": nameColour(type) }}
          aria-pressed={place.types.includes(type)}
          onClick={() => toggle(type)}
        >
          <Icon node={nameIcon(type)} class="icon type-icon" />
          {nameHeading(type)}
          <span class="chip-count">{new Intl.NumberFormat(uiLanguage()).format(counts.get(type) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

function NameRow({ name: { key, name, type, aliases, articles, mentions } }: { readonly name: EntityRow }) {
  return (
    <div class="name-row" style={{ "--type": nameColour(type) }}>
      <Icon node={nameIcon(type)} class="icon type-icon" />
      <div class="name-words">
        <h3 dir="auto" data-searched>
          <a href={addressOf({ view: "name", key })}>{name}</a>
          <span class="only-heard">, {nameKind(type)}</span>
        </h3>
        {aliases.length > 0 && (
          <p class="name-aliases" dir="auto" data-searched>
            {aliases.join(", ")}
          </p>
        )}
      </div>
      <p class="name-counts">
        <span>{plural("addressFound", articles)}</span>
        <span>{plural("panelMentions", mentions)}</span>
      </p>
    </div>
  );
}
