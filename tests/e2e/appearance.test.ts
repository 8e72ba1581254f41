/** The reader's choice of language and colours holds on every page of ours, and on what stands over an article. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { press, selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilPainted } from "./stage.ts";

describe.each(kinds)("appearance in %s", (kind) => {
  const stage = setStage(kind);

  const look = (page: Page) =>
    page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return { backgroundColor, colorScheme, lang: document.documentElement.lang };
    });

  test("the options speak the chosen language at once, and another one after that", async () => {
    await grantAllSites(stage.driver);
    const options = await stage.driver.openExtensionPage("src/ui/options/index.html");
    await untilShown(options, /Appearance and language/);
    await press(options, /^Deutsch$/);
    await untilShown(options, /Aussehen und Sprache/);
    await press(options, /^Русский$/);
    await untilShown(options, /Внешний вид и язык/);
    await press(options, /^Deutsch$/);
    await untilShown(options, /Aussehen und Sprache/);
    await press(options, /^Dunkel$/);
    await until("the page to be dark", async () => (await look(options)).colorScheme === "dark");
    expect(await look(options)).toEqual({ backgroundColor: "rgb(29, 31, 35)", colorScheme: "dark", lang: "de" });
    await options.close();
  });

  test("so does the panel, and so do the words over the article", async () => {
    const page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    const panel = await openPanelAt(stage.driver, page, "Notizen");
    await untilShown(panel, /Personen|Notizen/);
    expect(await look(panel)).toMatchObject({ colorScheme: "dark", lang: "de" });
    await panel.close();
    await selectWithMouse(page, "three days of voting");
    await until("the toolbar to speak German", () =>
      page.evaluate(() => document.getElementById("tidemark-root")?.lang === "de"),
    );
    await page.close();
  });
});
