/** The panel of the article that has notes, in everything that a reader can open in it. */
import type { Page } from "puppeteer-core";
import { openPanelFor, press, untilShown } from "../../driver/reader.ts";
import { editedArticle } from "../../site/serve.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Walk } from "./walk.ts";

const name = "Regional Electoral Commission";

export const panelWalk: Walk = async ({ driver, site, look, take }) => {
  const page = await driver.newPage(`${site.url}${editedArticle}`);
  const panel = await openPanelFor(driver, page);
  await dress(panel, look, sizes.panel.wide);
  await panel.waitForSelector(".entity-main", { timeout: 60_000 });
  await pause(500);
  await take(panel, "panel-entities", "panel");
  await press(panel, new RegExp(`^${name}`));
  await pause(300);
  await take(panel, "panel-entity-open", "panel");
  await press(panel, new RegExp(`^Correct “${name}”`));
  await take(panel, "panel-entity-menu", "panel");
  await panel.keyboard.press("Escape");
  for (const [editor, picture] of [
    [/^Rename…/, "panel-entity-rename"],
    [/^Same as…/, "panel-entity-merge"],
    [/^Not all the same…/, "panel-entity-split"],
  ] as const) {
    await press(panel, new RegExp(`^Correct “${name}”`));
    await press(panel, editor);
    await pause(400);
    await take(panel, picture, "panel");
    await panel.keyboard.press("Escape");
  }
  await filter(panel, ".entity-filter input", "walrus");
  await take(panel, "panel-filter-empty", "panel");
  await press(panel, /^Clear the filter/);

  await press(panel, /^Timeline/);
  await pause(400);
  await top(panel);
  await take(panel, "panel-timeline", "panel");
  await take(panel, "panel-timeline-zoomed", "zoomed");
  await dress(panel, look, sizes.panel.wide);

  await press(panel, /^Notes/);
  await pause(400);
  await top(panel);
  await take(panel, "panel-notes", "panel");
  await press(panel, /^Edit the note/);
  await pause(300);
  await take(panel, "panel-note-edited", "panel");
  await panel.keyboard.press("Escape");
  await press(panel, /^Delete/);
  await untilShown(panel, "Note deleted");
  await take(panel, "panel-undo", "panel");
  await press(panel, /^Undo$/);
  await pause(400);
  await press(panel, /^This article moved here/);
  await pause(400);
  await take(panel, "panel-addresses", "panel");
  await panel.keyboard.press("Escape");

  await press(panel, /^Search the whole panel/);
  await take(panel, "panel-search-open", "panel");
  await panel.keyboard.type("port");
  await pause(400);
  await take(panel, "panel-search", "panel");
  await panel.keyboard.press("Escape");
  await panel.keyboard.press("Escape");
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await panel.keyboard.press("?");
  await pause(400);
  await take(panel, "panel-keys", "panel");
  await panel.keyboard.press("Escape");
  await press(panel, /^Export and import/);
  await pause(300);
  await take(panel, "panel-export-menu", "panel");
  await panel.close();
  await page.close();
};

async function filter(panel: Page, field: string, words: string): Promise<void> {
  await panel.focus(field);
  await panel.keyboard.type(words);
  await pause(300);
}

const top = (panel: Page) => panel.evaluate(() => scrollTo(0, 0));
