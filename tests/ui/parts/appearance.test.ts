/** A page of ours is light or dark as the reader chose, whatever the browser is. */
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import "../../../src/ui/parts/tokens.css";
import type { Settings } from "../../../src/platform/settings-shape.ts";
import { dress } from "../../../src/ui/parts/appearance.ts";

const hear = vi.hoisted(() => ({ now: (_: Partial<Settings>) => {} }));
const settings = vi.hoisted(() => ({ theme: "browser", language: "browser" }));
vi.mock("../../../src/platform/settings.ts", () => ({
  readSettings: async () => settings,
  onSettingsChanged(heard: (now: Partial<Settings>) => void) {
    hear.now = heard;
  },
}));
vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

beforeAll(() => dress());
afterEach(() => hear.now({ ...settings, theme: "browser" } as Partial<Settings>));

const ground = () => getComputedStyle(document.documentElement).getPropertyValue("--surface");
const scheme = () => getComputedStyle(document.documentElement).colorScheme;
const browsers = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "#1d1f23" : "#ffffff");

test.each([
  { theme: "dark", colour: "#1d1f23" },
  { theme: "light", colour: "#ffffff" },
] as const)("$theme, and back as the browser is", ({ theme, colour }) => {
  hear.now({ ...settings, theme } as Partial<Settings>);
  expect([ground(), scheme()]).toEqual([colour, theme]);
  hear.now({ ...settings, theme: "browser" } as Partial<Settings>);
  expect([ground(), scheme()]).toEqual([browsers(), "light dark"]);
});

test("the page says which language it speaks", () => {
  expect(document.documentElement.lang).toMatch(/^en\b/);
});
