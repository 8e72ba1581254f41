import { expect, test, vi } from "vitest";
import signals from "../../../node_modules/@preact/signals/package.json";
import idb from "../../../node_modules/idb/package.json";
import lucide from "../../../node_modules/lucide/package.json";
import preact from "../../../node_modules/preact/package.json";
import polyfill from "../../../node_modules/webextension-polyfill/package.json";
import ours from "../../../package.json?raw";
import { libraries } from "../../../src/ui/options/about.tsx";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

test("names everybody whose work is packed, and no one else", () => {
  expect(libraries.map(({ name }) => name)).toEqual(Object.keys(JSON.parse(ours).dependencies).sort());
});

test.each([signals, idb, lucide, preact, polyfill])("says the licence of $name", ({ name, license }) => {
  expect(libraries.find((library) => library.name === name)?.licence).toBe(license);
});
