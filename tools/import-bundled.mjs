/**
 * As import-typescript.mjs, for tools that compute for minutes or are timed: one plain file, as in the product. There a
 * constant of another module is a constant; here Vite's runner would look it up at every use.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));

/** `path` from the root, e.g. "tools/train/entities/train.ts". */
export async function importBundled(path) {
  const name = path.replace(/\W+/g, "-");
  const outDir = `${root}node_modules/.cache/tidemark-tools/${name}-${process.pid}`;
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: root + path,
        output: { format: "es", entryFileNames: "tool.mjs", codeSplitting: false },
      },
    },
  });
  return import(pathToFileURL(`${outDir}/tool.mjs`).href);
}
