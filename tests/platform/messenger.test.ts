/** Who may ask what, and what is known of the asker. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ok } from "../../src/core/article/result.ts";
import {
  announce,
  announceToTabs,
  answerBackground,
  answerPage,
  askBackground,
  askPage,
  type Handlers,
  onAnnouncement,
  type Sender,
} from "../../src/platform/messenger.ts";
import { type BackgroundQuestions, ownPageQuestions, type PageQuestions } from "../../src/platform/protocol.ts";
import { fakeBrowser } from "./fake-browser.ts";
import { articleId } from "./samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

interface From {
  readonly id: string;
  readonly url: string;
  readonly tab?: { readonly id: number; readonly incognito: boolean };
}

const panel: From = { id: "tidemark", url: "chrome-extension://tidemark/src/ui/panel/index.html" };
const library: From = { ...panel, tab: { id: 3, incognito: false } };
const contentScript: From = { id: "tidemark", url: "https://news.example/", tab: { id: 5, incognito: false } };
const otherExtension: From = { id: "other", url: "chrome-extension://other/x.html" };
/** A page that names itself ours. */
const liar: From = {
  id: "tidemark",
  url: "https://evil.example/?chrome-extension://tidemark/",
  tab: { id: 6, incognito: false },
};

let senders: Sender[] = [];

/** Answers every question with null, and remembers who asked. */
const answersAll = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: (_, type) =>
      String(type).includes("/") ? { configurable: true, enumerable: true } : undefined,
    get: () => async (_ask: unknown, sender: Sender) => {
      senders.push(sender);
      return ok(null);
    },
  },
);

beforeEach(() => {
  fakeBrowser.runtime.onMessage.listeners.clear();
  fakeBrowser.sender = { ...panel };
  fakeBrowser.pages.clear();
  fakeBrowser.done.length = 0;
  senders = [];
});

describe("the background", () => {
  beforeEach(() => answerBackground(answersAll as Handlers<BackgroundQuestions>));

  test.each([
    { who: "the panel", sender: panel, answered: true },
    { who: "a page of ours in a tab", sender: library, answered: true },
    { who: "a content script", sender: contentScript, answered: true },
    { who: "another extension", sender: otherExtension, answered: false },
  ])("answers $who: $answered", async ({ sender, answered }) => {
    fakeBrowser.sender = { ...sender };
    const answer = await askBackground("note/list", { article: articleId() });
    expect(answer).toMatchObject(answered ? { ok: true } : { ok: false, error: { code: "refused" } });
  });

  test.each(
    ownPageQuestions.flatMap((type) => [
      { type, who: "the panel", sender: panel, answered: true },
      { type, who: "a page of ours in a tab", sender: library, answered: true },
      { type, who: "a content script", sender: contentScript, answered: false },
      { type, who: "a page that names itself ours", sender: liar, answered: false },
    ]),
  )("answers $type to $who: $answered", async ({ type, sender, answered }) => {
    fakeBrowser.sender = { ...sender };
    const answer = await askBackground(type, { article: null } as never);
    expect(answer).toMatchObject(answered ? { ok: true } : { ok: false, error: { code: "refused" } });
  });

  test("answers no question that is inherited or unknown", async () => {
    expect(await askBackground("constructor" as never, {} as never)).toMatchObject({ error: { code: "unexpected" } });
  });

  test.each<{ why: string; sender: From; says: boolean | undefined; isPrivate: boolean }>([
    { why: "a tab is known, whatever it says", sender: contentScript, says: true, isPrivate: false },
    {
      why: "a private tab is known, whatever it says",
      sender: { ...contentScript, tab: { id: 5, incognito: true } },
      says: false,
      isPrivate: true,
    },
    { why: "a panel, which has no tab, says it", sender: panel, says: true, isPrivate: true },
    { why: "a panel says nothing", sender: panel, says: undefined, isPrivate: false },
  ])("$why", async ({ sender, says, isPrivate }) => {
    fakeBrowser.sender = { ...sender };
    await fakeBrowser.runtime.sendMessage({ tidemark: "background", type: "note/list", ask: {}, isPrivate: says });
    expect(senders).toMatchObject([{ isPrivate }]);
  });
});

