/** Notes follow an article to its new address and back, and what was changed can be taken back after a restart. */
import type { Page } from "puppeteer-core";
import { describe, test } from "vitest";
import { press, selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilNotPainted, untilPainted } from "./stage.ts";

const highlighted = "drafted by the City Assembly";

describe.each(kinds)("an article that moved, in %s", (kind) => {
  const stage = setStage(kind);
  const former = () => `${stage.site.url}${editedArticle}?id=7`;
  const present = () => `${stage.site.url}${editedArticle}?id=2024-7`;
  let page: Page;
  let panel: Page;

  const open = async (address: string) => {
    page = await stage.driver.newPage(address);
    await untilPainted(page, "tidemark-person");
  };

  test("its notes are offered at the new address, and brought there", async () => {
    await grantAllSites(stage.driver);
    await open(former());
    await selectWithMouse(page, highlighted);
    // The toolbar comes when the mouse has rested.
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
    await page.close();
    await open(present());
    await untilNotPainted(page, "tidemark-green");
    panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, /1 note on an article of this title/);
    await press(panel, /^Bring the notes here/);
    await untilShown(panel, highlighted);
    await page.bringToFront();
    await untilPainted(page, "tidemark-green");
  });

  test("whoever opens the old address finds them too", async () => {
    await panel.close();
    await page.close();
    await open(former());
    await untilPainted(page, "tidemark-green");
    await page.close();
  });

  test("what was changed can be taken back after a restart, and made again", async () => {
    await stage.driver.restart();
    await grantAllSites(stage.driver);
    await open(present());
    await untilPainted(page, "tidemark-green");
    panel = await openPanelAt(stage.driver, page, "Notes");
    await press(panel, /^Undo: Make a note/);
    await untilShown(panel, "No notes on this article yet");
    await press(panel, /^Redo: Make a note/);
    await untilShown(panel, highlighted);
  });

  test("they can go back to where they were", async () => {
    await press(panel, /^Also known from/);
    await press(panel, /^Take its note back there/);
    await untilShown(panel, "No notes on this article yet");
    await page.bringToFront();
    await untilNotPainted(page, "tidemark-green");
    await page.close();
    await open(former());
    await untilPainted(page, "tidemark-green");
  });
});
