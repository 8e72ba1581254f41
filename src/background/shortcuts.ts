/**
 * The shortcuts of manifest.json; that of the toolbar icon arrives there. Chrome takes four suggested keys at most: the
 * others are given theirs by the reader.
 */
import browser from "webextension-polyfill";
import { runOnTab } from "../platform/content-script.ts";
import { askPage } from "../platform/messenger.ts";
import { highlightSelection } from "./on-selection.ts";

const shortcuts: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
  "highlight-selection": highlightSelection,
  "toggle-marks": toggleMarks,
  "next-highlight": (tab) => askPage(tab, "page/stepHighlight", { by: 1 }),
  "previous-highlight": (tab) => askPage(tab, "page/stepHighlight", { by: -1 }),
  "show-card": (tab) => askPage(tab, "page/showCard", {}),
};

export function watchShortcuts(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await shortcuts[command]?.(tab.id);
  });
}

/** A page that was not annotated yet shows its marks first of all. */
async function toggleMarks(tab: number): Promise<void> {
  const toggled = await askPage(tab, "page/showMarks", { shown: null });
  if (!toggled.ok) await runOnTab(tab, false);
}
