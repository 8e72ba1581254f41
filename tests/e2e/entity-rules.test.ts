/** A reader's rule for a name: made in the panel, heard by every page, there on the next visit, gone when it is removed. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { paintedWords, press, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilPainted } from "./stage.ts";

const name = "City Assembly";

describe.each(kinds)("a rule for a name in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;
  let other: Page;
  const isPainted = async (on: Page) =>
    (await paintedWords(on, "tidemark-organisation")).some((words) => words.includes(name));
  const untilIs = (on: Page, painted: boolean) =>
    until(`${name} to be ${painted ? "" : "un"}painted`, async () => (await isPainted(on)) === painted);
  const visit = async () => {
    const opened = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(opened, "tidemark-person");
    return opened;
  };

  test("“always hide” takes the name off every open page at once", async () => {
    await grantAllSites(stage.driver);
    other = await visit();
    page = await visit();
    await untilIs(page, true);
    await untilIs(other, true);
    const panel = await openPanelAt(stage.driver, page, "Entities");
    await press(panel, new RegExp(`^Correct “.*${name}”`));
    await press(panel, /^Always hide$/);
    await untilShown(panel, new RegExp(`${name}” is hidden in every article`));
    await untilIs(page, false);
    await untilIs(other, false);
    await panel.close();
  });

  test("it holds on the next visit, although nothing of the article is kept", async () => {
    await other.close();
    await page.reload();
    await untilPainted(page, "tidemark-organisation");
    expect(await isPainted(page)).toBe(false);
  });

  test("removed in the options, the name is there again", async () => {
    const options = await stage.driver.openExtensionPage("src/ui/options/index.html");
    await untilShown(options, new RegExp(name));
    await press(options, /^Remove all rules$/);
    await untilShown(options, /There are no rules/);
    await untilIs(page, true);
    await options.close();
  });
});
