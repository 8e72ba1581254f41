/**
 * `npm run bench -- page`: what Tidemark costs a page while it loads, and how soon its panel answers, in Chromium with the
 * built extension and the processor slowed down four times.
 *
 * Each page is loaded without Tidemark's script and then with it, each time in a fresh tab. Of the rounds the middle one
 * is told. One more is traced, to tell whose a long task is: tracing itself costs time.
 */
import { parseArgs } from "node:util";
import { type Driver, startDriver, until } from "../../driver/driver.ts";
import { press } from "../../driver/reader.ts";
import { putIntoReadme } from "../readme.ts";
import { type Latencies, type PanelAction, panelLatencies } from "./panel-latency.ts";
import { servePages } from "./served-pages.ts";
import { type Load, watchedLoad } from "./watched-load.ts";

interface Visits {
  readonly without: Load;
  readonly loaded: Load;
  readonly traced: Load;
}

/** Answers the exit status. */
export async function run(args: readonly string[], load: (file: string) => Promise<unknown>): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "../shared/data/extraction" },
      pages: { type: "string", default: "20" },
      rounds: { type: "string", default: "3" },
      write: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  const served = await servePages(values.data, Number(values.pages), load);
  const driver = await startDriver("chrome", { headless: true });
  try {
    const visit = async (isRunning: boolean) => {
      process.stderr.write(`${isRunning ? "with" : "without"} Tidemark\n`);
      const loads = new Map<string, Load>();
      for (const { urls } of served.groups) {
        for (const url of urls) loads.set(url, await middleLoad(driver, url, rounds, isRunning));
      }
      return loads;
    };
    const without = await visit(false);
    await readEverywhere(driver);
    // The first article of all also loads the model of names, once for each start of the browser.
    await watchedLoad(driver, served.groups[0]?.urls[0] ?? "", { isRunning: true, isTraced: false });
    const loaded = await visit(true);
    const traced = new Map<string, Load>();
    for (const url of loaded.keys()) {
      traced.set(url, await watchedLoad(driver, url, { isRunning: true, isTraced: true }));
    }
    const groups = served.groups.map(({ name, urls }) => ({
      name,
      visits: urls.flatMap((url): readonly Visits[] => {
        const [bare, own, told] = [without.get(url), loaded.get(url), traced.get(url)];
        return bare && own && told ? [{ without: bare, loaded: own, traced: told }] : [];
      }),
    }));
    const latencies = await panelLatencies(driver, longRead(served.groups[0]?.urls ?? []));
    const report = `${loadTable(groups)}\n\n${panelTable(latencies)}`;
    console.log(report);
    if (values.write) putIntoReadme("page", report);
    return 0;
  } finally {
    await driver.close();
    await served.close();
  }
}

const longRead = (urls: readonly string[]): string => urls.find((url) => url.includes("long-read")) ?? urls[0] ?? "";

async function middleLoad(driver: Driver, url: string, rounds: number, isRunning: boolean): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    loads.push(await watchedLoad(driver, url, { isRunning, isTraced: false }));
  }
  const middle = loads.toSorted((a, b) => sum(a.longTasks) - sum(b.longTasks))[rounds >> 1];
  if (!middle) throw new RangeError(`${rounds} rounds`);
  return middle;
}

async function readEverywhere(driver: Driver): Promise<void> {
  await driver.answerPermissionPrompts();
  const welcome = await driver.openExtensionPage("src/ui/welcome/index.html");
  await welcome.bringToFront();
  await press(welcome, /on every site/i);
  await until("the script to be registered", () =>
    welcome.evaluate(async () => {
      const { chrome: api } = globalThis as unknown as { chrome: typeof chrome };
      return (await api.scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await welcome.close();
}

function loadTable(groups: readonly { readonly name: string; readonly visits: readonly Visits[] }[]): string {
  const heads = ["pages", "", "long tasks without", "ms", "with Tidemark", "ms"];
  const own = ["Tidemark's longest task, ms", "pages where over 50 ms"];
  const more = ["layout shift without", "with Tidemark", "marks painted, ms"];
  const rows = groups.map(({ name, visits }) => {
    const of = <T>(value: (visit: Visits) => T) => visits.map(value);
    const longest = of(({ traced }) => traced.longestOwn?.task ?? 0);
    const painted = of(({ loaded }) => loaded.painted).filter((each) => each !== null);
    return [
      name,
      String(visits.length),
      String(sum(of(({ without }) => without.longTasks.length))),
      ms(sum(of(({ without }) => sum(without.longTasks)))),
      String(sum(of(({ loaded }) => loaded.longTasks.length))),
      ms(sum(of(({ loaded }) => sum(loaded.longTasks)))),
      `${ms(middle(longest))}, at most ${ms(Math.max(0, ...longest))}`,
      `${longest.filter((task) => task > 50).length} of ${longest.length}`,
      sum(of(({ without }) => without.layoutShift)).toFixed(3),
      sum(of(({ loaded }) => loaded.layoutShift)).toFixed(3),
      `${ms(middle(painted))} (on ${painted.length})`,
    ];
  });
  return tableOf([...heads, ...own, ...more], rows);
}

function panelTable(latencies: Latencies): string {
  const rows = (Object.entries(latencies) as [PanelAction, readonly number[]][]).map(([action, taken]) => [
    action,
    String(taken.length),
    ms(middle(taken)),
    ms(Math.max(0, ...taken)),
  ]);
  return tableOf(["in the panel", "times", "to the next frame, ms", "at most"], rows);
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const ms = (value: number): string => Math.round(value).toLocaleString("en");
