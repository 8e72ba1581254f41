/** The reader's settings: what can be chosen, and what holds until something is. */
import { type EntityType, entityTypes } from "../core/entities/entity.ts";
import type { EntityRule } from "../core/entities/entity-rule.ts";
import type { Restraint } from "../core/marks/restraint.ts";
import type { NoteColour } from "../core/notes/note.ts";

/** Those of `public/_locales`. */
export const interfaceLanguages = ["en", "de", "fr", "es", "ru"] as const;

export interface Settings extends Restraint {
  /** "granted": on every site the browser's permission covers; "click": only when the toolbar icon is clicked. */
  readonly mode: "click" | "granted";
  /** By host name without "www.". "never" wins over every permission. */
  readonly sites: Readonly<Record<string, "always" | "never">>;
  /** Which types are underlined on the page; dates are "date". */
  readonly underlined: Readonly<Record<EntityType | "date", boolean>>;
  readonly lastColour: NoteColour;
  /** Only of those that the reader renamed; never empty, at most `longestColourName` code units. */
  readonly colourNames: Readonly<Partial<Record<NoteColour, string>>>;
  readonly selectionToolbar: boolean;
  readonly timelineSpacing: "even" | "proportional";
  /** Within each type: as they come in the text, the most mentioned first, or by name. */
  readonly entityOrder: "text" | "mentions" | "name";
  /** What the reader always hides or calls otherwise, whatever the article. One for each name and type. */
  readonly entityRules: readonly EntityRule[];
  /** The format last exported to, by its id, and whether each article was a file of its own. */
  readonly lastExport: { readonly format: string; readonly isSplit: boolean };
  /** How Markdown exports are laid out, as a Liquid template; "" for our own layout. */
  readonly markdownTemplate: string;
  /** Says in the panel when nothing was saved as a file for a long time. */
  readonly backupReminder: boolean;
  readonly theme: "browser" | "light" | "dark";
  /** Of the interface. */
  readonly language: "browser" | (typeof interfaceLanguages)[number];
}

export const defaultSettings: Settings = {
  mode: "click",
  sites: {},
  underlined: {
    ...(Object.fromEntries(entityTypes.map((type) => [type, true])) as Record<EntityType, boolean>),
    number: false,
    money: false,
    percent: false,
    date: true,
  },
  underlinedMentions: "apart",
  fewUnderlines: true,
  underlinedIn: { heading: false, link: false, table: false, code: false },
  lastColour: "yellow",
  colourNames: {},
  selectionToolbar: true,
  timelineSpacing: "even",
  entityOrder: "mentions",
  entityRules: [],
  lastExport: { format: "markdown", isSplit: false },
  markdownTemplate: "",
  backupReminder: true,
  theme: "browser",
  language: "browser",
};
