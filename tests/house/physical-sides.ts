/**
 * Left and right in style sheets: what should be the start and the end of a line, so that the whole interface turns
 * around where it is read from right to left.
 */
import { styleFiles } from "./source-files.ts";

/** Where a side of the screen is meant, with the reason. */
const meant: Readonly<Record<string, string>> = {
  "src/page/toolbar/look.ts: inset: 0 auto auto 0": "a box of no size: what it holds stands at measured pixels",
  "src/ui/panel/entities/entities.css: border-width: 0 1.5px 1.5px 0":
    "two sides of a square that is turned to point down",
};

const sideOfBox =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:(?:top|bottom)-)?(?:left|right)\b.*|left|right)$/;
const boxOfFour = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const sideOfText =
  /^(?:text-align|float|clear|transform-origin|background-position(?:-x)?|object-position|mask-position)$/;

export function physicalSides(root: string): readonly string[] {
  return styleFiles(root, "src").flatMap(({ path, text }) =>
    declarations(text)
      .filter(([property, value]) => namesSide(property, value))
      .map(([property, value]) => `${path}: ${property}: ${value}`)
      .filter((found) => !(found in meant)),
  );
}

function namesSide(property: string, value: string): boolean {
  const values = parts(value);
  if (sideOfBox.test(property)) return true;
  if (sideOfText.test(property)) return /\b(?:left|right)\b/.test(value);
  if (boxOfFour.test(property)) return values.length === 4 && values[1] !== values[3];
  if (property === "border-radius") return values.length > 1;
  if (property === "translate") return !/^(?:0|none)$/.test(values[0] ?? "");
  return /\btranslate(?:X|3d)?\(\s*(?!0)|\bto (?:(?:top|bottom) )?(?:left|right)\b/.test(value);
}

/** Every "property: value" of a style sheet, or of one in a template string. */
const declarations = (text: string): readonly (readonly [property: string, value: string])[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = "", value = ""]) => [
      property,
      value
        .replace(/\s*!important/, "")
        .replace(/\s+/g, " ")
        .trim(),
    ],
  );

/** The values of a list, each with its brackets whole. */
const parts = (value: string): readonly string[] => value.match(/(?:[^\s()]+|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
