/** The words of what stands on the page, from `_locales`. */
import browser from "webextension-polyfill";
import type { Words } from "../page/toolbar/words.ts";
import type { Settings } from "../platform/settings-shape.ts";

/** `colourNames`: as they are now. */
export function pageWords(colourNames: () => Settings["colourNames"]): Words {
  const language = browser.i18n.getMessage("timeLanguage") || "en";
  const plural = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const say: Words["say"] = (key, ...values) => browser.i18n.getMessage(key, values.map(String)) || key;
  return {
    language,
    direction: browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
    say,
    colour: (colour) => colourNames()[colour] ?? say(`colour_${colour}`),
    count(key, count) {
      const form = browser.i18n.getMessage(`${key}_${plural.select(count)}`, [figures.format(count)]);
      return form || say(`${key}_other`, figures.format(count));
    },
    problem: ({ code }) => browser.i18n.getMessage(`problem_${code.replaceAll("-", "_")}`) || say("problem_unexpected"),
  };
}
