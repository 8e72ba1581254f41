/** Firefox through WebDriver BiDi; what no web page may do is done in the browser window's own scope. */
import puppeteer, { type Page } from "puppeteer-core";
import { requireBrowser } from "../browsers.ts";
import { type BrowserSession, type Launch, until } from "./driver.ts";

const geckoId = "tidemark@tidemark.example";
/** Pinned, so that the extension's origin, and with it IndexedDB, is the same after a restart. */
const uuid = "6e4b3a52-7a1f-4f6e-9d6c-0a1b2c3d4e5f";
const base = `moz-extension://${uuid}/`;

export async function startFirefox(launch: Launch): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: requireBrowser("firefox"),
    headless: launch.headless,
    userDataDir: launch.profile,
    defaultViewport: launch.headless ? { width: launch.width, height: launch.height } : null,
    // Without it moz-extension: navigation and the browser's own scope are refused.
    args: ["--remote-allow-system-access", `--width=${launch.width}`, `--height=${launch.height}`],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
      // Optional permissions are granted on the click, without the browser's own question.
      "extensions.webextOptionalPermissionPrompts": false,
      "dom.quotaManager.temporaryStorage.fixedLimit":
        launch.storageLimit === null ? -1 : Math.ceil(launch.storageLimit / 1024),
      "datareporting.policy.dataSubmissionEnabled": false,
      "app.update.disabledForTesting": true,
    },
  });
  await browser.installExtension(launch.extension);

  /** Runs a function in the browser window's privileged scope. */
  const privileged = async (fn: string, ...args: string[]): Promise<unknown> => {
    const bidi = (browser as unknown as { connection: { send(m: string, p: object): Promise<BidiAnswer> } }).connection;
    const tree = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const { result } = await bidi.send("script.callFunction", {
      functionDeclaration: fn,
      awaitPromise: true,
      target: { context: tree.result.contexts[0]?.context },
      arguments: args.map((value) => ({ type: "string", value })),
    });
    if (result.type === "exception") throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };

  await privileged(noteRequests, base);
  if (launch.privateWindows) await privileged(allowPrivateWindows, geckoId);

  const settled = async (page: Page, path: string) => {
    const [pathname] = path.split("?");
    await until(`${path} to load`, () =>
      page.evaluate((p) => location.pathname === `/${p}` && document.readyState === "complete", pathname ?? ""),
    );
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
        // A page that the extension opened itself is known by its first address, about:blank: ask the page.
        for (const page of await browser.pages()) {
          const address = await page.evaluate(() => location.href).catch(() => "");
          if (address.startsWith(`${base}${path}`)) return page;
        }
        return null;
      }),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // goto() never settles for moz-extension: (the frame changes process), and a script that lands during the
      // change fails. So: ask until the new document itself answers.
      void page.goto(`${base}${path}`).catch(() => undefined);
      return settled(page, path);
    },
    async clickIcon(page) {
      await page.bringToFront();
      await privileged(
        `async (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
          const handling = window.windowUtils.setHandlingUserInput(true);
          try { action.triggerAction(window); } finally { handling.destruct(); }
          return "";
        }`,
        geckoId,
      );
    },
    async panelAddress() {
      return String(
        await privileged(`async () => {
          for (let i = 0; i < 200; i++) {
            const uri = document.getElementById("sidebar").contentDocument?.querySelector("browser")?.currentURI?.spec;
            if (uri?.startsWith("moz-extension:")) return uri;
            await new Promise((done) => setTimeout(done, 50));
          }
          return "";
        }`),
      );
    },
    // The preference above has answered them already.
    answerPermissionPrompts: () => Promise.resolve(),
    async newPrivatePage(url) {
      const known = new Set(await browser.pages());
      await privileged(`async (url) => { openTrustedLinkIn(url, "window", { private: true }); return ""; }`, url);
      return until("the private window", async () => {
        for (const page of await browser.pages()) {
          if (known.has(page)) continue;
          if ((await page.evaluate(() => location.href).catch(() => "")) === url) return page;
        }
        return null;
      });
    },
    async giveFocus(page) {
      await page.bringToFront();
      // It stays in the address field, and arrives at the page's own process some time later.
      await until("the page to have the focus", async () => {
        await privileged("() => { gBrowser.selectedBrowser.focus(); return ''; }");
        return page.evaluate(() => document.hasFocus());
      });
    },
    async tabId(page) {
      await page.bringToFront();
      return Number(
        await privileged(`async () => {
          const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          return String(ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab));
        }`),
      );
    },
    async killBackground() {
      await privileged(
        `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground().then(() => "")`,
        geckoId,
      );
    },
    // The preference is read when the browser starts.
    limitStorage: () => Promise.resolve(),
    requests: async () => JSON.parse(String(await privileged("() => JSON.stringify(window.tidemarkRequests)"))),
    isOpen: () => browser.connected,
    stop: () => browser.close(),
    async kill() {
      browser.process()?.kill("SIGKILL");
      await new Promise((done) => setTimeout(done, 500));
    },
  };
}

/** As the switch on the add-on's details page; the add-on is started anew. */
const allowPrivateWindows = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  return "";
}`;

/** Writes down every request over the network that was caused by the extension: by its pages, its background or its scripts. */
const noteRequests = `(base) => {
  window.tidemarkRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const cause = channel.loadInfo.triggeringPrincipal;
    const causes = [cause, ...(cause?.isAddonOrExpandedAddonPrincipal ? [{ spec: base }] : [])];
    if (causes.some((each) => each?.spec?.startsWith(base))) window.tidemarkRequests.push(channel.URI.spec);
  }, "http-on-modify-request");
  return "";
}`;

interface BidiAnswer {
  readonly result: {
    readonly contexts: readonly { readonly context: string }[];
    readonly type: string;
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value: unknown };
  };
}
