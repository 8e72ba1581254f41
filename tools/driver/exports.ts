/** What the panel hands over as a file, caught before the browser asks where to put it. */
import type { Page } from "puppeteer-core";
import { until } from "./driver.ts";
import { press } from "./reader.ts";

interface Caught {
  readonly name: string;
  readonly text: string;
}

/** From now on downloads of this page are kept in it instead. Call before the export. */
export async function catchDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const caught: Caught[] = [];
    Object.assign(globalThis, { caughtDownloads: caught });
    const blobs = new Map<string, Blob | MediaSource>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const name = this.download;
      const blob = blobs.get(this.href);
      if (blob instanceof Blob) void blob.text().then((text) => caught.push({ name, text }));
    };
  });
}

/** The file that was handed over last. */
export const caughtDownload = (page: Page): Promise<Caught> =>
  until("a download", () =>
    page.evaluate(() => (globalThis as { caughtDownloads?: Caught[] }).caughtDownloads?.at(-1) ?? null),
  );

/** Exports what the panel shows, through its dialog, in the format of that id. Call `catchDownloads` before. */
export async function exportAs(panel: Page, format: string): Promise<Caught> {
  await press(panel, /^Export and import/);
  await press(panel, /^Export…/);
  await until("the formats", () => panel.$("dialog select"));
  await panel.select("dialog select", format);
  await press(panel, /^Export$/);
  const caught = await caughtDownload(panel);
  await press(panel, /^Close$/);
  return caught;
}
