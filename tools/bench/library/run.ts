/**
 * `npm run bench -- library`: a library of 2,000 articles and 100,000 notes in Chromium with the built extension, each
 * figure beside its limit.
 *
 * The library is generated, always the same, and brought in from a file as a reader's would be. "Open": from the start of
 * loading the page until the first note is drawn, the browser started anew before. "Search": from a question to the
 * engine until its answer with 50 rows is there, typed letter by letter.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { bundle } from "../../annotate/page-reader.ts";
import { type Driver, startDriver, until } from "../../driver/driver.ts";
import { putIntoReadme } from "../readme.ts";
import { startEngine, timeQuestions } from "./engine-tab.ts";
import type { LibraryBench } from "./in-page.ts";
import { heldBy } from "./memory.ts";
import { others, searches } from "./questions.ts";

/** A page of the extension that asks for nothing. */
const quiet = "src/ui/welcome/index.html";
const options = "src/ui/options/index.html";
const library = "src/ui/library/index.html";
const rounds = 5;
/** In milliseconds: what was written or erased just now is tidied away by the browser for a while. */
const tidying = 30_000;

interface Figure {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
}

/** Answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string", default: "2000" },
      notes: { type: "string", default: "50" },
      write: { type: "boolean", default: false },
    },
  });
  const driver = await startDriver("chrome", { headless: true });
  try {
    const figures: Figure[] = [];
    const tell = (what: string, value: string, limit = ""): void => {
      figures.push({ what, value, limit });
      process.stderr.write(`${what}: ${value}\n`);
    };
    await fill(driver, Number(values.articles), Number(values.notes), tell);
    await openings(driver, tell);
    await questions(driver, tell);
    await outAndIn(driver, tell);
    const report = table(figures);
    console.log(report);
    if (values.write) putIntoReadme("library", report);
    return 0;
  } finally {
    await driver.close();
  }
}

type Tell = (what: string, value: string, limit?: string) => void;

async function benchPage(driver: Driver): Promise<Page> {
  const page = await driver.openExtensionPage(quiet);
  page.setDefaultTimeout(600_000);
  await page.evaluate(await bundle("tools/bench/library/in-page.ts"));
  return page;
}

type InPage = { readonly libraryBench: LibraryBench };

async function fill(driver: Driver, articles: number, notes: number, tell: Tell): Promise<void> {
  const page = await benchPage(driver);
  await page.evaluate(
    (count, each) => (globalThis as unknown as InPage).libraryBench.generate(count, each),
    articles,
    notes,
  );
  const taken = await page.evaluate(
    (path) => (globalThis as unknown as InPage).libraryBench.bringIn(path),
    scriptPath("import-worker"),
  );
  tell("articles, notes", `${whole(articles)}, ${whole(articles * notes)}`);
  tell("first import of a file of", `${megabytes(taken.bytes)} MB: ${seconds(taken.milliseconds)} s`);
  const { first, ready } = await page.evaluate(startEngine, scriptPath("worker"));
  tell("first visit: a list, everything searchable", `${seconds(first)} s, ${seconds(ready)} s`);
  await page.close();
}

/** Of a worker, in the package. */
const scriptPath = (name: string): string =>
  `/assets/${readdirSync("dist/chrome/assets").find((file) => file.startsWith(`${name}-`)) ?? ""}`;

async function openings(driver: Driver, tell: Tell): Promise<void> {
  const taken: number[] = [];
  let held = 0;
  await driver.restart();
  await new Promise((done) => setTimeout(done, tidying));
  for (let round = 0; round < rounds; round++) {
    await driver.restart();
    // It opens by itself, and behind it nothing would be drawn.
    await (await driver.findExtensionPage(quiet)).close();
    const page = await driver.openExtensionPage(options);
    await driver.giveFocus(page);
    await page.evaluateOnNewDocument(watchRows);
    await page.goto(page.url().replace(options, library));
    const drawn = () => page.evaluate(() => (globalThis as { firstRow?: number }).firstRow ?? null);
    taken.push(await until("the first note to be drawn", drawn, 30_000));
    if (round === rounds - 1) {
      await new Promise((done) => setTimeout(done, 3_000));
      held = await heldBy(page);
    }
    await page.close();
  }
  tell("library opens, ms", `${whole(middle(taken))} (${taken.map(whole).join(", ")})`, "1,000");
  tell("memory of the page and its worker, MB", megabytes(held), "300");
}

function watchRows(): void {
  const look = () => {
    if (document.querySelector("[role=feed] > article")) Object.assign(globalThis, { firstRow: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function questions(driver: Driver, tell: Tell): Promise<void> {
  const page = await driver.openExtensionPage(quiet);
  page.setDefaultTimeout(600_000);
  const { first } = await page.evaluate(startEngine, scriptPath("worker"));
  tell("engine alone: first list, ms", whole(first));
  const asked = searches(60);
  // What is compiled when it is first used is used once before.
  await page.evaluate(timeQuestions, asked.slice(0, 40) as never);
  const took = await page.evaluate(timeQuestions, asked as never);
  tell(`search, ${asked.length} questions: middle, ms`, whole(at(took, 0.5)));
  tell("95th percentile, ms", whole(at(took, 0.95)), "50");
  tell("longest, ms", whole(at(took, 1)));
  for (const { name, question } of others) {
    const [once = 0] = await page.evaluate(timeQuestions, [question] as never);
    tell(`${name}, ms`, whole(once));
  }
  tell("memory with all of this, MB", megabytes(await heldBy(page)), "300");
  await page.close();
}

async function outAndIn(driver: Driver, tell: Tell): Promise<void> {
  const page = await benchPage(driver);
  const out = await page.evaluate(() => (globalThis as unknown as InPage).libraryBench.takeOut());
  await page.evaluate(() => (globalThis as unknown as InPage).libraryBench.erase());
  await new Promise((done) => setTimeout(done, tidying));
  const back = await page.evaluate(
    (path) => (globalThis as unknown as InPage).libraryBench.bringIn(path),
    scriptPath("import-worker"),
  );
  tell("everything to JSON, s", seconds(out.milliseconds));
  tell("and back into an empty library, s", seconds(back.milliseconds));
  tell("both, s", seconds(out.milliseconds + back.milliseconds), "30");
  await page.close();
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number): string => whole(bytes / 1_000_000);
const middle = (values: readonly number[]): number => at(values, 0.5);
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, limit }) => [what, value, limit]);
  return [["", "", "limit"], ["---", "---:", "---:"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
