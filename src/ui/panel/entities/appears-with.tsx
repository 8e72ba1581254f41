/** Who else is named in the same sentences, each a way to its row. */
import type { EntityId } from "../../../core/article/brand.ts";
import { plural, t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { colourOf, KindIcon } from "./kind-chips.tsx";
import { kindOf } from "./kinds.ts";

const most = 5;

export function AppearsWith({ panel, id }: { readonly panel: Panel; readonly id: EntityId }) {
  const { appearsWith, byId, reveal } = panel.entities;
  const others = appearsWith.value(id, most).flatMap(({ entity, sentences }) => {
    const other = byId.value.get(entity);
    return other ? [{ other, sentences }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div class="appears-with">
      <h3 class="appears-label">{t("panelAppearsWith")}</h3>
      <ul class="chips">
        {others.map(({ other, sentences }) => (
          <li key={other.id}>
            <button
              type="button"
              class="chip type-chip"
              style={{ "--type": colourOf(kindOf(other)) }}
              title={plural("panelSharedSentences", sentences)}
              onClick={() => reveal(other.id)}
            >
              <KindIcon kind={kindOf(other)} />
              <span dir="auto">{other.name}</span>
              <span class="chip-count" aria-hidden="true">
                {sentences}
              </span>
              <span class="only-heard">{plural("panelSharedSentences", sentences)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
