/** What a colour of notes is called: as the reader renamed it, or by what it is. */
import type { NoteColour } from "../../core/notes/note.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { t } from "./messages.ts";

export type ColourNames = Settings["colourNames"];

export const colourName = (colour: NoteColour, names: ColourNames): string => names[colour] ?? ownColourName(colour);

export const ownColourName = (colour: NoteColour): string => t(`colour_${colour}`);
