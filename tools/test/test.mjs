/**
 * `npm test`: everything, on a fresh clone too. Types and walls, lint, unused code, build, the add-on linter, sizes,
 * then unit tests, DOM tests in Chromium and end-to-end tests in Chromium and Firefox.
 *
 * Every gate counts as one test. The closing line is `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { installBrowsers, installPackages, root } from "../prepare.mjs";

installPackages();
await installBrowsers(["chrome", "firefox"]);

const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

const node = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;

function gate(name, args) {
  const began = Date.now();
  const good = node(args);
  if (good) passed++;
  else failed++;
  console.log(`${good ? "ok  " : "FAIL"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return good;
}

gate("types and walls (tsc -b)", ["node_modules/typescript/bin/tsc", "-b"]);
gate("lint and format (biome)", ["node_modules/@biomejs/biome/bin/biome", "ci", "."]);
gate("unused files, exports, dependencies (knip)", ["node_modules/knip/bin/knip.js"]);
const built = gate("build of both extensions", ["tools/build/build.mjs"]);
if (built) {
  gate("add-on linter: no error, no warning", ["tools/test/lint-addon.mjs"]);
  gate("sizes within their budgets", ["tools/test/sizes.mjs"]);
}

for (const project of ["unit", "dom", "e2e"]) {
  const report = `${results}/${project}.json`;
  const began = Date.now();
  const good = node([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  passed += counted?.numPassedTests ?? 0;
  const broken = counted?.numFailedTests ?? 0;
  // A file that cannot even be loaded fails the run without a failed test.
  failed += good ? broken : Math.max(broken, 1);
  console.log(`${good ? "ok  " : "FAIL"} ${project} tests (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
