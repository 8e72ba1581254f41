/** Cases in the format anchor-bench/1: a folder for each page, with case.json beside the files it speaks of. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import type { Expected } from "./grade.ts";

interface Case {
  readonly format: string;
  readonly page: { readonly id: string; readonly file: string; readonly textLength: number };
  readonly selections: readonly (TextSpan & { readonly kind: string })[];
  readonly variants: readonly Variant[];
}

interface Variant {
  readonly mutation: { readonly kind: string; readonly strength: number };
  readonly file: string;
  readonly textLength: number;
  /** One for each selection, in their order. */
  readonly expected: readonly Expected[];
}

export interface CaseFolder {
  readonly read: () => Case;
  readonly html: (file: string) => string;
}

/** Spread over all, at most `sample` of them; all for 0. */
export function caseFolders(folder: string, sample: number): readonly CaseFolder[] {
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "case.json")))
    .sort();
  const step = sample > 0 ? Math.max(1, names.length / sample) : 1;
  return names
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .map((name) => ({
      read: () => {
        const read = JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as Case;
        if (read.format !== "anchor-bench/1")
          throw new Error(`${name}/case.json is "${read.format}", not anchor-bench/1`);
        return read;
      },
      html: (file) => readFileSync(join(folder, name, file), "utf8"),
    }));
}

const cache = "node_modules/.cache/tidemark-anchor";
const made = `${cache}/dev-1001-5`;

/**
 * The folder of cases that is made once where the generator is at hand, in a copy of it, because it needs a package;
 * null where it is not. @throws Error when the generator fails.
 */
export function generatedCases(generator: string): string | null {
  if (existsSync(made)) return made;
  if (!existsSync(join(generator, "src/cli.mjs"))) return null;
  console.log(`Making cases in ${made} (a minute or two, once).`);
  const copy = `${cache}/generator`;
  mkdirSync(copy, { recursive: true });
  for (const part of ["src", "package.json", "package-lock.json", "pages.json"]) {
    cpSync(join(generator, part), join(copy, part), { recursive: true });
  }
  const unfinished = `${made}-unfinished-${process.pid}`;
  const options = ["--set", "dev", "--seed", "1001", "--per-kind", "5"];
  const places = ["--pages", join(generator, "pages"), "--out", unfinished];
  run("npm", ["ci", "--no-audit", "--no-fund", "--prefix", copy]);
  run("node", [`${copy}/src/cli.mjs`, ...options, ...places]);
  renameSync(unfinished, made);
  return made;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}
