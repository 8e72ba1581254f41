/**
 * `npm run build`: dist/chrome and dist/firefox from one source.
 *
 * The content script is registered at run time, so crxjs does not know it. It is built apart, as one IIFE
 * at a fixed path (content.js): no dynamic loader, nothing web-accessible, nothing for a page to fetch.
 */
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const targets = { chrome: "chrome116", firefox: "firefox140" };
const wanted = process.argv.slice(2).filter((name) => name in targets);

for (const target of wanted.length > 0 ? wanted : Object.keys(targets)) {
  await build({ root, configFile: `${root}vite.config.ts`, mode: target, logLevel: "warn" });
  await build({
    root,
    configFile: false,
    mode: "production",
    logLevel: "warn",
    publicDir: false,
    define: { __TARGET__: JSON.stringify(target) },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: false,
      target: targets[target],
      modulePreload: false,
      rolldownOptions: {
        input: "src/content/index.ts",
        output: { format: "iife", entryFileNames: "content.js", codeSplitting: false },
      },
    },
  });
  copyFileSync(`${root}src/page/paint/marks.css`, `${root}dist/${target}/marks.css`);
  console.log(`dist/${target}`);
}
