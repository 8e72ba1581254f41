/** The six colours of a note, by name: a radio group, drawn as dots. */
import { type NoteColour, noteColours } from "../../../core/notes/note.ts";
import { t } from "../../parts/messages.ts";

export const colourName = (colour: NoteColour): string => t(`colour_${colour}`);

interface ColourChoiceProps {
  /** Of the radio group: unique on the page. */
  readonly name: string;
  readonly colour: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
}

export function ColourChoice({ name, colour, onChange }: ColourChoiceProps) {
  return (
    <fieldset class="colours">
      <legend class="only-heard">{t("noteColour")}</legend>
      {noteColours.map((choice) => (
        <label key={choice} class="colour" title={colourName(choice)}>
          <input type="radio" name={name} checked={choice === colour} onChange={() => onChange(choice)} />
          <span class="colour-dot" style={{ "--note": `var(--note-${choice})` }} aria-hidden="true" />
          <span class="only-heard">{colourName(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
