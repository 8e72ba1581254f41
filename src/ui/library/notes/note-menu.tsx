/** What can be done with one note. */
import { Ellipsis, ExternalLink, Pencil, Tags, Trash2 } from "lucide";
import { type Note, noteColours, noteStatuses } from "../../../core/notes/note.ts";
import { statusIcons, statusName } from "../../panel/notes/status-choice.tsx";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import type { NoteActions } from "./note-actions.ts";
import { noteLink } from "./open-note.ts";

interface NoteMenuProps {
  readonly note: Note;
  readonly colourNames: ColourNames;
  readonly actions: NoteActions;
}

export function NoteMenu({ note, colourNames, actions }: NoteMenuProps) {
  const only = [note.id];
  const goes = noteLink(note) !== null;
  return (
    <Menu
      label={t("libraryNoteMenu")}
      icon={Ellipsis}
      groups={[
        {
          label: null,
          items: [
            ...(goes ? [{ label: t("libraryOpenNote"), icon: ExternalLink, run: () => actions.open(note) }] : []),
            { label: t("noteEdit"), icon: Pencil, run: () => actions.write(note) },
            { label: t("libraryEditTags"), icon: Tags, run: () => actions.editTags(note) },
            { label: t("noteRemove"), icon: Trash2, run: () => void actions.remove(only) },
          ],
        },
        {
          label: t("noteStatus"),
          items: noteStatuses.map((status) => ({
            label: statusName(status),
            icon: statusIcons[status],
            isChosen: status === note.status,
            run: () => void actions.setStatus(only, status),
          })),
        },
        {
          label: t("noteColour"),
          items: noteColours.map((colour) => ({
            label: colourName(colour, colourNames),
            isChosen: colour === note.colour,
            run: () => void actions.setColour(only, colour),
          })),
        },
      ]}
    />
  );
}
