/** The whole main job with the keyboard alone: permission, highlight, note, panel, timeline, undo, export. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { catchDownloads, caughtDownload } from "../../tools/driver/exports.ts";
import { openPanelFor, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { kinds, setStage, untilNotPainted, untilPainted } from "./stage.ts";

const words = "three days of voting";
const comment = "Who counted these?";

/** The name by which a screen reader calls what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement === document.body ? null : (document.activeElement as HTMLElement | null);
    const label = at?.getAttribute("aria-label") ?? at?.closest("label")?.textContent ?? at?.textContent ?? "";
    return label.replace(/\s+/g, " ").trim();
  });

/**
 * Tab by tab, or back, until the focus is on what is called so; fails when it is not reached. Never round the end: there
 * the browser's own bars begin.
 */
async function tabTo(page: Page, name: RegExp, way: "on" | "back" = "on"): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here.slice(0, 40));
    await (way === "on" ? page.keyboard.press("Tab") : chord(page, "Shift", "Tab"));
  }
  throw new Error(`${name} is not reached by Tab; passed: ${[...new Set(passed)].join(" | ")}`);
}

async function chord(page: Page, ...keys: Parameters<Page["keyboard"]["press"]>[0][]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys[keys.length - 1] ?? "Enter");
  for (const key of keys.slice(0, -1).toReversed()) await page.keyboard.up(key);
}

describe.each(kinds)("without a mouse in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;
  let panel: Page;

  const body = () => panel.evaluate(() => document.querySelector<HTMLTextAreaElement>("textarea.note-body")?.value);

  test("permission is given on the welcome page", async () => {
    await stage.driver.answerPermissionPrompts();
    const welcome = await stage.driver.openExtensionPage("src/ui/welcome/index.html");
    await welcome.waitForSelector("h1");
    await stage.driver.giveFocus(welcome);
    await tabTo(welcome, /on every site/i);
    await welcome.keyboard.press("Enter");
    await until("the content script to be registered", () =>
      welcome.evaluate(async () => {
        const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        return (await scripting.getRegisteredContentScripts()).length > 0;
      }),
    );
    await welcome.close();
  });

  test("words that were selected by keys are highlighted by one key", async () => {
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    // Where a caret would stand: headless browsers have no caret browsing to bring it there.
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        getSelection()?.setBaseAndExtent(node, at, node, at + 1);
        return;
      }
    }, words);
    for (let count = 1; count < words.length; count++) await chord(page, "Shift", "ArrowRight");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
    await new Promise((rested) => setTimeout(rested, 900));
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
  });

  test("the panel's tabs are walked by arrows, and the note is written", async () => {
    panel = await openPanelFor(stage.driver, page);
    await stage.driver.giveFocus(panel);
    await untilShown(panel, /Notes/);
    await tabTo(panel, /^Entities/);
    await panel.keyboard.press("ArrowRight");
    await panel.keyboard.press("ArrowRight");
    await untilShown(panel, words);
    await tabTo(panel, new RegExp(`^Note on “${words}”|^${words}`));
    await panel.keyboard.press("F2");
    await until("the field to take the focus", () =>
      panel.evaluate(() => document.activeElement?.matches("textarea") ?? false),
    );
    await panel.keyboard.type(comment);
    await panel.keyboard.press("Escape");
    await untilShown(panel, "Saved");
  });

  test("the last change is taken back and made again", async () => {
    expect(await body()).toBe(comment);
    await chord(panel, "Control", "z");
    await until("the words to be gone", async () => (await body()) === "");
    await chord(panel, "Control", "Shift", "z");
    await until("the words to be back", async () => (await body()) === comment);
  });

  test("an event of the timeline leads to its sentence", async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await tabTo(panel, /^Notes/, "back");
    await panel.keyboard.press("ArrowLeft");
    await panel.keyboard.press("Tab");
    await until("an event to have the focus", async () => {
      if (await panel.evaluate(() => document.activeElement?.matches(".event-main") ?? false)) return true;
      await panel.keyboard.press("Tab");
      return false;
    });
    await panel.keyboard.press("End");
    await panel.keyboard.press("Enter");
    await page.bringToFront();
    await until("the page to be there", async () => (await page.evaluate(() => scrollY)) > 100);
  });

  test("the article is exported from the menu", async () => {
    await stage.driver.giveFocus(panel);
    await catchDownloads(panel);
    await tabTo(panel, /^Export/, "back");
    await panel.keyboard.press("Enter");
    await until("the menu", () => panel.evaluate(() => document.activeElement?.matches("[role=menuitem]") ?? false));
    await panel.keyboard.press("Enter");
    await until("the dialog", () => panel.$("dialog[open] .button-primary:enabled"));
    await tabTo(panel, /^Export$/);
    await panel.keyboard.press("Enter");
    const { name, text } = await caughtDownload(panel);
    expect(name).toMatch(/\.md$/);
    expect(text).toContain(comment);
    await panel.keyboard.press("Escape");
    await until("the menu's button to have the focus", async () => /^Export and import/.test(await focused(panel)));
  });

  test("the note is removed and brought back", async () => {
    await tabTo(panel, /^Timeline/);
    await panel.keyboard.press("ArrowRight");
    await tabTo(panel, /^Delete the note/);
    await panel.keyboard.press("Enter");
    await untilNotPainted(page, "tidemark-green");
    await until("Undo to have the focus", async () => /^Undo$/.test(await focused(panel)));
    await panel.keyboard.press("Enter");
    await page.bringToFront();
    await untilPainted(page, "tidemark-green");
  });
});
