/** `npm run screenshots`: builds, and writes the pictures of docs/images, light and dark. */
import { spawnSync } from "node:child_process";
import { installBrowsers, installPackages, root } from "../prepare.mjs";

installPackages();
await installBrowsers(["chrome"]);
const { status } = spawnSync(process.execPath, ["tools/build/build.mjs", "chrome"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const { importTypeScript } = await import("../import-typescript.mjs");
const { takePictures } = await importTypeScript("tools/screenshots/pictures.ts");
await takePictures(`${root}docs/images`);
process.exit(0);
