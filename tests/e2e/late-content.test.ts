/** Notes on a page that is an application: its text comes late, grows, and gives way to another without a load. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { paintedWords, selectWithMouse } from "../../tools/driver/reader.ts";
import { expectNotes, grantAllSites, kinds, setStage, untilNotPainted, untilPainted } from "./stage.ts";

/** Come 800 ms after the page; and only when the reader asks for more. */
const late = "less than nine hours between shifts";
const later = "ordered flour for three weeks";

describe.each(kinds)("notes on text that comes late, in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;

  async function highlight(words: string, key: "3" | "4", name: string): Promise<void> {
    await selectWithMouse(page, words);
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press(key);
    await untilPainted(page, name);
    expect(await paintedWords(page, name)).toEqual([words]);
  }

  test("are made on it", async () => {
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(`${stage.site.url}/news/live.html?story=ferry-vote`);
    await untilPainted(page, "tidemark-person");
    await highlight(late, "3", "tidemark-blue");
    await page.click("#more");
    // The page is read again half a second after it has changed.
    await new Promise((done) => setTimeout(done, 2000));
    await highlight(later, "4", "tidemark-pink");
  });

  test("are lost while it is not there, and found when it comes", async () => {
    await page.reload();
    await untilPainted(page, "tidemark-blue");
    await untilNotPainted(page, "tidemark-pink");
    await expectNotes(stage.driver, page, late, later, /lost|not found/i);
    await page.bringToFront();
    await page.click("#more");
    await untilPainted(page, "tidemark-pink");
    expect(await paintedWords(page, "tidemark-pink")).toEqual([later]);
    expect(await paintedWords(page, "tidemark-blue")).toEqual([late]);
  });

  test("go with their article, and come back with it, without a load", async () => {
    await page.click("#next");
    await untilNotPainted(page, "tidemark-blue");
    await untilPainted(page, "tidemark-person");
    await page.evaluate(() => history.back());
    await untilPainted(page, "tidemark-blue");
    expect(await paintedWords(page, "tidemark-blue")).toEqual([late]);
    await page.click("#more");
    await untilPainted(page, "tidemark-pink");
  });

  test("stay in place when the page makes all its nodes anew", async () => {
    await page.evaluate(() => {
      const app = document.getElementById("app") as HTMLElement;
      app.replaceChildren(...[...app.childNodes].map((each) => each.cloneNode(true)));
    });
    for (const name of ["tidemark-blue", "tidemark-pink"]) {
      await until(`${name} in the new nodes`, () =>
        page.evaluate((wanted) => {
          const ranges = CSS.highlights.get(wanted) as unknown as Iterable<AbstractRange> | undefined;
          const nodes = [...(ranges ?? [])].map(({ startContainer }) => startContainer);
          return nodes.length > 0 && nodes.every((node) => node.isConnected);
        }, name),
      );
    }
    expect(await paintedWords(page, "tidemark-blue")).toEqual([late]);
    expect(await paintedWords(page, "tidemark-pink")).toEqual([later]);
  });
});
