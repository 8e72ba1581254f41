/** Speed in Chromium, where the product runs; each figure from a page of its own, so that nothing is warm. */
import { readFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { bundle } from "../../annotate/page-reader.ts";
import { chromiumArgs, requireBrowser } from "../../browsers.ts";
import type { Tagging } from "./in-page-ours.ts";
import { longArticle } from "./long-article.ts";

/** Of each figure the middle one is told. */
const rounds = 5;

const sizes = [10_000, 100_000, 1_000_000] as const;

export async function speedReport(modelPath: string): Promise<readonly string[]> {
  const model = readFileSync(modelPath).toString("base64");
  const [ours, peer] = await Promise.all([
    bundle("tools/bench/entities/in-page-ours.ts"),
    bundle("tools/bench/entities/in-page-compromise.mjs"),
  ]);
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [...chromiumArgs],
  });
  try {
    const article = longArticle(10_000);
    const texts = [longArticle(15_000), longArticle(15_000, 2)];
    const taggings: Tagging[] = [];
    const peers: (readonly number[])[] = [];
    const firsts: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const tagging = await inPage<Tagging>(browser, ours, "tagging", model, texts);
      taggings.push(tagging);
      peers.push(await inPage<readonly number[]>(browser, peer, "compromise", tagging.sentences));
      const [first = 0] = await inPage<readonly number[]>(browser, ours, "entities", model, [article]);
      firsts.push(first);
    }
    const longer = sizes.map((size) => longArticle(size));
    const [, ...long] = await inPage<readonly number[]>(browser, ours, "entities", model, [article, ...longer]);
    const rates = [0, 1].map((at) => {
      const tokens = taggings[0]?.tokens[at] ?? 0;
      const our = (1000 * tokens) / middle(taggings.map(({ took }) => took[at] ?? 0));
      const their = (1000 * tokens) / middle(peers.map((took) => took[at] ?? 0));
      return `${at === 0 ? "first text of a fresh page" : "a second text"}: ${whole(our)} tokens/s, compromise ${whole(their)} (${(our / their).toFixed(1)} ×)`;
    });
    return [
      `Loading: ${whole(middle(taggings.map(({ load }) => load)))} ms. Tagging, ${rates.join("; ")}.`,
      `A 10,000-word article, sentences and all entities, first call: ${whole(middle(firsts))} ms.`,
      `Later calls: ${sizes.map((size, at) => `${whole(size)} words ${whole(long[at] ?? 0)} ms`).join(", ")}.`,
    ];
  } finally {
    await browser.close();
  }
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Calls a function that a script put on the global object, in a new page. */
async function inPage<Answer>(
  browser: Browser,
  code: string,
  name: string,
  ...args: readonly unknown[]
): Promise<Answer> {
  const page = await browser.newPage();
  try {
    await page.evaluate(code);
    return await page.evaluate(
      (called, given) =>
        (globalThis as unknown as Record<string, (...all: unknown[]) => Answer>)[called]?.(...given) as Answer,
      `tidemarkBench_${name}`,
      args,
    );
  } finally {
    await page.close();
  }
}
