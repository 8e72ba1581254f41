/** Each gate is seen to fail: one violation is planted in a temporary copy of the tree. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
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

describe("the sizes", () => {
  /** Both builds, as small as may be but for one file. */
  function built(file: string, bytes: number | null): string {
    const dist = mkdtempSync(join(tmpdir(), "tidemark-dist-"));
    for (const target of ["chrome", "firefox"]) {
      const page = '<script type="module" src="/assets/panel.js"></script>';
      const files: Record<string, string> = { "content.js": "", "reader.js": "", "session.js": "" };
      files["src/ui/panel/index.html"] = page;
      files["src/ui/library/index.html"] = "";
      files["assets/open-page-1.js"] = "";
      files["service-worker-loader.js"] = 'import "./assets/background.js";';
      files["assets/background.js"] = "";
      files["assets/panel.js"] = 'import{a}from"./shared.js";const later=()=>import("./later.js");';
      files["assets/shared.js"] = "";
      files["assets/later.js"] = "";
      if (bytes === null) delete files[file];
      else if (target === "firefox") files[file] = `//${randomBytes(bytes).toString("base64")}`;
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dist, target, path)), { recursive: true });
        writeFileSync(join(dist, target, path), text);
      }
    }
    return dist;
  }

  test.each<{ why: string; file: string; bytes: number | null; fails: string | null }>([
    { why: "small files", file: "content.js", bytes: 1000, fails: null },
    { why: "what is read only later", file: "assets/later.js", bytes: 200_000, fails: null },
    { why: "a content script that is too big", file: "content.js", bytes: 20_000, fails: "content script" },
    { why: "a panel that imports too much", file: "assets/shared.js", bytes: 80_000, fails: "panel" },
    {
      why: "a library that loads too much as it starts",
      file: "assets/open-page-1.js",
      bytes: 80_000,
      fails: "library",
    },
    { why: "a background that is too big", file: "assets/background.js", bytes: 200_000, fails: "background" },
    { why: "a file that is missing", file: "reader.js", bytes: null, fails: "article: text" },
  ])("$why", ({ file, bytes, fails }) => {
    const dist = built(file, bytes);
    const { status, stdout } = spawnSync(process.execPath, [join(root, "tools/test/sizes.mjs"), dist], {
      encoding: "utf8",
    });
    rmSync(dist, { recursive: true });
    const failed = [...stdout.matchAll(/^FAIL {2}(?:chrome|firefox) +(\S+(?: \S+)*)/gm)].map(([, what]) => what);
    expect(new Set(failed)).toEqual(new Set(fails === null ? [] : [fails]));
    expect(status).toBe(fails === null ? 0 : 1);
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
