/**
 * `npm run bench -- anchoring [CASES]`: is a note found again on a page that has changed, and is it lost where its words
 * are gone? Beside dom-anchor-text-quote and a plain search for the words, on the same cases in the same run.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { bundle } from "../../annotate/page-reader.ts";
import { chromiumArgs, requireBrowser } from "../../browsers.ts";
import { putIntoReadme } from "../readme.ts";
import { type CaseFolder, caseFolders, generatedCases } from "./cases.ts";
import { Tally, tableOf } from "./report.ts";
import { speedReport } from "./speed.ts";
import { openTab, type ToolTab } from "./tab.ts";

const tools = {
  Tidemark: "tools/bench/anchoring/in-page-ours.ts",
  "dom-anchor-text-quote": "tools/bench/anchoring/in-page-quote.mjs",
  indexOf: "tools/bench/anchoring/in-page-search.ts",
} as const;

/** Of these only a few pages are asked: bitap search takes seconds for a page where words are gone. */
const slow: readonly string[] = ["dom-anchor-text-quote"];

const generator = "../shared/bench/anchor";

/** Answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      sample: { type: "string", default: "0" },
      slow: { type: "string", default: "6" },
      only: { type: "string", default: "" },
      speed: { type: "boolean", default: true },
      write: { type: "boolean", default: false },
    },
    allowPositionals: true,
    allowNegative: true,
  });
  const folder = positionals[0] ?? generatedCases(generator);
  if (folder === null || !existsSync(folder)) {
    console.error(
      `bench: there is no folder of cases${folder === null ? "" : ` ${folder}`}. Make one with the generator of anchor-bench/1:
  node src/cli.mjs --pages PAGES --set dev --seed 1001 --per-kind 5 --out CASES
and say where it is: npm run bench -- anchoring CASES`,
    );
    return 2;
  }
  const only = values.only.split(",").filter((name) => name !== "");
  const bundles = new Map<string, string>();
  for (const [tool, script] of Object.entries(tools)) {
    if (only.length === 0 || only.includes(tool)) bundles.set(tool, await bundle(script));
  }
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chrome"),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [...chromiumArgs],
  });
  try {
    const tabs = new Map<string, ToolTab>();
    for (const [tool, code] of bundles) tabs.set(tool, await openTab(browser, code));
    const tallies = new Map([...bundles.keys()].map((tool) => [tool, new Tally()]));
    const keys = { mutations: new Set<string>(), selections: new Set<string>() };
    const folders = caseFolders(folder, Number(values.sample));
    const short = new Set(shortest(folders, Number(values.slow)));
    for (const [at, each] of folders.entries()) {
      const asked = [...tabs].filter(([tool]) => short.has(each) || !slow.includes(tool));
      await readCase(each, asked, tallies, keys);
      if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${folders.length} pages`);
    }
    const mutations = [...keys.mutations].sort();
    const selections = [...keys.selections].sort();
    const report = [
      ...tableOf(`% of ${folders.length} pages, by mutation`, [...mutations, "all"], tallies),
      "",
      ...tableOf("%, by selection", selections, tallies),
      ...(only.length === 0 ? ["", `dom-anchor-text-quote: on the ${short.size} shortest of the pages.`] : []),
      ...(values.speed ? ["", ...(await speedReport(browser, bundles, (tool) => slow.includes(tool)))] : []),
    ].join("\n");
    console.log(report);
    if (values.write) putIntoReadme("anchoring", report);
    return 0;
  } finally {
    await browser.close();
  }
}

const shortest = (folders: readonly CaseFolder[], count: number): readonly CaseFolder[] =>
  folders
    .map((folder) => ({ folder, length: folder.read().page.textLength }))
    .sort((a, b) => a.length - b.length)
    .slice(0, count)
    .map(({ folder }) => folder);

async function readCase(
  folder: CaseFolder,
  tabs: readonly (readonly [string, ToolTab])[],
  tallies: ReadonlyMap<string, Tally>,
  keys: { readonly mutations: Set<string>; readonly selections: Set<string> },
): Promise<void> {
  const { page, selections, variants } = folder.read();
  const ask = async (tool: string, tab: ToolTab) => {
    const tally = tallies.get(tool);
    const length = await tab.call("describe", folder.html(page.file), selections);
    if (length !== page.textLength) throw new Error(`${page.id}: a text of ${length}, not ${page.textLength}`);
    for (const { mutation, file, textLength, expected } of variants) {
      const found = await tab.call("find", folder.html(file), expected);
      if (found.length !== textLength) throw new Error(`${page.id}/${file}: ${found.length}, not ${textLength}`);
      const name = `${mutation.kind} ${mutation.strength}`;
      keys.mutations.add(name);
      for (const [at, grade] of found.grades.entries()) {
        if (grade === null) continue;
        const kind = selections[at]?.kind ?? "";
        keys.selections.add(kind);
        for (const key of [name, kind, "all"]) tally?.add(key, grade);
      }
    }
  };
  await Promise.all(tabs.map(([tool, tab]) => ask(tool, tab)));
}
