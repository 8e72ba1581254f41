/** Permissions and settings, followed at once: the registration, and the tabs that are open. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { removeAllSites, requestAllSites, requestSite } from "../../src/platform/permissions.ts";
import { chooseForSite, writeSettings } from "../../src/platform/settings.ts";
import { type FakeTab, fakeBrowser } from "../platform/fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));
vi.mock("../../src/core/lang/languages.ts", () => ({
  languages: () => () => Promise.reject(new Error("no analysis here")),
}));

await import("../../src/background/index.ts");

const fine = () => ({ ok: true, value: null });
const tab = (id: number, url: string | undefined, active = true): FakeTab => ({
  id,
  windowId: 1,
  url,
  active,
  incognito: false,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const ranOn = () =>
  fakeBrowser
    .doneOf("executeScript")
    .filter(([, file]) => file === "content.js")
    .map(([id]) => id);
const left = () =>
  fakeBrowser
    .doneOf("message")
    .filter(([, type]) => type === "page/leave")
    .map(([id]) => id);
const all = ["http://*/*", "https://*/*"];

beforeEach(async () => {
  await settled();
  fakeBrowser.storage.local.stored = {};
  fakeBrowser.granted = [];
  fakeBrowser.registered = [];
  fakeBrowser.pages.clear();
  fakeBrowser.onInject = fine;
  fakeBrowser.openTabs = [
    tab(1, "https://news.example/a"),
    tab(2, "https://blog.example/b", false),
    tab(3, undefined),
    tab(4, "https://shop.example/"),
  ];
  fakeBrowser.done.length = 0;
});

test("granting all sites registers the script and runs it on the tabs that are looked at", async () => {
  await writeSettings({ mode: "granted" });
  await requestAllSites();
  await vi.waitFor(() => expect(ranOn()).toEqual([1, 4]));
  expect(fakeBrowser.registered).toMatchObject([{ matches: all }]);
});

test("it is the same when the permission is there before the reader's choice is written", async () => {
  await requestAllSites();
  await settled();
  expect(fakeBrowser.registered).toEqual([]);
  await writeSettings({ mode: "granted" });
  await vi.waitFor(() => expect(ranOn()).toEqual([1, 4]));
  expect(fakeBrowser.registered).toMatchObject([{ matches: all }]);
});

test("one site, granted and chosen, is the only one", async () => {
  await requestSite("https://news.example/a");
  await chooseForSite("news.example", "always");
  await vi.waitFor(() => expect(ranOn()).toEqual([1]));
  expect(fakeBrowser.registered).toMatchObject([{ matches: ["*://news.example/*", "*://www.news.example/*"] }]);
});

describe("revoking", () => {
  beforeEach(async () => {
    fakeBrowser.granted = [...all, "https://news.example/*"];
    await writeSettings({ mode: "granted" });
    await settled();
    for (const id of [1, 2, 3, 4]) fakeBrowser.pages.set(id, fine);
    fakeBrowser.done.length = 0;
  });

  test("everything takes the script out of every tab, seen or hidden, at once", async () => {
    await removeAllSites();
    await vi.waitFor(() => expect(left()).toEqual([1, 2, 3, 4]));
    await vi.waitFor(() => expect(fakeBrowser.registered).toEqual([]));
  });

  test("one permission leaves the tabs that another one covers", async () => {
    await fakeBrowser.permissions.remove({ origins: all });
    await settled();
    expect(left()).toEqual([2, 3, 4]);
    expect(fakeBrowser.registered).toMatchObject([{ matches: ["https://news.example/*"] }]);
  });

  test("never on a site takes it off that site's tabs, and keeps it off", async () => {
    await chooseForSite("blog.example", "never");
    await settled();
    expect(left()).toEqual([2]);
    expect(fakeBrowser.registered).toMatchObject([
      { excludeMatches: ["*://blog.example/*", "*://www.blog.example/*"] },
    ]);
  });

  test("only by click unregisters, but leaves what is open", async () => {
    await writeSettings({ mode: "click" });
    await settled();
    expect(left()).toEqual([]);
    expect(fakeBrowser.registered).toEqual([]);
  });
});

test("settings that say nothing about sites change nothing", async () => {
  fakeBrowser.granted = [...all];
  await writeSettings({ lastColour: "pink" });
  await settled();
  expect(fakeBrowser.registered).toEqual([]);
});

test("changes that come all at once wait for each other, and end in what holds last", async () => {
  const complaint = vi.spyOn(console, "error");
  fakeBrowser.granted = [...all];
  await Promise.all(Array.from({ length: 9 }, (_, at) => writeSettings({ mode: at % 2 === 0 ? "granted" : "click" })));
  await settled();
  expect(fakeBrowser.registered).toMatchObject([{ matches: all }]);
  expect(complaint).not.toHaveBeenCalled();
});

test.each(["onStartup", "onInstalled"] as const)("%s registers again what an update has dropped", async (event) => {
  fakeBrowser.granted = [...all];
  fakeBrowser.storage.local.stored = { mode: "granted" };
  fakeBrowser.runtime[event].emit({ reason: "update" });
  await vi.waitFor(() => expect(fakeBrowser.registered).toMatchObject([{ matches: all }]));
});
