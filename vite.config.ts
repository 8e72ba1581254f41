import { readFileSync } from "node:fs";
import { crx } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import type { BrowserKind } from "./tools/browsers.ts";
import { liquidWithoutNetwork } from "./tools/build/liquid-without-network.ts";
import { manifestFor } from "./tools/build/manifest-for.ts";
import { preactWithoutInnerHTML } from "./tools/build/preact-without-inner-html.ts";

/** `--mode chrome` or `--mode firefox`; the content script is built apart (tools/build/build.mjs says why). */
export default defineConfig(({ mode }) => {
  const target: BrowserKind = mode === "firefox" ? "firefox" : "chrome";
  const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
  return {
    define: { __TARGET__: JSON.stringify(target) },
    build: {
      outDir: `dist/${target}`,
      target: target === "firefox" ? "firefox140" : "chrome116",
      modulePreload: false,
      rolldownOptions: {
        // Firefox's panel is in sidebar_action, which crxjs does not scan; the others here are in no manifest.
        input: {
          panel: "src/ui/panel/index.html",
          welcome: "src/ui/welcome/index.html",
          practice: "src/ui/practice/index.html",
          library: "src/ui/library/index.html",
        },
      },
    },
    plugins: [
      preact(),
      preactWithoutInnerHTML(),
      liquidWithoutNetwork(),
      crx({
        manifest: manifestFor(target, readJson("./manifest.json"), readJson("./package.json").version),
        browser: target,
      }),
    ],
  };
});
