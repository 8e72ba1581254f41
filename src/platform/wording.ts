/**
 * The words of the interface, from `_locales`: in the browser's language, or in the one that the reader chose. The browser
 * itself knows no choice, so those of a chosen language are read from our package and filled in here.
 */
import browser from "webextension-polyfill";
import { packagedFile } from "./packaged-file.ts";
import type { Settings } from "./settings-shape.ts";

/** A file of `_locales`, by key. */
export type Wording = Readonly<Record<string, Message>>;

interface Message {
  readonly message: string;
  /** By name in lower case: what $NAME$ stands for, itself with $1, $2 … in it. */
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

let chosen: Wording | null = null;

/** Speaks these words from now on; null: the browser's language. */
export function speak(wording: Wording | null): void {
  chosen = wording;
}

/** Null for the browser's own, and for one that cannot be read. */
export async function wordingIn(language: Settings["language"]): Promise<Wording | null> {
  if (language === "browser") return null;
  try {
    const file = await packagedFile(`_locales/${language}/messages.json`);
    return JSON.parse(new TextDecoder().decode(file)) as Wording;
  } catch {
    return null;
  }
}

/** As `i18n.getMessage`: with $1, $2 … filled in, and "" when there is none of that key. */
export function message(key: string, substitutions: readonly string[] = []): string {
  if (chosen === null) return browser.i18n.getMessage(key, [...substitutions]);
  if (!Object.hasOwn(chosen, key)) return key.startsWith("@@") ? browser.i18n.getMessage(key) : "";
  const { message: text, placeholders = {} } = chosen[key] as Message;
  return filled(text, (name) => filled(placeholders[name]?.content ?? "", () => "", substitutions), substitutions);
}

function filled(text: string, named: (name: string) => string, substitutions: readonly string[]): string {
  return text.replace(/\$(?:(\d)|(\$)|(\w+)\$)/g, (_, figure?: string, dollar?: string, name?: string) => {
    if (dollar) return "$";
    return figure ? (substitutions[Number(figure) - 1] ?? "") : named((name ?? "").toLowerCase());
  });
}

/** All chosen languages are read from left to right; the browser's may not be. */
export const textDirection = (): "ltr" | "rtl" =>
  chosen === null && browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
