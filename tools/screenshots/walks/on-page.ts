/** What stands on an article: marks, toolbar, note editor, card; and the page with everything hidden. */
import type { Page } from "puppeteer-core";
import { until } from "../../driver/driver.ts";
import { endsOf, openPanelFor, paintedRanges, press, selectWithMouse } from "../../driver/reader.ts";
import { editedArticle } from "../../site/serve.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Walk } from "./walk.ts";

const comment = "**Who counted these?** Ask the commission for its report:";

export const onPageWalk: Walk = async ({ driver, site, look, take }) => {
  const page = await driver.newPage("about:blank");
  await dress(page, look, sizes.page.wide);
  await page.goto(`${site.url}${editedArticle}`);
  await until("names to be underlined", async () => "tidemark-person" in (await paintedRanges(page)));

  await highlight(page, "drafted by the City Assembly", "2");
  await highlight(page, "“would never accept”", "1");
  await highlight(page, "three days of voting", "n");
  await pause(300);
  await page.keyboard.type(comment);
  await take(page, "note", "page");
  await page.keyboard.down("Shift");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Shift");
  await page.keyboard.type("- the district figures");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await pause(1500);

  await selectWithMouse(page, "letters from foreign executives");
  await pause(800);
  await take(page, "toolbar", "page");
  await page.keyboard.press("Escape");
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.move(5, 5);
  await pause(400);
  await take(page, "overlay", "page");

  await hover(page, "Ingrid Solvang");
  await pause(900);
  await take(page, "card", "laptop");
  await page.mouse.move(5, 5);
  await pause(500);
  await hover(page, "three days of voting");
  await pause(900);
  await take(page, "card-note", "laptop");
  await page.mouse.move(5, 5);

  const panel = await openPanelFor(driver, page);
  await press(panel, /^Marks/);
  await page.bringToFront();
  await pause(400);
  await take(page, "hidden", "page");
  await panel.bringToFront();
  await press(panel, /^Marks/);
  await panel.close();
};

async function highlight(page: Page, words: string, key: "1" | "2" | "n"): Promise<void> {
  await selectWithMouse(page, words);
  await pause(800);
  await page.keyboard.press(key);
  await pause(600);
}

async function hover(page: Page, words: string): Promise<void> {
  await endsOf(page, words);
  await pause(300);
  const ends = await endsOf(page, words);
  if (ends) await page.mouse.move(ends.from.x + 20, ends.from.y, { steps: 3 });
}
