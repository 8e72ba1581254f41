/** The source tree as text, for tests of the structure itself. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface SourceFile {
  /** With forward slashes, from the root: "src/core/analyse.ts". */
  readonly path: string;
  readonly text: string;
}

export const sourceFiles = (root: string, folder: string): readonly SourceFile[] => filesOf(root, folder, /\.tsx?$/);

/** Style sheets, and the sources that hold one because their page is not ours. */
export const styleFiles = (root: string, folder: string): readonly SourceFile[] =>
  filesOf(root, folder, /\.css$|^look\.ts$/);

function filesOf(root: string, folder: string, name: RegExp): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
