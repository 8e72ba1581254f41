/** Which tab the panel speaks about: the one it was bound to by ?tab=, or else the active one of its window. */
import browser from "webextension-polyfill";
import { isPractice } from "../../platform/practice-page.ts";

export interface OpenTab {
  readonly id: number;
  /** Null where the browser does not tell: without a permission for its site. */
  readonly url: string | null;
  readonly isLoading: boolean;
  readonly isPrivate: boolean;
}

interface SeenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
  readonly incognito: boolean;
}

/** The number in "?tab=12"; null when there is none. */
export function boundTab(search: string): number | null {
  const tab = new URLSearchParams(search).get("tab");
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** Tells about the tab now, and again whenever it changes or another one takes its place. Returns how to stop. */
export function followTab(bound: number | null, hear: (tab: OpenTab | null) => void): () => void {
  let current = bound;
  let isStopped = false;

  const tell = (tab: SeenTab | undefined) => {
    if (isStopped) return;
    current = tab?.id ?? null;
    hear(tab === undefined ? null : described(tab));
  };
  const look = () => {
    const seen =
      bound === null
        ? browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab)
        : browser.tabs.get(bound);
    seen.then(tell, () => tell(undefined));
  };
  // Other windows' tabs are activated too; asking for ours again is simpler than telling windows apart.
  const onActivated = () => {
    if (bound === null) look();
  };
  const onUpdated = (id: number, change: { status?: string | undefined; url?: string | undefined }, tab: SeenTab) => {
    if (id === current && (change.status !== undefined || change.url !== undefined)) tell(tab);
  };
  const onRemoved = (id: number) => {
    if (id === bound) tell(undefined);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  look();
  return () => {
    isStopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}

/** Whose page it is that is kept from us. */
export type Restriction = "own" | "browser" | "store" | "pdf";

const stores = ["chromewebstore.google.com", "addons.mozilla.org", "microsoftedge.microsoft.com"];

/** Why no extension may run there, as far as the address tells; null where one may. */
export function restrictionOf(url: string): Restriction | null {
  if (!URL.canParse(url) || isPractice(url)) return null;
  if (url.startsWith(browser.runtime.getURL(""))) return "own";
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:" && protocol !== "file:") return "browser";
  if (stores.includes(hostname)) return "store";
  if (hostname === "chrome.google.com" && pathname.startsWith("/webstore")) return "store";
  return pathname.toLowerCase().endsWith(".pdf") ? "pdf" : null;
}

function described(tab: SeenTab): OpenTab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, isLoading: tab.status === "loading", isPrivate: tab.incognito };
}
