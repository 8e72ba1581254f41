/** The interface speaks one language at a time, and says something whatever it is asked. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { plural, problemSentence, setDocumentLanguage, t, uiLanguage } from "../../../src/ui/parts/messages.ts";
import { browser } from "../panel/fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  { browserSpeaks: "en-GB", dates: "en-GB", why: "the browser's region is kept" },
  { browserSpeaks: "en", dates: "en", why: "a language without a region" },
  { browserSpeaks: "de-AT", dates: "en", why: "no German dates among English words" },
])("$why: $browserSpeaks gives $dates", ({ browserSpeaks, dates }) => {
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue(browserSpeaks);
  expect(uiLanguage()).toBe(dates);
});

test.each([
  { count: 0, words: "0 mentions" },
  { count: 1, words: "1 mention" },
  { count: 1200, words: "1,200 mentions" },
])("$count: $words", ({ count, words }) => {
  expect(plural("panelMentions", count)).toBe(words);
});

test("a message that is missing shows its key, so that the gap is seen", () => {
  expect(t("noSuchMessage")).toBe("noSuchMessage");
});

describe("a problem", () => {
  test("is told by the sentence of its code", () => {
    expect(problemSentence({ code: "site-never", detail: "" })).toContain("never");
  });

  test("without a sentence of its own is told in general, not by its code or detail", () => {
    const sentence = problemSentence({ code: "quite-new", detail: "TypeError" });
    expect(sentence).toContain("went wrong");
    expect(sentence).not.toMatch(/quite|TypeError/);
  });
});

test("the document says which language it speaks and how it is read", () => {
  const root = document.createElement("html");
  setDocumentLanguage(root);
  expect([root.lang, root.dir]).toEqual(["en-GB", "ltr"]);
});
