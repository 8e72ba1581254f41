/** What was written in private windows is forgotten with the last of them. */
import browser from "webextension-polyfill";
import type { SessionStore } from "../platform/database/session-store.ts";

export function watchPrivateWindows(memory: SessionStore): void {
  browser.windows.onRemoved.addListener(() => void forgetUnless(memory, 1));
  // A write that was under way when the last one closed is forgotten here at the latest.
  browser.windows.onCreated.addListener((window) => void (window.incognito && forgetUnless(memory, 2)));
}

async function forgetUnless(memory: SessionStore, openWindows: number): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.filter((window) => window.incognito).length < openWindows) await memory.clear();
}
