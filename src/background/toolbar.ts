/** A click on the toolbar icon (or its shortcut) opens the panel and annotates the page of the tab. */
import browser, { type Tabs } from "webextension-polyfill";
import { runOnTab } from "../platform/content-script.ts";
import { showNever, showNoAccess } from "./badge.ts";
import { isNever } from "./site-access.ts";

export function watchToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab);
    void run(tab.id, tab.url);
  });
}

/** With no await before it: the browser opens a panel only in the click itself. */
export function openPanel({ windowId }: Pick<Tabs.Tab, "windowId">): void {
  if (__TARGET__ === "chrome") {
    if (windowId !== undefined) chrome.sidePanel.open({ windowId }).catch(() => undefined);
  } else browser.sidebarAction.open().catch(() => undefined);
}

/** Where it cannot run, the panel and the icon say so. */
async function run(tab: number | undefined, url: string | undefined): Promise<void> {
  if (tab === undefined) return;
  if (await isNever(url)) return showNever(tab);
  const run = await runOnTab(tab, false);
  if (!run.ok && run.error.code === "no-access") await showNoAccess(tab);
}
