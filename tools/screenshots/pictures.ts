/** One walk per colour scheme through the sample article, with a picture at each stop. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";
import { type Driver, startDriver, until } from "../driver/driver.ts";
import { openPanelFor, paintedRanges, press, selectWithMouse, untilShown } from "../driver/reader.ts";
import { editedArticle, type SampleSite, serveSite } from "../site/serve.ts";

type Scheme = "light" | "dark";

const panelSize = { width: 400, height: 860, deviceScaleFactor: 1.5 };
const narrow = { width: 280, height: 860, deviceScaleFactor: 1.5 };
const pageSize = { width: 1100, height: 760 };

const comment = "Who counted these? Ask the commission for the district figures.";

export async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    const site = await serveSite();
    const driver = await startDriver("chrome", { headless: true });
    try {
      await walk(driver, site, scheme, (page, name) =>
        page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` }),
      );
    } finally {
      await driver.close();
      await site.close();
    }
  }
}

type Take = (page: Page, name: string) => Promise<unknown>;

async function walk(driver: Driver, site: SampleSite, scheme: Scheme, take: Take): Promise<void> {
  await driver.answerPermissionPrompts();
  const welcome = await driver.findExtensionPage("src/ui/welcome/index.html");
  await dress(welcome, scheme, { width: 1100, height: 900 });
  await take(welcome, "welcome");
  await press(welcome, /on every site/i);
  await pause(600);

  const page = await driver.newPage("about:blank");
  await dress(page, scheme, pageSize);
  await page.goto(`${site.url}${editedArticle}`);
  await until("names to be underlined", async () => "tidemark-person" in (await paintedRanges(page)));

  await highlight(page, "drafted by the City Assembly", "2");
  await highlight(page, "“would never accept”", "1");
  await highlight(page, "three days of voting", "n");
  await pause(300);
  await page.keyboard.type(comment);
  await take(page, "note");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await pause(1500);

  await selectWithMouse(page, "letters from foreign executives");
  await pause(800);
  await take(page, "toolbar");
  await page.keyboard.press("Escape");
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.move(5, 5);
  await pause(400);
  await take(page, "overlay");

  await hover(page, "Ingrid Solvang");
  await pause(900);
  await take(page, "card");
  await page.mouse.move(5, 5);

  await panelPictures(driver, page, scheme, take);

  const home = await driver.newPage("about:blank");
  await home.goto(`${site.url}/index.html`);
  const notArticle = await openPanelFor(driver, home);
  await dress(notArticle, scheme, panelSize);
  await untilShown(notArticle, /not.*article/i);
  await take(notArticle, "panel-not-article");

  const options = await driver.openExtensionPage("src/ui/options/index.html");
  await dress(options, scheme, { width: 1100, height: 1400 });
  await pause(400);
  await take(options, "options");
}

async function panelPictures(driver: Driver, page: Page, scheme: Scheme, take: Take): Promise<void> {
  const panel = await openPanelFor(driver, page);
  for (const section of ["Entities", "Timeline", "Notes"]) {
    await dress(panel, scheme, panelSize);
    await press(panel, new RegExp(`^${section}`));
    await pause(400);
    await take(panel, `panel-${section.toLowerCase()}`);
    await dress(panel, scheme, narrow);
    await pause(200);
    await take(panel, `panel-${section.toLowerCase()}-narrow`);
  }
  // 200 % zoom is half the width in CSS pixels.
  await dress(panel, scheme, { width: 200, height: 430, deviceScaleFactor: 4 });
  await press(panel, /^Timeline/);
  await pause(300);
  await take(panel, "panel-timeline-zoomed");
}

async function highlight(page: Page, words: string, key: "1" | "2" | "n"): Promise<void> {
  await selectWithMouse(page, words);
  await pause(800);
  await page.keyboard.press(key);
  await pause(600);
}

async function hover(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    }
    return { x: 0, y: 0 };
  }, words);
  await page.mouse.move(place.x, place.y, { steps: 3 });
}

async function dress(page: Page, scheme: Scheme, size: Viewport): Promise<void> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  // Colours glide from one scheme to the other.
  await pause(500);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
