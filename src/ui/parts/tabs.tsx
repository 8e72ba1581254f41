/** Tabs after the WAI-ARIA pattern: one tab stop, arrow keys, Home and End; the panel follows the focus. */
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the label; null when there is nothing to count. */
  readonly count: string | null;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Signal<Id>;
}

export function TabList<Id extends string>({ label, tabs, chosen }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const choose = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    chosen.value = tab.id;
    list.current?.querySelector<HTMLButtonElement>(`#tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen.value);
    const isRtl = document.documentElement.dir === "rtl";
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: isRtl ? at - 1 : at + 1,
      ArrowLeft: isRtl ? at + 1 : at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${tab.id}`}
          aria-controls={`tabpanel-${tab.id}`}
          aria-selected={chosen.value === tab.id}
          tabIndex={chosen.value === tab.id ? 0 : -1}
          onClick={() => choose(index)}
        >
          {tab.label}
          {tab.count !== null && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly children: ComponentChildren;
}

export function TabPanel({ id, children }: TabPanelProps) {
  return (
    <section class="tabpanel" role="tabpanel" id={`tabpanel-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </section>
  );
}
