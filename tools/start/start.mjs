/**
 * `npm start`: on a fresh clone installs what is missing, builds, serves the sample site and opens a browser with
 * Tidemark installed on a sample article. `npm start -- --firefox` for Firefox. Where there is no display (or with
 * `--headless`) it walks through the main job by itself and leaves screenshots and the export in demo/.
 */
import { spawnSync } from "node:child_process";
import { installBrowsers, installPackages, root } from "../prepare.mjs";

const args = process.argv.slice(2);
const kind = args.includes("--firefox") ? "firefox" : "chrome";
const hasDisplay = ["darwin", "win32"].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = args.includes("--headless") || !hasDisplay;

installPackages();
await installBrowsers([kind]);
const { status } = spawnSync(process.execPath, ["tools/build/build.mjs", kind], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { importTypeScript } = await import("../import-typescript.mjs");
if (headless) {
  const { walk } = await importTypeScript("tools/start/walk.ts");
  await walk(kind, `${root}demo`);
} else {
  const { openForReader } = await importTypeScript("tools/start/open-for-reader.ts");
  await openForReader(kind);
}
process.exit(0);
