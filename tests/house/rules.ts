/**
 * Rules of the house that neither the compiler nor the linter checks. Each gives the violations in a tree,
 * "path: what", so that a test can plant one in a copy and see it found.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sourceFiles } from "./source-files.ts";

export type Rule = (root: string) => readonly string[];

/** Folders whose every file must stand in the list beside them. */
const registries = [
  { folder: "src/core/formats", list: "src/core/formats/formats.ts", member: /export const \w+: Format\b/ },
  { folder: "src/core/lang/en/names/rules", list: "src/core/lang/en/names/name-rules.ts", member: /: NameRule\b/ },
  {
    folder: "src/core/lang/en/time/productions",
    list: "src/core/lang/en/time/productions.ts",
    member: /^export const /m,
  },
  { folder: "src/page/extract/rules", list: "src/page/extract/rules.ts", member: /^export const /m },
  { folder: "src/platform/database/migrations", list: "src/platform/database/migrations.ts", member: /: Migration\b/ },
] as const;

export const everyMemberIsListed: Rule = (root) =>
  registries
    .filter(({ folder }) => existsSync(join(root, folder)) && readdirSync(join(root, folder)).length > 0)
    .flatMap(({ folder, list, member }) => {
      const listed = readFileSync(join(root, list), "utf8");
      return readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".ts") && name !== basename(list))
        .filter((name) => member.test(readFileSync(join(root, folder, name), "utf8")))
        .filter((name) => !listed.includes(`/${name}"`))
        .map((name) => `${folder}/${name}: not in ${list}`);
    });

/** Ways to turn text into markup or code. `textContent` and DOM calls do all that we need. */
const sinks =
  /\b(innerHTML|outerHTML)\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write(ln)?\b|\bcreateContextualFragment\b|\bdangerouslySetInnerHTML\b|\bsetHTMLUnsafe\b|\bsrcdoc\b|\beval\(|\bnew Function\b/;

export const noRawHtml: Rule = (root) =>
  sourceFiles(root, "src")
    .filter(({ text }) => sinks.test(withoutComments(text)))
    .map(({ path, text }) => `${path}: ${sinks.exec(withoutComments(text))?.[0]}`);

/** Core takes its language as an argument. */
export const coreDoesNotImportLanguages: Rule = (root) =>
  sourceFiles(root, "src/core")
    .filter(({ path, text }) => !path.startsWith("src/core/lang/") && /from "[^"]*\/lang\//.test(text))
    .map(({ path }) => `${path}: imports a language`);

/** Analysis is a pure function: the clock and chance come in as arguments. */
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\./;

export const coreIsPure: Rule = (root) =>
  sourceFiles(root, "src/core")
    .filter(({ text }) => impure.test(withoutComments(text)))
    .map(({ path, text }) => `${path}: ${impure.exec(withoutComments(text))?.[0]}`);

/** Nothing leaves the machine: only our own packaged files may be fetched, and by one file, whose address is always ours. */
const network = /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimportScripts\b/;

export const noNetwork: Rule = (root) =>
  sourceFiles(root, "src")
    .map(({ path, text }) => ({ path, text: text.replaceAll("await fetch(browser.runtime.getURL(path))", "") }))
    .filter(({ text }) => network.test(withoutComments(text)))
    .map(({ path, text }) => `${path}: ${network.exec(withoutComments(text))?.[0]}`);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/[^\n]*/g, "$1");
}
