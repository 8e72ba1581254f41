/**
 * Host permissions: all optional, asked for by the reader's click, and taken back at any moment.
 *
 * Never remembered: the browser is asked each time, because readers revoke in its own settings.
 */
import browser from "webextension-polyfill";
import { allSites, isWebPattern } from "./match-patterns.ts";

export const hasAllSites = (): Promise<boolean> => browser.permissions.contains({ origins: [...allSites] });

/** Must be called straight from a click: an `await` before it loses the browser's leave to ask. */
export const requestAllSites = (): Promise<boolean> => browser.permissions.request({ origins: [...allSites] });

/** For the host of this address alone, any port. Must be called straight from a click. */
export function requestSite(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}

/** Takes back every host permission, those of single sites too. */
export async function removeAllSites(): Promise<boolean> {
  const origins = await grantedOrigins();
  return origins.length === 0 || browser.permissions.remove({ origins: [...origins] });
}

/** Match patterns of pages of the web that may be read without a click. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return (origins ?? []).filter(isWebPattern);
}

/** Told with the match patterns that came or went; returns how to stop. */
export function onPermissionsChanged(
  hear: (change: { readonly added: readonly string[]; readonly removed: readonly string[] }) => void,
): () => void {
  const added = ({ origins }: { origins?: string[] }) => hear({ added: origins ?? [], removed: [] });
  const removed = ({ origins }: { origins?: string[] }) => hear({ added: [], removed: origins ?? [] });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
