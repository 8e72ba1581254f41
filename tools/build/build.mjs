/**
 * `npm run build`: dist/chrome and dist/firefox from one source.
 *
 * The content script is registered at run time, so crxjs does not know it. It is built apart, each file as one IIFE at a
 * fixed path: content.js, which runs on every permitted page, and its parts for articles. No dynamic loader, nothing
 * web-accessible, nothing for a page to fetch.
 */
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { contentPart } from "./content-part.mjs";
import { polyfillOf } from "./polyfill-of.mjs";

// Whoever calls us may have run Vite before, which leaves "development" behind; the store's build is the only one there is.
process.env.NODE_ENV = "production";

const root = fileURLToPath(new URL("../../", import.meta.url));
const targets = { chrome: "chrome116", firefox: "firefox140" };
/**
 * What has calls of ours that answer later, in content scripts, and in our own pages and the background besides. What answers
 * at once (i18n, extension) needs no description.
 */
const givenToPages = ["runtime", "storage"];
const called = [...givenToPages, "commands", "contextMenus", "permissions", "tabs", "windows"];
const contentScripts = [
  { file: "content.js", input: "src/content/index.ts", plugins: [polyfillOf(givenToPages)] },
  { file: "reader.js", input: "src/content/reader.ts", plugins: [contentPart("reader")] },
  { file: "session.js", input: "src/content/session.ts", plugins: [contentPart("session")] },
];
const wanted = process.argv.slice(2).filter((name) => name in targets);

for (const target of wanted.length > 0 ? wanted : Object.keys(targets)) {
  await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: target,
    logLevel: "warn",
    plugins: [polyfillOf(called)],
  });
  for (const { file, input, plugins } of contentScripts) {
    await build({
      root,
      configFile: false,
      mode: "production",
      logLevel: "warn",
      publicDir: false,
      define: { __TARGET__: JSON.stringify(target) },
      plugins,
      build: {
        outDir: `dist/${target}`,
        emptyOutDir: false,
        target: targets[target],
        modulePreload: false,
        rolldownOptions: {
          input,
          preserveEntrySignatures: "strict",
          output: { format: "iife", name: "part", entryFileNames: file, codeSplitting: false },
        },
      },
    });
  }
  copyFileSync(`${root}src/page/paint/marks.css`, `${root}dist/${target}/marks.css`);
  console.log(`dist/${target}`);
}
