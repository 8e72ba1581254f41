/** Reads HTML in headless Chromium, as the extension sees it: parsed and laid out, the page's own scripts off. */
import { resolve } from "node:path";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { build, type Rollup } from "vite";
import { chromiumArgs, requireBrowser } from "../browsers.ts";

/** `Read`: what the script in the page answers. */
export interface PageReader<Read> {
  /** The HTML is served at `url`; nothing is fetched from the network. */
  readHtml(html: string, url: string): Promise<Read>;
  /** Fetches the page itself, and what lies on the same host. */
  readAddress(url: string): Promise<Read>;
  close(): Promise<void>;
}

/** Milliseconds for loading one page. */
const loads = 20_000;

/** Forbids the page's scripts without telling the parser so: `<noscript>` stays shut, as with scripts on. */
const noScripts = "script-src 'none'; object-src 'none'; worker-src 'none'";

/** `script`: a module, by its path from the root, that defines `tidemarkRead(url)` on the page's global object. */
export async function startPageReader<Read>(script: string): Promise<PageReader<Read>> {
  const [code, browser] = await Promise.all([
    bundle(script),
    puppeteer.launch({
      executablePath: requireBrowser("chrome"),
      headless: true,
      pipe: true,
      defaultViewport: { width: 1280, height: 900 },
      args: [...chromiumArgs, "--proxy-server=direct://"],
    }),
  ]);
  // One tab for all pages, because a new one costs more than most pages do; a page that broke it gets the next a new one.
  let tab: Promise<Page> | null = null;
  const read = async (url: string, answer: (request: HTTPRequest) => Promise<void>): Promise<Read> => {
    tab ??= openTab(browser);
    const page = await tab;
    const onRequest = (request: HTTPRequest) => void answer(request).catch(() => undefined);
    page.on("request", onRequest);
    try {
      // With the same fragment as the page before it, a second page would not be loaded at all.
      await page.goto(url.split("#")[0] ?? url, { waitUntil: "domcontentloaded", timeout: loads });
      await page.evaluate(laidOut);
      await page.evaluate(code);
      return await page.evaluate(
        (at) => (globalThis as unknown as { tidemarkRead: (url: string) => Read }).tidemarkRead(at),
        url,
      );
    } catch (error) {
      tab = null;
      await page.close().catch(() => undefined);
      throw error;
    } finally {
      page.off("request", onRequest);
    }
  };
  return {
    readHtml: (html, url) =>
      read(url, (request) => {
        const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
        if (!isPage) return request.abort();
        return request.respond({
          status: 200,
          contentType: "text/html; charset=utf-8",
          headers: { "content-security-policy": noScripts },
          body: html,
        });
      }),
    readAddress: (url) =>
      read(url, (request) =>
        ["document", "stylesheet"].includes(request.resourceType()) ? request.continue() : request.abort(),
      ),
    close: () => browser.close(),
  };
}

async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  return page;
}

/** Styles and boxes are made, as they are when a content script meets the page; style sheets that never come do not count. */
const laidOut = "document.documentElement.getBoundingClientRect().height";

/** One script with everything that runs in the page. */
export async function bundle(script: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: "chrome116",
      rolldownOptions: {
        input: resolve(script),
        output: { format: "iife", codeSplitting: false },
      },
    },
  })) as Rollup.RollupOutput;
  return output.output[0].code;
}
