/** The engine for each language that Tidemark reads, and the one for all others. */
import type { Language } from "../language.ts";
import { anyLanguage } from "./any/any-language.ts";
import { english } from "./en/english.ts";
import { toldLanguage } from "./told-language.ts";

const engines: readonly Language[] = [english];

/** Never null: a language that is not read gets what is safe in any. The tag is BCP 47. */
export function languageFor(tag: string | null, text: string): Language {
  const told = toldLanguage(tag, text);
  return engines.find((language) => language.tag === told) ?? anyLanguage;
}
