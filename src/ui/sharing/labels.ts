/** The words of ours that stand in an exported file, in the reader's language. */
import { type NamedType, namedTypes } from "../../core/entities/entity.ts";
import type { Labels } from "../../core/formats/format.ts";
import { type NoteColour, type NoteStatus, noteColours, noteStatuses } from "../../core/notes/note.ts";
import { type ColourNames, colourName } from "../parts/colour-name.ts";
import { t, uiLanguage } from "../parts/messages.ts";

/** `names`: of the reader's colours. */
export const labels = (names: ColourNames): Labels => ({
  language: uiLanguage(),
  notes: t("exportNotes"),
  lostNotes: t("exportLostNotes"),
  pageNote: t("exportPageNote"),
  showInArticle: t("exportShowInArticle"),
  timeline: t("exportTimeline"),
  exportedWith: t("exportedWith"),
  colours: named<NoteColour>(noteColours, (colour) => colourName(colour, names)),
  statuses: named<NoteStatus>(noteStatuses, (status) => t(`status_${status}`)),
  entities: named<NamedType>(namedTypes, (type) => t(`typeMany_${type}`)),
});

const named = <K extends string>(keys: readonly K[], nameOf: (key: K) => string): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, nameOf(key)])) as Record<K, string>;
