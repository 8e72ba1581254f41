import { beforeEach, expect, test, vi } from "vitest";
import {
  grantedOrigins,
  hasAllSites,
  onPermissionsChanged,
  removeAllSites,
  requestAllSites,
  requestSite,
} from "../../src/platform/permissions.ts";
import { fakeBrowser } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.granted = [];
  fakeBrowser.grants = true;
  fakeBrowser.done.length = 0;
});

test("all sites are asked for in the very turn of the click", async () => {
  const answer = requestAllSites();
  expect(fakeBrowser.doneOf("permissions.request")).toHaveLength(1);
  expect(await answer).toBe(true);
  expect(await hasAllSites()).toBe(true);
});

test("one site is asked for alone, whatever its port", async () => {
  await requestSite("http://www.news.example:8080/a");
  expect(await grantedOrigins()).toEqual(["http://www.news.example/*"]);
  expect(await hasAllSites()).toBe(false);
});

test("a reader who says no has granted nothing", async () => {
  fakeBrowser.grants = false;
  expect(await requestAllSites()).toBe(false);
  expect(await hasAllSites()).toBe(false);
});

test("taking back takes single sites too, and is told; with nothing granted it is done already", async () => {
  const changes: unknown[] = [];
  const stop = onPermissionsChanged((change) => changes.push(change));
  await requestAllSites();
  await requestSite("https://a.example/");
  expect(await removeAllSites()).toBe(true);
  expect(await removeAllSites()).toBe(true);
  stop();
  await requestAllSites();
  const all = ["http://*/*", "https://*/*"];
  expect(changes).toEqual([
    { added: all, removed: [] },
    { added: ["https://a.example/*"], removed: [] },
    { added: [], removed: [...all, "https://a.example/*"] },
  ]);
});
