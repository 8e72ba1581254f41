/** The practice article: the real content script on a page of ours, without any permission, with nothing kept of it. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { paintedRanges, press, selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { grantedOrigins, kinds, openPanelAt, setStage, untilNotPainted, untilPainted } from "./stage.ts";

const ticked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".is-done")].map(({ dataset }) => dataset.step ?? ""));

const untilTicked = (page: Page, ...steps: readonly string[]) =>
  until(`${steps} to be ticked off`, async () => {
    const done = await ticked(page);
    return steps.every((step) => done.includes(step));
  });

describe.each(kinds)("the practice article in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;

  test("is reached from the welcome page and marked without any permission", async () => {
    page = await stage.driver.openExtensionPage("src/ui/welcome/index.html");
    await press(page, /practice article/);
    await untilPainted(page, "tidemark-person", 5);
    await untilPainted(page, "tidemark-date", 5);
    expect(await grantedOrigins(page)).toEqual([]);
    expect(await ticked(page)).toEqual([]);
  });

  test("a highlight and a note tick their steps off", async () => {
    await selectWithMouse(page, "the only newspaper of Port Ellery");
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
    await untilTicked(page, "highlight");
    expect(await ticked(page)).toEqual(["highlight"]);
    await selectWithMouse(page, "the price of herring");
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("n");
    await new Promise((done) => setTimeout(done, 400));
    await page.keyboard.type("Still printed today?");
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    await untilTicked(page, "note");
  });

  test("its button opens the real panel", async () => {
    await page.bringToFront();
    await press(page, /^Open the panel/);
    expect(await stage.driver.panelAddress()).toMatch(/src\/ui\/panel\/index\.html$/);
    await untilTicked(page, "panel");
  });

  test("the panel shows article and notes, says that it is practice, and leads back into the text", async () => {
    const panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, "thrown away when you leave");
    await untilShown(panel, "the price of herring");
    await press(panel, /^Timeline/);
    await press(panel, /the first to report/i);
    await untilTicked(page, "jump");
    await press(panel, /^Marks/);
    await untilNotPainted(page, "tidemark-person");
    await untilTicked(page, "hide");
    await panel.close();
    await untilShown(page, "That is all there is to it");
  });

  test("nothing of it is kept, neither in the library nor on the next visit", async () => {
    const kept = await page.evaluate(
      () =>
        (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({
          tidemark: "background",
          type: "library/size",
          ask: {},
        }) as Promise<{ value: object }>,
    );
    expect(kept.value).toEqual({ articles: 0, notes: 0 });
    // Not page.reload(), which never ends in Firefox for a page of an extension.
    await page.evaluate(() => location.reload());
    await untilNotPainted(page, "tidemark-green");
    await untilPainted(page, "tidemark-person", 5);
    expect(await paintedRanges(page)).not.toHaveProperty("tidemark-green");
    expect(await ticked(page)).not.toContain("highlight");
  });
});
