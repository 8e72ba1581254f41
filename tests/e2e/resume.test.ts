/** An article with a note is gone on with where the last visit stopped, also after the browser was closed. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { press, selectWithMouse, shownText, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilPainted } from "./stage.ts";

const offered = /Continue where you stopped \(\d+%\)/;

describe.each(kinds)("going on with an article in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;

  const open = async () => {
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
  };
  const scrolled = () => page.evaluate(() => scrollY);
  /** Half way down, and a rest there. */
  const readOn = async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" }));
    await new Promise((rested) => setTimeout(rested, 3500));
  };

  test("what was merely read is not remembered", async () => {
    await grantAllSites(stage.driver);
    await open();
    await readOn();
    await page.close();
    await open();
    const panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, "No notes on this article yet");
    expect(await shownText(panel)).not.toMatch(offered);
    await panel.close();
  });

  test("with a note, the next visit offers to go on, and goes there", async () => {
    await selectWithMouse(page, "three days of voting");
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
    await readOn();
    await stage.driver.restart();
    await grantAllSites(stage.driver);
    await open();
    const panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, offered);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await press(panel, offered);
    await page.bringToFront();
    await until("the page to be where it was left", async () => (await scrolled()) > 300);
  });
});
