/**
 * The same few verbs for both browsers, over one profile that outlives restarts.
 *
 * Used by the end-to-end tests, by `npm start` and by `npm run screenshots`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../browsers.ts";
import { startChrome } from "./chrome.ts";
import { startFirefox } from "./firefox.ts";

export interface DriverOptions {
  readonly headless: boolean;
  /** The built extension; dist/chrome or dist/firefox when left out. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
  /** Lets the extension into private windows, as its details page does. */
  readonly privateWindows?: boolean;
}

export interface Driver {
  readonly kind: BrowserKind;
  newPage(url: string): Promise<Page>;
  /** All open pages of the extension whose path ends so, e.g. the welcome page that opened by itself. */
  findExtensionPage(path: string): Promise<Page>;
  /** Opens one of the extension's pages in a tab; `path` may carry a query. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar icon on that page's tab, as the reader does. */
  clickIcon(onPage: Page): Promise<void>;
  /** The address shown in the real side panel or sidebar, once it is open; "" when none opens in 10 s. */
  panelAddress(): Promise<string>;
  /**
   * From here on the browser grants what the reader's click asks for without its own question, which no
   * automation can answer: the click and the request are real.
   */
  answerPermissionPrompts(): Promise<void>;
  /** In a private window; needs the option `privateWindows`. */
  newPrivatePage(url: string): Promise<Page>;
  /** Brings the page to the front, with the keyboard's focus in it: without it a document presses no buttons. */
  giveFocus(page: Page): Promise<void>;
  /** The browser's id of that page's tab. */
  tabId(page: Page): Promise<number>;
  killBackground(): Promise<void>;
  /**
   * How many bytes may be stored; null: as many as the browser lets us. Chrome heeds it at once until it is restarted, and
   * only for an extension without "unlimitedStorage"; Firefox from the next start on, for all sites together.
   */
  limitStorage(bytes: number | null): Promise<void>;
  /** False once the browser has gone, closed by the reader or crashed. */
  isOpen(): boolean;
  /** Closes the browser and opens it again on the same profile; `meanwhile` something happens to its files. */
  restart(meanwhile?: (profile: string) => void): Promise<void>;
  /** Kills the browser process without warning, and opens it again on the same profile. */
  crash(): Promise<void>;
  /** Everything that the extension has asked the network for since the browser was started last. */
  requests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What each browser brings; the driver adds the profile's life. */
export interface BrowserSession extends Omit<Driver, "kind" | "restart" | "crash" | "close"> {
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface Launch {
  readonly profile: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly width: number;
  readonly height: number;
  readonly privateWindows: boolean;
  /** In bytes; null for none. */
  readonly storageLimit: number | null;
}

export async function startDriver(kind: BrowserKind, options: DriverOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), `tidemark-${kind}-`));
  const launch: Omit<Launch, "storageLimit"> = {
    profile,
    extension: resolve(options.extension ?? `dist/${kind}`),
    headless: options.headless,
    width: options.width ?? 1280,
    height: options.height ?? 900,
    privateWindows: options.privateWindows ?? false,
  };
  let storageLimit: number | null = null;
  const open = () => (kind === "chrome" ? startChrome : startFirefox)({ ...launch, storageLimit });
  let session = await open();

  return {
    kind,
    requests: () => session.requests(),
    newPage: (url) => session.newPage(url),
    findExtensionPage: (path) => session.findExtensionPage(path),
    openExtensionPage: (path) => session.openExtensionPage(path),
    clickIcon: (page) => session.clickIcon(page),
    panelAddress: () => session.panelAddress(),
    answerPermissionPrompts: () => session.answerPermissionPrompts(),
    newPrivatePage: (url) => session.newPrivatePage(url),
    giveFocus: (page) => session.giveFocus(page),
    tabId: (page) => session.tabId(page),
    killBackground: () => session.killBackground(),
    async limitStorage(bytes) {
      storageLimit = bytes;
      await session.limitStorage(bytes);
    },
    isOpen: () => session.isOpen(),
    async restart(meanwhile) {
      await session.stop();
      meanwhile?.(profile);
      session = await open();
    },
    async crash() {
      await session.kill();
      session = await open();
    },
    async close() {
      await session.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks again until the answer is truthy. Throws after `limit` ms, naming what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>, limit = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for: ${what}${last ? ` (${String(last)})` : ""}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
