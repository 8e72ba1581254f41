/** What is filtered by now, as chips that go away when they are pressed. */
import { X } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";

interface TakenChipsProps {
  readonly taken: readonly { readonly words: string; readonly drop: () => void }[];
  readonly clear: () => void;
}

export function TakenChips({ taken, clear }: TakenChipsProps) {
  if (taken.length === 0) return null;
  return (
    <div class="filter-taken">
      {taken.map(({ words, drop }, index) => (
        <button
          key={`${index} ${words}`}
          type="button"
          class="chip"
          aria-label={t("filterDrop", words)}
          onClick={({ currentTarget }) => {
            focusBack(currentTarget);
            drop();
          }}
        >
          <span class="chip-words" dir="auto">
            {words}
          </span>
          <Icon node={X} />
        </button>
      ))}
      {taken.length > 1 && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={({ currentTarget }) => {
            focusBack(currentTarget);
            clear();
          }}
        >
          {t("filterClear")}
        </button>
      )}
    </div>
  );
}

/** The button is about to go: the focus moves to the first that opens a filter. */
function focusBack(button: HTMLElement): void {
  button.closest("search")?.querySelector<HTMLElement>("button:enabled")?.focus();
}
