import "../../../src/ui/parts/tokens.css";
import "../../../src/ui/parts/controls.css";
import "../../../src/ui/parts/toast.css";
import "../../../src/ui/parts/reach.css";
import "../../../src/ui/welcome/welcome.css";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import marks from "../../../src/page/paint/marks.css?raw";
import { ReachModel } from "../../../src/ui/parts/reach-model.ts";
import { ToastModel } from "../../../src/ui/parts/toast.tsx";
import { Welcome } from "../../../src/ui/welcome/welcome.tsx";
import {
  allSites,
  grant,
  granted,
  openedTabs,
  requests,
  revoke,
  set,
  startAnew,
  stored,
  world,
} from "../options/fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("../options/fake-browser.ts")).asModule);

let root: HTMLElement;

async function open(): Promise<void> {
  const toast = new ToastModel();
  const reach = new ReachModel(toast);
  await reach.follow();
  render(<Welcome reach={reach} toast={toast} />, root);
}

beforeEach(() => {
  startAnew();
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const everywhere = () => root.querySelector<HTMLButtonElement>("#reach-everywhere");
const onClick = () => root.querySelector<HTMLButtonElement>("#reach-click");
const state = () => root.querySelector(".reach-state")?.textContent ?? "";
const chosen = () => [everywhere(), onClick()].map((card) => card?.getAttribute("aria-pressed"));

describe("what it says of the present state", () => {
  test.each([
    { mode: "click", origins: [], pressed: ["false", "true"], says: "waits for your click. Open an article" },
    { mode: "click", origins: allSites, pressed: ["false", "true"], says: "still permits every site" },
    { mode: "granted", origins: allSites, pressed: ["true", "false"], says: "recognised on every site" },
    { mode: "granted", origins: ["https://example.org/*"], pressed: ["true", "false"], says: "on some sites only" },
    { mode: "granted", origins: [], pressed: ["true", "false"], says: "has been taken back" },
  ])("mode $mode, permitted $origins: $says", async ({ mode, origins, pressed, says }) => {
    set({ mode });
    grant(...origins);
    await open();
    expect(chosen()).toEqual(pressed);
    expect(state()).toContain(says);
  });

  test("a permission revoked in the browser's own settings is seen at once", async () => {
    set({ mode: "granted" });
    grant(...allSites);
    await open();
    revoke(...allSites);
    await expect.poll(state).toContain("has been taken back");
  });

  test("a choice made on another page is seen at once", async () => {
    grant(...allSites);
    await open();
    set({ mode: "granted" });
    await expect.poll(chosen).toEqual(["true", "false"]);
  });

  test("it is read aloud when it changes", async () => {
    await open();
    expect(root.querySelector(".reach-state")?.getAttribute("aria-live")).toBe("polite");
  });
});

describe("recognising articles on every site", () => {
  test("the browser is asked within the click itself, or it would refuse", async () => {
    await open();
    everywhere()?.click();
    expect(requests).toEqual([allSites]);
  });

  test("a yes is kept", async () => {
    await open();
    everywhere()?.click();
    await expect.poll(state).toContain("recognised on every site");
    expect(stored.mode).toBe("granted");
  });

  test.each(["no", "throws"] as const)(
    "after '%s' nothing has changed, and the reader is told the way",
    async (answer) => {
      world.answer = answer;
      await open();
      everywhere()?.click();
      await expect.poll(state).toContain("that is fine");
      expect(chosen()).toEqual(["false", "true"]);
      expect(stored.mode).toBe(undefined);
    },
  );

  test("a no is forgotten once the permission is there", async () => {
    world.answer = "no";
    await open();
    everywhere()?.click();
    await expect.poll(state).toContain("that is fine");
    world.answer = "yes";
    everywhere()?.click();
    await expect.poll(state).toContain("recognised on every site");
  });

  test("a choice that cannot be stored is not shown as made", async () => {
    world.isFull = true;
    await open();
    everywhere()?.click();
    await expect.poll(() => root.querySelector(".toast")?.textContent ?? "").not.toBe("");
    expect(chosen()).toEqual(["false", "true"]);
  });
});

describe("only when I click", () => {
  test("hands the permission back", async () => {
    set({ mode: "granted" });
    grant(...allSites);
    await open();
    onClick()?.click();
    await expect.poll(() => granted.size).toBe(0);
    expect(stored.mode).toBe("click");
    await expect.poll(state).toContain("waits for your click. Open an article");
  });

  test("keeps it while single sites need it, says so, and can hand it back", async () => {
    set({ mode: "granted", sites: { "example.org": "always" } });
    grant(...allSites);
    await open();
    onClick()?.click();
    await expect.poll(state).toContain("still permits every site");
    expect(granted.size).toBe(2);
    root.querySelector<HTMLButtonElement>("#reach-hand-back")?.click();
    await expect.poll(() => granted.size).toBe(0);
  });
});

describe("the page", () => {
  test("tells the keys that the browser really gave", async () => {
    await open();
    const keys = () =>
      [...root.querySelectorAll(".shortcut dd")].map((row) =>
        [...row.querySelectorAll("kbd")].map((key) => key.textContent),
      );
    await expect.poll(keys).toEqual([["Alt", "Shift", "Y"], ["⌥", "⇧", "H"], []]);
    expect(root.querySelector(".shortcut:last-child")?.textContent).toContain("not set");
  });

  test("leads to the shortcuts' page and to the options", async () => {
    await open();
    for (const label of ["Change shortcuts", "Open the options"]) {
      [...root.querySelectorAll("button")].find((button) => button.textContent?.includes(label))?.click();
    }
    await expect.poll(() => openedTabs).toEqual(["chrome://extensions/shortcuts", "options"]);
  });

  test("has words for everything", async () => {
    await open();
    const said = [...root.querySelectorAll("*")]
      .flatMap((element) => [...element.childNodes])
      .map((node) => node.nodeValue);
    expect(said.filter((text) => text?.match(/\b(?:welcome|options|type|typeMany|panel)[A-Z_]\w+/))).toEqual([]);
  });

  test("paints its picture as the page would be painted", async () => {
    await open();
    const names = [...root.querySelectorAll<HTMLElement>("[data-style]")].map(
      ({ dataset }) => `tidemark-${dataset.style}`,
    );
    expect(new Set(names).size).toBeGreaterThan(4);
    expect(names.filter((name) => !marks.includes(`::highlight(${name})`))).toEqual([]);
    expect(names.filter((name) => !CSS.highlights.get(name)?.size)).toEqual([]);
    render(null, root);
    expect(names.filter((name) => CSS.highlights.get(name)?.size)).toEqual([]);
  });

  test.each([320, 640, 1400])("fits into %i px", async (width) => {
    await page.viewport(width, 800);
    await open();
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  test("is reached by the keyboard in reading order", async () => {
    await open();
    const focusable = [...root.querySelectorAll<HTMLElement>("button, a[href], input, [tabindex]")];
    expect(focusable.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
    expect(focusable[0]?.getAttribute("href")).toContain("/practice/");
    expect(focusable.slice(1, 3)).toEqual([everywhere(), onClick()]);
  });
});
