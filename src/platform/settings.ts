/**
 * Reads and writes the reader's settings: in `storage.local`, one key per setting.
 *
 * What is stored may come from an older or a newer version: whatever is not understood counts as not chosen.
 */
import browser from "webextension-polyfill";
import { fail, ok, type Result } from "../core/article/result.ts";
import { mostRules } from "../core/entities/entity-rule.ts";
import { longestColourName, noteColours } from "../core/notes/note.ts";
import { entityRule } from "../core/shapes/rule-shape.ts";
import { oneLine } from "../core/text/one-line.ts";
import { isSite } from "./match-patterns.ts";
import { defaultSettings, interfaceLanguages, type Settings } from "./settings-shape.ts";

type Understand<T> = (stored: unknown) => T | null;

const oneOf =
  <T extends string>(...choices: readonly T[]): Understand<T> =>
  (stored) =>
    choices.find((choice) => choice === stored) ?? null;

const yesOrNo: Understand<boolean> = (stored) => (typeof stored === "boolean" ? stored : null);

const entriesOf = (stored: unknown): readonly (readonly [string, unknown])[] =>
  typeof stored === "object" && stored !== null ? Object.entries(stored) : [];

const switchesOver =
  <K extends string>(standard: Readonly<Record<K, boolean>>): Understand<Readonly<Record<K, boolean>>> =>
  (stored) => {
    const known = entriesOf(stored).filter(([key, on]) => Object.hasOwn(standard, key) && typeof on === "boolean");
    return { ...standard, ...Object.fromEntries(known) };
  };

/** In UTF-16 code units: no more than is laid out with. */
const longestTemplate = 100_000;

const siteChoice = oneOf("always", "never");

const understand: { readonly [K in keyof Settings]: Understand<Settings[K]> } = {
  mode: oneOf("click", "granted"),
  sites: (stored) =>
    Object.fromEntries(
      entriesOf(stored).flatMap(([site, choice]) => {
        const understood = siteChoice(choice);
        return understood && isSite(site) ? [[site, understood]] : [];
      }),
    ),
  underlined: switchesOver(defaultSettings.underlined),
  underlinedMentions: oneOf("all", "apart", "first"),
  fewUnderlines: yesOrNo,
  underlinedIn: switchesOver(defaultSettings.underlinedIn),
  lastColour: oneOf(...noteColours),
  colourNames: (stored) => {
    const named = new Map(entriesOf(stored));
    return Object.fromEntries(
      noteColours.flatMap((colour) => {
        const name = colourNameFrom(named.get(colour));
        return name === null ? [] : [[colour, name]];
      }),
    );
  },
  selectionToolbar: yesOrNo,
  timelineSpacing: oneOf("even", "proportional"),
  entityOrder: oneOf("text", "mentions", "name"),
  backupReminder: yesOrNo,
  theme: oneOf("browser", "light", "dark"),
  language: oneOf("browser", ...interfaceLanguages),
  entityRules: (stored) =>
    Array.isArray(stored)
      ? stored.slice(0, mostRules).flatMap((rule) => {
          const read = entityRule(rule);
          return read.ok ? [read.value] : [];
        })
      : null,
  lastExport(stored) {
    const chosen = new Map(entriesOf(stored));
    const format = chosen.get("format");
    return typeof format === "string" ? { format: format.slice(0, 40), isSplit: chosen.get("isSplit") === true } : null;
  },
  markdownTemplate: (stored) => (typeof stored === "string" && stored.length <= longestTemplate ? stored : null),
};

/** On one line and not too long; null for none. */
export const colourNameFrom = (typed: unknown): string | null =>
  typeof typed === "string" ? oneLine(typed, longestColourName) : null;

const keys = Object.keys(defaultSettings) as readonly (keyof Settings)[];

function understood(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    keys.map((key) => [key, understand[key](stored[key]) ?? defaultSettings[key]]),
  ) as unknown as Settings;
}

/** Total: settings that cannot be read are the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return understood(await browser.storage.local.get([...keys]));
  } catch {
    return defaultSettings;
  }
}

/** Only the settings that are given change. */
export async function writeSettings(change: Partial<Settings>): Promise<Result<null>> {
  try {
    await browser.storage.local.set(change);
    return ok(null);
  } catch (error) {
    return fail({ code: "storage-failed", detail: String(error) });
  }
}

/** What is done on one site ("example.org"); null: whatever holds for every site. */
export async function chooseForSite(site: string, choice: "always" | "never" | null): Promise<Result<null>> {
  const { [site]: _, ...others } = (await readSettings()).sites;
  return writeSettings({ sites: choice ? { ...others, [site]: choice } : others });
}

/** Tells what holds after each change, and what held before; returns how to stop. */
export function onSettingsChanged(hear: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown }>, area: string) => {
    const changed = keys.filter((key) => Object.hasOwn(changes, key));
    if (area !== "local" || changed.length === 0) return;
    void readSettings().then((settings) => {
      const old = understood(Object.fromEntries(changed.map((key) => [key, changes[key]?.oldValue])));
      hear(settings, { ...settings, ...Object.fromEntries(changed.map((key) => [key, old[key]])) });
    });
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
