/** Which types are underlined and how sparingly, with a sample that shows it, and the toolbar that comes with a selection. */
import { CalendarDays, type IconNode } from "lucide";
import { countedTypes, namedTypes } from "../../core/entities/entity.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { typeHeading, typeIcons } from "../panel/entities/type-look.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";
import { Switch } from "../parts/switch.tsx";
import { MarksSample } from "./marks-sample.tsx";
import { RestraintFields } from "./restraint-fields.tsx";

type Underlined = keyof Settings["underlined"];

const dated: readonly Underlined[] = ["date", ...countedTypes];

const look = (type: Underlined): { readonly icon: IconNode; readonly name: string } =>
  type === "date"
    ? { icon: CalendarDays, name: t("optionsDates") }
    : { icon: typeIcons[type], name: typeHeading(type) };

export function MarksSection({ reach }: { readonly reach: ReachModel }) {
  const settings = reach.settings.value;
  if (settings === null) return null;
  return (
    <>
      <MarksSample settings={settings} />
      <div class="type-lists">
        <TypeList legend={t("optionsNamed")} types={namedTypes} reach={reach} settings={settings} />
        <TypeList legend={t("optionsCounted")} types={dated} reach={reach} settings={settings} />
      </div>
      <RestraintFields reach={reach} settings={settings} />
      <Switch on={settings.selectionToolbar} onChange={(selectionToolbar) => void reach.change({ selectionToolbar })}>
        {t("optionsToolbar")}
      </Switch>
      <p class="aside">{t("optionsToolbarWhy")}</p>
    </>
  );
}

interface TypeListProps {
  readonly legend: string;
  readonly types: readonly Underlined[];
  readonly reach: ReachModel;
  readonly settings: Settings;
}

function TypeList({ legend, types, reach, settings }: TypeListProps) {
  return (
    <fieldset class="types">
      <legend>{legend}</legend>
      {types.map((type) => {
        const { icon, name } = look(type);
        return (
          <label class="type" data-type={type} key={type}>
            <input
              type="checkbox"
              checked={settings.underlined[type]}
              onChange={(event) => void reach.underline(type, event.currentTarget.checked)}
            />
            <Icon node={icon} class="icon type-icon" />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
