/**
 * `npm run screenshots`: builds, and writes the full set of pictures to pictures/, which git ignores: every page and state,
 * light and dark, wide and narrow, and once from right to left. The best of them go to docs/images. Names as arguments
 * ("panel", "options") take only those walks and leave docs/images as it is.
 */
import { spawnSync } from "node:child_process";
import { installBrowsers, installPackages, root } from "../prepare.mjs";

installPackages();
await installBrowsers(["chrome"]);
const { status } = spawnSync(process.execPath, ["tools/build/build.mjs", "chrome"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { importTypeScript } = await import("../import-typescript.mjs");
const { takePictures } = await importTypeScript("tools/screenshots/pictures.ts");
await takePictures({ full: `${root}pictures`, best: `${root}docs/images`, only: process.argv.slice(2) });
process.exit(0);
