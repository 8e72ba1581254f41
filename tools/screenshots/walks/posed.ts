/**
 * The panel where there is no article to show: for real where a page can be had, and posed where the browser would not show
 * us one: a panel that is told of the tab what we want it to hear.
 */
import type { Page } from "puppeteer-core";
import { openPanelFor, press, untilShown } from "../../driver/reader.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Stop, Walk } from "./walk.ts";

const poses = [
  { name: "panel-loading", url: "https://news.example/a", answer: "never" },
  { name: "panel-browser-page", url: "chrome://settings/", answer: "nobody" },
  { name: "panel-store", url: "https://chromewebstore.google.com/detail/x", answer: "nobody" },
  { name: "panel-pdf", url: "https://news.example/report.pdf", answer: "nobody" },
  { name: "panel-no-permission", url: "https://news.example/a", answer: "nobody" },
  { name: "panel-error", url: "https://news.example/a", answer: "failed" },
] as const;

type Pose = (typeof poses)[number];

export const posedWalk: Walk = async (stop) => {
  const { driver, site, look, take } = stop;
  const home = await driver.newPage(`${site.url}/index.html`);
  const notArticle = await openPanelFor(driver, home);
  await dress(notArticle, look, sizes.panel.wide);
  await untilShown(notArticle, /not.*article/i);
  await take(notArticle, "panel-not-article", "panel");
  await notArticle.close();
  await home.close();

  const fresh = await driver.newPage(`${site.url}/blog/tidal-energy.html`);
  const noNotes = await openPanelFor(driver, fresh);
  await dress(noNotes, look, sizes.panel.wide);
  await noNotes.waitForSelector(".entity-main", { timeout: 60_000 });
  await press(noNotes, /^Notes/);
  await pause(300);
  await take(noNotes, "panel-no-notes", "panel");
  await noNotes.close();
  await fresh.close();

  for (const pose of poses) {
    const panel = await posed(stop, pose);
    await dress(panel, look, sizes.panel.wide);
    // A page that is silent is asked again for a while.
    await pause(pose.answer === "nobody" ? 1500 : 600);
    await take(panel, pose.name, "panel");
    await panel.close();
  }

  const options = await driver.openExtensionPage("src/ui/options/index.html");
  const own = await openPanelFor(driver, options);
  await dress(own, look, sizes.panel.wide);
  await untilShown(own, "own page");
  await take(own, "panel-own-page", "panel");
  await own.close();
  await options.close();
};

async function posed({ driver }: Stop, { url, answer }: Pose): Promise<Page> {
  const panel = await driver.openExtensionPage("src/ui/options/index.html");
  const address = await panel.evaluate(() => location.href.replace("options", "panel"));
  await panel.evaluateOnNewDocument(
    (told) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const detection = { isArticle: true, kind: "article", score: 1, reasons: [] };
      const rest = {
        analysis: null,
        corrections: [],
        rules: [],
        notes: [],
        marksShown: true,
        progress: 0,
        stopped: null,
      };
      const problem = { code: "unexpected", detail: "" };
      const failed = {
        ok: true,
        value: { stage: "failed", url: told.url, detection, ...rest, isPrivate: false, problem },
      };
      const nobody = { ok: false, error: { code: "unreachable", detail: "" } };
      const tab = { id: 1, url: told.url, status: "complete", incognito: false };
      type Hear = (value: unknown) => void;
      Object.assign(tabs, {
        get: (_: number, hear?: Hear) => (hear ? hear(tab) : Promise.resolve(tab)),
        sendMessage(_: number, asked: { type: string }, __: object, hear?: Hear) {
          if (told.answer === "never") return new Promise(() => undefined);
          const value = told.answer === "failed" && asked.type === "page/describe" ? failed : nobody;
          return hear ? setTimeout(() => hear(value)) : Promise.resolve(value);
        },
      });
    },
    { url, answer },
  );
  await panel.goto(`${address}?tab=1`);
  await panel.bringToFront();
  return panel;
}
