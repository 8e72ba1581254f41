/** axe-core finds nothing, of any impact, on any of our pages in any of their states, in both themes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { catchDownloads, exportAs } from "../../tools/driver/exports.ts";
import { press, selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { findings } from "./axe.ts";
import { grantAllSites, openPanelAt, setStage, untilPainted } from "./stage.ts";

/** Chromium only: what axe looks at is made by the same code in both. */
describe("axe finds nothing", () => {
  const stage = setStage("chrome");
  let page: Page;
  let panel: Page;

  test.each(["welcome", "options"])("on the %s page", async (name) => {
    const own = await stage.driver.openExtensionPage(`src/ui/${name}/index.html`);
    await own.waitForSelector("h1");
    expect(await findings(own)).toEqual([]);
    await own.close();
  });

  test("on the practice article, in its panel, and with everything done", async () => {
    const practice = await stage.driver.openExtensionPage("src/ui/practice/index.html");
    await untilPainted(practice, "tidemark-person");
    expect(await findings(practice)).toEqual([]);
    panel = await openPanelAt(stage.driver, practice, "Timeline");
    expect(await findings(panel)).toEqual([]);
    await press(panel, /first to report/i);
    await press(panel, /^Marks/);
    await panel.close();
    await practice.bringToFront();
    await selectWithMouse(practice, "the price of herring");
    await new Promise((done) => setTimeout(done, 600));
    await practice.keyboard.press("n");
    await new Promise((done) => setTimeout(done, 400));
    await practice.keyboard.type("Still printed?");
    await practice.keyboard.down("Control");
    await practice.keyboard.press("Enter");
    await practice.keyboard.up("Control");
    await untilShown(practice, "That is all there is to it");
    expect(await findings(practice)).toEqual([]);
    await practice.close();
  });

  test("in the panel of our own pages", async () => {
    const options = await stage.driver.openExtensionPage("src/ui/options/index.html");
    panel = await stage.driver.openExtensionPage(`src/ui/panel/index.html?tab=${await stage.driver.tabId(options)}`);
    await untilShown(panel, "own page");
    expect(await findings(panel)).toEqual([]);
    await panel.close();
    await options.close();
  });

  test("in the panel of a page without permission", async () => {
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    panel = await stage.driver.openExtensionPage(`src/ui/panel/index.html?tab=${await stage.driver.tabId(page)}`);
    await panel.waitForSelector(".gate-title");
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });

  test("in the panel of a page that is no article", async () => {
    await grantAllSites(stage.driver);
    const home = await stage.driver.newPage(`${stage.site.url}/index.html`);
    panel = await stage.driver.openExtensionPage(`src/ui/panel/index.html?tab=${await stage.driver.tabId(home)}`);
    await untilShown(panel, /not.*article/i);
    expect(await findings(panel)).toEqual([]);
    await panel.close();
    await home.close();
  });

  test("among no notes", async () => {
    await page.reload();
    await untilPainted(page, "tidemark-person");
    panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, "No notes on this article yet");
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });

  test.each(["Entities", "Timeline"])("in %s, closed and opened", async (section) => {
    panel = await openPanelAt(stage.driver, page, section);
    expect(await findings(panel)).toEqual([]);
    await panel.evaluate(() => {
      for (const opener of document.querySelectorAll<HTMLElement>("[aria-expanded=false]:not([aria-haspopup])")) {
        opener.click();
      }
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(await findings(panel)).toEqual([]);
    await panel.close();
  });

  test("in an opened entity, in its menu and in each of its editors", async () => {
    panel = await openPanelAt(stage.driver, page, "Entities");
    const name = "Regional Electoral Commission";
    await press(panel, new RegExp(`^${name}`));
    await untilShown(panel, "Appears with");
    expect(await findings(panel)).toEqual([]);
    const openMenu = () => press(panel, new RegExp(`^Correct “${name}”`));
    await openMenu();
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    for (const editor of [/^Rename…/, /^Same as…/, /^Not all the same…/]) {
      await openMenu();
      await press(panel, editor);
      await panel.waitForSelector(".entity-editor");
      expect(await findings(panel)).toEqual([]);
      await panel.keyboard.press("Escape");
    }
    await panel.close();
  });

  test("among notes, with the menu and a dialog open", async () => {
    for (const [words, key] of [
      ["drafted by the City Assembly", "2"],
      ["three days of voting", "5"],
      ["letters from foreign executives", "1"],
    ] as const) {
      await selectWithMouse(page, words);
      await new Promise((done) => setTimeout(done, 600));
      await page.keyboard.press(key);
      await new Promise((done) => setTimeout(done, 400));
    }
    panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, "three days of voting");
    expect(await findings(panel)).toEqual([]);
    await press(panel, /^Export and import/);
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    await press(panel, /^This article moved here/);
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    await press(panel, /^Search the whole panel/);
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.type("port");
    await panel.waitForSelector(".search-result");
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.type("walrus");
    await untilShown(panel, "0 results");
    expect(await findings(panel)).toEqual([]);
    await press(panel, /^Close the search/);
    await press(panel, /^Keys/);
    await panel.waitForSelector(".keys-sheet[open]");
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    await press(panel, /^Delete/);
    await untilShown(panel, "Note deleted");
    expect(await findings(panel)).toEqual([]);
    await press(panel, /^Undo$/);
    await panel.close();
  });

  test("in the dialogs of export and import", async () => {
    panel = await openPanelAt(stage.driver, page, "Notes");
    await catchDownloads(panel);
    const { text } = await exportAs(panel, "json");
    await press(panel, /^Export and import/);
    await press(panel, /^Export…/);
    await panel.waitForSelector("dialog .button-primary:enabled");
    expect(await findings(panel)).toEqual([]);
    await panel.select("dialog select", "markdown");
    await press(panel, /^By a template of my own/);
    await panel.waitForSelector(".sharing-template");
    await panel.type(".sharing-template", "{{ nobody }}");
    await untilShown(panel, "does not know");
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");

    const scratch = mkdtempSync(join(tmpdir(), "tidemark-import-"));
    const give = async (name: string, content: string) => {
      writeFileSync(join(scratch, name), content);
      const field = (await panel.waitForSelector("dialog input[type=file]")) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(join(scratch, name));
    };
    await press(panel, /^Export and import/);
    await press(panel, /^Import notes/);
    await panel.waitForSelector(".sharing-drop");
    expect(await findings(panel)).toEqual([]);
    await give("letter.txt", "Dear Tidemark");
    await untilShown(panel, "Nothing was changed");
    expect(await findings(panel)).toEqual([]);
    await give("notes.json", text.replace("\n]}", ',\n{"article": null}\n]}'));
    await untilShown(panel, "1 entry cannot be read");
    expect(await findings(panel)).toEqual([]);
    await press(panel, /^Other file/);
    await give("whole.json", text);
    await press(panel, /^Put this file in place of everything/);
    await panel.waitForSelector("dialog .button-danger");
    expect(await findings(panel)).toEqual([]);
    await panel.keyboard.press("Escape");
    await panel.close();
    rmSync(scratch, { recursive: true, force: true });
  });
});
