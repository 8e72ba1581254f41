/** Opens the welcome page, once, when Tidemark has just been installed. */
import browser from "webextension-polyfill";

export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("src/ui/welcome/index.html") });
  });
}
