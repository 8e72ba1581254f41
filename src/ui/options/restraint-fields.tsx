/** How sparingly is underlined: which mentions, how many together, and where. */
import { type QuietPlace, quietPlaces } from "../../core/marks/restraint.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";
import { Switch } from "../parts/switch.tsx";

const mentions: readonly Settings["underlinedMentions"][] = ["apart", "first", "all"];

interface RestraintFieldsProps {
  readonly reach: ReachModel;
  readonly settings: Settings;
}

export function RestraintFields({ reach, settings }: RestraintFieldsProps) {
  return (
    <>
      <div class="type-lists">
        <fieldset class="types">
          <legend>{t("optionsMentions")}</legend>
          {mentions.map((choice) => (
            <label class="type" key={choice}>
              <input
                type="radio"
                name="mentions"
                value={choice}
                checked={settings.underlinedMentions === choice}
                onChange={() => void reach.change({ underlinedMentions: choice })}
              />
              {t(`optionsMentions_${choice}`)}
            </label>
          ))}
        </fieldset>
        <fieldset class="types">
          <legend>{t("optionsUnderlinedIn")}</legend>
          {quietPlaces.map((place) => (
            <Place key={place} place={place} reach={reach} settings={settings} />
          ))}
        </fieldset>
      </div>
      <Switch on={settings.fewUnderlines} onChange={(fewUnderlines) => void reach.change({ fewUnderlines })}>
        {t("optionsFew")}
      </Switch>
      <p class="aside">{t("optionsFewWhy")}</p>
    </>
  );
}

function Place({ place, reach, settings }: RestraintFieldsProps & { readonly place: QuietPlace }) {
  return (
    <label class="type" data-place={place}>
      <input
        type="checkbox"
        checked={settings.underlinedIn[place]}
        onChange={(event) => void reach.underlineIn(place, event.currentTarget.checked)}
      />
      {t(`optionsIn_${place}`)}
    </label>
  );
}
