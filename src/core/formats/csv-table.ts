/** Tables as comma-separated values: RFC 4180, read from spreadsheets that part by semicolon or tab as well. */
import { fail, ok, type Result } from "../article/result.ts";
import type { FileProblem } from "./format.ts";
import { withoutMark } from "./json-text.ts";

export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises, and so does what begins
 * with apostrophes before that, so that `unguarded` gives back every text as it was.
 */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

export interface TableRow {
  /** Where it begins, from 1: a cell may hold lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Without rows of nothing but empty cells. */
export function readTable(text: string): Result<readonly TableRow[], FileProblem> {
  const table = withoutMark(text);
  const delimiter = delimiterOf(table);
  const ending = new RegExp(`[${delimiter}\r\n]`, "g");
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let begun = 1;
  let line = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((each) => each !== "")) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at < table.length) {
    const read = cellAt(table, at, ending);
    if (!read) return fail({ code: "file-open-quote", detail: "a quotation mark is never closed", line, field: null });
    cells.push(read.text);
    line += linesIn(table.slice(at, read.end));
    const isCell = table[read.end] === delimiter;
    at = read.end + (table.startsWith("\r\n", read.end) ? 2 : 1);
    if (isCell && at === table.length) cells.push("");
    if (isCell || read.end === table.length) continue;
    line++;
    endRow();
  }
  endRow();
  return ok(rows);
}

interface Cell {
  readonly text: string;
  /** Where its delimiter stands, or the end of its row. */
  readonly end: number;
}

/** Null when its quotation mark is never closed. */
function cellAt(table: string, start: number, ending: RegExp): Cell | null {
  const isQuoted = table[start] === '"';
  const close = isQuoted ? closingQuote(table, start + 1) : start;
  if (close < 0) return null;
  const quoted = isQuoted ? table.slice(start + 1, close).replaceAll('""', '"') : "";
  ending.lastIndex = isQuoted ? close + 1 : start;
  const rest = ending.lastIndex;
  const end = ending.exec(table)?.index ?? table.length;
  return { text: quoted + table.slice(rest, end), end };
}

function closingQuote(table: string, from: number): number {
  let at = table.indexOf('"', from);
  while (at >= 0 && table[at + 1] === '"') at = table.indexOf('"', at + 2);
  return at;
}

const linesIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/** What stands most often in the first line. */
function delimiterOf(table: string): string {
  const heading = /^[^\r\n]*/.exec(table)?.[0] ?? "";
  const times = (delimiter: string): number => heading.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, each) => (times(each) > times(best) ? each : best));
}
