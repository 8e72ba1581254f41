/** Each gate is seen to fail: one violation is planted in a temporary copy of the tree. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { physicalSides } from "./physical-sides.ts";
import {
  coreDoesNotImportLanguages,
  coreIsPure,
  everyMemberIsListed,
  noNetwork,
  noRawHtml,
  type Rule,
} from "./rules.ts";

const root = resolve(".");
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "tidemark-house-"));
  const parts = ["src", "public", "tools", "tests/tsconfig.json", "manifest.json", "package.json", "tsconfig.json"];
  for (const part of [...parts, "tsconfig.base.json", "biome.json", "knip.json", ".gitignore"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (from) => !from.endsWith("node_modules") });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  // Biome reads .gitignore only inside a repository.
  spawnSync("git", ["init", "-q"], { cwd: copy });
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }), 60_000);

const tsc = (room: string) => run("typescript/bin/tsc", "-b", `src/${room}`);
const biome = () => run("@biomejs/biome/bin/biome", "ci", "src");

function run(program: string, ...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout };
}

/** Adds files, looks, and takes them away again. */
function planted<T>(files: Readonly<Record<string, string>>, look: () => T): T {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(copy, path), text);
  try {
    return look();
  } finally {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
}

describe("the compiler is the wall", () => {
  test("the rooms compile as they stand", () => {
    for (const room of ["core", "page", "platform", "ui"]) expect(tsc(room)).toMatchObject({ status: 0 });
  });

  test.each([
    {
      why: "core may not import page",
      path: "src/core/planted.ts",
      text: 'export * from "../page/text-map.ts";\n',
      room: "core",
    },
    {
      why: "page may not import platform",
      path: "src/page/planted.ts",
      text: 'export * from "../platform/protocol.ts";\n',
      room: "page",
    },
    {
      why: "platform may not import page",
      path: "src/platform/planted.ts",
      text: 'export * from "../page/text-map.ts";\n',
      room: "platform",
    },
    {
      why: "ui may not import background",
      path: "src/ui/planted.ts",
      text: 'export * from "../background/index.ts";\n',
      room: "ui",
    },
    {
      why: "core knows no DOM",
      path: "src/core/planted.ts",
      text: "export const title = (): string => document.title;\n",
      room: "core",
    },
    {
      why: "page knows no browser API",
      path: "src/page/planted.ts",
      text: "export const id = (): string => chrome.runtime.id;\n",
      room: "page",
    },
    {
      why: "platform knows no window",
      path: "src/platform/planted.ts",
      text: "export const w = (): number => window.innerWidth;\n",
      room: "platform",
    },
  ])("$why", ({ path, text, room }) => {
    const { status, stdout } = planted({ [path]: text }, () => tsc(room));
    expect(status).not.toBe(0);
    expect(stdout).toContain("planted.ts");
  });
});

describe("the linter", () => {
  test.each([
    { why: "an any", text: "export const x = (y: any): unknown => y;\n" },
    { why: "a non-null assertion", text: "export const x = (y: string | null): string => y!;\n" },
    { why: "an unused import", text: 'import type { Block } from "./article/article.ts";\n\nexport const x = 1;\n' },
  ])("refuses $why", ({ text }) => {
    expect(planted({ "src/core/planted.ts": text }, biome)).not.toMatchObject({ status: 0 });
  });
});

const rules: readonly { name: string; rule: Rule; plant: Readonly<Record<string, string>> }[] = [
  {
    name: "every format stands in the list",
    rule: everyMemberIsListed,
    plant: {
      "src/core/formats/planted.ts":
        'import type { Format } from "./format.ts";\nexport const planted: Format = null as never;\n',
    },
  },
  {
    name: "no raw HTML",
    rule: noRawHtml,
    plant: { "src/page/planted.ts": "export const f = (e: Element, s: string) => { e.innerHTML = s; };\n" },
  },
  {
    name: "core imports no language",
    rule: coreDoesNotImportLanguages,
    plant: { "src/core/planted.ts": 'export * from "./lang/en/english.ts";\n' },
  },
  {
    name: "core reads no clock",
    rule: coreIsPure,
    plant: { "src/core/planted.ts": "export const now = () => Date.now();\n" },
  },
  {
    name: "no network",
    rule: noNetwork,
    plant: { "src/ui/planted.ts": 'export const f = () => fetch("https://example.org");\n' },
  },
  {
    name: "no left and right where the start and the end of a line are meant",
    rule: physicalSides,
    plant: { "src/ui/planted.css": ".card {\n  margin: 0 1rem;\n  padding: 0 1rem 0 2rem;\n}\n" },
  },
];

describe.each(rules)("$name", ({ rule, plant }) => {
  test("holds for the tree", () => expect(rule(root)).toEqual([]));
  test("a planted violation is found", () => expect(planted(plant, () => rule(copy))).toHaveLength(1));
});
