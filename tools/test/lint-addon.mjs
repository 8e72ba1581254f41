/** web-ext lint on the Firefox build: anything it has to say, notices too, fails. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    "node_modules/web-ext/bin/web-ext.js",
    "lint",
    "--source-dir=dist/firefox",
    "--output=json",
    "--no-config-discovery",
  ],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 },
);
const start = stdout.indexOf("{");
if (start < 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
const { summary, errors, warnings, notices } = JSON.parse(stdout.slice(start));
for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices]) {
  console.error(`${_type} ${code} ${file ?? ""}:${line ?? ""} ${message}`);
}
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
process.exit(summary.errors + summary.warnings + summary.notices === 0 ? 0 : 1);
