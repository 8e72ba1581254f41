/** What each colour of notes is called: six fields; an empty one is the colour's own name. */
import { useState } from "preact/hooks";
import { longestColourName, type NoteColour, noteColours } from "../../core/notes/note.ts";
import { ownColourName } from "../parts/colour-name.ts";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";

export function ColoursSection({ reach }: { readonly reach: ReachModel }) {
  /** What was typed and not taken, because another colour is called so. */
  const [refused, setRefused] = useState<{ readonly colour: NoteColour; readonly name: string } | null>(null);
  const settings = reach.settings.value;
  if (settings === null) return null;

  async function name(colour: NoteColour, typed: string): Promise<void> {
    const isTaken = !(await reach.nameColour(colour, typed));
    setRefused(isTaken ? { colour, name: typed.trim() || ownColourName(colour) } : null);
  }

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
              value={refused?.colour === colour ? refused.name : (settings.colourNames[colour] ?? "")}
              aria-invalid={refused?.colour === colour}
              aria-describedby={refused?.colour === colour ? "colour-refused" : undefined}
              onChange={(event) => void name(colour, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {refused && (
        <p id="colour-refused" class="colour-refused" role="alert">
          {t("optionsColourTaken", refused.name)}
        </p>
      )}
      <p class="aside">{t("optionsColoursWhy")}</p>
    </>
  );
}
