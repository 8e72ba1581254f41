/** What each colour of notes is called: six fields; an empty one is the colour's own name. */
import { longestColourName, noteColours } from "../../core/notes/note.ts";
import { ownColourName } from "../parts/colour-name.ts";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";

export function ColoursSection({ reach }: { readonly reach: ReachModel }) {
  const settings = reach.settings.value;
  if (settings === null) return null;
  return (
    <>
      <div class="colour-names">
        {noteColours.map((colour) => (
          <label key={colour} class="colour-name">
            <span class="colour-dot" style={{ "--note": `var(--note-${colour})` }} aria-hidden="true" />
            <span class="colour-own">{ownColourName(colour)}</span>
            <input
              class="field"
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={longestColourName}
              placeholder={ownColourName(colour)}
              value={settings.colourNames[colour] ?? ""}
              onChange={(event) => void reach.nameColour(colour, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <p class="aside">{t("optionsColoursWhy")}</p>
    </>
  );
}
