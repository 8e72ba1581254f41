/** What the rule against left and right in style sheets lets pass, and what not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { physicalSides } from "./physical-sides.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tidemark-sides-"));
  mkdirSync(join(root, "src"));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function found(declaration: string): readonly string[] {
  writeFileSync(join(root, "src/planted.css"), `.card {\n  ${declaration};\n  color: red;\n}\n`);
  return physicalSides(root);
}

test.each([
  "margin-left: 1px",
  "padding: 0 8px 0 24px",
  "inset: 0 auto auto 0",
  "border-right: 1px solid",
  "border-top-left-radius: 0",
  "border-radius: 0 4px 4px 0",
  "left: 0",
  "text-align: left",
  "float: right",
  "translate: -50% 0",
  "transform: translateX(4px)",
  "background: linear-gradient(to right, red, blue)",
])("%s is found", (declaration) => expect(found(declaration)).toEqual([`src/planted.css: ${declaration}`]));

test.each([
  "margin-inline-start: 1px",
  "padding: 0 8px 0 8px",
  "padding: calc(1px + 2px) 8px 0",
  "inset: 0",
  "border-start-start-radius: 0",
  "border-radius: 50%",
  "text-align: start",
  "translate: 0 -50%",
  "background: linear-gradient(to bottom, red, blue)",
  "transition: translate 1s",
  "margin: 0 /* left: 0 */",
])("%s passes", (declaration) => expect(found(declaration)).toEqual([]));
