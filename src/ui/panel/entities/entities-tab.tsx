/** Who and what the article is about: by type, with a filter, and a walk through the mentions of each. */
import { countedTypes, type Entity } from "../../../core/entities/entity.ts";
import { t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { useDrawnOnce, useSlices } from "../../parts/slices.ts";
import { HiddenList } from "../hidden-list.tsx";
import type { Panel } from "../model.ts";
import { NoMatch } from "../no-match.tsx";
import type { EntityGroup } from "./entities-model.ts";
import { EntityRow } from "./entity-row.tsx";
import { colourOf, KindChips, KindIcon, kindName } from "./kind-chips.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { typeHeading } from "./type-look.ts";

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
      {groups.value.length === 0 && <NoMatch clear={panel.entities.clear} />}
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

const Hidden = ({ panel }: { readonly panel: Panel }) => (
  <HiddenList
    panel={panel}
    hidden={panel.hiddenEntities.value.map(({ id, name }) => ({
      name,
      show: { kind: "show", entity: id },
      showEverywhere: panel.editing.ruleOf(id)?.kind === "hide" ? () => void panel.editing.forgetRule(id) : null,
    }))}
  />
);

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
  const { query, chosen, all, search, toggle } = panel.entities;
  return (
    <search class="entity-filter">
      <SearchField label={t("panelFilter")} value={query.value} search={search} />
      {all.value.length > 1 && (
        <KindChips kinds={all.value.map(({ kind }) => kind)} chosen={chosen.value} toggle={toggle} />
      )}
      <OrderChoice panel={panel} />
    </search>
  );
}

function Rows({ panel, entities }: { readonly panel: Panel; readonly entities: readonly Entity[] }) {
  const row = useDrawnOnce((entity: Entity) => <EntityRow key={entity.id} panel={panel} entity={entity} />, panel);
  return <ul class={entities.length > 100 ? "entity-rows rows-many" : "entity-rows"}>{entities.map(row)}</ul>;
}
