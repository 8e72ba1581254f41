/** Runs one of our TypeScript tools on a Node that does not read TypeScript. Needs the npm packages. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));

/** `path` from the root, e.g. "tools/start/walk.ts". */
export async function importTypeScript(path) {
  const { module } = await runnerImport(root + path, { configFile: false, root, logLevel: "error" });
  return module;
}