test("a handler that throws is a problem, not silence", async () => {
  const throws = async () => {
    throw new RangeError("span 40-90 in a text of 60");
  };
  answerBackground({ "note/list": throws } as unknown as Handlers<BackgroundQuestions>);
  expect(await askBackground("note/list", { article: articleId() })).toEqual({
    ok: false,
    error: { code: "unexpected", detail: "RangeError: span 40-90 in a text of 60" },
  });
});

test("a background that is being stopped is asked again; one that stays silent is unreachable", async () => {
  const send = vi.spyOn(fakeBrowser.runtime, "sendMessage");
  send.mockRejectedValueOnce(new Error("The message port closed before a response was received."));
  answerBackground(answersAll as Handlers<BackgroundQuestions>);
  expect(await askBackground("note/list", { article: articleId() })).toEqual({ ok: true, value: null });
  expect(send).toHaveBeenCalledTimes(2);
  fakeBrowser.runtime.onMessage.listeners.clear();
  expect(await askBackground("note/list", { article: articleId() })).toMatchObject({ error: { code: "unreachable" } });
  send.mockRestore();
});

test("a private window's panel says so with every question", async () => {
  vi.resetModules();
  fakeBrowser.standsIn = { incognito: true };
  const fresh = await import("../../src/platform/messenger.ts");
  fakeBrowser.standsIn = { incognito: false };
  answerBackground(answersAll as Handlers<BackgroundQuestions>);
  await fresh.askBackground("note/list", { article: articleId() });
  expect(senders).toMatchObject([{ isPrivate: true }]);
});

describe("a page", () => {
  const hear = (sender: object) => {
    fakeBrowser.sender = sender as Record<string, unknown>;
    return fakeBrowser.runtime.sendMessage({ tidemark: "page", type: "page/describe", ask: {} });
  };

  test("answers the background and our own pages, no other content script", async () => {
    const stop = answerPage(answersAll as Handlers<PageQuestions>);
    expect(await hear({ id: "tidemark", url: "chrome-extension://tidemark/background.js" })).toEqual(ok(null));
    expect(await hear(library)).toEqual(ok(null));
    expect(await hear(contentScript)).toMatchObject({ error: { code: "refused" } });
    stop();
    expect(await hear(panel)).toBeUndefined();
  });

  test("that is not there is unreachable", async () => {
    expect(await askPage(9, "page/describe", {})).toMatchObject({ error: { code: "unreachable" } });
  });
});

describe("an announcement", () => {
  test("is heard from us only, by those who listen to it", async () => {
    const heard: unknown[] = [];
    const stop = onAnnouncement("note/changed", ({ articles }) => heard.push(articles));
    onAnnouncement("page/changed", () => heard.push("another"));
    announce("note/changed", { articles: [articleId()] });
    fakeBrowser.sender = { ...otherExtension };
    announce("note/changed", { articles: null });
    stop();
    fakeBrowser.sender = { ...panel };
    announce("note/changed", { articles: null });
    expect(heard).toEqual([[articleId()]]);
  });

  test("reaches the tabs that it concerns; a tab without us is no problem", async () => {
    const tab = { windowId: 1, url: undefined, active: false };
    fakeBrowser.openTabs = [1, 2, 3].map((id) => ({ ...tab, id, incognito: id === 2 }));
    fakeBrowser.pages.set(1, () => undefined).set(2, () => undefined);
    await announceToTabs("note/changed", { articles: null }, ({ incognito }) => !incognito);
    expect(fakeBrowser.doneOf("message")).toEqual([[1, "note/changed"]]);
  });
});
