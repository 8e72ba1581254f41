/**
 * `npm run bench -- paint`: marks painted with the CSS Custom Highlight API by our own code, beside wrapping each in a
 * `<mark>`, on a page of 10,000 words in Chromium.
 *
 * Milliseconds, each round in a fresh tab; of the rounds the middle one is told. "CPU" is the time of the tab's thread on
 * the processor until the next frame is drawn.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import puppeteer, { type Browser } from "puppeteer-core";
import { bundle } from "../../annotate/page-reader.ts";
import { chromiumArgs, requireBrowser } from "../../browsers.ts";
import { longArticle } from "../entities/long-article.ts";
import { putIntoReadme } from "../readme.ts";
import type { PaintTab, Traces, Way } from "./in-page.ts";

const rounds = 5;
const counts = [1_000, 5_000] as const;
const ways: readonly Way[] = ["Tidemark", "<mark>"];

interface Round {
  /** Of our code, or of the page's. */
  readonly script: number;
  readonly writes: number;
  /** Style and layout after painting. */
  readonly layout: number;
  /** The processor's time until the next frame is drawn, script included. */
  readonly painted: number;
  /** The same for the page's writes, those that are taken back and those that are seen. */
  readonly written: number;
  readonly seen: number;
  readonly hit: number;
}

/** Answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { write: { type: "boolean", default: false } } });
  const code = await bundle("tools/bench/paint/in-page.ts");
  const html = pageOf();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    defaultViewport: { width: 1280, height: 900 },
    args: [...chromiumArgs],
  });
  try {
    const heads = ["marks", "", "script", "layout", "all, CPU", "nodes added", "mutation records"];
    const after = ["400 DOM writes", "to unpainted", "these and the frame, CPU", "to unpainted"];
    const last = ["400 that are seen and the frame, CPU", "to unpainted", "hit test"];
    const titles = [...heads, ...after, ...last];
    const lines = [titles, titles.map(() => "---")];
    const bare = middleOf(await roundsOf(browser, code, html, "nothing", 0));
    const costs = (took: Round): readonly string[] => [
      ms(took.writes),
      `${(took.writes / bare.writes).toFixed(1)} ×`,
      ms(took.written),
      `${(took.written / bare.written).toFixed(1)} ×`,
      ms(took.seen),
      `${(took.seen / bare.seen).toFixed(1)} ×`,
    ];
    lines.push(["0", "nothing", "", "", "", "", "", ...costs(bare), ""]);
    for (const count of counts) {
      for (const way of ways) {
        const took = middleOf(await roundsOf(browser, code, html, way, count));
        const { nodesAdded, mutationRecords } = await tracesOf(browser, code, html, way, count);
        const times = [took.script, took.layout, took.painted].map(ms);
        const hit = way === "Tidemark" ? took.hit.toFixed(3) : "";
        lines.push([whole(count), way, ...times, whole(nodesAdded), whole(mutationRecords), ...costs(took), hit]);
      }
    }
    const report = lines
      .map((cells) => `| ${cells.map((cell) => cell.replace("<mark>", "`<mark>`")).join(" | ")} |`)
      .join("\n");
    console.log(report);
    if (values.write) putIntoReadme("paint", report);
    return 0;
  } finally {
    await browser.close();
  }
}

async function roundsOf(browser: Browser, code: string, html: string, way: Way, count: number) {
  const taken: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const tab = await openTab(browser, code, html);
    await tab.call("choose", count);
    await tab.call("draw");
    let [script, writes] = [0, 0];
    const painting = await tab.cost(async () => {
      script = await tab.call("paint", way);
      await tab.call("draw");
    });
    const writing = await tab.cost(async () => {
      writes = await tab.call("write", false);
      await tab.call("draw");
    });
    const hit = way === "Tidemark" ? await tab.call("hitTest") : 0;
    const seeing = await tab.cost(async () => {
      await tab.call("write", true);
      await tab.call("draw");
    });
    const { task: painted, layout } = painting;
    taken.push({ script, writes, layout, painted, written: writing.task, seen: seeing.task, hit });
    await tab.close();
  }
  return taken;
}

/** In a tab of its own: to be watched costs time. */
async function tracesOf(browser: Browser, code: string, html: string, way: Way, count: number): Promise<Traces> {
  const tab = await openTab(browser, code, html);
  await tab.call("choose", count);
  const traces = await tab.call("paintWatched", way);
  await tab.close();
  return traces;
}

async function openTab(browser: Browser, code: string, html: string) {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(code);
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
    return { task: of("TaskDuration"), layout: of("LayoutDuration") + of("RecalcStyleDuration") };
  };
  return {
    call: <Name extends keyof PaintTab>(name: Name, ...args: Parameters<PaintTab[Name]>) =>
      page.evaluate(
        (called, given) =>
          (globalThis as unknown as { tidemarkBench: Record<string, (...all: unknown[]) => unknown> }).tidemarkBench[
            called
          ]?.(...given),
        name,
        args,
      ) as Promise<Awaited<ReturnType<PaintTab[Name]>>>,
    async cost(work: () => Promise<unknown>) {
      const before = await spent();
      await work();
      const after = await spent();
      return { task: after.task - before.task, layout: after.layout - before.layout };
    },
    close: () => page.close(),
  };
}

/** An article of our own as a page, with a few inline elements and the style sheet of our marks. */
function pageOf(): string {
  const { text, blocks } = longArticle(10_000);
  const escaped = (part: string) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = blocks.map(({ span }) => {
    const words = escaped(text.slice(span.start, span.end)).split(" ");
    return `<p>${words.map((word, at) => (at % 40 === 20 ? `<a href="#">${word}</a>` : word)).join(" ")}</p>`;
  });
  const style = readFileSync("src/page/paint/marks.css", "utf8");
  return `<!doctype html><html lang="en"><title>A long article</title><style>article { width: 700px; margin: auto } ${style}</style>
<article><h1>A long article</h1>${paragraphs.join("\n")}</article></html>`;
}

function middleOf(taken: readonly Round[]): Round {
  const middle = (of: (round: Round) => number): number =>
    taken.map(of).toSorted((a, b) => a - b)[taken.length >> 1] ?? 0;
  return {
    script: middle(({ script }) => script),
    writes: middle(({ writes }) => writes),
    layout: middle(({ layout }) => layout),
    painted: middle(({ painted }) => painted),
    written: middle(({ written }) => written),
    seen: middle(({ seen }) => seen),
    hit: middle(({ hit }) => hit),
  };
}

const ms = (value: number): string => value.toFixed(1);

const whole = (value: number): string => value.toLocaleString("en");
