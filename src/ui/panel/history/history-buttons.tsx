/** Undo and redo, as buttons that say what they would do and as the keys that every editor has for them. */
import { Redo2, Undo2 } from "lucide";
import { useEffect } from "preact/hooks";
import { Icon } from "../../parts/icon.tsx";
import { isField } from "../../parts/is-field.ts";
import { t } from "../../parts/messages.ts";
import { type HistoryModel, stepName, type Way } from "./history-model.ts";

export function HistoryButtons({ history }: { readonly history: HistoryModel }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const way = wayOf(event);
      // A field has its own undo, of what is being typed in it.
      if (!way || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      void history.turn(way);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [history]);
  return (
    <span class="history-buttons">
      <StepButton history={history} way="undo" />
      <StepButton history={history} way="redo" />
    </span>
  );
}

function StepButton({ history, way }: { readonly history: HistoryModel; readonly way: Way }) {
  const step = history.next.value[way];
  const label = step
    ? t(way === "undo" ? "stepBack" : "stepAgain", stepName(step))
    : t(way === "undo" ? "stepNothingBack" : "stepNothingAgain");
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      // Not `disabled`: the focus stays when the last step was taken back.
      aria-disabled={step === null}
      onClick={() => void history.turn(way)}
    >
      <Icon node={way === "undo" ? Undo2 : Redo2} />
    </button>
  );
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
