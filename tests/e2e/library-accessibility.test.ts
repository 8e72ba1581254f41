/** axe-core finds nothing, of any impact, in any view and state of the library, in both themes. Chromium only, as for the other pages. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { press, selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { findings } from "./axe.ts";
import { grantAllSites, setStage, untilPainted } from "./stage.ts";

const widths = [1200, 320];

const untilSettled = (library: Page) =>
  until("the list to be there", () =>
    library.evaluate(() => document.querySelector(".coming, [aria-busy=true]") === null),
  );

describe("axe finds nothing", () => {
  const stage = setStage("chrome");

  test("in an empty library", async () => {
    await grantAllSites(stage.driver);
    const library = await stage.driver.openExtensionPage("src/ui/library/index.html");
    await untilShown(library, "Your library is empty");
    expect(await findings(library, widths)).toEqual([]);
    await library.close();
  });

  test("among three notes", async () => {
    const page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
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
    const library = await stage.driver.openExtensionPage("src/ui/library/index.html");
    await untilShown(library, "3 notes");
    expect(await findings(library, widths)).toEqual([]);
    await library.close();
    await page.close();
  });

  test.each([
    "notes",
    "notes?words=days",
    "articles",
    "names",
    "timeline",
    "bin",
    "article?id=nothing",
    "name?id=person:nobody",
  ])("in the library at %s", async (address) => {
    const library = await stage.driver.openExtensionPage(`src/ui/library/index.html#${address}`);
    await library.waitForSelector("h1");
    await untilSettled(library);
    expect(await findings(library, widths)).toEqual([]);
    await library.close();
  });

  test("in the library at one article and one name, with passages opened", async () => {
    const library = await stage.driver.openExtensionPage("src/ui/library/index.html#articles");
    await press(library, /outside pressure/);
    await untilSettled(library);
    await library.waitForSelector(".library-timeline-short");
    expect(await findings(library, widths)).toEqual([]);
    await press(library, /^City Assembly/);
    await press(library, /^Show the passages?/);
    await library.waitForSelector(".snippet");
    expect(await findings(library, widths)).toEqual([]);
    await library.close();
  });

  test("in the library while notes are selected, a filter is open, a menu is open, and the bin is full", async () => {
    const library = await stage.driver.openExtensionPage("src/ui/library/index.html");
    await library.waitForSelector("[role=feed] > article");
    await press(library, /^Select this note/);
    await untilShown(library, "1 selected");
    expect(await findings(library, widths)).toEqual([]);
    for (const name of [/^Colour/, /^Date/, /^Name/, /^More for this note/, /^Library menu/]) {
      await press(library, name);
      await new Promise((done) => setTimeout(done, 200));
      expect(await findings(library, widths)).toEqual([]);
      await library.keyboard.press("Escape");
    }
    await library.focus("[role=feed] > article");
    await library.keyboard.press("Delete");
    await press(library, /^Bin/);
    await library.waitForSelector("[role=feed] > article");
    expect(await findings(library, widths)).toEqual([]);
    await library.close();
  });
});
