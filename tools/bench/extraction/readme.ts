/** Puts the report into README.md, between its two marks, so that no figure there is written by hand. */
import { readFileSync, writeFileSync } from "node:fs";

const [begin, end] = ["<!-- bench extraction: begin -->", "<!-- bench extraction: end -->"];

/** @throws Error when the marks are missing. */
export function putIntoReadme(report: string): void {
  const readme = readFileSync("README.md", "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks "${begin}" … "${end}"`);
  writeFileSync("README.md", `${readme.slice(0, from + begin.length)}\n${report}\n${readme.slice(to)}`);
}
