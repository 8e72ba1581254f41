import { describe, expect, test } from "vitest";
import { entityTypes } from "../../../src/core/entities/entity.ts";
import { noteColours } from "../../../src/core/notes/note.ts";
import { highlightName } from "../../../src/page/paint/mark-style.ts";
import css from "../../../src/page/paint/marks.css?raw";
import { typeSign } from "../../../src/page/toolbar/type-sign.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
const styleOf = (style: Parameters<typeof highlightName>[0]): CSSStyleDeclaration => {
  const name = `::highlight(${highlightName(style)})`;
  const rule = rules.find(({ selectorText }) => selectorText.split(", ").includes(name));
  if (!rule) throw new Error(`no rule for ${name}`);
  return rule.style;
};
const underlined = [...entityTypes, "date", "moved"] as const;

type Colour = readonly [number, number, number, number];
const parse = (colour: string): Colour => {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, a];
};
const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];
/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([r, g, b]: Colour): number => {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((each) => {
    const c = each / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
};
const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const white: Colour = [255, 255, 255, 1];
const black: Colour = [18, 18, 18, 1];

describe("underlines", () => {
  test.each(underlined)("%s has 3:1 on white and on near-black", (style) => {
    const colour = parse(styleOf(style).textDecorationColor);
    expect(contrast(colour, white)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, black)).toBeGreaterThanOrEqual(3);
  });

  test("are told apart without colour, but for the counted ones", () => {
    const shapes = underlined
      .filter((style) => style !== "money" && style !== "percent")
      .map(styleOf)
      .map((style) => [style.textDecorationStyle, style.textDecorationThickness, style.textUnderlineOffset].join(" "));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test.each(entityTypes)("the sign of %s in the card is the line on the page", (type) => {
    const words = {
      language: "en",
      direction: "ltr",
      say: (key: string) => key,
      colour: (colour: string) => colour,
      count: String,
      problem: String,
    } as const;
    const sign = typeSign(type, words).style;
    const line = styleOf(type);
    for (const property of ["text-decoration", "text-underline-offset"]) {
      expect(sign.getPropertyValue(property)).toBe(line.getPropertyValue(property));
    }
  });
});

describe("note colours", () => {
  test.each(noteColours)("%s leaves the text readable on light and dark pages and is seen on both", (colour) => {
    const background = parse(styleOf(colour).backgroundColor);
    expect(background[3]).toBeLessThan(0.5);
    for (const [page, ink] of [
      [white, parse("rgb(51 51 51)")],
      [black, parse("rgb(204 204 204)")],
    ] as const) {
      const seen = over(background, page);
      expect(contrast(ink, seen)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(seen, page)).toBeGreaterThan(1.15);
    }
  });
});

test("every style has a rule of its own, on paper and with forced colours too", () => {
  const names = [...underlined, "flash", "flash-fading"].map((style) => `::highlight(tidemark-${style})`);
  const notes = noteColours.map((colour) => `::highlight(tidemark-${colour})`);
  const media = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  const inMedia = (query: string) => media.find(({ conditionText }) => conditionText.includes(query))?.cssText ?? "";
  for (const name of [...names, ...notes]) {
    expect(
      rules.some(({ selectorText }) => selectorText.includes(name)),
      name,
    ).toBe(true);
    expect(inMedia("forced-colors"), name).toContain(name);
  }
  for (const name of names) expect(inMedia("print"), name).toContain(name);
  for (const name of notes) expect(inMedia("print"), name).not.toContain(name);
});
