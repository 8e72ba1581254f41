/** The words of what stands on the page, from `_locales`. */
import browser from "webextension-polyfill";
import type { Words } from "../page/toolbar/words.ts";
import type { Settings } from "../platform/settings-shape.ts";

/** `colourNames`: as they are now. */
export function pageWords(colourNames: () => Settings["colourNames"]): Words {
  const language = browser.i18n.getMessage("timeLanguage") || "en";
  // Made when the first count is told: the browser takes tens of milliseconds over the first one.
  let counting: { readonly plural: Intl.PluralRules; readonly figures: Intl.NumberFormat } | null = null;
  const say: Words["say"] = (key, ...values) => browser.i18n.getMessage(key, values.map(String)) || key;
  return {
    language,
    direction: browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
    say,
    colour: (colour) => colourNames()[colour] ?? say(`colour_${colour}`),
    count(key, count) {
      counting ??= { plural: new Intl.PluralRules(language), figures: new Intl.NumberFormat(language) };
      const [form, figures] = [counting.plural.select(count), counting.figures.format(count)];
      return browser.i18n.getMessage(`${key}_${form}`, [figures]) || say(`${key}_other`, figures);
    },
    problem: ({ code }) => browser.i18n.getMessage(`problem_${code.replaceAll("-", "_")}`) || say("problem_unexpected"),
  };
}
