/** Light or dark, and in which language the interface speaks. */
import { interfaceLanguages, type Settings } from "../../platform/settings-shape.ts";
import { t } from "../parts/messages.ts";
import type { ReachModel } from "../parts/reach-model.ts";

const themes: readonly Settings["theme"][] = ["browser", "light", "dark"];
const languages: readonly Settings["language"][] = ["browser", ...interfaceLanguages];

export function AppearanceSection({ reach }: { readonly reach: ReachModel }) {
  const settings = reach.settings.value;
  if (settings === null) return null;
  return (
    <>
      <div class="type-lists">
        <fieldset class="types">
          <legend>{t("optionsTheme")}</legend>
          {themes.map((theme) => (
            <label class="type" key={theme}>
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={settings.theme === theme}
                onChange={() => void reach.change({ theme })}
              />
              {t(`optionsTheme_${theme}`)}
            </label>
          ))}
        </fieldset>
        <fieldset class="types">
          <legend>{t("optionsLanguage")}</legend>
          {languages.map((language) => (
            <label class="type" key={language}>
              <input
                type="radio"
                name="language"
                value={language}
                checked={settings.language === language}
                onChange={() => void reach.change({ language })}
              />
              {language === "browser" ? t("optionsLanguage_browser") : <span lang={language}>{nameOf(language)}</span>}
            </label>
          ))}
        </fieldset>
      </div>
      <p class="aside">{t("optionsLanguageWhy")}</p>
    </>
  );
}

/** As it calls itself, with a capital as in a list. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
