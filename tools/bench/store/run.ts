/**
 * `npm run bench -- store`: what a full store costs, beside one with a single note, in Chromium with the built extension.
 *
 * Milliseconds; of the rounds the middle one is told. An article of 10,000 words is opened: until its marks are painted
 * and until its notes are, from the moment on at which the browser has read the page. Then the panel in a tab of its own:
 * until its header is drawn, from the start of its loading, and from the press on "Notes" until the first note is.
 */
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { type Driver, startDriver, until } from "../../driver/driver.ts";
import { press } from "../../driver/reader.ts";
import { putIntoReadme } from "../readme.ts";
import { type Amounts, fillStore } from "./fill.ts";
import { type ServedArticle, serveArticle } from "./served-article.ts";

const rounds = 7;

const stores: readonly (Amounts & { readonly name: string })[] = [
  { name: "one note", articles: 0, notes: 0, here: 1 },
  { name: "200 notes here", articles: 0, notes: 0, here: 200 },
  { name: "200 notes here, 9,800 on 2,000 others", articles: 2_000, notes: 9_800, here: 200 },
];

/** A page of the extension that asks for nothing. */
const quiet = "src/ui/welcome/index.html";

const steps = ["notes painted", "names painted", "panel's header", "panel's notes"] as const;
type Step = (typeof steps)[number];
type Round = Readonly<Record<Step, number>>;

/** Answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { write: { type: "boolean", default: false } } });
  const site = await serveArticle(10_000);
  const results: { readonly name: string; readonly round: Round }[] = [];
  try {
    for (const { name, ...amounts } of stores) results.push({ name, round: await measured(site, amounts) });
  } finally {
    await site.close();
  }
  const report = table(results);
  console.log(report);
  if (values.write) putIntoReadme("store", report);
  return 0;
}

async function measured(site: ServedArticle, amounts: Amounts): Promise<Round> {
  const driver = await startDriver("chrome", { headless: true });
  try {
    await readEverywhere(driver);
    await fillStore(await driver.openExtensionPage(quiet), await openedArticle(driver, site), amounts);
    // What was written just now is tidied away by the browser for a while.
    await driver.restart();
    await readEverywhere(driver);
    const taken: Round[] = [];
    for (let round = 0; round < rounds; round++) taken.push(await oneRound(driver, site));
    return middleOf(taken);
  } finally {
    await driver.close();
  }
}

async function readEverywhere(driver: Driver): Promise<void> {
  await driver.answerPermissionPrompts();
  const welcome = await driver.openExtensionPage(quiet);
  await press(welcome, /on every site/i);
  await until("the content script to be registered", () =>
    welcome.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await welcome.close();
}

/** The article as the page tells it. */
async function openedArticle(driver: Driver, site: ServedArticle): Promise<StoredArticle> {
  const page = await driver.newPage(site.url);
  const tab = await driver.tabId(page);
  const own = await driver.openExtensionPage(quiet);
  const analysis = await until("the article to be read", () =>
    own.evaluate(async (tab) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const answer = await tabs.sendMessage(tab, { tidemark: "page", type: "page/describe", ask: {} });
      return answer?.ok && answer.value.stage === "ready" ? answer.value.analysis : null;
    }, tab),
  );
  await own.close();
  await page.close();
  const moment = "2024-04-03T10:00:00.000Z";
  return { id: analysis.article.id, analysis, corrections: [], created: moment, captured: moment };
}

async function oneRound(driver: Driver, site: ServedArticle): Promise<Round> {
  const page = await driver.newPage("about:blank");
  await page.evaluateOnNewDocument(watchPaint);
  await page.goto(site.url);
  const painted = await until("the article to be painted", () =>
    page.evaluate(() => {
      const { seen } = globalThis as unknown as Watched;
      return seen?.notes && seen.names ? { notes: seen.notes, names: seen.names } : null;
    }),
  );
  const tab = await driver.tabId(page);
  const panel = await driver.openExtensionPage(`src/ui/panel/index.html?tab=${tab}`);
  await panel.evaluateOnNewDocument(watchPanel);
  // The first time it is read from the disk: a reader opens it again and again.
  await panel.reload();
  const header = await untilMarked(panel, "header");
  const notes = await panel.evaluate(async () => {
    const start = performance.now();
    [...document.querySelectorAll<HTMLElement>("[role=tab]")].at(-1)?.click();
    for (;;) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      if (document.querySelector(".note")) return performance.now() - start;
    }
  });
  await panel.close();
  await page.close();
  return {
    "notes painted": painted.notes,
    "names painted": painted.names,
    "panel's header": header,
    "panel's notes": notes,
  };
}

interface Watched {
  seen?: Record<string, number>;
}

/** In the page itself, which can see names of highlights and no more. Milliseconds since the page was read. */
function watchPaint(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  let read = 0;
  addEventListener("DOMContentLoaded", () => {
    read = performance.now();
  });
  const colours = ["yellow", "green", "blue", "pink", "orange", "purple"];
  const look = () => {
    const now = performance.now() - read;
    if (colours.some((colour) => CSS.highlights.has(`tidemark-${colour}`))) seen.notes ??= now;
    if (CSS.highlights.has("tidemark-person")) seen.names ??= now;
    if (!seen.notes || !seen.names) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function watchPanel(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  const look = () => {
    if (document.querySelector(".header-title")) seen.header = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const untilMarked = (page: Page, what: string): Promise<number> =>
  until(what, () => page.evaluate((name) => (globalThis as unknown as Watched).seen?.[name] ?? null, what));

function middleOf(taken: readonly Round[]): Round {
  const middle = (step: Step): number =>
    taken.map((round) => round[step]).toSorted((a, b) => a - b)[taken.length >> 1] ?? 0;
  return Object.fromEntries(steps.map((step) => [step, middle(step)])) as unknown as Round;
}

function table(results: readonly { readonly name: string; readonly round: Round }[]): string {
  const [first] = results;
  const rows = results.map(({ name, round }) => [
    name,
    ...steps.flatMap((step) => [round[step].toFixed(0), `${(round[step] / (first?.round[step] ?? 1)).toFixed(1)} ×`]),
  ]);
  const heads = ["in the store", ...steps.flatMap((step) => [step, "to one note"])];
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
