/** Chromium through the DevTools protocol. */
import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { chromiumArgs, requireBrowser } from "../browsers.ts";
import { type BrowserSession, type Launch, until } from "./driver.ts";

interface TargetInfo {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}

export async function startChrome(launch: Launch): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: launch.headless,
    pipe: true,
    userDataDir: launch.profile,
    enableExtensions: true,
    defaultViewport: launch.headless ? { width: launch.width, height: launch.height } : null,
    args: [...chromiumArgs, `--window-size=${launch.width},${launch.height}`],
  });
  const root = await browser.target().createCDPSession();
  await send(root, "Extensions.loadUnpacked", { path: launch.extension, enableInIncognito: launch.privateWindows });
  const worker = () => browser.waitForTarget((target) => target.type() === "service_worker", { timeout: 20_000 });
  const id = new URL((await worker()).url()).host;
  const base = `chrome-extension://${id}/`;
  const requests: string[] = [];
  await noteRequests(browser, base, requests);

  let limiter: CDPSession | null = null;

  const tabTarget = async (page: Page): Promise<TargetInfo> => {
    const { targetInfos } = (await send(root, "Target.getTargets", { filter: [{}] })) as { targetInfos: TargetInfo[] };
    const tab = targetInfos.find(({ type, url }) => type === "tab" && url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    return tab;
  };

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${base}${path}`);
    return page;
  };

  return {
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    findExtensionPage: (path) =>
      until(`the page ${path}`, async () => {
        const target = browser.targets().find((each) => each.url().startsWith(`${base}${path}`));
        return target && ((await target.page()) ?? target.asPage());
      }),
    openExtensionPage,
    async clickIcon(page) {
      await page.bringToFront();
      await send(root, "Extensions.triggerAction", { id, targetId: (await tabTarget(page)).targetId });
    },
    async panelAddress() {
      const panel = await browser
        .waitForTarget((target) => target.url() === `${base}src/ui/panel/index.html`, { timeout: 10_000 })
        .catch(() => null);
      return panel?.url() ?? "";
    },
    async answerPermissionPrompts() {
      // A host that was granted on the extension's details page is granted to a request without a question.
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      for (const host of ["http://*/*", "https://*/*"]) {
        await page.evaluate(
          `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(host)})`,
        );
      }
      await page.close();
    },
    async newPrivatePage(url) {
      const own = await openExtensionPage("src/ui/options/index.html");
      await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => null)`);
      await own.close();
      return until("the private window", async () => {
        const target = browser.targets().find((each) => each.type() === "page" && each.url() === url);
        return target ? target.page() : null;
      });
    },
    giveFocus: (page) => page.bringToFront(),
    async tabId(page) {
      await page.bringToFront();
      const ask = "chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => tab.id)";
      // A worker that is only just starting does not have its API yet.
      return until("the background to answer", async () => {
        const active = await (await worker()).worker();
        return active ? Number(await active.evaluate(ask)) : null;
      });
    },
    async killBackground() {
      await (await (await worker()).worker())?.close();
    },
    async limitStorage(bytes) {
      // A limit holds as long as the session that asked for it, which is a page's: the browser's own may not ask.
      limiter ??= await (await openExtensionPage("src/ui/options/index.html")).createCDPSession();
      const quota = bytes === null ? {} : { quotaSize: bytes };
      await send(limiter, "Storage.overrideQuotaForOrigin", { origin: base.slice(0, -1), ...quota });
    },
    requests: async () => requests,
    isOpen: () => browser.connected,
    stop: () => browser.close(),
    async kill() {
      browser.process()?.kill("SIGKILL");
      await new Promise((done) => setTimeout(done, 500));
    },
  };
}

/** Commands that puppeteer's types do not know. */
const send = (session: CDPSession, method: string, params: object): Promise<unknown> =>
  (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(method, params);

/** Every request that a page or the worker of the extension makes to anything but its own files. */
async function noteRequests(browser: Browser, base: string, requests: string[]): Promise<void> {
  browser.on("targetcreated", async (target) => {
    if (!target.url().startsWith(base)) return;
    const session = await target.createCDPSession().catch(() => null);
    if (!session) return;
    session.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith(base) && !/^(data|blob):/.test(request.url)) requests.push(request.url);
    });
    await session.send("Network.enable").catch(() => undefined);
  });
}
