/** Opens the library: in the tab where it is open already, or in a new one. */
import browser from "webextension-polyfill";

const page = "src/ui/library/index.html";

/** `address`: which view of it, as it stands behind the "#"; "" for where it was, or its first view. */
export async function openLibrary(address: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  // Of other pages the address may be hidden from us; our own are seen.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.replace(/[?#].*/s, "") === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${url}${address}` });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(address !== "" && { url: `${url}${address}` }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
