/** What the reader does outside the page: toolbar icon, context menus, shortcuts; and what the icon says. */
import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { askBackground } from "../../src/platform/messenger.ts";
import { chooseForSite, readSettings } from "../../src/platform/settings.ts";
import { type FakeTab, fakeBrowser } from "../platform/fake-browser.ts";
import { sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({
  languages: () => () => Promise.reject(new Error("no analysis here")),
}));
vi.stubGlobal("chrome", { sidePanel: fakeBrowser.sidePanel });

const onMessageBefore = fakeBrowser.runtime.onMessage.listeners.size;
const started = import("../../src/background/index.ts");
await started;

const tab: FakeTab = { id: 1, windowId: 9, url: "https://www.news.example/a", active: true, incognito: false };
const panel = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };
/** The script is the last of the files that are put on a tab. */
const ranOn = () =>
  fakeBrowser
    .doneOf("executeScript")
    .filter(([, file]) => file === "content.js")
    .map(([id]) => id);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const asked = () => fakeBrowser.doneOf("message").map(([, type]) => type);

/** A content script that answers as told, null otherwise. */
const pageThat =
  (answers: Readonly<Record<string, unknown>>) =>
  ({ type }: { type: string }) => ({
    ok: true,
    value: answers[type] ?? null,
  });
const anArticle = { stage: "ready" };

beforeEach(async () => {
  await settled();
  fakeBrowser.sender = { ...panel };
  fakeBrowser.storage.local.stored = {};
  fakeBrowser.granted = [];
  fakeBrowser.grants = true;
  fakeBrowser.openTabs = [tab];
  fakeBrowser.pages.clear();
  fakeBrowser.onInject = pageThat({ "page/describe": anArticle });
  fakeBrowser.done.length = 0;
});

test("every listener that must wake the background is there after its first turn", () => {
  const { runtime, action, contextMenus, commands, permissions, windows, storage } = fakeBrowser;
  const events = [
    ...[runtime.onMessage, runtime.onInstalled, runtime.onStartup, action.onClicked, contextMenus.onClicked],
    ...[commands.onCommand, permissions.onAdded, permissions.onRemoved, windows.onRemoved, storage.onChanged],
  ];
  expect(onMessageBefore).toBe(0);
  expect(events.map(({ listeners }) => listeners.size > 0)).not.toContain(false);
});

describe("a click on the icon", () => {
  test("opens the panel in the very turn of the click, and runs on the tab", async () => {
    fakeBrowser.action.onClicked.emit(tab);
    expect(fakeBrowser.doneOf("sidePanel.open")).toEqual([[{ windowId: 9 }]]);
    await vi.waitFor(() => expect(ranOn()).toEqual([1]));
    await settled();
    expect(asked()).not.toContain("page/annotateAnyway");
  });

  test("so does a click on the page, in the very turn of its message", async () => {
    const sender = { id: "tidemark", url: "https://www.news.example/a", tab: { id: 1, windowId: 9, incognito: false } };
    const envelope = { tidemark: "background", type: "panel/open", ask: {} };
    const answers = fakeBrowser.runtime.onMessage.emit(envelope, sender);
    expect(fakeBrowser.doneOf("sidePanel.open")).toEqual([[{ windowId: 9 }]]);
    const [answer] = await Promise.all(answers);
    expect(answer).toEqual({ ok: true, value: null });
  });

  test("on a site that is never to be annotated opens the panel only", async () => {
    fakeBrowser.storage.local.stored = { sites: { "news.example": "never" } };
    fakeBrowser.action.onClicked.emit(tab);
    await settled();
    expect(fakeBrowser.doneOf("sidePanel.open")).toHaveLength(1);
    expect(fakeBrowser.doneOf("executeScript")).toEqual([]);
  });
});

describe("the panel asks to run", () => {
  test("and it does", async () => {
    expect(await askBackground("tab/run", { tab: 1, force: false })).toEqual({ ok: true, value: null });
    expect(ranOn()).toEqual([1]);
  });

  test("on a site that is never to be annotated: refused, unless the reader insists", async () => {
    fakeBrowser.storage.local.stored = { sites: { "news.example": "never" } };
    expect(await askBackground("tab/run", { tab: 1, force: false })).toMatchObject({ error: { code: "site-never" } });
    expect(await askBackground("tab/run", { tab: 1, force: true })).toMatchObject({ ok: true });
    expect(asked()).toContain("page/annotateAnyway");
  });

  test("where nothing is let in: the panel and the icon say so", async () => {
    fakeBrowser.onInject = null;
    expect(await askBackground("tab/run", { tab: 1, force: false })).toMatchObject({ error: { code: "no-access" } });
    expect(fakeBrowser.doneOf("setBadgeText")).toEqual([[{ tabId: 1, text: "!" }]]);
  });
});

