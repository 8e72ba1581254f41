/** Puts the report into README.md, between its two marks, so that no figure there is written by hand. */
import { readFileSync, writeFileSync } from "node:fs";

/** `bench`: its name. @throws Error when the marks are missing. */
export function putIntoReadme(bench: string, report: string): void {
  const [begin, end] = [`<!-- bench ${bench}: begin -->`, `<!-- bench ${bench}: end -->`];
  const readme = readFileSync("README.md", "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks "${begin}" … "${end}"`);
  writeFileSync("README.md", `${readme.slice(0, from + begin.length)}\n${report}\n${readme.slice(to)}`);
}
