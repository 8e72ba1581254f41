/** Who and what the article is about: by type, with a filter, and a walk through the mentions of each. */
import { Hash, Search } from "lucide";
import { countedTypes, type Entity } from "../../../core/entities/entity.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import type { EntityGroup, Kind } from "./entities-model.ts";
import { EntityRow } from "./entity-row.tsx";
import { typeHeading, typeIcons } from "./type-look.ts";

export function EntitiesTab({ panel }: { readonly panel: Panel }) {
  const { all, groups, isFiltered } = panel.entities;
  if (all.value.length === 0) return <p class="empty">{t("panelNoEntities")}</p>;
  return (
    <>
      <Filter panel={panel} />
      {groups.value.length === 0 && (
        <div class="empty">
          <p>{t("panelNoMatch")}</p>
          <button type="button" class="button" onClick={() => panel.entities.clear()}>
            {t("panelClearFilter")}
          </button>
        </div>
      )}
      {groups.value.map((group) =>
        group.kind === "counted" ? (
          <CountedGroup key={group.kind} panel={panel} group={group} isOpen={isFiltered.value} />
        ) : (
          <section key={group.kind} class="entity-group" style={{ "--type": `var(--type-${group.kind})` }}>
            <h2 class="entity-heading">
              <KindIcon kind={group.kind} />
              {kindName(group.kind)}
              <span class="entity-total">{group.entities.length}</span>
            </h2>
            <Rows panel={panel} entities={group.entities} />
          </section>
        ),
      )}
    </>
  );
}

function Filter({ panel }: { readonly panel: Panel }) {
  const { query, chosen, all } = panel.entities;
  return (
    <search class="entity-filter">
      <div class="search-field">
        <Icon node={Search} />
        <input
          type="search"
          class="field"
          aria-label={t("panelFilter")}
          placeholder={t("panelFilter")}
          value={query.value}
          onInput={(event) => panel.entities.search(event.currentTarget.value)}
        />
      </div>
      {all.value.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form fields
        <div class="chips" role="group" aria-label={t("panelTypes")}>
          {all.value.map(({ kind }) => (
            <button
              key={kind}
              type="button"
              class="chip type-chip"
              style={{ "--type": `var(--type-${kind === "counted" ? "number" : kind})` }}
              aria-pressed={chosen.value.has(kind)}
              onClick={() => panel.entities.toggle(kind)}
            >
              <KindIcon kind={kind} />
              {kindName(kind)}
            </button>
          ))}
        </div>
      )}
    </search>
  );
}

interface CountedGroupProps {
  readonly panel: Panel;
  readonly group: EntityGroup;
  readonly isOpen: boolean;
}

/** Numbers are many and seldom what is looked for: closed until asked. */
function CountedGroup({ panel, group, isOpen }: CountedGroupProps) {
  return (
    <details class="entity-group" style={{ "--type": "var(--type-number)" }} open={isOpen}>
      <summary class="entity-heading">
        <KindIcon kind="counted" />
        <h2>{kindName("counted")}</h2>
        <span class="entity-total">{group.entities.length}</span>
      </summary>
      {countedTypes.map((type) => {
        const entities = group.entities.filter((entity) => entity.type === type);
        return entities.length === 0 ? null : (
          <section key={type}>
            <h3 class="entity-subheading">{typeHeading(type)}</h3>
            <Rows panel={panel} entities={entities} />
          </section>
        );
      })}
    </details>
  );
}

function Rows({ panel, entities }: { readonly panel: Panel; readonly entities: readonly Entity[] }) {
  return (
    <ul class="entity-rows">
      {entities.map((entity) => (
        <EntityRow key={entity.id} panel={panel} entity={entity} />
      ))}
    </ul>
  );
}

const KindIcon = ({ kind }: { readonly kind: Kind }) => (
  <Icon node={kind === "counted" ? Hash : typeIcons[kind]} class="icon type-icon" />
);

const kindName = (kind: Kind): string => (kind === "counted" ? t("typeMany_counted") : typeHeading(kind));
