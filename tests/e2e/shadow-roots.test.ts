/** An article made of web components: the story in an open shadow root that comes late, with slots and a root inside it. */
import { readFileSync } from "node:fs";
import type { KeyInput, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { endsOf, paintedWords, selectWithMouse } from "../../tools/driver/reader.ts";
import { expectNotes, grantAllSites, kinds, pictures, setStage, untilPainted } from "./stage.ts";

const expected = JSON.parse(readFileSync("tests/fixtures/site/expected/ropewalk.json", "utf8"));

/** In the root inside the root, in the root, in a slot. */
const inner = "upside down in the orchestra pit";
const outer = "built by the same yard";
const slotted = "stored beside a heater";

describe.each(kinds)("an article in shadow roots in %s", (kind) => {
  const stage = setStage(kind);
  const address = () => `${stage.site.url}${expected.page}`;
  let page: Page;
  let bare: string;

  /** As it is seen. */
  async function pictureOf(words: string): Promise<string> {
    await page.mouse.move(2, 2);
    const { from, to } = await until(`“${words}”`, () => endsOf(page, words));
    // Measured from the top of the page, not of the window.
    const above = await page.evaluate(() => scrollY);
    const clip = { x: from.x, y: from.y + above - 10, width: to.x - from.x, height: 20 };
    return page.screenshot({ encoding: "base64", clip });
  }

  async function highlight(words: string, key: KeyInput, name: string): Promise<void> {
    await selectWithMouse(page, words);
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press(key);
    await untilPainted(page, name);
    expect(await paintedWords(page, name)).toEqual([words]);
  }

  test("is recognised although it comes late, and its names are marked", async () => {
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(address());
    await until("the names in the roots and in the slots", async () => {
      const names = await paintedWords(page, "tidemark-person");
      return expected.names.every((name: string) => names.includes(name));
    });
    bare = await pictureOf(inner);
  });

  test("what is selected in a root, in a root inside it and in a slot is highlighted by one key", async () => {
    await highlight(inner, "2", "tidemark-green");
    await highlight(outer, "3", "tidemark-blue");
    await highlight(slotted, "4", "tidemark-pink");
  });

  test("all is there after a reload, and seen", async () => {
    await page.reload();
    await untilPainted(page, "tidemark-green");
    await untilPainted(page, "tidemark-blue");
    await untilPainted(page, "tidemark-pink");
    expect(await paintedWords(page, "tidemark-green")).toEqual([inner]);
    expect(await paintedWords(page, "tidemark-blue")).toEqual([outer]);
    expect(await paintedWords(page, "tidemark-pink")).toEqual([slotted]);
    expect(await pictureOf(inner)).not.toBe(bare);
    await page.screenshot({ path: `${pictures}/${kind}-shadow-roots.png` });
    await expectNotes(stage.driver, page, inner, outer, slotted);
  });

  test("a click on a highlight in a root opens its note", async () => {
    await page.bringToFront();
    const { from, to } = await until("the words", () => endsOf(page, inner));
    await page.mouse.click((from.x + to.x) / 2, from.y);
    await until("the card to open", () =>
      page.evaluate(() => document.querySelector("#tidemark-root:popover-open") !== null),
    );
  });

  test("what the page takes out of the registry of highlights comes back", async () => {
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(200, 200);
    await untilPainted(page, "tidemark-green");
    await untilPainted(page, "tidemark-person");
  });
});
