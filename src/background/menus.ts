/** Context menus: highlight what is selected; on the toolbar icon, what to do on this site from now on. */
import browser, { type Menus, type Tabs } from "webextension-polyfill";
import { siteOf } from "../platform/match-patterns.ts";
import { requestSite } from "../platform/permissions.ts";
import { chooseForSite } from "../platform/settings.ts";
import { highlightSelection } from "./highlight-selection.ts";

interface MenuItem {
  readonly id: string;
  /** Key of the title in `_locales`. */
  readonly title: string;
  readonly context: "selection" | "action";
  /** Called in the click itself. */
  choose(tab: Tabs.Tab, url: string | undefined): void;
}

const items: readonly MenuItem[] = [
  {
    id: "highlight",
    title: "menuHighlight",
    context: "selection",
    choose: ({ id }) => void (id !== undefined && highlightSelection(id)),
  },
  {
    id: "always",
    title: "menuAlwaysHere",
    context: "action",
    choose(tab, url) {
      const site = keepableSite(tab, url);
      if (!site || !url) return;
      void requestSite(url).then((granted) => (granted ? chooseForSite(site, "always") : undefined));
    },
  },
  {
    id: "never",
    title: "menuNeverHere",
    context: "action",
    choose(tab, url) {
      const site = keepableSite(tab, url);
      if (site) void chooseForSite(site, "never");
    },
  },
];

export function watchMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title, context } of items) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [context] });
    }
  });
  browser.contextMenus.onClicked.addListener((click: Menus.OnClickData, tab) => {
    if (tab) items.find(({ id }) => id === click.menuItemId)?.choose(tab, tab.url ?? click.pageUrl);
  });
}

/** Null in a private window: which site it is must not be written down. */
const keepableSite = (tab: Tabs.Tab, url: string | undefined): string | null =>
  tab.incognito || url === undefined ? null : siteOf(url);
