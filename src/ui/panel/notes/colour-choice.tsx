/** The six colours of a note, by name: a radio group, drawn as dots. */
import { type NoteColour, noteColours } from "../../../core/notes/note.ts";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { t } from "../../parts/messages.ts";

interface ColourChoiceProps {
  /** Of the radio group: unique on the page. */
  readonly name: string;
  readonly colour: NoteColour;
  readonly names: ColourNames;
  readonly onChange: (colour: NoteColour) => void;
}

export function ColourChoice({ name, colour, names, onChange }: ColourChoiceProps) {
  return (
    <fieldset class="colours">
      <legend class="only-heard">{t("noteColour")}</legend>
      {noteColours.map((choice) => (
        <label key={choice} class="colour" title={colourName(choice, names)}>
          <input type="radio" name={name} checked={choice === colour} onChange={() => onChange(choice)} />
          <span class="colour-dot" style={{ "--note": `var(--note-${choice})` }} aria-hidden="true" />
          <span class="only-heard">{colourName(choice, names)}</span>
        </label>
      ))}
    </fieldset>
  );
}