describe("a page with an article asks for what articles need", () => {
  const ask = () => askBackground("tab/parts", {});

  test("and gets it on its own tab", async () => {
    fakeBrowser.sender = { id: "tidemark", url: tab.url, tab };
    expect(await ask()).toEqual({ ok: true, value: null });
    expect(fakeBrowser.doneOf("executeScript")).toEqual([
      [1, "reader.js"],
      [1, "session.js"],
    ]);
  });

  test("unless the permission is gone", async () => {
    fakeBrowser.sender = { id: "tidemark", url: tab.url, tab };
    fakeBrowser.onInject = null;
    expect(await ask()).toMatchObject({ error: { code: "no-access" } });
  });

  test("and who has no tab gets nothing", async () => {
    expect(await ask()).toMatchObject({ error: { code: "no-access" } });
    expect(fakeBrowser.doneOf("executeScript")).toEqual([]);
  });
});

describe("highlighting from outside the page", () => {
  const ways: [string, () => void][] = [
    ["by menu", () => fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "highlight" }, tab)],
    ["by shortcut", () => fakeBrowser.commands.onCommand.emit("highlight-selection", tab)],
  ];

  test.each(ways)("%s asks the page", async (_, highlight) => {
    fakeBrowser.pages.set(1, pageThat({ "page/highlight": sampleNote() }));
    highlight();
    await settled();
    expect(asked()).toEqual(["page/highlight"]);
  });

  test.each(ways)("%s says so when it could not be stored, and tries nothing else", async (_, highlight) => {
    fakeBrowser.pages.set(1, () => ({ ok: false, error: { code: "disk-full", detail: "" } }));
    highlight();
    await settled();
    expect(asked()).toEqual(["page/highlight"]);
    expect(fakeBrowser.doneOf("setBadgeText")).toEqual([[{ tabId: 1, text: "!" }]]);
    expect(fakeBrowser.doneOf("executeScript")).toEqual([]);
  });

  test.each(ways)("%s annotates a page first that was left alone", async (_, highlight) => {
    highlight();
    await settled();
    expect(ranOn()).toEqual([1]);
    expect(asked()).toEqual(["page/annotateAnyway", "page/highlight"]);
  });

  test("insists on a page that did not look like an article", async () => {
    fakeBrowser.pages.set(1, pageThat({ "page/describe": { stage: "not-article" } }));
    ways[0]?.[1]();
    await settled();
    expect(asked().slice(-2)).toEqual(["page/annotateAnyway", "page/highlight"]);
  });

  test("a note asks the page for the field, and annotates it first where it was left alone", async () => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "note" }, tab);
    await settled();
    expect(asked()).toEqual(["page/annotateAnyway", "page/note"]);
  });

  test("asks once where nothing of the article is selected", async () => {
    fakeBrowser.pages.set(1, pageThat({ "page/describe": anArticle }));
    ways[0]?.[1]();
    await settled();
    expect(asked()).toEqual(["page/highlight", "page/describe"]);
  });
});

describe("the shortcut for all marks", () => {
  test("turns them round", async () => {
    fakeBrowser.pages.set(1, pageThat({}));
    fakeBrowser.commands.onCommand.emit("toggle-marks", tab);
    await settled();
    expect(asked()).toEqual(["page/showMarks"]);
  });

  test("shows them first of all on a page that has none", async () => {
    fakeBrowser.commands.onCommand.emit("toggle-marks", tab);
    await settled();
    expect(ranOn()).toEqual([1]);
    expect(asked()).toEqual([]);
  });
});

test.each([
  { command: "next-highlight", by: 1 },
  { command: "previous-highlight", by: -1 },
])("$command is asked of the page", async ({ command, by }) => {
  const asks: unknown[] = [];
  fakeBrowser.pages.set(1, (message) => {
    asks.push(message);
    return { ok: true, value: null };
  });
  fakeBrowser.commands.onCommand.emit(command, tab);
  await settled();
  expect(asks).toMatchObject([{ type: "page/stepHighlight", ask: { by } }]);
});

describe("the icon's menu", () => {
  test("always here asks for the permission in the click, and remembers the site", async () => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "always" }, tab);
    expect(fakeBrowser.doneOf("permissions.request")).toEqual([[["https://www.news.example/*"]]]);
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({ "news.example": "always" }));
  });

  test("always here, refused by the reader, remembers nothing", async () => {
    fakeBrowser.grants = false;
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "always" }, tab);
    await settled();
    expect((await readSettings()).sites).toEqual({});
  });

  test("never here remembers the site", async () => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "never" }, tab);
    await vi.waitFor(async () => expect((await readSettings()).sites).toEqual({ "news.example": "never" }));
  });

  test.each(["always", "never"])("%s here, in a private window, writes nothing down", async (menuItemId) => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId }, { ...tab, incognito: true });
    await settled();
    expect(fakeBrowser.storage.local.stored).toEqual({});
  });
});

