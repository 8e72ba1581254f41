import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { follow } from "../../../src/page/follow/follow.ts";
import { closePages, pageOf } from "../extract/stage.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // The page's turn takes no time here, as all that these clocks do not know of.
  vi.stubGlobal("scheduler", { postTask: async (task: () => void) => task() });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  closePages();
});

/** How often the page was said to have changed when all is quiet again. */
async function changesAfter(html: string, act: (page: Document) => void): Promise<number> {
  const page = pageOf(html);
  const changed = vi.fn();
  const stop = follow(page, changed);
  act(page);
  // Mutation observers are told in a microtask.
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5000);
  stop();
  return changed.mock.calls.length;
}

const click = (selector: string) => (page: Document) => {
  // A link would lead this frame away.
  page.addEventListener("click", (event) => event.preventDefault());
  (page.querySelector(selector) as HTMLElement | null)?.click();
};

describe("a page is looked at again", () => {
  test.each([
    {
      why: "when a paragraph is added",
      html: "<main></main>",
      act: (page: Document) => page.body.append("More"),
      times: 1,
    },
    {
      why: "once for many changes in a row",
      html: "",
      act: (page: Document) => page.body.append("a", "b", "c"),
      times: 1,
    },
    {
      why: "after a click on “read more”, which may only change a class",
      html: "<button>More</button>",
      act: click("button"),
      times: 1,
    },
    { why: "after a click inside an opener", html: '<a href="#all"><b>All</b></a>', act: click("b"), times: 1 },
    { why: "not after a click on the text", html: "<p>Words</p>", act: click("p"), times: 0 },
    {
      why: "not when only a class changes, as in every animation",
      html: "<main></main>",
      act: (page: Document) => page.querySelector("main")?.setAttribute("class", "moving"),
      times: 0,
    },
  ])("$why", async ({ html, act, times }) => expect(await changesAfter(html, act)).toBe(times));

  test.each([
    {
      why: "when a paragraph comes in a shadow root",
      act: (page: Document) => page.querySelector("story-page")?.shadowRoot?.append("More"),
      times: 1,
    },
    {
      why: "when one comes in a root that came itself only now",
      act: async (page: Document) => {
        const late = page.createElement("late-part");
        late.attachShadow({ mode: "open" });
        page.body.append(late);
        await Promise.resolve();
        await vi.advanceTimersByTimeAsync(1000);
        late.shadowRoot?.append("More");
      },
      times: 2,
    },
    {
      why: "when an element gets its root late, which is no mutation",
      act: (page: Document) => {
        (page.querySelector("undefined-yet")?.attachShadow({ mode: "open" }) as ShadowRoot).innerHTML = "<p>More</p>";
      },
      times: 1,
    },
    {
      why: "not when only a class changes in a root",
      act: (page: Document) =>
        page.querySelector("story-page")?.shadowRoot?.querySelector("p")?.setAttribute("class", "a"),
      times: 0,
    },
  ])("$why", async ({ act, times }) => {
    const page = pageOf("<story-page></story-page><undefined-yet></undefined-yet>");
    const root = page.querySelector("story-page")?.attachShadow({ mode: "open" }) as ShadowRoot;
    root.innerHTML = "<p>Words</p>";
    const changed = vi.fn();
    const stop = follow(page, changed);
    await vi.advanceTimersByTimeAsync(4000);
    changed.mockClear();
    await act(page);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(12_000);
    stop();
    expect(changed).toHaveBeenCalledTimes(times);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("once more at first where there are shadow roots, which may have changed before they were followed", async () => {
    const page = pageOf("<story-page></story-page>");
    page.querySelector("story-page")?.attachShadow({ mode: "open" });
    const changed = vi.fn();
    const stop = follow(page, changed);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  test("while it keeps changing, every few seconds, and once more when it has settled", async () => {
    const page = pageOf("<main></main>");
    const changed = vi.fn();
    const stop = follow(page, changed);
    for (let second = 0; second < 20; second++) {
      for (let part = 0; part < 10; part++) {
        page.body.append("More");
        await Promise.resolve();
        await vi.advanceTimersByTimeAsync(100);
      }
    }
    const meanwhile = changed.mock.calls.length;
    expect(meanwhile).toBeGreaterThanOrEqual(4);
    expect(meanwhile).toBeLessThanOrEqual(7);
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).toHaveBeenCalledTimes(meanwhile + 1);
    stop();
  });

  test("not after it was left alone", async () => {
    const page = pageOf("<button>More</button>");
    const changed = vi.fn();
    follow(page, changed)();
    page.body.append("More");
    page.querySelector("button")?.click();
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});
