/** Where the content script runs: permissions times settings. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { contentScope, isInScope } from "../../src/platform/content-scope.ts";
import { putPartsOn, registerContentScript, runOnTab } from "../../src/platform/content-script.ts";
import type { Settings } from "../../src/platform/settings-shape.ts";
import { fakeBrowser } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

const all = ["http://*/*", "https://*/*"];
const page = { news: "https://www.news.example/a", blog: "https://blog.example/b", shop: "http://shop.example/" };

describe("permissions × settings", () => {
  test.each<{
    why: string;
    granted: string[];
    mode: Settings["mode"];
    sites: Settings["sites"];
    runsOn: (keyof typeof page)[];
  }>([
    { why: "nothing granted", granted: [], mode: "granted", sites: {}, runsOn: [] },
    {
      why: "nothing granted, a site chosen",
      granted: [],
      mode: "click",
      sites: { "news.example": "always" },
      runsOn: [],
    },
    { why: "all granted", granted: all, mode: "granted", sites: {}, runsOn: ["news", "blog", "shop"] },
    { why: "all granted, but only by click", granted: all, mode: "click", sites: {}, runsOn: [] },
    {
      why: "all granted, by click but for one site",
      granted: all,
      mode: "click",
      sites: { "news.example": "always" },
      runsOn: ["news"],
    },
    {
      why: "all granted, never on one site",
      granted: all,
      mode: "granted",
      sites: { "news.example": "never" },
      runsOn: ["blog", "shop"],
    },
    {
      why: "one site granted and chosen",
      granted: ["https://www.news.example/*"],
      mode: "click",
      sites: { "news.example": "always", "blog.example": "always" },
      runsOn: ["news"],
    },
    {
      why: "one site granted and never chosen",
      granted: ["https://blog.example/*"],
      mode: "granted",
      sites: { "blog.example": "never" },
      runsOn: [],
    },
    { why: "one scheme granted", granted: ["http://*/*"], mode: "granted", sites: {}, runsOn: ["shop"] },
    { why: "a permission that is not for the web", granted: ["file:///*"], mode: "granted", sites: {}, runsOn: [] },
  ])("$why: runs on $runsOn", ({ granted, mode, sites, runsOn }) => {
    const scope = contentScope(granted, { mode, sites });
    const names = Object.keys(page) as (keyof typeof page)[];
    expect(names.filter((name) => scope && isInScope(page[name], scope))).toEqual(runsOn);
    if (scope) expect(scope.matches).not.toEqual([]);
  });
});

describe("registering", () => {
  const scope = { matches: all, excludeMatches: ["*://news.example/*"] };

  beforeEach(() => {
    fakeBrowser.registered = [];
  });

  test("once, changed, and taken back; doing so twice is no problem", async () => {
    await registerContentScript(scope);
    expect(fakeBrowser.registered).toEqual([
      {
        id: "tidemark-article",
        js: ["content.js"],
        css: ["marks.css"],
        matches: all,
        excludeMatches: ["*://news.example/*"],
        runAt: "document_idle",
        persistAcrossSessions: true,
      },
    ]);
    const unregister = vi.spyOn(fakeBrowser.scripting, "unregisterContentScripts");
    await registerContentScript({ ...scope, matches: [...all].reverse() });
    expect(unregister).not.toHaveBeenCalled();
    await registerContentScript({ ...scope, excludeMatches: [] });
    expect(fakeBrowser.registered).toMatchObject([{ matches: all }]);
    expect(fakeBrowser.registered[0]).not.toHaveProperty("excludeMatches");
    await registerContentScript(null);
    await registerContentScript(null);
    expect(fakeBrowser.registered).toEqual([]);
  });
});

describe("running on a tab", () => {
  const fine = () => ({ ok: true, value: null });

  beforeEach(() => {
    fakeBrowser.pages.clear();
    fakeBrowser.done.length = 0;
    fakeBrowser.onInject = fine;
  });

  test("puts sheet and script there, and asks for nothing", async () => {
    expect(await runOnTab(7, false)).toEqual({ ok: true, value: null });
    expect(fakeBrowser.done).toEqual([
      ["insertCSS", 7],
      // One call for each, so that reading it is a task of its own; and what articles need, so that one click is enough.
      ["executeScript", 7, "reader.js"],
      ["executeScript", 7, "session.js"],
      ["executeScript", 7, "content.js"],
    ]);
  });

  test("puts the parts alone beside a script that runs already", async () => {
    await putPartsOn(7);
    expect(fakeBrowser.doneOf("executeScript")).toEqual([
      [7, "reader.js"],
      [7, "session.js"],
    ]);
  });

  test("where it runs already, leaves it", async () => {
    fakeBrowser.pages.set(7, fine);
    await runOnTab(7, false);
    expect(fakeBrowser.doneOf("executeScript")).toEqual([]);
  });

  test.each([{ runs: true }, { runs: false }])(
    "by force, also asks to annotate anyway (runs already: $runs)",
    async ({ runs }) => {
      if (runs) fakeBrowser.pages.set(7, fine);
      expect(await runOnTab(7, true)).toEqual({ ok: true, value: null });
      expect(fakeBrowser.done.at(-1)).toEqual(["message", 7, "page/annotateAnyway"]);
    },
  );

  test("says where the browser lets nothing in", async () => {
    fakeBrowser.onInject = null;
    expect(await runOnTab(7, true)).toMatchObject({ ok: false, error: { code: "no-access" } });
    expect(await putPartsOn(7)).toMatchObject({ ok: false, error: { code: "no-access" } });
  });
});
