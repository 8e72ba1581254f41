/** Reads JSON out of a file, and says on which line it stops being JSON, as far as the browser tells. */
import { fail, ok, type Result } from "../article/result.ts";
import type { FileProblem } from "./format.ts";

export function jsonIn(text: string): Result<unknown, FileProblem> {
  try {
    return ok(JSON.parse(withoutMark(text)) as unknown);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: "file-not-json", detail, line: lineOf(detail, text), field: null });
  }
}

/** Without the byte order mark that some editors leave. */
export const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** Firefox says "at line 2 column 3", Chromium "at position 17", or shows ten characters before and after it. */
function lineOf(message: string, written: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(written, Number(position));
  if (/end of/i.test(message)) return lineAt(written, written.length);
  const shown = /(\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON$/.exec(message);
  const excerpt = shown?.[2] ?? "";
  const at = written.indexOf(excerpt);
  if (excerpt === "" || at !== written.lastIndexOf(excerpt)) return null;
  return lineAt(written, shown?.[1] ? at + 10 : at);
}

const lineAt = (written: string, position: number): number => written.slice(0, position).split("\n").length;
