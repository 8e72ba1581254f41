/** The background speaks the language that the reader chose, from its first word on. */
import { onSettingsChanged, readSettings } from "../platform/settings.ts";
import type { Settings } from "../platform/settings-shape.ts";
import { speak, wordingIn } from "../platform/wording.ts";

let spoken: Promise<void> | null = null;

/** To be awaited before anything is said. */
export function languageSpoken(): Promise<void> {
  spoken ??= readSettings().then(({ language }) => adopt(language));
  return spoken;
}

/** `heard`: what was said before is to be said anew. */
export function onLanguageChanged(heard: () => void): void {
  onSettingsChanged((now, before) => {
    if (now.language === before.language) return;
    spoken = adopt(now.language);
    void spoken.then(heard);
  });
}

const adopt = (language: Settings["language"]): Promise<void> => wordingIn(language).then(speak);
