/** Reads the plain tables of this folder: one entry a line, fields parted by "|", words in a field by ",". */

/** Every entry of a list that is parted by commas and line ends. */
export const entriesOf = (table: string): readonly string[] =>
  table
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** Lower-case words as a set. */
export const wordsOf = (table: string): ReadonlySet<string> => new Set(entriesOf(table.toLowerCase()));

/** Lines with their fields, each field a list. */
export const rowsOf = (table: string): readonly (readonly (readonly string[])[])[] =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map(entriesOf));
