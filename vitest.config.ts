import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArgs, findBrowser } from "./tools/browsers.ts";

const node = { environment: "node" } as const;

export default defineConfig({
  define: { __TARGET__: JSON.stringify("chrome") },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: "unit",
          include: ["tests/{core,platform,background,house,tools}/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [preact()],
        // Found at the first import, they would make the browser load its tests again in the middle of a run.
        optimizeDeps: {
          include: [
            "@knight-lab/timelinejs/src/js/core/ConfigFactory.js",
            "@knight-lab/timelinejs/src/js/timeline/Timeline.js",
            "@preact/signals",
            "fast-check",
            "fflate",
            "idb",
            "liquidjs",
            "lucide",
            "marked",
            "papaparse",
            "preact",
            "preact/hooks",
            "preact/jsx-runtime",
            "preact/jsx-dev-runtime",
          ],
        },
        test: {
          name: "dom",
          include: ["tests/{page,ui,content}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser("chrome") ?? "chromium-not-found", args: [...chromiumArgs] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          ...node,
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Real browsers on a shared machine are late now and then; what fails twice in a row is broken.
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
