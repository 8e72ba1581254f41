/**
 * Where the content script runs by itself follows the browser's permissions and the reader's settings, at once
 * and in open tabs too.
 */
import browser from "webextension-polyfill";
import { type ContentScope, contentScope, isInScope } from "../platform/content-scope.ts";
import { registerContentScript, runOnTab } from "../platform/content-script.ts";
import { matchesPattern, siteOf } from "../platform/match-patterns.ts";
import { askPage } from "../platform/messenger.ts";
import { grantedOrigins, onPermissionsChanged } from "../platform/permissions.ts";
import { onSettingsChanged, readSettings } from "../platform/settings.ts";
import type { Settings } from "../platform/settings-shape.ts";
import { showNever, showWaiting } from "./badge.ts";

/** Has the reader said "never" to the site of this address? No for an address that we may not see. */
export async function isNever(url: string | undefined): Promise<boolean> {
  const site = url === undefined ? null : siteOf(url);
  return site !== null && (await readSettings()).sites[site] === "never";
}

export function watchSiteAccess(): void {
  const sync = inTurn(syncContentScript);

  onPermissionsChanged(({ added, removed }) => {
    if (removed.length > 0) told(leaveWhatIsTaken(removed));
    told(sync().then((scope) => (added.length > 0 ? runOnActiveTabs(scope) : undefined)));
  });

  onSettingsChanged((settings, before) => {
    if (JSON.stringify(access(settings)) === JSON.stringify(access(before))) return;
    const turned = (from: Settings, to: Settings) => (url: string | undefined) => {
      const site = url === undefined ? null : siteOf(url);
      return site !== null && to.sites[site] === "never" && from.sites[site] !== "never";
    };
    told(leaveTabs(turned(before, settings), showNever));
    told(tabsThat(turned(settings, before)).then((tabs) => Promise.all(tabs.map(showWaiting))));
    told(sync().then(runOnActiveTabs));
  });

  // An update of the extension drops the registration.
  browser.runtime.onInstalled.addListener(() => told(sync()));
  browser.runtime.onStartup.addListener(() => told(sync()));
}

/** Nobody waits for it; the next change, or the next start, tries again. */
function told(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error("Tidemark could not follow the permissions:", error));
}

async function leaveWhatIsTaken(removed: readonly string[]): Promise<void> {
  const granted = await grantedOrigins();
  const isIn = (patterns: readonly string[], url: string) => patterns.some((pattern) => matchesPattern(pattern, url));
  // A tab whose address we may not see is one that we may not be on.
  await leaveTabs((url) => url === undefined || (isIn(removed, url) && !isIn(granted, url)));
}

const access = ({ mode, sites }: Settings) => ({ mode, sites });

async function syncContentScript(): Promise<ContentScope | null> {
  const scope = contentScope(await grantedOrigins(), await readSettings());
  await registerContentScript(scope);
  return scope;
}

/** Calls that come while one is under way wait for it. */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The other tabs follow when their page is loaded again. */
async function runOnActiveTabs(scope: ContentScope | null): Promise<void> {
  if (!scope) return;
  for (const { id, url } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && url !== undefined && isInScope(url, scope)) await runOnTab(id, false);
  }
}

async function leaveTabs(
  concerns: (url: string | undefined) => boolean,
  then: (tab: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const tab of await tabsThat(concerns)) void askPage(tab, "page/leave", {}).then(() => then(tab));
}

const tabsThat = async (concerns: (url: string | undefined) => boolean): Promise<readonly number[]> =>
  (await browser.tabs.query({})).flatMap(({ id, url }) => (id !== undefined && concerns(url) ? [id] : []));
