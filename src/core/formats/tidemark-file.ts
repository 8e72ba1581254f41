/** What stands in Tidemark's own file, version 2: a heading, and each article with what belongs to it. */
import { fail, ok, type Result } from "../article/result.ts";
import { type EntityRule, mostRules } from "../entities/entity-rule.ts";
import { moment } from "../shapes/basic-shapes.ts";
import { addresses, notes, storedArticle } from "../shapes/library-shapes.ts";
import { entityRule } from "../shapes/rule-shape.ts";
import { count, listOf, record, type Shape, where } from "../shapes/shape.ts";
import type { ArticlePart, FileProblem } from "./format.ts";

/** Raised when a file of today could not be read by the program of yesterday. */
const version = 2;

interface Heading {
  readonly exported: string;
  readonly rules: readonly EntityRule[];
}

const numbered = record({ version: count });
const heading = record<Heading>({ exported: moment, rules: listOf(entityRule, mostRules) });

interface WrittenPart {
  readonly article: ArticlePart["stored"];
  readonly notes: ArticlePart["notes"];
  readonly addresses: ArticlePart["addresses"];
}

const part: Shape<WrittenPart> = where(
  record<WrittenPart>({ article: storedArticle, notes, addresses }),
  ({ article, notes, addresses }) => [...notes, ...addresses].every((each) => each.article === article.id),
  "notes and addresses of this article only",
);

export const headingText = ({ exported, rules }: Heading): string =>
  `${JSON.stringify({ format: "tidemark", version, exported, rules }).slice(0, -1)},"parts":[`;

/** On one line. */
export const partText = ({ stored, notes, addresses }: ArticlePart): string =>
  JSON.stringify({ article: stored, notes, addresses });

/** Of any version that can be read. */
export function versionIn(file: unknown): Result<number, FileProblem> {
  const isTidemark = typeof file === "object" && file !== null && Reflect.get(file, "format") === "tidemark";
  const read = numbered(file);
  if (!isTidemark || !read.ok) return refuse("file-not-tidemark", "no Tidemark file", null);
  if (read.value.version <= version) return ok(read.value.version);
  return refuse("file-newer", `version ${read.value.version}, this reads up to ${version}`, "version");
}

export const headingIn = (file: unknown): Result<Heading, FileProblem> => checked(heading, file, "");

/** `place` is where in the file it stands, as in "parts[3]"; "" when a line number says it. */
export function partIn(written: unknown, place: string): Result<ArticlePart, FileProblem> {
  const read = checked(part, written, place);
  if (!read.ok) return read;
  const { article, ...others } = read.value;
  return ok({ stored: article, ...others });
}

export function checked<T>(shape: Shape<T>, value: unknown, place: string): Result<T, FileProblem> {
  const read = shape(value);
  if (read.ok) return read;
  const { field, expected } = read.error;
  const where = [place, field].filter((name) => name !== "").join(".");
  return refuse("file-broken", `${where}: expected ${expected}`, where === "" ? null : where);
}

const refuse = (code: string, detail: string, field: string | null) =>
  fail<FileProblem>({ code, detail, line: null, field });
