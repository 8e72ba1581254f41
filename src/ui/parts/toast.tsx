/** Short news for the reader: shown for a while at the foot of the page, and read aloud by screen readers. */
import { createModel, signal } from "@preact/signals";
import { X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { t } from "./messages.ts";

export const ToastModel = createModel(() => {
  const shown = signal<{
    readonly text: string;
    readonly action: { readonly label: string; readonly run: () => void } | null;
  } | null>(null);
  /** For the live region alone. */
  const said = signal("");
  return {
    shown,
    said,
    show(text: string, action: { readonly label: string; readonly run: () => void } | null = null): void {
      shown.value = { text, action };
      said.value = text;
    },
    say(text: string): void {
      // The same words twice would not be read out again.
      said.value = text === said.peek() ? `${text}\u00a0` : text;
    },
    dismiss(): void {
      shown.value = null;
    },
  };
});

export type ToastModel = InstanceType<typeof ToastModel>;

const lifetime = 12_000;

/** Stays while it is pointed at or holds the focus. Its action takes the focus when the control that led here is gone. */
export function ToastArea({ toast }: { readonly toast: ToastModel }) {
  const area = useRef<HTMLDivElement>(null);
  const current = toast.shown.value;

  useEffect(() => {
    if (current === null) return;
    if (document.activeElement === document.body || document.activeElement === null) {
      area.current?.querySelector<HTMLButtonElement>(".toast-action")?.focus();
    }
    const timer = setInterval(() => {
      if (!area.current?.matches(":hover, :focus-within")) toast.dismiss();
    }, lifetime);
    return () => clearInterval(timer);
  }, [current, toast]);

  return (
    <div class="toast-area" ref={area}>
      <p class="only-heard" role="status">
        {toast.said}
      </p>
      {current && (
        <section class="toast" aria-label={t("toastLabel")}>
          <span>{current.text}</span>
          {current.action && (
            <button
              type="button"
              class="button button-small toast-action"
              onClick={() => {
                current.action?.run();
                toast.dismiss();
              }}
            >
              {current.action.label}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t("panelDismiss")} onClick={() => toast.dismiss()}>
            <Icon node={X} />
          </button>
        </section>
      )}
    </div>
  );
}
