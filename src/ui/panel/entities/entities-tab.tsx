/** Who and what the article is about: by type, with a filter, and a walk through the mentions of each. */
import { EyeOff, Hash, Search, Tag } from "lucide";
import { countedTypes, type Entity } from "../../../core/entities/entity.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { useSlices } from "../../parts/slices.ts";
import type { Panel } from "../model.ts";
import type { EntityGroup, Kind } from "./entities-model.ts";
import { EntityRow } from "./entity-row.tsx";
import { typeHeading, typeIcons } from "./type-look.ts";

export function EntitiesTab({ panel }: { readonly panel: Panel }) {
  const { all, groups, isFiltered } = panel.entities;
  let left = useSlices(groups.value.reduce((sum, { entities }) => sum + entities.length, 0));
  if (all.value.length === 0) {
    return (
      <>
        <p class="empty">{t("panelNoEntities")}</p>
        <Hidden panel={panel} />
      </>
    );
  }
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
      {groups.value.map((group) => {
        const drawn = group.entities.slice(0, left);
        left -= drawn.length;
        return drawn.length === 0 ? null : (
          <Group key={group.kind} panel={panel} group={group} drawn={drawn} isOpen={isFiltered.value} />
        );
      })}
      <Hidden panel={panel} />
    </>
  );
}

/** What the reader has hidden, with the way back. */
function Hidden({ panel }: { readonly panel: Panel }) {
  const hidden = panel.hiddenEntities.value;
  if (hidden.length === 0) return null;
  return (
    <details class="entity-group">
      <summary class="entity-heading">
        <Icon node={EyeOff} class="icon type-icon" />
        <h2>{t("panelHiddenNames")}</h2>
        <span class="entity-total">{hidden.length}</span>
      </summary>
      <ul class="entity-rows">
        {hidden.map(({ id, name }) => (
          <li key={id} class="entity-hidden">
            <span dir="auto">{name}</span>
            <button
              type="button"
              class="button button-small"
              aria-label={t("panelShowAgainOf", name)}
              onClick={() => void panel.correct({ kind: "show", entity: id })}
            >
              {t("panelShowAgain")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface GroupProps {
  readonly panel: Panel;
  readonly group: EntityGroup;
  /** Those of the group that are drawn already. */
  readonly drawn: readonly Entity[];
  readonly isOpen: boolean;
}

function Group({ panel, group: { kind, entities }, drawn, isOpen }: GroupProps) {
  const heading = (
    <>
      <KindIcon kind={kind} />
      <h2>{kindName(kind)}</h2>
      <span class="entity-total">{entities.length}</span>
    </>
  );
  // Numbers are many and seldom what is looked for: closed until asked.
  return kind === "counted" ? (
    <details class="entity-group" style={{ "--type": colourOf(kind) }} open={isOpen}>
      <summary class="entity-heading">{heading}</summary>
      {countedTypes.map((type) => {
        const ofType = drawn.filter((entity) => entity.type === type);
        return ofType.length === 0 ? null : (
          <section key={type}>
            <h3 class="entity-subheading">{typeHeading(type)}</h3>
            <Rows panel={panel} entities={ofType} />
          </section>
        );
      })}
    </details>
  ) : (
    <section class="entity-group" style={{ "--type": colourOf(kind) }}>
      <div class="entity-heading">{heading}</div>
      <Rows panel={panel} entities={drawn} />
    </section>
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
              style={{ "--type": colourOf(kind) }}
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
  <Icon node={kind === "counted" ? Hash : kind === "unsorted" ? Tag : typeIcons[kind]} class="icon type-icon" />
);

function kindName(kind: Kind): string {
  if (kind === "unsorted") return t("typeMany_unsorted");
  return kind === "counted" ? t("typeMany_counted") : typeHeading(kind);
}

function colourOf(kind: Kind): string {
  if (kind === "unsorted") return "var(--text-soft)";
  return `var(--type-${kind === "counted" ? "number" : kind})`;
}
