/** `npm run package`: builds, then writes the two store zips into web-ext-artifacts/. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

run(["tools/build/build.mjs"]);
for (const target of ["chrome", "firefox"]) {
  run([
    "node_modules/web-ext/bin/web-ext.js",
    "build",
    `--source-dir=dist/${target}`,
    "--artifacts-dir=web-ext-artifacts",
    `--filename=tidemark-${target}-${version}.zip`,
    "--overwrite-dest",
    "--no-config-discovery",
  ]);
}
