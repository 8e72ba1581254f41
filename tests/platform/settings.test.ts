import { beforeEach, describe, expect, test, vi } from "vitest";
import { chooseForSite, onSettingsChanged, readSettings, writeSettings } from "../../src/platform/settings.ts";
import { defaultSettings, type Settings } from "../../src/platform/settings-shape.ts";
import { fakeBrowser } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

const { local } = fakeBrowser.storage;

beforeEach(() => {
  local.stored = {};
  local.failure = null;
});

describe("reading", () => {
  test("nothing chosen is the defaults", async () => expect(await readSettings()).toEqual(defaultSettings));

  test.each<{ why: string; stored: Record<string, unknown>; gives: Partial<Settings> }>([
    {
      why: "what was chosen",
      stored: { mode: "granted", selectionToolbar: false },
      gives: { mode: "granted", selectionToolbar: false },
    },
    { why: "an unknown choice is not chosen", stored: { mode: "everywhere", lastColour: "brown" }, gives: {} },
    { why: "a wrong type is not chosen", stored: { selectionToolbar: "no", sites: 3, underlined: null }, gives: {} },
    {
      why: "one bad site does not spoil the others",
      stored: { sites: { "news.example": "never", "*": "always", "a/b": "never", "b.example": "sometimes" } },
      gives: { sites: { "news.example": "never" } },
    },
    {
      why: "types that were switched, over those of the defaults",
      stored: { underlined: { person: false, money: true, colour: true, place: "no" } },
      gives: { underlined: { ...defaultSettings.underlined, person: false, money: true } },
    },
    {
      why: "how sparingly is underlined, switch by switch",
      stored: {
        underlinedMentions: "first",
        fewUnderlines: "no",
        underlinedIn: { code: true, link: 1, footnote: true },
      },
      gives: { underlinedMentions: "first", underlinedIn: { ...defaultSettings.underlinedIn, code: true } },
    },
    {
      why: "names of colours on one line, cut and trimmed; empty and unknown ones are none",
      stored: {
        colourNames: { pink: "  A\nclaim ", blue: " ", green: 3, brown: "x", yellow: `${"x".repeat(39)}\u{1F30A}` },
      },
      gives: { colourNames: { pink: "A claim", yellow: "x".repeat(39) } },
    },
    {
      why: "one bad rule does not spoil the others",
      stored: {
        entityRules: [
          { kind: "hide", name: "Ada", type: "person", more: 1 },
          { kind: "hide", name: "", type: "person" },
          { kind: "call", name: "Ada", type: null, called: "A\nB", as: null },
          { kind: "show", name: "Ada", type: "person" },
          { kind: "call", name: "UN", type: null, called: "United Nations", as: "organisation" },
        ],
      },
      gives: {
        entityRules: [
          { kind: "hide", name: "Ada", type: "person" },
          { kind: "call", name: "UN", type: null, called: "United Nations", as: "organisation" },
        ],
      },
    },
    { why: "rules that are no list are none", stored: { entityRules: { 0: "hide" }, entityOrder: 1 }, gives: {} },
    {
      why: "an export that was chosen with a format of a later version is kept, in as many letters as a format has",
      stored: { lastExport: { format: "x".repeat(100), isSplit: "yes" }, markdownTemplate: "x".repeat(100_001) },
      gives: { lastExport: { format: "x".repeat(40), isSplit: false } },
    },
    {
      why: "an export without its format counts as none",
      stored: { lastExport: { isSplit: true }, markdownTemplate: "{{ article.title }}" },
      gives: { markdownTemplate: "{{ article.title }}" },
    },
    { why: "keys of others are left alone", stored: { other: 1 }, gives: {} },
  ])("$why", async ({ stored, gives }) => {
    local.stored = stored;
    expect(await readSettings()).toEqual({ ...defaultSettings, ...gives });
  });

  test("storage that fails is the defaults", async () => {
    vi.spyOn(local, "get").mockRejectedValueOnce(new Error("corrupt"));
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

describe("writing", () => {
  test("changes only what is given", async () => {
    await writeSettings({ mode: "granted" });
    await writeSettings({ lastColour: "pink" });
    expect(await readSettings()).toEqual({ ...defaultSettings, mode: "granted", lastColour: "pink" });
  });

  test("says when it could not", async () => {
    local.failure = new Error("full");
    expect(await writeSettings({ mode: "granted" })).toMatchObject({ ok: false, error: { code: "storage-failed" } });
  });

  test("a site's choice is set, changed and taken back without touching the others", async () => {
    await chooseForSite("a.example", "never");
    await chooseForSite("b.example", "always");
    await chooseForSite("a.example", "always");
    expect((await readSettings()).sites).toEqual({ "a.example": "always", "b.example": "always" });
    await chooseForSite("a.example", null);
    expect((await readSettings()).sites).toEqual({ "b.example": "always" });
  });
});

test("a listener hears what holds and what held before, until it stops", async () => {
  const heard: [Settings, Settings][] = [];
  const stop = onSettingsChanged((...change) => heard.push(change));
  await writeSettings({ mode: "granted" });
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toEqual([{ ...defaultSettings, mode: "granted" }, defaultSettings]);
  await local.set({ other: 1 });
  stop();
  await writeSettings({ mode: "click" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toHaveLength(1);
});
