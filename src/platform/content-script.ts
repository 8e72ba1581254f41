/** Where the content script runs: registered at run time for permitted pages, or put on one tab after a click. */
import browser from "webextension-polyfill";
import { fail, ok, type Result } from "../core/article/result.ts";
import type { ContentScope } from "./content-scope.ts";
import { askPage } from "./messenger.ts";

const id = "tidemark-article";
const script = "content.js";
const sheet = "marks.css";

/** Makes the registration what `scope` says. Not to be called while a call is under way. */
export async function registerContentScript(scope: ContentScope | null): Promise<void> {
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
  if (!scope) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const registration = {
    id,
    js: [script],
    css: [sheet],
    matches: [...scope.matches],
    excludeMatches: [...scope.excludeMatches],
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  if (isRegistered) await browser.scripting.updateContentScripts([registration]);
  else await browser.scripting.registerContentScripts([registration]);
}

/**
 * Runs on a tab's page unless it runs there already. Needs activeTab or a permission for the page; "no-access"
 * where the browser lets no extension in. `force`: annotates a page that does not look like an article.
 */
export async function runOnTab(tab: number, force: boolean): Promise<Result<null>> {
  if (!(await askPage(tab, "page/describe", {})).ok) {
    try {
      await browser.scripting.insertCSS({ target: { tabId: tab }, files: [sheet], origin: "AUTHOR" });
      await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
    } catch (error) {
      return fail({ code: "no-access", detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return force ? askPage(tab, "page/annotateAnyway", {}) : ok(null);
}
