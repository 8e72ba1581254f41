/** A quiet line at the foot of the panel, only when there is something to say of the library as a whole. */
import { ArchiveRestore, TriangleAlert } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import { CareModel } from "./care-model.ts";

export function CareLine({ panel }: { readonly panel: Panel }) {
  const [model] = useState(() => new CareModel(panel.toast));
  useEffect(() => model.follow(), [model]);
  const care = model.care.value;
  return (
    <div class="care" role="status">
      {care === "reminder" && <Reminder model={model} save={panel.waysOut.backUp} />}
      {(care === "shut" || care === "worrying") && (
        <div class="banner banner-danger">
          <Icon node={TriangleAlert} />
          <div class="banner-words">
            <p>{t(care === "shut" ? "checkShut" : "careWorrying")}</p>
            <div class="actions">
              <button type="button" class="button button-small" onClick={() => void model.lookAfter()}>
                {t("careLook")}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

interface ReminderProps {
  readonly model: CareModel;
  readonly save: () => Promise<void>;
}

function Reminder({ model, save }: ReminderProps) {
  return (
    <div class="banner">
      <Icon node={ArchiveRestore} />
      <div class="banner-words">
        <p>{t("careReminder")}</p>
        <div class="actions">
          <button type="button" class="button button-small" onClick={() => void save()}>
            {t("careSave")}
          </button>
          <button type="button" class="button button-small button-quiet" onClick={() => void model.later()}>
            {t("careLater")}
          </button>
          <button type="button" class="button button-small button-quiet" onClick={() => void model.never()}>
            {t("careNever")}
          </button>
        </div>
      </div>
    </div>
  );
}
