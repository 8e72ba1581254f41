/** Every key there is, in one place: opened by "?" or by its button. The browser's own shortcuts are as it gave them. */
import { useEffect, useId, useRef } from "preact/hooks";
import { keyName } from "../parts/key-name.ts";
import { t } from "../parts/messages.ts";
import { Shortcuts } from "../parts/shortcuts.tsx";
import { isKeysOpen } from "./keys.tsx";

/** What works where. "/" parts keys of which each does it. */
const groups: readonly { readonly title: string; readonly keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      title: "keysInPanel",
      keys: [
        ["?", "keysSheet"],
        ["/", "keysSearch"],
        ["← / →", "keysTabs"],
        ["↑ / ↓ / Home / End", "keysRows"],
        ["Enter", "keysGo"],
        ["F2", "keysEdit"],
        ["Esc", "keysBack"],
        ["Ctrl+Z", "keysUndo"],
        ["Ctrl+Shift+Z / Ctrl+Y", "keysRedo"],
      ],
    },
    {
      title: "keysOnPage",
      keys: [
        ["1 / 2 / 3 / 4 / 5 / 6", "keysColour"],
        ["N", "keysNote"],
        ["C", "keysLink"],
        ["F6", "keysToolbar"],
        ["Esc", "keysClose"],
      ],
    },
  ];

export function KeysSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const open = isKeysOpen.value;

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      class="dialog keys-sheet"
      ref={dialog}
      aria-labelledby={title}
      onClose={() => {
        isKeysOpen.value = false;
      }}
    >
      {open && (
        <>
          <h2 id={title} class="dialog-title">
            {t("keysTitle")}
          </h2>
          <h3 class="keys-group">{t("keysEverywhere")}</h3>
          <Shortcuts />
          {groups.map((group) => (
            <section key={group.title}>
              <h3 class="keys-group">{t(group.title)}</h3>
              <dl class="shortcut-list">
                {group.keys.map(([keys, does]) => (
                  <div class="shortcut" key={does}>
                    <dt>{t(does)}</dt>
                    <dd>
                      <Keys keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t("keysDone")}
            </button>
          </div>
        </>
      )}
    </dialog>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  return keys.split(" / ").map((combination) => (
    <span key={combination} class="keys-one" dir="ltr">
      {combination.split("+").map((key) => (
        <kbd key={key}>{key.trim() === "Ctrl" && isMac ? "⌘" : keyName(key.trim())}</kbd>
      ))}
    </span>
  ));
}

const isMac = /^Mac/.test(navigator.platform);
