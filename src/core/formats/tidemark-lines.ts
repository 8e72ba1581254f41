/**
 * Tidemark's own file read line by line, so that a large one need not be in memory as a whole.
 *
 * Only a file whose first line is as Tidemark writes it is read so (`isInLines`); what another program laid out anew
 * is read as a whole.
 */
import { fail, ok, type Result } from "../article/result.ts";
import type { EntityRule } from "../entities/entity-rule.ts";
import type { ArticlePart, FileProblem } from "./format.ts";
import { jsonIn, withoutMark } from "./json-text.ts";
import { headingIn, partIn, versionIn } from "./tidemark-file.ts";

export interface TidemarkLines {
  /** Without its line break; `number` from 1. Null for a line that holds no article. After a problem the next may be read. */
  line(text: string, number: number): Result<ArticlePart | null, FileProblem>;
  /** To be asked after the last line: a file without its end has lost something, whatever its lines gave. */
  end(): Result<{ readonly rules: readonly EntityRule[] }, FileProblem>;
}

const openingEnd = '"parts":[';
const closing = "]}";

/** `first` is the first line of the file. */
export function isInLines(first: string): boolean {
  if (!first.trimEnd().endsWith(openingEnd)) return false;
  const version = versionIn(fileOf(first));
  return version.ok || version.error.code === "file-newer";
}

export function tidemarkLines(): TidemarkLines {
  let rules: readonly EntityRule[] = [];
  let last = 0;
  let isClosed = false;

  const problemAt = (problem: FileProblem, line: number) => fail<FileProblem>({ ...problem, line });

  return {
    line(text, number) {
      const words = text.trim();
      last = number;
      if (number === 1) {
        const file = fileOf(text);
        const version = versionIn(file);
        const heading = version.ok ? headingIn(file) : version;
        if (!heading.ok) return problemAt(heading.error, number);
        rules = heading.value.rules;
        return ok(null);
      }
      if (words === "") return ok(null);
      if (isClosed)
        return problemAt({ code: "file-broken", detail: "text after the end", line: null, field: null }, number);
      if (words === closing) {
        isClosed = true;
        return ok(null);
      }
      const json = jsonIn(words.endsWith(",") ? words.slice(0, -1) : words);
      if (!json.ok) return problemAt({ ...json.error, code: "file-broken" }, number);
      const part = partIn(json.value, "");
      return part.ok ? part : problemAt(part.error, number);
    },

    end: () => (isClosed ? ok({ rules }) : fail({ code: "file-truncated", detail: "no end", line: last, field: null })),
  };
}

/** What the first line says: the file as if it held no article. */
function fileOf(first: string): unknown {
  const json = jsonIn(`${withoutMark(first).trimEnd()}${closing}`);
  return json.ok ? json.value : null;
}
