/**
 * What was annotated is backed up by itself, and comes back: after everything was erased, and after the browser's own files
 * of the library were damaged, which both browsers answer by an empty database.
 */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { catchDownloads, caughtDownload } from "../../tools/driver/exports.ts";
import { press, selectWithMouse, shownText, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, pictures, setStage, untilNotPainted, untilPainted } from "./stage.ts";

const optionsPage = "src/ui/options/index.html";

/** Everything that is stored, without the counting of writes; as text, because WebDriver BiDi tells a shared object once. */
const stored = async (own: Page): Promise<unknown> =>
  JSON.parse(
    await own.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const ask = { tidemark: "background", type: "library/read", ask: { article: null }, isPrivate: false };
      const { value } = await runtime.sendMessage(ask);
      const notes = value.notes.map((note: object) => ({ ...note, revision: 0 }));
      return JSON.stringify({ articles: value.articles, addresses: value.addresses, notes });
    }),
  );

const chooseFirst = (own: Page) =>
  own.evaluate(() => document.querySelector<HTMLButtonElement>(".backup .button")?.click());

/** The newest backup of the list takes the place of everything. */
async function restoreFirst(own: Page): Promise<void> {
  await until("the list", () => own.evaluate(() => document.querySelector(".backup .button") !== null));
  await chooseFirst(own);
  await untilShown(own, "would come back");
  await press(own, /^Restore$/);
  await untilShown(own, /\d notes? restored/);
}

/** Garbage in the place of what the browser keeps of our main database, and of no other. */
function damage(profile: string, kind: (typeof kinds)[number]): void {
  if (kind === "chrome") {
    const folder = join(profile, "Default", "IndexedDB");
    for (const database of readdirSync(folder).filter((each) => each.endsWith(".leveldb"))) {
      for (const file of readdirSync(join(folder, database))) {
        if (/^(MANIFEST|CURRENT)|\.(log|ldb)$/.test(file)) writeFileSync(join(folder, database, file), "damaged");
      }
    }
    return;
  }
  const origins = join(profile, "storage", "default");
  for (const origin of readdirSync(origins).filter((each) => each.startsWith("moz-extension+++"))) {
    const folder = join(origins, origin, "idb");
    if (!existsSync(folder)) continue;
    // The name is a hash and the letters of the database's name, first and last in turn; that of the backups is longer.
    for (const file of readdirSync(folder).filter((each) => /^\d+tkirdaemm?\.sqlite$/.test(each))) {
      writeFileSync(join(folder, file), "damaged");
    }
  }
}

describe.each(kinds)("backups in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;
  let before: unknown;

  beforeAll(async () => {
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    for (const [words, key, colour] of [
      ["drafted by the City Assembly", "1", "tidemark-yellow"],
      ["three days of voting", "2", "tidemark-green"],
    ] as const) {
      await selectWithMouse(page, words);
      await new Promise((done) => setTimeout(done, 800));
      await page.keyboard.press(key);
      await untilPainted(page, colour);
    }
  });

  test("the first is made by itself, soon after the first note", async () => {
    const options = await stage.driver.openExtensionPage(optionsPage);
    before = await stored(options);
    // The page hears of it.
    await untilShown(options, "Made by itself", 30_000);
    await options.screenshot({ path: `${pictures}/${kind}-backups.png` });
    await options.close();
  });

  test("a file can be saved, and its day is remembered", async () => {
    const options = await stage.driver.openExtensionPage(optionsPage);
    await untilShown(options, "You have not saved a backup file yet");
    await catchDownloads(options);
    await press(options, /^Save a backup file now$/);
    const { name, text } = await caughtDownload(options);
    expect(name).toMatch(/^tidemark-\d{4}-\d\d-\d\d\.json$/);
    expect(text).toContain("drafted by the City Assembly");
    await untilShown(options, `Last saved as ${name}`);
    await options.close();
  });

  test("everything erased, and restored, is equal, on the page too", async () => {
    const options = await stage.driver.openExtensionPage(optionsPage);
    // The list pushes down what stands below it.
    await untilShown(options, "Made by itself");
    await press(options, /^Erase everything$/);
    await press(options, /^Erase all of it$/);
    await untilShown(options, "Everything was erased");
    expect(await stored(options)).toMatchObject({ articles: [], notes: [] });
    await untilNotPainted(page, "tidemark-yellow");
    await restoreFirst(options);
    expect(await stored(options)).toEqual(before);
    await untilPainted(page, "tidemark-yellow");
    await untilPainted(page, "tidemark-green");
    await options.close();
  });

  test("a library whose files were damaged is told of in the options, and comes back", {
    timeout: 180_000,
  }, async () => {
    await stage.driver.restart((profile) => damage(profile, kind));
    const options = await stage.driver.openExtensionPage(optionsPage);
    // The welcome page opens by itself as after an install, and may have come to the front.
    await stage.driver.findExtensionPage("src/ui/welcome/index.html");
    await options.bringToFront();
    await press(options, /^(Check now|Try again)$/);
    await untilShown(options, /Much is missing here: your last full backup has 2 notes|Your notes cannot be opened/);
    await options.screenshot({ path: `${pictures}/${kind}-backups-lost.png` });
    if ((await shownText(options)).includes("cannot be opened")) {
      await press(options, /^Start a new library$/);
      await press(options, /^Give up the old one/);
      await untilShown(options, "Much is missing");
    }
    expect(await stored(options)).toMatchObject({ notes: [] });
    await restoreFirst(options);
    expect(await stored(options)).toEqual(before);
    await untilShown(options, "Everything that is stored can be read");
  });
});
