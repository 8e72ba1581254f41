/** Which tab the panel speaks about: the one it was bound to by ?tab=, or else the active one of its window. */
import browser from "webextension-polyfill";

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

/** Pages on which no extension may run, as far as the address tells. */
export function isRestricted(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:" && protocol !== "file:") return true;
  if (["chromewebstore.google.com", "addons.mozilla.org"].includes(hostname)) return true;
  if (hostname === "chrome.google.com" && pathname.startsWith("/webstore")) return true;
  return pathname.toLowerCase().endsWith(".pdf");
}

function described(tab: SeenTab): OpenTab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, isLoading: tab.status === "loading", isPrivate: tab.incognito };
}
