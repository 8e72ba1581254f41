/** The whole main job, as a reader does it. One story: each test goes on where the one before ended. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { startDriver, until } from "../../tools/driver/driver.ts";
import { catchDownloads, exportAs } from "../../tools/driver/exports.ts";
import {
  openPanelFor,
  paintedRanges,
  paintedWords,
  press,
  selectWithMouse,
  untilShown,
} from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import {
  expectNotes,
  grantAllSites,
  grantedOrigins,
  kinds,
  openPanelAt,
  pictures,
  setStage,
  untilNotPainted,
  untilPainted,
} from "./stage.ts";

const expected = JSON.parse(readFileSync("tests/fixtures/site/expected/harbour-vote.json", "utf8"));

/** Words of the article, each in one text node. */
const highlighted = "drafted by the City Assembly";
const commented = "three days of voting";
const reworded = "would never accept";
const taken = "318 ballots";
/** Where a lost note is put for a while. */
const elsewhere = "told the Norwegian public broadcaster";
const words = [highlighted, commented, reworded, taken];
const comment = "Who counted these? Ask the commission.";

const byId = (notes: readonly { readonly id: string }[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Of every article in a Tidemark file. */
const notesIn = (file: string): readonly { readonly id: string }[] =>
  JSON.parse(file).parts.flatMap(({ notes }: { readonly notes: readonly { readonly id: string }[] }) => notes);

describe.each(kinds)("the main job in %s", (kind) => {
  const stage = setStage(kind);
  const scratch = mkdtempSync(join(tmpdir(), "tidemark-export-"));
  let page: Page;
  const address = () => `${stage.site.url}${editedArticle}`;
  const picture = (name: string) => page.screenshot({ path: `${pictures}/${kind}-${name}.png` });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test("installing opens the welcome page and takes no site's permission", async () => {
    expect(await grantedOrigins(await stage.driver.findExtensionPage("src/ui/welcome/index.html"))).toEqual([]);
  });

  test("the browser gave every shortcut its key", async () => {
    const welcome = await stage.driver.findExtensionPage("src/ui/welcome/index.html");
    const commands = await welcome.evaluate(() =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.commands.getAll(),
    );
    expect(commands.map(({ name, shortcut }) => ({ name, hasKey: Boolean(shortcut) }))).toEqual(
      expect.arrayContaining([
        { name: "_execute_action", hasKey: true },
        { name: "highlight-selection", hasKey: true },
        { name: "toggle-marks", hasKey: true },
        { name: "show-card", hasKey: true },
        // Chrome suggests four keys at most.
        { name: "next-highlight", hasKey: false },
        { name: "previous-highlight", hasKey: false },
      ]),
    );
  });

  test("without permission nothing runs by itself; the icon opens the panel and runs on this tab", async () => {
    page = await stage.driver.newPage(address());
    await new Promise((done) => setTimeout(done, 1000));
    expect(await paintedRanges(page)).toEqual({});
    await stage.driver.clickIcon(page);
    expect(await stage.driver.panelAddress()).toMatch(
      /^(chrome|moz)-extension:\/\/[^/]+\/src\/ui\/panel\/index\.html$/,
    );
    await untilPainted(page, "tidemark-person");
  });

  test("once granted on the welcome page, articles are recognised as they open", async () => {
    await grantAllSites(stage.driver);
    await page.goto(address());
    await untilPainted(page, "tidemark-person");
    await untilPainted(page, "tidemark-date");
    expect(await paintedWords(page, "tidemark-person")).toContain("Moira Kinnaird");
  });

  test("marks are seen on the page, and one switch hides and shows them all", async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector(".story__text")?.scrollIntoView({ behavior: "instant" }));
    const marked = await page.screenshot({ encoding: "base64" });
    const panel = await openPanelFor(stage.driver, page);
    await press(panel, /^Marks/);
    await until("no marks", async () => Object.keys(await paintedRanges(page)).length === 0);
    await page.bringToFront();
    expect(await page.screenshot({ encoding: "base64" })).not.toBe(marked);
    await panel.bringToFront();
    await press(panel, /^Marks/);
    await untilPainted(page, "tidemark-person");
    await panel.close();
  });

  test("the panel shows who the article is about, and what happened when, in order", async () => {
    const panel = await openPanelAt(stage.driver, page, "Entities");
    await untilShown(panel, expected.title);
    for (const { name } of expected.entitiesInclude) await untilShown(panel, name);
    await press(panel, /^Timeline/);
    await untilShown(panel, /October 2023[\s\S]*February 2024[\s\S]*March 2024[\s\S]*(10 April|April 10)/);
    await panel.screenshot({ path: `${pictures}/${kind}-timeline.png` });
    await panel.close();
  });

  test("a click on an event goes to its sentence, which lights up", async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const panel = await openPanelAt(stage.driver, page, "Timeline");
    await press(panel, /resolution/i);
    await until("the sentence to light up", async () =>
      Object.keys(await paintedRanges(page)).some((name) => name.startsWith("tidemark-flash")),
    );
    await page.bringToFront();
    await until("the sentence to come into view", () =>
      page.evaluate(() => {
        const place = [...document.querySelectorAll("p")].find((each) =>
          each.textContent?.includes("(ANSP) in October"),
        );
        const box = place?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }),
    );
    await panel.close();
  });

  test("selected words are highlighted by one key", async () => {
    await selectWithMouse(page, highlighted);
    await new Promise((done) => setTimeout(done, 600));
    await picture("toolbar");
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
    expect(await paintedWords(page, "tidemark-green")).toEqual([highlighted]);
  });

  test("a note is written in place, and shown in the panel", async () => {
    await selectWithMouse(page, commented);
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("n");
    await untilPainted(page, "tidemark-green", 2);
    await new Promise((done) => setTimeout(done, 300));
    await page.keyboard.type(comment);
    await picture("note");
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    const panel = await openPanelAt(stage.driver, page, "Notes");
    await untilShown(panel, commented);
    await until("the comment", () =>
      panel.evaluate(
        (text) =>
          document.body.innerText.includes(text) ||
          [...document.querySelectorAll("textarea")].some((field) => field.value === text),
        comment,
      ),
    );
    await panel.screenshot({ path: `${pictures}/${kind}-notes.png` });
    await panel.close();
  });

  test("after a reload every highlight is back in its place", async () => {
    await page.bringToFront();
    await page.reload();
    await untilPainted(page, "tidemark-green", 2);
    expect(await paintedWords(page, "tidemark-green")).toEqual([highlighted, commented]);
  });

  test("an event that was hidden and one that was dated by hand are so after a reload, and in the export", async () => {
    const panel = await openPanelAt(stage.driver, page, "Timeline");
    await press(panel, /^Change “Reith is to speak/);
    await press(panel, /^Hide this event/);
    await untilShown(panel, /Hidden\s*1/);
    await press(panel, /^Change “Harbour referendum/);
    await press(panel, /^Set date/);
    await until("the field to be ready", () =>
      panel.evaluate(() => document.activeElement?.classList.contains("date-text") ?? false),
    );
    await panel.keyboard.type("2021-07");
    await panel.keyboard.press("Enter");
    await untilShown(panel, /July 2021[\s\S]*October 2023/);
    await panel.close();
    await page.reload();
    await untilPainted(page, "tidemark-green", 2);
    const again = await openPanelAt(stage.driver, page, "Timeline");
    await untilShown(again, /July 2021[\s\S]*October 2023[\s\S]*Hidden\s*1/);
    await again.screenshot({ path: `${pictures}/${kind}-timeline-corrected.png` });
    await again.close();
  });

  test("a highlight is saved although the background is stopped in the middle", async () => {
    await selectWithMouse(page, reworded);
    await new Promise((done) => setTimeout(done, 600));
    await Promise.all([page.keyboard.press("3"), stage.driver.killBackground()]);
    await untilPainted(page, "tidemark-blue");
    await stage.driver.killBackground();
    await page.reload();
    await untilPainted(page, "tidemark-blue");
    await selectWithMouse(page, taken);
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("4");
    await untilPainted(page, "tidemark-pink");
  });

  test("everything is there after the browser was closed and opened again", async () => {
    await stage.driver.restart();
    // Firefox forgets a temporary add-on's permission when it closes.
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(address());
    await untilPainted(page, "tidemark-green", 2);
    await untilPainted(page, "tidemark-blue");
    await untilPainted(page, "tidemark-pink");
    await expectNotes(stage.driver, page, ...words);
  });

  test("when the article was edited, notes are moved along or said to be lost, never dropped", async () => {
    stage.site.edit("insert-before", "light", "remove");
    await page.goto(address());
    await untilPainted(page, "tidemark-green", 2);
    await untilPainted(page, "tidemark-blue");
    await untilPainted(page, "tidemark-moved");
    await untilNotPainted(page, "tidemark-pink");
    expect(await paintedWords(page, "tidemark-green")).toEqual([highlighted, commented]);
    await expectNotes(stage.driver, page, ...words, /moved/i, /lost|not found/i);
    await picture("edited");
  });

  test("a lost note is attached to what is selected, and put back", async () => {
    const panel = await openPanelAt(stage.driver, page, "Notes");
    await press(panel, /^Attach here$/);
    await untilShown(panel, "Nothing is selected");
    await selectWithMouse(page, elsewhere);
    await panel.bringToFront();
    await press(panel, /^Attach here$/);
    await untilShown(panel, "The note has a new place");
    await page.bringToFront();
    await untilPainted(page, "tidemark-pink");
    expect(await paintedWords(page, "tidemark-pink")).toEqual([elsewhere]);
    await panel.bringToFront();
    await press(panel, /^Undo$/);
    await page.bringToFront();
    await untilNotPainted(page, "tidemark-pink");
    await panel.close();
    stage.site.edit();
    await page.goto(address());
    await untilPainted(page, "tidemark-pink");
    expect(await paintedWords(page, "tidemark-pink")).toEqual([taken]);
  });

  test("the Markdown export holds the words, the comment, the people and the timeline", async () => {
    const panel = await openPanelFor(stage.driver, page);
    await catchDownloads(panel);
    const { name, text } = await exportAs(panel, "markdown");
    expect(name).toMatch(/\.md$/);
    expect(text).toMatch(/^---\n/);
    for (const each of [...words, comment, "Moira Kinnaird", "Association of North Sea Ports"]) {
      expect(text).toContain(each);
    }
    expect(text).toContain("- **2021-07**: Harbour referendum");
    expect(text).not.toContain("Reith is to speak");
    await panel.close();
  });

  test("the JSON export gives the same notes in an empty profile", async () => {
    const panel = await openPanelFor(stage.driver, page);
    await catchDownloads(panel);
    const { text } = await exportAs(panel, "json");
    await panel.close();
    const file = join(scratch, "export.json");
    writeFileSync(file, text);

    const other = await startDriver(kind, { headless: true });
    try {
      await grantAllSites(other);
      const fresh = await other.newPage(address());
      await untilPainted(fresh, "tidemark-person");
      const importing = await openPanelFor(other, fresh);
      await press(importing, /^Export/);
      await press(importing, /^Import notes/);
      const field = await until("the file field", () => importing.$("dialog input[type=file]"));
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
      await untilShown(importing, /4 notes? will be added/);
      await press(importing, /^Import 4 notes$/);
      await untilPainted(fresh, "tidemark-green", 2);
      await catchDownloads(importing);
      const again = (await exportAs(importing, "json")).text;
      expect(byId(notesIn(again))).toEqual(byId(notesIn(text)));
    } finally {
      await other.close();
    }
  });

  test("the extension has asked the network for nothing", async () => {
    expect(await stage.driver.requests()).toEqual([]);
  });
});
