/** How a page of ours looks and speaks, as the reader chose in the options. */
import { onSettingsChanged, readSettings } from "../../platform/settings.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { speak, wordingIn } from "../../platform/wording.ts";
import { setDocumentLanguage } from "./messages.ts";

/** To be awaited before anything is drawn. `root`: the element that speaks the interface's language; null for none. */
export async function dress(root: HTMLElement | null = document.documentElement): Promise<void> {
  const { theme, language } = await readSettings();
  wear(theme);
  speak(await wordingIn(language));
  if (root) setDocumentLanguage(root);
  onSettingsChanged((now) => {
    wear(now.theme);
    // Words are all over the page, and so it is drawn anew. What is being typed is kept as when it is closed.
    if (now.language !== language) location.reload();
  });
}

/** What the sheets ask of the browser is answered by the reader. */
const asked: Readonly<Record<Settings["theme"], string>> = {
  browser: "(prefers-color-scheme: dark)",
  dark: "all",
  light: "not all",
};

const darkRules = new WeakSet<CSSRule>();

function wear(theme: Settings["theme"]): void {
  document.documentElement.style.colorScheme = theme === "browser" ? "" : theme;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (rule.media.mediaText === asked.browser) darkRules.add(rule);
      if (darkRules.has(rule)) rule.media.mediaText = asked[theme];
    }
  }
}
