/**
 * CPU milliseconds for finding 200 annotations on a page of 10,000 words: unchanged, edited, and with all of its text
 * gone. Each round has a fresh tab, in which the first call is a first call; of the rounds the middle one is told.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { readGold } from "../../train/entities/gold.ts";
import { openTab } from "./tab.ts";

const words = 10_000;
const annotations = 200;
const rounds = 5;
/** Calls after the first, over which the later figure is the mean. */
const later = 5;
/** One word in so many is replaced, dropped or doubled on the edited page. */
const editEvery = 16;

/** Of a tool that needs minutes for all of them, one annotation in so many is timed, in one round, and counted so often. */
const oneIn = 10;

export async function speedReport(
  browser: Browser,
  bundles: ReadonlyMap<string, string>,
  isSlow: (tool: string) => boolean,
): Promise<readonly string[]> {
  const original = proseOf("tests/fixtures/entities/dev");
  const spans = spansIn(original);
  const pages = { unchanged: original, edited: edited(original), "all gone": proseOf("tests/fixtures/entities/test") };
  const lines = [
    `| CPU ms, ${annotations} annotations, ${words.toLocaleString("en")} words | ${Object.keys(pages).join(" | ")} |`,
    "|---|---|---|---|",
  ];
  const laters = new Map<string, readonly number[]>();
  for (const [tool, code] of bundles) {
    const asked = isSlow(tool) ? spans.filter((_, at) => at % oneIn === 0) : spans;
    const times: { readonly first: number; readonly again: number }[] = [];
    for (const text of Object.values(pages)) {
      const taken: (typeof times)[number][] = [];
      for (let round = 0; round < (isSlow(tool) ? 1 : rounds); round++) {
        taken.push(await timesOf(browser, code, original, asked, text, isSlow(tool) ? 0 : later));
      }
      times.push({ first: middle(taken.map(({ first }) => first)), again: middle(taken.map(({ again }) => again)) });
    }
    const firsts = times.map(({ first }) => shown((first * spans.length) / asked.length));
    const note = isSlow(tool) ? ` (${oneIn} times the time of ${asked.length})` : "";
    lines.push(`| ${tool}, first call of a fresh tab${note} | ${firsts.join(" | ")} |`);
    if (isSlow(tool)) continue;
    const agains = times.map(({ again }) => again);
    laters.set(tool, agains);
    lines.push(`| ${tool}, later calls | ${agains.map(shown).join(" | ")} |`);
  }
  const ratios = (laters.get("Tidemark") ?? []).map((time, at) => time / (laters.get("indexOf")?.[at] || Number.NaN));
  lines.push(`| Tidemark to indexOf, later calls | ${ratios.map((ratio) => `${shown(ratio)} ×`).join(" | ")} |`);
  return lines;
}

async function timesOf(
  browser: Browser,
  code: string,
  original: string,
  spans: readonly TextSpan[],
  text: string,
  laterCalls: number,
) {
  const tab = await openTab(browser, code);
  await tab.call("describe", asHtml(original), spans);
  await tab.call("prepare", text);
  const first = await tab.cpuOf(() => tab.call("findPrepared", 1));
  const again = laterCalls === 0 ? first : (await tab.cpuOf(() => tab.call("findPrepared", laterCalls))) / laterCalls;
  await tab.close();
  return { first, again };
}

const asHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Articles of our own one after the other, up to so many words. */
function proseOf(folder: string): string {
  const texts = readdirSync(folder).map((file) => readGold(readFileSync(`${folder}/${file}`, "utf8")).text);
  return texts.join(" ").split(/\s+/).slice(0, words).join(" ");
}

/** A word, a phrase and a few sentences by turns, spread over the text. */
function spansIn(text: string): readonly TextSpan[] {
  const starts = [...text.matchAll(/\S+/g)];
  return Array.from({ length: annotations }, (_, at) => {
    const first = Math.floor((at * (starts.length - 60)) / annotations);
    const last = starts[first + ([0, 5, 19, 49][at % 4] ?? 0)];
    return { start: starts[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  });
}

function edited(text: string): string {
  const edits = [() => "otherwise", () => "", (word: string) => `${word} ${word}`];
  return text
    .split(" ")
    .map((word, at) => (at % editEvery === 0 ? (edits[(at / editEvery) % edits.length]?.(word) ?? word) : word))
    .join(" ");
}
