/** A click on the toolbar icon (or its shortcut) opens the panel and annotates the page of the tab. */
import browser from "webextension-polyfill";
import { runOnTab } from "../platform/content-script.ts";
import { isNever } from "./site-access.ts";

export function watchToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    // With no await before it: the browser opens a panel only in the click itself.
    if (__TARGET__ === "chrome") {
      if (tab.windowId !== undefined) chrome.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
    } else browser.sidebarAction.open().catch(() => undefined);
    void run(tab.id, tab.url);
  });
}

/** Where it cannot run, the panel says so. */
async function run(tab: number | undefined, url: string | undefined): Promise<void> {
  if (tab !== undefined && !(await isNever(url))) await runOnTab(tab, false);
}
