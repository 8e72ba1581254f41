/** The keys that the browser really gave us, which may differ from those we suggested, and how to change them. */
import { signal } from "@preact/signals";
import { Keyboard } from "lucide";
import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser, { type Commands } from "webextension-polyfill";
import { Icon } from "./icon.tsx";
import { keyName } from "./key-name.ts";
import { t } from "./messages.ts";

/** Chrome has no call for it, but lets an extension open the page. */
const chromeShortcutsPage = "chrome://extensions/shortcuts";

export function Shortcuts() {
  const [commands] = useState(() => signal<readonly Commands.Command[] | null>(null));

  useEffect(() => {
    const look = () =>
      void browser.commands.getAll().then(
        (all) => {
          commands.value = all;
        },
        () => {
          commands.value = [];
        },
      );
    look();
    // Keys are changed on another page; on coming back they are read anew.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [commands]);

  return (
    <div class="shortcuts">
      <dl class="shortcut-list">
        {commands.value?.map((command) => (
          <div class="shortcut" key={command.name}>
            <dt>
              {command.name === "_execute_action" ? t("welcomeShortcutOpen") : command.description || command.name}
            </dt>
            <dd>
              {command.shortcut ? <CommandKeys shortcut={command.shortcut} /> : <em>{t("welcomeShortcutNone")}</em>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="shortcut-change">
        <button type="button" class="button" onClick={() => void openShortcutSettings()}>
          <Icon node={Keyboard} />
          {t("welcomeShortcutChange")}
        </button>
        <span>{t(__TARGET__ === "firefox" ? "welcomeShortcutWhereFirefox" : "welcomeShortcutWhereChrome")}</span>
      </p>
    </div>
  );
}

/** "Alt+Shift+Y", or on a Mac "⌥⇧Y", as the browser writes it. */
export function CommandKeys({ shortcut }: { readonly shortcut: string }) {
  const keys = shortcut.includes("+") ? shortcut.split("+") : [...shortcut];
  return (
    <span class="keys-one" dir="ltr">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span class="only-heard">+</span>}
          <kbd>{keyName(key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

async function openShortcutSettings(): Promise<void> {
  if (__TARGET__ === "chrome") await browser.tabs.create({ url: chromeShortcutsPage });
  else await browser.commands.openShortcutSettings();
}
