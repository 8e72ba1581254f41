/** The library over three articles, as a reader uses it: searched, sorted into people and time, edited, left and come back to. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { catchDownloads, caughtDownload } from "../../tools/driver/exports.ts";
import { openPanelFor, press, selectWithMouse, shownText, untilShown } from "../../tools/driver/reader.ts";
import { grantAllSites, kinds, pictures, setStage, untilPainted } from "./stage.ts";

/** Each in one text node. All three articles name Port Ellery. */
const noted = [
  { path: "/news/harbour-vote.html", words: "drafted by the City Assembly", key: "2" },
  { path: "/features/river-long-read.html", words: "a very stubborn lawyer", key: "1" },
  { path: "/blog/tidal-energy.html", words: "The cube is the whole story", key: "3" },
] as const;

describe.each(kinds)("the library in %s", (kind) => {
  const stage = setStage(kind);
  const scratch = mkdtempSync(join(tmpdir(), "tidemark-library-"));
  let library: Page;

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const listed = () => library.$$eval("[role=feed] > article", (rows) => rows.map((row) => row.textContent ?? ""));
  const untilListed = (count: number) =>
    until(`${count} rows to be listed`, async () => (await listed()).length === count);
  const search = async (words: string) => {
    const field = (await library.waitForSelector("input[type=search]")) as ElementHandle<HTMLInputElement>;
    await field.focus();
    await library.keyboard.down("Control");
    await library.keyboard.press("a");
    await library.keyboard.up("Control");
    if (words === "") await library.keyboard.press("Backspace");
    else await library.keyboard.type(words);
  };
  const go = async (address: string) => {
    await library.evaluate((to) => {
      location.hash = to;
    }, address);
  };

  test("says how to begin while nothing is noted", async () => {
    await grantAllSites(stage.driver);
    library = await stage.driver.openExtensionPage("src/ui/library/index.html");
    await untilShown(library, "Your library is empty");
  });

  test("shows a note as soon as it is made", async () => {
    for (const { path, words, key } of noted) {
      const page = await stage.driver.newPage(`${stage.site.url}${path}`);
      await untilPainted(page, "tidemark-place");
      await selectWithMouse(page, words);
      await new Promise((done) => setTimeout(done, 600));
      await page.keyboard.press(key);
      await untilPainted(page, { "1": "tidemark-yellow", "2": "tidemark-green", "3": "tidemark-blue" }[key]);
      await page.close();
    }
    await library.bringToFront();
    await untilShown(library, /3 notes/);
    await untilListed(3);
    for (const { words } of noted) await untilShown(library, words);
    await library.screenshot({ path: `${pictures}/${kind}-library-notes.png` });
  });

  test("finds a note while one types, and lights up what was found", async () => {
    await search("stubb");
    await untilListed(1);
    expect((await listed())[0]).toContain("a very stubborn lawyer");
    await until("the word to be lit up", () => library.evaluate(() => CSS.highlights.get("library-match")?.size === 1));
    expect(await library.evaluate(() => location.hash)).toContain("words=stubb");
    await search("");
    await untilListed(3);
  });

  test("narrows by a filter, and Back takes it off again", async () => {
    await press(library, /^Colour/);
    await press(library, /^Green/);
    await untilListed(1);
    await library.keyboard.press("Escape");
    await library.goBack();
    await untilListed(3);
  });

  test("tells where else a name was read", async () => {
    await press(library, /^People & things/);
    await search("port ell");
    await until("the name to be found", async () => (await listed()).some((row) => row.includes("Port Ellery")));
    await press(library, /^Port Ellery$/);
    await untilShown(library, /Port Ellery[\s\S]*3 articles/);
    await press(library, /^Show the passages?/);
    await until("the name in its sentence", () =>
      library.$$eval(".snippet mark", (marks) => marks.some((mark) => mark.textContent?.includes("Port Ellery"))),
    );
    await library.screenshot({ path: `${pictures}/${kind}-library-name.png` });
  });

  test("merges what three articles tell into one timeline, each event with its source", async () => {
    await press(library, /^Timeline/);
    await untilShown(library, /from 3 articles/);
    const years = await library.$$eval(".axis-year", (all) => all.map((year) => Number(year.textContent)));
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    const sources = await library.$$eval(".event-source a", (all) => new Set(all.map((each) => each.textContent)).size);
    expect(sources).toBeGreaterThan(0);
    await library.screenshot({ path: `${pictures}/${kind}-library-timeline.png` });
  });

  test("changes many notes at once by keyboard, and takes it back", async () => {
    await go("#notes");
    await untilListed(3);
    await library.focus("[role=feed] > article");
    await library.keyboard.down("Control");
    await library.keyboard.press("a");
    await library.keyboard.up("Control");
    await untilShown(library, "3 selected");
    const field = (await library.waitForSelector(".bulk-bar .tag-field")) as ElementHandle<HTMLInputElement>;
    await field.type("harbour");
    await library.keyboard.press("Enter");
    await untilShown(library, "#harbour added to 3 notes");
    await until("three tags", async () => (await listed()).every((row) => row.includes("#harbour")));
    await library.screenshot({ path: `${pictures}/${kind}-library-selected.png` });
    await press(library, /^Undo$/);
    await until("no tags", async () => (await listed()).every((row) => !row.includes("#harbour")));
  });

  test("deletes into the bin and brings back from it", async () => {
    await go("#notes?words=cube");
    await untilListed(1);
    await library.focus("[role=feed] > article");
    await library.keyboard.press("Delete");
    await untilShown(library, "1 note deleted");
    await untilListed(0);
    await press(library, /^Bin/);
    await untilListed(1);
    await press(library, /^Restore$/);
    await untilShown(library, "The bin is empty");
    await go("#notes");
    await untilListed(3);
  });

  test("opens the article at the note", async () => {
    await go("#notes?words=drafted");
    await untilListed(1);
    await press(library, /^Open in the article$/);
    const address = `${stage.site.url}${noted[0].path}`;
    const page = await until("the article", async () => {
      const all = await library.browser().pages();
      return all.find((each) => each.url().startsWith(address)) ?? null;
    });
    await untilPainted(page, "tidemark-green");
    await until("the words to be in sight", () =>
      page.evaluate((words) => {
        const place = [...document.querySelectorAll("p")].find((each) => each.textContent?.includes(words));
        const box = place?.getBoundingClientRect();
        return box !== undefined && box.top < innerHeight && box.bottom > 0;
      }, noted[0].words),
    );
    await page.close();
    await library.bringToFront();
  });

  test("is opened from the panel, at the page of a name", async () => {
    const page = await stage.driver.newPage(`${stage.site.url}${noted[0].path}`);
    await untilPainted(page, "tidemark-green");
    const panel = await openPanelFor(stage.driver, page);
    await press(panel, /^Correct “Port Ellery”/);
    await press(panel, /^Where else did I read this name/);
    await library.bringToFront();
    await untilShown(library, /Port Ellery[\s\S]*3 articles/);
    await panel.close();
    await page.close();
  });

  test("everything that is exported comes back into an empty library, equal", async () => {
    await go("#notes");
    await untilListed(3);
    const before = await exported();
    const file = join(scratch, "library.json");
    writeFileSync(file, before);
    await wipe();
    await untilShown(library, "Your library is empty");
    await press(library, /^Library menu/);
    await press(library, /^Import notes/);
    const field = await until("the file field", () => library.$("input[type=file]"));
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await press(library, /^Import 3 notes/);
    await untilListed(3);
    const again = await exported();
    expect(recordsIn(again)).toEqual(recordsIn(before));
    expect(await shownText(library)).toContain("3 notes");
  });

  async function exported(): Promise<string> {
    await catchDownloads(library);
    await press(library, /^Library menu/);
    await press(library, /^Export everything/);
    await library.waitForSelector("dialog select");
    await library.select("dialog select", "json");
    await library.waitForSelector("dialog .button-primary:enabled");
    await press(library, /^Export$/);
    const { text } = await caughtDownload(library);
    await press(library, /^Close$/);
    return text;
  }

  /** As a reader would: to the bin with all of it, and the bin emptied. */
  async function wipe(): Promise<void> {
    await library.focus("[role=feed] > article");
    await library.keyboard.down("Control");
    await library.keyboard.press("a");
    await library.keyboard.up("Control");
    await untilShown(library, "3 selected");
    await press(library, /^Delete$/);
    await press(library, /^Bin/);
    await untilListed(3);
    await press(library, /^Empty the bin/);
    await press(library, /^Delete for good/);
    await untilShown(library, "The bin is empty");
    await go("#notes");
  }
});

/** Line by line, without the moment at which the file was written. */
const recordsIn = (text: string): readonly unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.replace(/"exported":\s*"[^"]*"/, ""))
    .sort();
