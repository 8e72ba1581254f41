/** What runs on every page: silent on those that are no articles, and the way over to reading one. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startWatch } from "../../src/content/watch.ts";
import { fail, ok, type Result } from "../../src/core/article/result.ts";
import articleHtml from "../fixtures/site/news/harbour-vote.html?raw";
import { fakeBrowser } from "../platform/fake-browser.ts";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../platform/fake-browser.ts");
  return { ...fakeBrowser, default: fakeBrowser };
});

const world = globalThis as { tidemarkParts?: unknown };
const head = document.head.innerHTML;
const { href } = location;

/** What the watch asked the background. */
let asked: { readonly type: string; readonly ask: unknown }[] = [];
/** How the background answers when it is asked for the parts. */
let bring: () => Promise<Result<null>>;
const askedFor = (type: string) => asked.filter((each) => each.type === type).map(({ ask }) => ask);

const session = { started: 0, left: 0, answered: [] as string[] };
const parts = {
  reader: () => ({ startReader: () => ({}) }),
  session: () => ({
    startSession: async (start: () => unknown) => {
      start();
      session.started++;
      const answer = (type: string) => async () => {
        session.answered.push(type);
        return ok(type);
      };
      return {
        answers: Object.fromEntries(["page/describe", "page/annotateAnyway"].map((type) => [type, answer(type)])),
        leave: () => session.left++,
      };
    },
  }),
};

const background = (message: unknown) => {
  const { tidemark, type, ask } = message as { tidemark: string; type: string; ask: unknown };
  if (tidemark !== "background") return undefined;
  asked.push({ type, ask });
  return type === "tab/parts" ? bring() : Promise.resolve(ok(null));
};

const askPage = (type: string, ask: unknown = {}): unknown =>
  fakeBrowser.runtime.onMessage
    .emit({ tidemark: "page", type, ask }, fakeBrowser.sender)
    .find((answer) => answer !== undefined);

function showArticle(): void {
  const page = new DOMParser().parseFromString(articleHtml, "text/html");
  for (const link of page.querySelectorAll("link, script, [src]")) link.remove();
  // The address of the tests is that of a home page.
  history.replaceState(null, "", "/news/2024/04/03/harbour-vote.html");
  document.head.append(...page.head.children);
  document.body.replaceChildren(...page.body.children);
}

const ended = vi.fn();

beforeEach(() => {
  asked = [];
  bring = async () => {
    world.tidemarkParts = parts;
    return ok(null);
  };
  Object.assign(session, { started: 0, left: 0, answered: [] });
  ended.mockClear();
  fakeBrowser.runtime.onMessage.addListener(background);
});

afterEach(async () => {
  await askPage("page/leave");
  fakeBrowser.runtime.onMessage.listeners.clear();
  delete world.tidemarkParts;
  history.replaceState(null, "", href);
  document.head.innerHTML = head;
  document.body.replaceChildren();
});

test("on a page that is no article it says so, with its reasons, and brings nothing", async () => {
  startWatch(ended);
  expect(await askPage("page/describe")).toMatchObject({
    value: { stage: "not-article", detection: { isArticle: false, reasons: ["hardly-any-text"] }, analysis: null },
  });
  expect(await askPage("page/highlight", { colour: null })).toEqual(ok(null));
  expect(await askPage("page/goTo", { span: { start: 0, end: 1 } })).toMatchObject({ error: { code: "not-here" } });
  await vi.waitFor(() => expect(askedFor("tab/status")).toEqual([{ stage: "not-article", entities: 0, notes: 0 }]));
  expect(askedFor("tab/parts")).toEqual([]);
});

test("an article that comes late is read, once", async () => {
  startWatch(ended);
  showArticle();
  await vi.waitFor(() => expect(session.started).toBe(1), { timeout: 5000 });
  expect(askedFor("tab/parts")).toEqual([{}]);
  expect(await askPage("page/annotateAnyway")).toEqual(ok("page/annotateAnyway"));
  expect(session.started).toBe(1);
});

test("what is asked while the parts are on their way is answered by the session", async () => {
  showArticle();
  startWatch(ended);
  expect(await askPage("page/describe")).toEqual(ok("page/describe"));
});

test("parts that are there already are not asked for", async () => {
  world.tidemarkParts = parts;
  startWatch(ended);
  expect(await askPage("page/annotateAnyway")).toEqual(ok("page/annotateAnyway"));
  expect(askedFor("tab/parts")).toEqual([]);
});

test("a permission that is gone meanwhile is a failure that says so, and the next try can do better", async () => {
  const gone = fail({ code: "no-access", detail: "" });
  const works = bring;
  bring = async () => gone;
  showArticle();
  startWatch(ended);
  expect(await askPage("page/describe")).toMatchObject({ value: { stage: "failed", problem: gone.error } });
  expect(await askPage("page/annotateAnyway")).toEqual(gone);
  bring = works;
  expect(await askPage("page/annotateAnyway")).toEqual(ok("page/annotateAnyway"));
});

test("a page that is left meanwhile is left at once, and nothing starts on it", async () => {
  let arrive = () => {};
  const works = bring;
  bring = () =>
    new Promise((resolve) => {
      arrive = () => resolve(works());
    });
  showArticle();
  startWatch(ended);
  await vi.waitFor(() => expect(askedFor("tab/parts")).toHaveLength(1));
  expect(await askPage("page/leave")).toEqual(ok(null));
  expect(ended).toHaveBeenCalledOnce();
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.started).toBe(0);
  expect(askPage("page/describe")).toBeUndefined();
});

test("leaving takes the session off the page", async () => {
  startWatch(ended);
  await askPage("page/annotateAnyway");
  await askPage("page/leave");
  expect(session.left).toBe(1);
  expect(ended).toHaveBeenCalledOnce();
});
