/** One page loaded in a slowed-down tab, and what its main thread did meanwhile. */
import type { Page } from "puppeteer-core";
import type { Driver } from "../../driver/driver.ts";
import { longestOwnTask, type TraceEvent } from "./own-tasks.ts";

export interface Load {
  /** Milliseconds each, of tasks that took more than 50. */
  readonly longTasks: readonly number[];
  /** Milliseconds of the longest task that is ours, and of our own script in it. */
  readonly longestOwn: { readonly task: number; readonly script: number } | null;
  readonly layoutShift: number;
  /** Milliseconds from the start of the navigation until the first name is painted; null when none was. */
  readonly painted: number | null;
}

/** How many times slower the tab's processor is. */
export const slowdown = 4;

/** Milliseconds without anything new after which a page has come to rest, and after which it is left as it is. */
const calm = 1500;
const longest = 10_000;

interface Circumstances {
  /** Does Tidemark run on the page? Then its marks are waited for. */
  readonly isRunning: boolean;
  readonly isTraced: boolean;
}

export async function watchedLoad(driver: Driver, url: string, { isRunning, isTraced }: Circumstances): Promise<Load> {
  const page = await driver.newPage("about:blank");
  const session = await page.createCDPSession();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluateOnNewDocument(watch);
  if (isTraced)
    await page.tracing.start({
      categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"],
    });
  await page.goto(url, { waitUntil: "load", timeout: 60_000 }).catch(() => undefined);
  const seen = await rested(page, isRunning);
  const trace = isTraced ? await page.tracing.stop() : undefined;
  await page.close();
  const events = trace
    ? (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] }).traceEvents
    : null;
  return { ...seen, longestOwn: events && longestOwnTask(events, new URL(url).origin) };
}

type Seen = Omit<Load, "longestOwn"> & { readonly latest: number; readonly now: number };

async function rested(page: Page, areMarksExpected: boolean): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate(() => (globalThis as unknown as { watchedLoad(): Seen }).watchedLoad());
    const isCalm = seen.now - seen.latest > calm && (seen.painted !== null || !areMarksExpected);
    if (isCalm || seen.now > longest) return seen;
    await new Promise((done) => setTimeout(done, 250));
  }
}

/** Runs in the page, before anything else. Its observers also hear of tasks in the extension's own world. */
function watch(): void {
  const longTasks: number[] = [];
  let layoutShift = 0;
  let painted: number | null = null;
  let latest = 0;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        take(entry);
        latest = performance.now();
      }
    }).observe({ type, buffered: true });
  observe("longtask", ({ duration }) => longTasks.push(duration));
  observe("layout-shift", (entry) => {
    layoutShift += (entry as unknown as { value: number }).value;
  });
  const looking = setInterval(() => {
    for (const [name, { size }] of CSS.highlights as unknown as Iterable<[string, Highlight]>) {
      if (!name.startsWith("tidemark-") || size === 0) continue;
      painted = latest = performance.now();
      clearInterval(looking);
    }
  }, 20);
  Object.assign(globalThis, {
    watchedLoad: () => ({ longTasks, layoutShift, painted, latest, now: performance.now() }),
  });
}
