/** Where the content script runs: registered at run time for permitted pages, or put on one tab after a click. */
import browser from "webextension-polyfill";
import { fail, ok, type Result } from "../core/article/result.ts";
import type { ContentScope } from "./content-scope.ts";
import { askPage } from "./messenger.ts";

const id = "tidemark-article";
const script = "content.js";
/** What articles need besides. They do nothing by themselves (content/parts.ts), so they may be put anywhere and twice. */
const parts = ["reader.js", "session.js"];
const sheet = "marks.css";

/**
 * In Firefox the rules of a page's own sheets do not reach into its shadow roots and those of the user's sheets do; in
 * Chrome highlights inherit the rules that hold around the root.
 */
const isUserSheet = __TARGET__ === "firefox";

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Makes the registration what `scope` says. Not to be called while a call is under way. Registered anew, not
 * updated: an update cannot take the last exclusion away, because Firefox refuses empty lists. So between the two
 * a page may open without it, and what is right already is left alone.
 */
export async function registerContentScript(scope: ContentScope | null): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered && scope && isSameScope(registered, scope)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!scope) return;
  const registration: Registration = {
    id,
    js: [script],
    css: [sheet],
    matches: [...scope.matches],
    ...(scope.excludeMatches.length > 0 && { excludeMatches: [...scope.excludeMatches] }),
    runAt: "document_idle",
    persistAcrossSessions: true,
  };
  if (!isUserSheet) return browser.scripting.registerContentScripts([registration]);
  try {
    await browser.scripting.registerContentScripts([{ ...registration, cssOrigin: "user" } as Registration]);
  } catch {
    // Firefox before 144 refuses what it does not know.
    await browser.scripting.registerContentScripts([registration]);
  }
}

/** Browsers keep neither order nor, where there is nothing to exclude, the list. */
function isSameScope(
  a: { readonly matches?: readonly string[]; readonly excludeMatches?: readonly string[] },
  b: ContentScope,
): boolean {
  const plain = (patterns: readonly string[] | undefined) => [...new Set(patterns)].sort().join(" ");
  return plain(a.matches) === plain(b.matches) && plain(a.excludeMatches) === plain(b.excludeMatches);
}

/**
 * Runs on a tab's page unless it runs there already. Needs activeTab or a permission for the page; "no-access"
 * where the browser lets no extension in. `force`: annotates a page that does not look like an article.
 */
export async function runOnTab(tab: number, force: boolean): Promise<Result<null>> {
  if (!(await askPage(tab, "page/describe", {})).ok) {
    try {
      const origin = isUserSheet ? "USER" : "AUTHOR";
      await browser.scripting.insertCSS({ target: { tabId: tab }, files: [sheet], origin });
      await putOn(tab, [...parts, script]);
    } catch (error) {
      return noAccess(error);
    }
  }
  return force ? askPage(tab, "page/annotateAnyway", {}) : ok(null);
}

/** Puts what articles need beside the content script that runs on a tab already. */
export async function putPartsOn(tab: number): Promise<Result<null>> {
  try {
    await putOn(tab, parts);
    return ok(null);
  } catch (error) {
    return noAccess(error);
  }
}

/** One call for each, because reading a file is a task of the page's, and those of one call are one task. */
async function putOn(tab: number, files: readonly string[]): Promise<void> {
  for (const file of files) await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

const noAccess = (error: unknown): Result<never> =>
  fail({ code: "no-access", detail: error instanceof Error ? error.message : String(error) });
