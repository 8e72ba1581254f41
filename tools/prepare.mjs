/**
 * Makes a fresh clone ready: installs npm packages when they are missing or older than the lock file,
 * and the browsers where this process may (root on Debian or Ubuntu); elsewhere it says exactly what to do.
 *
 * Runs on plain Node, before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tidemark needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

export function installPackages() {
  const stamp = `${root}node_modules/.package-lock.json`;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs) return;
  console.log("Installing npm packages (npm ci).");
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit", shell: true });
  if (status !== 0) {
    console.error("npm ci failed. Check the network connection to the npm registry, then run this command again.");
    process.exit(1);
  }
}

/** After `installPackages`. `kinds`: "chrome", "firefox". */
export async function installBrowsers(kinds) {
  const debian = { chrome: "chromium", firefox: "firefox-esr" };
  const { importTypeScript } = await import("./import-typescript.mjs");
  const { findBrowser } = await importTypeScript("tools/browsers.ts");
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  const packages = missing.map((kind) => debian[kind]);
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing ${packages.join(" and ")} with apt-get (a few minutes, once).`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
    if (apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages)) return;
  }
  console.error(`
Tidemark is tested in real browsers, and ${packages.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing.
  Debian or Ubuntu:  sudo apt-get install ${packages.join(" ")}
  Elsewhere:         install Chrome or Chromium and Firefox, or set
                     ${missing.map((kind) => (kind === "chrome" ? "TIDEMARK_CHROMIUM" : "TIDEMARK_FIREFOX")).join(" and ")} to their full paths.
Then run this command again.`);
  process.exit(1);
}
