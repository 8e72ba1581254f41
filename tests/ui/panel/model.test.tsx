/** What the panel shows as a whole, and whom it listens to. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok } from "../../../src/core/article/result.ts";
import { readSettings } from "../../../src/platform/settings.ts";
import { boundTab, followTab, type OpenTab, restrictionOf } from "../../../src/ui/panel/open-tab.ts";
import { announced, browser, handlers, openTab } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const click = async (selector: string, words: string) => {
  find(selector, words).click();
  await settled();
};

describe("an article", () => {
  test("says what it is, by whom, from when, and how far it is read", async () => {
    await openPanel(readyPage);
    const header = find("header", "").textContent ?? "";
    for (const words of [
      "The Coast Courier",
      "Port Selwyn closes",
      "Maud Verrill",
      "3 April 2024",
      "1 minute",
      "40% read",
    ]) {
      expect(header).toContain(words);
    }
  });

  test("progress alone moves the bar without asking the page again", async () => {
    const { asks } = await openPanel(readyPage);
    const before = asks("page/describe").length;
    announced("page/changed", { progressOnly: true, progress: 0.75 });
    await settled();
    expect(find("header", "").textContent).toContain("75% read");
    expect(asks("page/describe")).toHaveLength(before);
  });

  test("what another tab announces is not this page's", async () => {
    const { asks } = await openPanel(readyPage);
    const before = asks("page/describe").length;
    announced("page/changed", { progressOnly: true, progress: 0.9 }, openTab.id + 1);
    announced("page/changed", { progressOnly: false, progress: 0.9 }, openTab.id + 1);
    announced("note/changed", { articles: ["another-article"] });
    await settled();
    expect(find("header", "").textContent).toContain("40% read");
    expect(asks("page/describe")).toHaveLength(before);
  });

  test.each([{ articles: null }, { articles: [analysis.article.id] }])(
    "notes changed ($articles): asks again",
    async (change) => {
      const { asks } = await openPanel(readyPage);
      const before = asks("page/describe").length;
      announced("note/changed", change);
      await settled();
      expect(asks("page/describe")).toHaveLength(before + 1);
    },
  );

  test("the switch hides the marks", async () => {
    const { asks } = await openPanel(readyPage);
    await click("[role=switch]", "Marks");
    expect(asks("page/showMarks")).toEqual([{ shown: false }]);
    expect(find("[role=switch]", "Marks").ariaChecked).toBe("false");
  });

  test("a private window is told that notes vanish with it", async () => {
    await openPanel({ ...readyPage, isPrivate: true });
    expect(texts(".banner").join()).toContain("memory only");
  });

  test("an article in a language that is not read says so", async () => {
    await openPanel({
      ...readyPage,
      analysis: { ...analysis, article: { ...analysis.article, language: "de" } },
    });
    expect(texts(".banner").join()).toContain("does not read this language");
  });

  test.each([
    { stage: "failed", why: "names and dates could not be found" },
    { stage: "ready", why: "the notes could not be read" },
  ] as const)("$why: it is said, the rest works, and it can be tried again", async ({ stage }) => {
    const { asks } = await openPanel({ ...readyPage, stage, problem: { code: "unreachable", detail: "" } });
    expect(texts(".banner").join()).toContain("could not be reached");
    expect(texts("[role=tab]").join()).toContain("Notes");
    await click("button", "Try again");
    expect(asks("page/annotateAnyway")).toHaveLength(1);
  });

  test("page text is never markup", async () => {
    const title = "<img src=x onerror=alert(1)>";
    await openPanel({ ...readyPage, analysis: { ...analysis, article: { ...analysis.article, title } } });
    expect(find("h1", "").textContent).toBe(title);
    expect(document.querySelector("h1 img")).toBeNull();
  });
});

describe("no article", () => {
  test("a page that is none says what it looks like, and may be annotated anyway", async () => {
    const { asks } = await openPanel({
      ...readyPage,
      stage: "not-article",
      analysis: null,
      detection: { isArticle: false, kind: "listing", score: 0.1, reasons: ["a-signal-without-words"] },
    });
    expect(find("main", "").textContent).toContain("list of links");
    expect(find("main", "").textContent).not.toContain("signal");
    await click("button", "Annotate anyway");
    expect(asks("page/annotateAnyway")).toHaveLength(1);
  });

  test("a failure is worded, and can be tried again", async () => {
    const { asks } = await openPanel({
      ...readyPage,
      stage: "failed",
      analysis: null,
      problem: { code: "storage-failed", detail: "QuotaExceededError" },
    });
    expect(find("main", "").textContent).toContain("could not store");
    expect(find("main", "").textContent).not.toContain("Quota");
    await click("button", "Try again");
    expect(asks("page/annotateAnyway")).toHaveLength(1);
  });

  test("where nothing runs, it can be started", async () => {
    const { asks } = await openPanel(null);
    expect(find("h1", "").textContent).toContain("Not running");
    handlers.set("page/describe", () => ok(readyPage));
    handlers.set("tab/run", () => ok(null));
    await click("button", "Annotate this page");
    expect(asks("tab/run")).toEqual([{ tab: openTab.id, force: false }]);
    expect(find("h1", "").textContent).toContain("Port Selwyn");
  });

  test("where it may not be started, the way on is said", async () => {
    await openPanel(null);
    handlers.set("tab/run", () => fail({ code: "no-access", detail: "" }));
    await click("button", "Annotate this page");
    expect(texts("[role=alert]").join()).toContain("Click the Tidemark icon");
  });

  test("on a site that was ruled out, the reader may insist", async () => {
    const { asks } = await openPanel(null);
    handlers.set("tab/run", () => fail({ code: "site-never", detail: "" }));
    await click("button", "Annotate this page");
    await click("button", "Annotate anyway");
    expect(asks("tab/run").at(-1)).toEqual({ tab: openTab.id, force: true });
  });

  test("the permission is asked for in the click itself; then the choice is kept, and it runs", async () => {
    const { asks } = await openPanel(null);
    handlers.set("tab/run", () => ok(null));
    const request = vi.spyOn(browser.permissions, "request");
    find("button", "every site").click();
    expect(request).toHaveBeenCalledOnce();
    await settled();
    expect(await readSettings()).toMatchObject({ mode: "granted" });
    expect(asks("tab/run")).toHaveLength(1);
    request.mockRestore();
  });

  test.each([
    { how: "refused", answer: () => Promise.resolve(false) },
    { how: "impossible", answer: () => Promise.reject(new Error("no gesture")) },
  ])("a permission that is $how changes nothing, and the reader is told", async ({ answer }) => {
    const { asks } = await openPanel(null);
    const request = vi.spyOn(browser.permissions, "request").mockImplementation(answer);
    await click("button", "every site");
    expect(texts("[role=alert]").join()).toContain("did not allow");
    expect(await readSettings()).toMatchObject({ mode: "click" });
    expect(asks("tab/run")).toEqual([]);
    request.mockRestore();
  });

  test.each([
    { url: "chrome://settings/", restriction: "browser" },
    { url: "about:addons", restriction: "browser" },
    { url: "chrome-extension://another/page.html", restriction: "browser" },
    { url: "https://chromewebstore.google.com/detail/x", restriction: "store" },
    { url: "https://chrome.google.com/webstore/detail/x", restriction: "store" },
    { url: "https://addons.mozilla.org/en-US/firefox/", restriction: "store" },
    { url: "https://example.org/report.PDF", restriction: "pdf" },
    { url: "chrome-extension://tidemark-id/src/ui/options/index.html", restriction: "own" },
    { url: "chrome-extension://tidemark-id/src/ui/practice/index.html", restriction: null },
    { url: "https://example.org/pdf/", restriction: null },
    { url: "https://chrome.google.com/intl/en", restriction: null },
    { url: "file:///home/reader/article.html", restriction: null },
    { url: "", restriction: null },
  ])("what keeps extensions off $url: $restriction", ({ url, restriction }) => {
    expect(restrictionOf(url)).toBe(restriction);
  });

  test.each([
    { url: "chrome://newtab/", says: "page of the browser" },
    { url: "https://addons.mozilla.org/", says: "extension store" },
    { url: "https://example.org/report.pdf", says: "PDF" },
    { url: "chrome-extension://tidemark-id/src/ui/options/index.html", says: "Tidemark’s own page" },
  ])("$url says what it is, without a button that could not work", async ({ url, says }) => {
    const { panel } = await openPanel(null);
    await panel.see({ id: 9, url, isLoading: false, isPrivate: false });
    await settled();
    expect(find("h1", "").textContent).toContain(says);
    expect(texts("main button")).toEqual([]);
  });
});

describe("asking", () => {
  test("an answer that comes after the tab was left is not shown", async () => {
    const { panel } = await openPanel(readyPage);
    let answerLate: (state: unknown) => void = () => undefined;
    handlers.set(
      "page/describe",
      () =>
        new Promise((resolve) => {
          answerLate = resolve;
        }),
    );
    const first = panel.see({ id: 1, url: null, isLoading: false, isPrivate: false });
    await settled();
    const answerFirst = answerLate;
    handlers.set("page/describe", () =>
      ok({ ...readyPage, analysis: { ...analysis, article: { ...analysis.article, title: "The other one" } } }),
    );
    await panel.see({ id: 2, url: null, isLoading: false, isPrivate: false });
    answerFirst(ok(readyPage));
    await first;
    await settled();
    expect(find("h1", "").textContent).toBe("The other one");
  });

  test("a page that is still loading is asked again until it answers", async () => {
    const { panel } = await openPanel(null);
    let calls = 0;
    handlers.set("page/describe", () => {
      if (++calls < 3) throw new Error("Receiving end does not exist.");
      return ok(readyPage);
    });
    await panel.see({ id: 3, url: null, isLoading: true, isPrivate: false });
    expect(panel.view.value).toBe("ready");
  });
});

describe("which tab", () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    { search: "?tab=12", tab: 12 },
    { search: "", tab: null },
    { search: "?tab=x", tab: null },
  ])("$search is tab $tab", ({ search, tab }) => {
    expect(boundTab(search)).toBe(tab);
  });

  test("it follows the active tab of its own window", async () => {
    const seen: (OpenTab | null)[] = [];
    const query = vi.spyOn(browser.tabs, "query");
    const stop = followTab(null, (tab) => seen.push(tab));
    await settled();
    query.mockResolvedValue([{ ...openTab, id: 8 }]);
    browser.tabs.onActivated.fire({ tabId: 8, windowId: 1 });
    await settled();
    browser.tabs.onUpdated.fire(8, { status: "loading" }, { ...openTab, id: 8, status: "loading" });
    browser.tabs.onUpdated.fire(99, { status: "loading" }, { ...openTab, id: 99 });
    stop();
    browser.tabs.onUpdated.fire(8, { status: "complete" }, { ...openTab, id: 8 });
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(seen.map((tab) => [tab?.id, tab?.isLoading])).toEqual([
      [7, false],
      [8, false],
      [8, true],
    ]);
  });

  test("bound to a tab, it stays there", async () => {
    const seen: (OpenTab | null)[] = [];
    const stop = followTab(7, (tab) => seen.push(tab));
    await settled();
    browser.tabs.onActivated.fire({ tabId: 8, windowId: 1 });
    await settled();
    browser.tabs.onRemoved.fire(7);
    stop();
    expect(seen.map((tab) => tab?.id ?? null)).toEqual([7, null]);
  });
});
