/** Questions about tabs: run here, and what the toolbar icon should say. */
import browser from "webextension-polyfill";
import { fail, ok } from "../core/article/result.ts";
import { putPartsOn, runOnTab } from "../platform/content-script.ts";
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { showNever, showNoAccess, showStatus } from "./badge.ts";
import { isNever } from "./site-access.ts";

type TabQuestions = Pick<Handlers<BackgroundQuestions>, "tab/run" | "tab/parts" | "tab/status" | "panel/open">;

export const tabQuestions: TabQuestions = {
  async "tab/run"({ tab, force }) {
    // The address is seen only where we have access; where not, running fails by itself.
    const url = (await browser.tabs.get(tab).catch(() => undefined))?.url;
    if (!force && (await isNever(url))) {
      await showNever(tab);
      return fail({ code: "site-never", detail: url ?? "" });
    }
    const run = await runOnTab(tab, force);
    if (!run.ok && run.error.code === "no-access") await showNoAccess(tab);
    return run;
  },

  async "tab/parts"(_, { tab }) {
    return tab?.id === undefined ? fail({ code: "no-access", detail: "no tab" }) : putPartsOn(tab.id);
  },

  async "panel/open"(_, { tab }) {
    // With no await before it, as in the click on the icon.
    if (__TARGET__ === "chrome" && tab?.windowId !== undefined) {
      const opened = chrome.sidePanel.open({ windowId: tab.windowId });
      return opened.then(
        () => ok(null),
        (error: unknown) => fail({ code: "panel-closed", detail: String(error) }),
      );
    }
    return fail({ code: "panel-closed", detail: "this browser" });
  },

  async "tab/status"(status, sender) {
    if (sender.tab?.id !== undefined) await showStatus(sender.tab.id, status);
    return ok(null);
  },
};
