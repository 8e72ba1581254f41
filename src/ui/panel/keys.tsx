/** The way to the list of keys: "?" and a button. The list itself is loaded when it is first asked for. */
import { signal } from "@preact/signals";
import { CircleHelp } from "lucide";
import { useEffect } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { isField } from "../parts/is-field.ts";
import { t } from "../parts/messages.ts";
import { useLoaded } from "../parts/use-loaded.ts";

export const isKeysOpen = signal(false);

export function KeysButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("keysTitle")}
      title={t("keysTip")}
      aria-haspopup="dialog"
      onClick={() => {
        isKeysOpen.value = true;
      }}
    >
      <Icon node={CircleHelp} />
    </button>
  );
}

/** Listens to "?", and holds the list once it was asked for. */
export function Keys() {
  const sheet = useLoaded(isKeysOpen.value, () => import("./keys-sheet.tsx"));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
      event.preventDefault();
      isKeysOpen.value = !isKeysOpen.peek();
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
      isKeysOpen.value = false;
    };
  }, []);
  return sheet && <sheet.KeysSheet />;
}
