/** Which types are underlined, with a sample that shows it, and the toolbar that comes with a selection. */
import { CalendarDays, type IconNode } from "lucide";
import { countedTypes, namedTypes } from "../../core/entities/entity.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { typeHeading, typeIcons } from "../panel/entities/type-look.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";
import { SampleText } from "../parts/sample-text.tsx";
import { Switch } from "../parts/switch.tsx";

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
      <p class="sample">
        <SampleText text={t("optionsSample")} hidden={hiddenTypes(settings)} />
      </p>
      <div class="type-lists">
        <TypeList legend={t("optionsNamed")} types={namedTypes} reach={reach} settings={settings} />
        <TypeList legend={t("optionsCounted")} types={dated} reach={reach} settings={settings} />
      </div>
      <Switch on={settings.selectionToolbar} onChange={(selectionToolbar) => void reach.change({ selectionToolbar })}>
        {t("optionsToolbar")}
      </Switch>
      <p class="aside">{t("optionsToolbarWhy")}</p>
    </>
  );
}

function hiddenTypes({ underlined }: Settings): ReadonlySet<string> {
  return new Set(Object.keys(underlined).filter((type) => !underlined[type as Underlined]));
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
