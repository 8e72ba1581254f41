/** The library over what the walk on the page has noted and two more articles; and the ways out of it and into it. */
import type { Page } from "puppeteer-core";
import { until } from "../../driver/driver.ts";
import { paintedRanges, press, selectWithMouse, untilShown } from "../../driver/reader.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Walk } from "./walk.ts";

/** Each in one text node. */
const noted = [
  { path: "/features/river-long-read.html", words: "a very stubborn lawyer", key: "1" },
  { path: "/blog/tidal-energy.html", words: "The cube is the whole story", key: "3" },
] as const;

/** The view that its address opens, by the name of its picture. */
const views = [
  { name: "library", hash: "#notes" },
  { name: "library-search", hash: "#notes?words=vot" },
  { name: "library-articles", hash: "#articles" },
  { name: "library-names", hash: "#names" },
  { name: "library-timeline", hash: "#timeline" },
  { name: "library-bin", hash: "#bin" },
] as const;

export const libraryWalk: Walk = async ({ driver, site, look, take }) => {
  for (const { path, words, key } of noted) {
    const page = await driver.newPage(`${site.url}${path}`);
    await until("the article to be read", async () => "tidemark-place" in (await paintedRanges(page)));
    await selectWithMouse(page, words);
    await pause(700);
    await page.keyboard.press(key);
    await pause(700);
    await page.close();
  }
  const library = await driver.openExtensionPage("src/ui/library/index.html");
  await dress(library, look, sizes.page.wide);
  await untilShown(library, /\d notes/);
  for (const { name, hash } of views) {
    await go(library, hash);
    await take(library, name, "page");
  }
  await go(library, "#names");
  await press(library, /^Port Ellery$/);
  await untilShown(library, /3 articles/);
  await take(library, "library-name", "page");
  await go(library, "#notes");
  await library.evaluate(() => document.querySelector<HTMLElement>("[role=feed] > article")?.focus());
  await library.keyboard.press("F2");
  await pause(900);
  await take(library, "library-writing", "page");
  await library.keyboard.press("Escape");
  await pause(300);
  for (const [entry, picture] of [
    [/^Export everything/, "library-export"],
    [/^Import/, "library-import"],
  ] as const) {
    await press(library, /^Library menu|^More/);
    await press(library, entry);
    await pause(900);
    await take(library, picture, "page");
    await library.keyboard.press("Escape");
  }
  await library.close();
};

async function go(library: Page, hash: string): Promise<void> {
  await library.evaluate((to) => {
    location.hash = to;
  }, hash);
  await pause(900);
}
