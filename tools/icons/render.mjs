/**
 * `node tools/icons/render.mjs`: public/icons/*.png from tidemark.svg, through Chromium.
 *
 * The "idle" variants are the same drawing without its colours: a tab on which nothing was recognised. "never" is struck
 * through besides: a site on which the reader wants nothing. A tile of its own colour stands on light bars and on dark ones.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const svg = readFileSync(new URL("tidemark.svg", import.meta.url), "utf8");
const idle = ":root { --sea-top: #7d868c; --sea-bottom: #626b71; --text: #f2f4f5; --mark: #c9ced1 }";

const icons = [
  ...[16, 32, 48, 128].map((size) => ({ name: `icon${size}`, size, css: "" })),
  ...[16, 32].map((size) => ({ name: `icon${size}-idle`, size, css: idle })),
  ...[16, 32].map((size) => ({ name: `icon${size}-never`, size, css: `${idle} #never { visibility: visible }` })),
];

const { module } = await runnerImport(`${root}tools/browsers.ts`, { configFile: false, root, logLevel: "error" });
const browser = await puppeteer.launch({
  executablePath: module.requireBrowser("chrome"),
  args: [...module.chromiumArgs],
});
const page = await browser.newPage();
for (const { name, size, css } of icons) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px } ${css}</style>${svg}`,
  );
  writeFileSync(`${root}public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
