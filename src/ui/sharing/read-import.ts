/**
 * Reads a file and puts its articles down in the background, where they wait: nothing of the library changes before the
 * reader has seen what would be done. A file that has one article a line is read line by line, however large it is.
 */
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { ArticlePart, FileProblem } from "../../core/formats/format.ts";
import { isInLines, tidemarkLines } from "../../core/formats/tidemark-lines.ts";
import { partsOf } from "../../core/formats/whole-file.ts";
import { askBackground } from "../../platform/messenger.ts";
import { leastRoom, storageRoom } from "../../platform/storage-room.ts";
import { linesOf } from "./lines-of.ts";
import type { PlannedRow } from "./planned-rows.ts";
import { readAny } from "./recognise.ts";
import { type Stager, stagerFor } from "./stager.ts";

export interface StagedImport {
  /** Under which its parts wait. */
  readonly session: string;
  readonly parts: number;
  readonly rules: readonly EntityRule[];
  /** It holds all that a library is made of, and so may take the place of one. */
  readonly isWhole: boolean;
  /** What would be done, in the order of the file. */
  readonly rows: readonly PlannedRow[];
}

export interface ReadingImport {
  readonly session: string;
  readonly signal: AbortSignal;
  /** How much of the file is read, 0 to 1. */
  readonly told: (share: number) => void;
}

/** In bytes: what is not in lines is read as a whole, and takes several times its size in memory. */
const largestWhole = 100_000_000;

/** What is staged is written a second time when it is brought in, and a file is shorter than what it becomes. */
const roomFor = (bytes: number): number => leastRoom + 3 * bytes;

/** Whoever is refused has staged nothing any more. "cancelled" once the signal says so. */
export async function readImport(
  file: File,
  reading: ReadingImport,
): Promise<Result<StagedImport, Problem | FileProblem>> {
  const room = await storageRoom();
  if (room && room.left < roomFor(file.size)) return fail({ code: "disk-full", detail: `${room.left} bytes left` });
  const read = await readEither(file, reading);
  if (!read.ok) await askBackground("import/discard", { session: reading.session });
  return read;
}

async function readEither(file: File, reading: ReadingImport): Promise<Result<StagedImport, Problem | FileProblem>> {
  try {
    const beginning = await file.slice(0, longestHeading).text();
    return isInLines(beginning.slice(0, beginning.indexOf("\n") + 1))
      ? await readLines(file, reading)
      : await readWhole(file, reading);
  } catch (error) {
    // The file was moved or changed since it was chosen.
    return fail({ code: "file-unreadable", detail: String(error) });
  }
}

/** In bytes: the first line holds the reader's rules for names, of which there are a thousand at most. */
const longestHeading = 4_000_000;

async function readLines(file: File, reading: ReadingImport): Promise<Result<StagedImport, Problem | FileProblem>> {
  const lines = tidemarkLines();
  const stager = stagerFor(reading.session);
  for await (const line of linesOf(file)) {
    if (reading.signal.aborted) return cancelled;
    if (line === null) return fail({ code: "file-too-large", detail: "a line without end" });
    const read = lines.line(line.text, line.number);
    // Without its heading it is no file of ours.
    if (!read.ok && line.number === 1) return read;
    if (!read.ok) stager.refuse(read.error);
    const put = read.ok && read.value ? await stager.put(read.value, line.number, line.text.length) : null;
    if (put && !put.ok) return put;
    reading.told(line.bytes / file.size);
  }
  const end = lines.end();
  return end.ok ? staged(stager, end.value.rules, true, reading) : end;
}

async function readWhole(file: File, reading: ReadingImport): Promise<Result<StagedImport, Problem | FileProblem>> {
  if (file.size > largestWhole) return fail({ code: "file-too-large", detail: `${file.size} bytes` });
  const read = readAny(file.name, await file.text(), { imported: new Date().toISOString() });
  if (!read.ok) return read;
  const stager = stagerFor(reading.session);
  const parts = partsOf(read.value.library);
  for (const [at, part] of parts.entries()) {
    if (reading.signal.aborted) return cancelled;
    const put = await stager.put(part, null, sizeOf(part));
    if (!put.ok) return put;
    reading.told((at + 1) / parts.length);
  }
  for (const problem of read.value.broken) stager.refuse(problem);
  return staged(stager, read.value.rules, read.value.format === "json", reading);
}

/** About: of other programs' files an article has no text, and its notes alone fill a message. */
function sizeOf({ stored, notes }: ArticlePart): number {
  let size = stored.analysis.article.text.length;
  for (const { body, target } of notes) {
    size += noteFrame + body.length;
    for (const selector of target.selectors) {
      if (selector.type !== "TextQuoteSelector") continue;
      size += selector.exact.length + selector.prefix.length + selector.suffix.length;
    }
  }
  return size;
}

/** A note without its words, in UTF-16 code units. */
const noteFrame = 500;

const cancelled = fail<Problem>({ code: "cancelled", detail: "" });

async function staged(
  stager: Stager,
  rules: readonly EntityRule[],
  isLossless: boolean,
  { session, signal }: ReadingImport,
): Promise<Result<StagedImport>> {
  const done = await stager.done();
  if (!done.ok) return done;
  const isWhole = isLossless && done.value.rows.every(({ outcome }) => outcome !== "broken");
  return signal.aborted ? cancelled : ok({ session, rules, isWhole, ...done.value });
}
