/** The words of what stands on the page, from `_locales`. */
import type { Words } from "../page/toolbar/words.ts";
import type { Settings } from "../platform/settings-shape.ts";
import { message, textDirection } from "../platform/wording.ts";

/** `colourNames`: as they are now. */
export function pageWords(colourNames: () => Settings["colourNames"]): Words {
  const language = message("timeLanguage") || "en";
  // Made when the first count is told: the browser takes tens of milliseconds over the first one.
  let counting: { readonly plural: Intl.PluralRules; readonly figures: Intl.NumberFormat } | null = null;
  const say: Words["say"] = (key, ...values) => message(key, values.map(String)) || key;
  return {
    language,
    direction: textDirection(),
    say,
    colour: (colour) => colourNames()[colour] ?? say(`colour_${colour}`),
    count(key, count) {
      counting ??= { plural: new Intl.PluralRules(language), figures: new Intl.NumberFormat(language) };
      const [form, figures] = [counting.plural.select(count), counting.figures.format(count)];
      return message(`${key}_${form}`, [figures]) || say(`${key}_other`, figures);
    },
    problem: ({ code }) => message(`problem_${code.replaceAll("-", "_")}`) || say("problem_unexpected"),
  };
}
