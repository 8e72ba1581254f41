import { readFileSync } from "node:fs";
import { Liquid } from "liquidjs";
import { expect, test } from "vitest";
import { templateEngine } from "../../../../src/core/formats/template/template-engine.ts";
import { sampleOptions, samplePart } from "../../../../src/core/formats/template/template-sample.ts";
import { templateVariables } from "../../../../src/core/formats/template/template-variables.ts";

const [, section = ""] = readFileSync("docs/formats.md", "utf8").split("## A template of one's own");

/** Of what a template can name, and of what is in its lists. */
const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
};

test("every variable of a template is in the documentation", () => {
  const keys = [...new Set(keysIn(templateVariables(samplePart, sampleOptions(1))))].filter((key) => key !== "article");
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => !section.includes(`\`${key}\``))).toEqual([]);
});

test("every filter of ours is in the documentation", () => {
  const theirs = new Liquid().filters;
  const ours = Object.keys(templateEngine().filters).filter((name) => theirs[name] === undefined);
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((name) => !new RegExp(`\`${name}[:\`]`).test(section))).toEqual([]);
});
