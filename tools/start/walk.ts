/**
 * The main job without a display: installs Tidemark, grants it all sites, opens the sample article, reads the panel,
 * highlights, comments, reloads, exports. Prints what it found and did; pictures and the export go into a folder.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../browsers.ts";
import { type Driver, startDriver, until } from "../driver/driver.ts";
import { catchDownloads, exportAs } from "../driver/exports.ts";
import { openPanelFor, paintedRanges, press, selectWithMouse, shownText, untilShown } from "../driver/reader.ts";
import { editedArticle, serveSite } from "../site/serve.ts";

const highlighted = "drafted by the City Assembly";
const commented = "three days of voting";
const comment = "Who counted these? Ask the commission.";

/** Milliseconds until the toolbar of a selection has come. */
const toolbarComes = 700;

export async function walk(kind: BrowserKind, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const say = (line: string) => console.log(line);
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });

  const site = await serveSite();
  const driver = await startDriver(kind, { headless: true });
  try {
    say(`\nThere is no display, so this walks through the main job by itself, in ${kind}.\n`);
    await grant(driver, picture);
    say("1. Installed, and allowed on every site by the welcome page.");

    const page = await driver.newPage(`${site.url}${editedArticle}`);
    await until("names to be underlined", async () => "tidemark-person" in (await paintedRanges(page)));
    await picture(page, "2-article");
    say("2. The sample article was recognised. Underlined on the page:");
    for (const [name, count] of Object.entries(await paintedRanges(page))) {
      say(`     ${name.replace("tidemark-", "").padEnd(14)}${count}`);
    }

    await selectWithMouse(page, highlighted);
    await pause(toolbarComes);
    await picture(page, "3-toolbar");
    await page.keyboard.press("1");
    await until("the highlight", async () => "tidemark-yellow" in (await paintedRanges(page)));
    await selectWithMouse(page, commented);
    await pause(toolbarComes);
    await page.keyboard.press("n");
    await until("the second highlight", async () => (await paintedRanges(page))["tidemark-yellow"] === 2);
    await pause(300);
    await page.keyboard.type(comment);
    await picture(page, "4-note");
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    say(`3. Highlighted “${highlighted}” with the key 1, and wrote a note on “${commented}”.`);

    await pause(toolbarComes);
    await page.reload();
    await until("both highlights again", async () => (await paintedRanges(page))["tidemark-yellow"] === 2);
    say("4. Loaded the page again: both highlights are back in their places.");

    const panel = await openPanelFor(driver, page);
    await panel.setViewport({ width: 420, height: 900 });
    for (const section of ["Entities", "Timeline", "Notes"]) {
      await press(panel, new RegExp(`^${section}`));
      await untilShown(panel, section);
      await pause(200);
      await picture(panel, `5-panel-${section.toLowerCase()}`);
      if (section !== "Notes") say(`5. The panel's ${section}:\n${indented(await mainText(panel))}`);
    }

    await catchDownloads(panel);
    const { name, text } = await exportAs(panel, "markdown");
    writeFileSync(join(folder, name), text);
    say(`6. Exported the article's notes as Markdown: ${relative(process.cwd(), join(folder, name))}`);
    say(`\nPictures and the export are in ${relative(process.cwd(), folder)}/.`);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function grant(driver: Driver, picture: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  await driver.answerPermissionPrompts();
  const welcome = await driver.findExtensionPage("src/ui/welcome/index.html");
  await welcome.bringToFront();
  await press(welcome, /on every site/i);
  await pause(500);
  await picture(welcome, "1-welcome");
}

const mainText = async (page: Page): Promise<string> => (await shownText(page)).replace(/\n{2,}/g, "\n");

const indented = (text: string): string => text.replace(/^/gm, "     ");

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
