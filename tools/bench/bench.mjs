/**
 * `npm run bench -- NAME [options]`: what Tidemark can do and what it costs, beside its peers in the same run.
 *
 *   extraction [--data FOLDER] [--sets aeb,fundus] [--sample N] [--timed N] [--only tidemark]
 *              [--out FOLDER] [--write]
 *   entities   [--data FOLDER] [--sets test,dev,uner_pud] [--models FOLDER] [--without lists,second]
 *              [--no-speed] [--write]
 *   time       [--data FOLDER] [--sets dev,check,tbaq,gum-news,gum-interview,gum-bio,own-dev,own-test,events]
 *              [--no-speed] [--errors CLASS] [--write]
 *   anchoring  [CASES] [--sample N] [--slow N] [--only Tidemark,indexOf] [--no-speed] [--write]
 *   paint      [--write]
 *   store      [--write]
 *   page       [--data FOLDER] [--pages N] [--rounds N] [--write]
 *   library    [--articles N] [--notes N] [--write]        notes: on each article
 *
 * The peers have a package.json of their own (tools/bench) and are installed when a bench first needs them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { installBrowsers, installPackages, root } from "../prepare.mjs";

const benches = {
  extraction: "tools/bench/extraction/run.ts",
  entities: "tools/bench/entities/run.ts",
  time: "tools/bench/time/run.ts",
  anchoring: "tools/bench/anchoring/run.ts",
  paint: "tools/bench/paint/run.ts",
  store: "tools/bench/store/run.ts",
  page: "tools/bench/page/run.ts",
  library: "tools/bench/library/run.ts",
};

const [name, ...options] = process.argv.slice(2);
const path = benches[name];
if (path === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join(" | ")} [options]`);
  process.exit(2);
}
installPackages();
await installBrowsers(["chrome"]);
const stamp = `${root}tools/bench/node_modules/.package-lock.json`;
const isCurrent =
  existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${root}tools/bench/package-lock.json`).mtimeMs;
if (!isCurrent) {
  console.log("Installing what Tidemark is measured against (npm ci in tools/bench).");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: `${root}tools/bench`,
    stdio: "inherit",
    shell: true,
  });
  if (status !== 0) process.exit(1);
}
const { importTypeScript } = await import("../import-typescript.mjs");
const { importBundled } = await import("../import-bundled.mjs");
// What is timed in this very process has to be one plain file.
const { run } = await (name === "time" ? importBundled(path) : importTypeScript(path));
// A bench brings in its scorer by path; the loader above can do so only while it lasts.
process.exitCode = await run(options, (file) => import(pathToFileURL(file).href));
