/**
 * `npm run --silent annotate`: the extension's own detect, extract and analyse, on the command line.
 *
 *   annotate -- FILE.html [--url URL]              one page
 *   annotate -- FILE.txt  [--published DAY]        one text
 *   annotate -- URL                                one page, from the web
 *   annotate -- --jsonl < IN > OUT                 many: one JSON object per line in and out, in the same order
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
if (!existsSync(`${root}node_modules/vite`)) {
  console.error("Tidemark's packages are not installed yet. Run `npm ci` first.");
  process.exit(2);
}

const { importTypeScript } = await import("../import-typescript.mjs");
const { run } = await importTypeScript("tools/annotate/run.ts");
process.exitCode = await run(process.argv.slice(2));
