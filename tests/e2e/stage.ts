/** What every end-to-end test needs: the browsers to run in, the sample site, a browser with Tidemark, permission. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import type { Settings } from "../../src/platform/settings-shape.ts";
import type { BrowserKind } from "../../tools/browsers.ts";
import { type Driver, startDriver, until } from "../../tools/driver/driver.ts";
import { openPanelFor, paintedRanges, press, untilShown } from "../../tools/driver/reader.ts";
import { type SampleSite, serveSite } from "../../tools/site/serve.ts";

const only = process.env.TIDEMARK_BROWSER;
export const kinds = (["chrome", "firefox"] as const).filter((kind) => !only || only === kind);

/** Pictures of what was seen, for whoever looks into a failure. */
export const pictures = "test-results/e2e";

export interface Stage {
  readonly driver: Driver;
  readonly site: SampleSite;
}

/** Inside a `describe`: the driver and the site for its tests. */
export function setStage(kind: BrowserKind): Stage {
  let driver: Driver | undefined;
  let site: SampleSite | undefined;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    site = await serveSite();
    driver = await startDriver(kind, { headless: true });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error("the stage is not set yet");
    return thing;
  };
  return {
    get driver() {
      return there(driver);
    },
    get site() {
      return there(site);
    },
  };
}

/** The extension's own API, for code that is evaluated in one of its pages. */
type Api = { readonly chrome: typeof chrome };

export const grantedOrigins = (ownPage: Page): Promise<readonly string[]> =>
  ownPage.evaluate(async () => (await (globalThis as unknown as Api).chrome.permissions.getAll()).origins ?? []);

/** Takes the permission for all sites by the welcome page's own button. */
export async function grantAllSites(driver: Driver): Promise<void> {
  await driver.answerPermissionPrompts();
  const welcome = await driver.openExtensionPage("src/ui/welcome/index.html");
  await press(welcome, /on every site/i);
  await until("the content script to be registered", () =>
    welcome.evaluate(
      async () => (await (globalThis as unknown as Api).chrome.scripting.getRegisteredContentScripts()).length > 0,
    ),
  );
  await welcome.close();
}

/** As if it had been chosen in the options. */
export async function choose(driver: Driver, settings: Partial<Settings>): Promise<void> {
  const options = await driver.openExtensionPage("src/ui/options/index.html");
  await options.evaluate((chosen) => (globalThis as unknown as Api).chrome.storage.local.set(chosen), settings);
  await options.close();
}

export const untilPainted = (page: Page, name: string, count = 1) =>
  until(`${count} × ${name} to be painted`, async () => ((await paintedRanges(page))[name] ?? 0) >= count);

export const untilNotPainted = (page: Page, name: string) =>
  until(`no ${name} to be painted`, async () => !(name in (await paintedRanges(page))));

/** The panel of that page's tab at one of its tabs: "Entities", "Timeline", "Notes". */
export async function openPanelAt(driver: Driver, page: Page, section: string): Promise<Page> {
  const panel = await openPanelFor(driver, page);
  await press(panel, new RegExp(`^${section}`));
  return panel;
}

/** Opens the panel's notes, waits until it shows all that, and closes it. */
export async function expectNotes(driver: Driver, page: Page, ...shown: readonly (string | RegExp)[]): Promise<void> {
  const panel = await openPanelAt(driver, page, "Notes");
  for (const each of shown) await untilShown(panel, each);
  await panel.close();
}
