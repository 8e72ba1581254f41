/** Even rows, or pauses drawn to scale. */
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";
import type { Spacing } from "./timeline-rows.ts";

const choices: readonly Spacing[] = ["even", "proportional"];

export function SpacingChoice({ panel }: { readonly panel: Panel }) {
  return (
    <fieldset class="segments">
      <legend class="only-heard">{t("timeSpacing")}</legend>
      {choices.map((choice) => (
        <label key={choice} class="segment">
          <input
            type="radio"
            name="spacing"
            checked={panel.timeline.spacing.value === choice}
            onChange={() => void panel.timeline.space(choice)}
          />
          <span>{t(choice === "even" ? "timeEven" : "timeProportional")}</span>
        </label>
      ))}
    </fieldset>
  );
}
