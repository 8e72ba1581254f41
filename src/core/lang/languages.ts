/** The engine for each language that Tidemark reads, and the one for all others. */
import type { Language } from "../language.ts";
import { anyLanguage } from "./any/any-language.ts";
import { english, englishModel } from "./en/english.ts";
import { toldLanguage } from "./told-language.ts";

interface Engine {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** Where the package keeps its model. */
  readonly model: string;
  make(model: Uint8Array): Language;
}

const engines: readonly Engine[] = [{ tag: "en", model: englishModel, make: english }];

/** Never null: a language that is not read gets what is safe in any. The tag is BCP 47. */
export type LanguageFor = (tag: string | null, text: string) => Promise<Language>;

/**
 * `read`: a file of our package by its path. A model is read when an article first needs it, and kept; after a failure
 * it is read anew for the next article.
 */
export function languages(read: (path: string) => Promise<Uint8Array>): LanguageFor {
  const ready = new Map<string, Promise<Language>>();
  return (tag, text) => {
    const told = toldLanguage(tag, text);
    const engine = engines.find((one) => one.tag === told);
    if (!engine) return Promise.resolve(anyLanguage);
    const known = ready.get(engine.tag);
    if (known) return known;
    const made = read(engine.model).then(engine.make);
    ready.set(engine.tag, made);
    made.catch(() => ready.delete(engine.tag));
    return made;
  };
}