describe("the page's menu", () => {
  test("annotates the page whatever it looks like, and opens the panel in the click", async () => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "annotate" }, tab);
    expect(fakeBrowser.doneOf("sidePanel.open")).toHaveLength(1);
    await settled();
    expect(asked()).toEqual(["page/annotateAnyway"]);
  });

  test("opens the panel alone", async () => {
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: "panel" }, tab);
    await settled();
    expect(fakeBrowser.doneOf("sidePanel.open")).toHaveLength(1);
    expect(fakeBrowser.doneOf("executeScript")).toEqual([]);
  });
});

describe("the icon on a page that Tidemark leaves alone", () => {
  const shown = () => ({
    title: fakeBrowser.doneOf("setTitle").flat().at(-1),
    icon: JSON.stringify(fakeBrowser.doneOf("setIcon").flat().at(-1)),
  });

  test("says so after a click where no extension is let in", async () => {
    fakeBrowser.onInject = null;
    fakeBrowser.action.onClicked.emit(tab);
    await settled();
    expect(shown()).toMatchObject({ title: { tabId: 1, title: "badgeNoAccess" } });
    expect(shown().icon).toContain("-idle");
  });

  test("is struck through after a click on a site that is never to be annotated", async () => {
    fakeBrowser.storage.local.stored = { sites: { "news.example": "never" } };
    fakeBrowser.action.onClicked.emit(tab);
    await settled();
    expect(shown()).toMatchObject({ title: { tabId: 1, title: "badgeNever" } });
    expect(shown().icon).toContain("-never");
  });

  test("follows the choice at once, and back", async () => {
    await chooseForSite("news.example", "never");
    await vi.waitFor(() => expect(shown().icon).toContain("-never"));
    await chooseForSite("news.example", null);
    await vi.waitFor(() => expect(shown().icon).not.toContain("-never"));
    expect(shown()).toMatchObject({ title: { tabId: 1, title: "actionTitle" } });
  });
});

describe("the icon says", () => {
  test.each([
    { stage: "not-article", entities: 0, notes: 0, badge: "", title: "badgeNotArticle", awake: false },
    { stage: "analysing", entities: 0, notes: 0, badge: "…", title: "badgeAnalysing", awake: true },
    { stage: "ready", entities: 14, notes: 0, badge: "", title: "badgeReady 14 0", awake: true },
    { stage: "ready", entities: 14, notes: 3, badge: "3", title: "badgeReady 14 3", awake: true },
    { stage: "ready", entities: 14, notes: 1200, badge: "999+", title: "badgeReady 14 1200", awake: true },
    { stage: "failed", entities: 0, notes: 0, badge: "!", title: "badgeFailed", awake: true },
  ] as const)("$stage with $notes notes: '$badge'", async ({ stage, entities, notes, badge, title, awake }) => {
    fakeBrowser.sender = { id: "tidemark", url: "https://news.example/", tab: { id: 1, incognito: false } };
    await askBackground("tab/status", { stage, entities, notes });
    expect(fakeBrowser.doneOf("setBadgeText")).toEqual([[{ tabId: 1, text: badge }]]);
    expect(fakeBrowser.doneOf("setTitle")).toEqual([[{ tabId: 1, title }]]);
    expect(JSON.stringify(fakeBrowser.doneOf("setIcon")).includes("-idle")).toBe(!awake);
  });
});

describe("on install", () => {
  test("the welcome page opens and the menus are there; on update only the menus", async () => {
    fakeBrowser.runtime.onInstalled.emit({ reason: "install" });
    fakeBrowser.runtime.onInstalled.emit({ reason: "update" });
    await settled();
    const url = "chrome-extension://tidemark/src/ui/welcome/index.html";
    expect(fakeBrowser.doneOf("tabs.create")).toEqual([[{ url }]]);
    expect(fakeBrowser.doneOf("contextMenus.create")).toHaveLength(14);
  });

  test("all that the menus and the icon say is in the messages", () => {
    const messages = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8"));
    const sources = ["badge", "menus"].map((name) => readFileSync(`src/background/${name}.ts`, "utf8")).join("");
    const keys = sources.match(/"(?:badge|menu)[A-Z]\w*"/g) ?? [];
    expect(keys.length).toBeGreaterThan(6);
    expect(keys.filter((key) => !(JSON.parse(key) in messages))).toEqual([]);
  });
});
