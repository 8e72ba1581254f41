/** Every pair of colours that text or a sign is drawn in can be read, in light and in dark (WCAG 2.2 AA). */
import { describe, expect, test } from "vitest";
import { entityTypes } from "../../../src/core/entities/entity.ts";
import tokens from "../../../src/ui/parts/tokens.css?raw";

type Colours = Readonly<Record<string, string>>;

function coloursIn(block: string): Colours {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

const [lightPart = "", darkPart = ""] = tokens.split("@media (prefers-color-scheme: dark)");
const light = coloursIn(lightPart);
const dark = { ...light, ...coloursIn(darkPart.split("@media")[0] ?? "") };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

const surfaces = ["surface", "surface-sunken", "surface-raised", "surface-hover"];
const words = ["text", "text-soft", "accent", ...entityTypes.map((type) => `type-${type}`), "type-date"];

describe.each([
  { theme: "light", colours: light },
  { theme: "dark", colours: dark },
])("in $theme", ({ colours }) => {
  const of = (name: string) => colours[name] ?? `no --${name}`;

  test.each([
    ...words.flatMap((word) => surfaces.map((surface) => ({ word, surface, least: 4.5 }))),
    { word: "on-accent", surface: "accent", least: 4.5 },
    { word: "text", surface: "accent-soft", least: 4.5 },
    { word: "warning", surface: "warning-soft", least: 4.5 },
    { word: "danger", surface: "danger-soft", least: 4.5 },
    { word: "danger", surface: "surface", least: 4.5 },
    { word: "line-strong", surface: "surface", least: 3 },
    { word: "line-strong", surface: "surface-sunken", least: 3 },
  ])("$word on $surface is at least $least", ({ word, surface, least }) => {
    expect(contrast(of(word), of(surface))).toBeGreaterThanOrEqual(least);
  });
});
