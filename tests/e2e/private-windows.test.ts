/** In private windows everything works, and nothing is written to disk. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driver, startDriver, until } from "../../tools/driver/driver.ts";
import { paintedRanges, selectWithMouse } from "../../tools/driver/reader.ts";
import { editedArticle, type SampleSite, serveSite } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, pictures, untilPainted } from "./stage.ts";

describe.each(kinds)("a private window in %s", (kind) => {
  let driver: Driver;
  let site: SampleSite;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    site = await serveSite();
    driver = await startDriver(kind, { headless: true, privateWindows: true });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test("a highlight lives in memory only", async () => {
    await grantAllSites(driver);
    const own = await driver.openExtensionPage("src/ui/options/index.html");
    const page = await driver.newPrivatePage(`${site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    await selectWithMouse(page, "drafted by the City Assembly");
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");

    const inMemory = await until("the note in memory", () =>
      own.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        return Object.keys(await storage.session.get(null)).length;
      }),
    );
    expect(inMemory).toBeGreaterThan(0);
    const onDisk = await own.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open("tidemark");
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const counts = await Promise.all(
        [...database.objectStoreNames].map(
          (name) =>
            new Promise<number>((done, failed) => {
              const counting = database.transaction(name).objectStore(name).count();
              counting.onsuccess = () => done(counting.result);
              counting.onerror = () => failed(counting.error);
            }),
        ),
      );
      database.close();
      const kept = JSON.stringify(await storage.local.get(null));
      return { records: counts.reduce((a, b) => a + b, 0), namesTheSite: kept.includes("127.0.0.1") };
    });
    expect(onDisk).toEqual({ records: 0, namesTheSite: false });

    await page.reload();
    await untilPainted(page, "tidemark-green");
    expect((await paintedRanges(page))["tidemark-green"]).toBe(1);
  });
});
