/**
 * Context menus: what to do with a selection, with a page, and, on the toolbar icon too, on this site from now on.
 *
 * Nothing for links and pictures: a page speaks for itself only once it is open.
 */
import browser, { type Menus, type Tabs } from "webextension-polyfill";
import { runOnTab } from "../platform/content-script.ts";
import { allSites, siteOf } from "../platform/match-patterns.ts";
import { openLibrary } from "../platform/open-library.ts";
import { requestSite } from "../platform/permissions.ts";
import { chooseForSite } from "../platform/settings.ts";
import { message } from "../platform/wording.ts";
import { showNoAccess } from "./badge.ts";
import { highlightSelection, noteOnSelection } from "./on-selection.ts";
import { languageSpoken, onLanguageChanged } from "./spoken-language.ts";
import { openPanel } from "./toolbar.ts";

interface MenuItem {
  readonly id: string;
  /** Key of the title in `_locales`. */
  readonly title: string;
  readonly contexts: readonly ("selection" | "page" | "action")[];
  /** Called in the click itself. */
  choose(tab: Tabs.Tab, url: string | undefined): void;
}

const items: readonly MenuItem[] = [
  {
    id: "highlight",
    title: "menuHighlight",
    contexts: ["selection"],
    choose: ({ id }) => void (id !== undefined && highlightSelection(id)),
  },
  {
    id: "note",
    title: "menuNote",
    contexts: ["selection"],
    choose: ({ id }) => void (id !== undefined && noteOnSelection(id)),
  },
  {
    id: "annotate",
    title: "menuAnnotate",
    contexts: ["page"],
    choose(tab) {
      openPanel(tab);
      if (tab.id !== undefined) void annotate(tab.id);
    },
  },
  { id: "panel", title: "menuPanel", contexts: ["page"], choose: openPanel },
  {
    id: "library",
    title: "libraryOpen",
    contexts: ["action"],
    choose: () => void openLibrary(""),
  },
  {
    id: "always",
    title: "menuAlwaysHere",
    contexts: ["action"],
    choose(tab, url) {
      const site = keepableSite(tab, url);
      if (!site || !url) return;
      void requestSite(url).then((granted) => (granted ? chooseForSite(site, "always") : undefined));
    },
  },
  {
    id: "never",
    title: "menuNeverHere",
    contexts: ["page", "action"],
    choose(tab, url) {
      const site = keepableSite(tab, url);
      if (site) void chooseForSite(site, "never");
    },
  },
];

/** One after the other: two at once would each add all entries. */
let drawn: Promise<void> = Promise.resolve();

export function watchMenus(): void {
  browser.runtime.onInstalled.addListener(redraw);
  onLanguageChanged(redraw);
  browser.contextMenus.onClicked.addListener((click: Menus.OnClickData, tab) => {
    if (tab) items.find(({ id }) => id === click.menuItemId)?.choose(tab, tab.url ?? click.pageUrl);
  });
}

function redraw(): void {
  drawn = drawn.then(drawMenus);
}

async function drawMenus(): Promise<void> {
  await languageSpoken();
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items) {
    // The entries of the icon are everywhere; those of pages only where there can be an article.
    const documentUrlPatterns = contexts.includes("page") ? { documentUrlPatterns: [...allSites] } : {};
    browser.contextMenus.create({ ...{ id, title: message(title), contexts: [...contexts] }, ...documentUrlPatterns });
  }
}

async function annotate(tab: number): Promise<void> {
  const run = await runOnTab(tab, true);
  if (!run.ok && run.error.code === "no-access") await showNoAccess(tab);
}

/** Null in a private window: which site it is must not be written down. */
const keepableSite = (tab: Tabs.Tab, url: string | undefined): string | null =>
  tab.incognito || url === undefined ? null : siteOf(url);
