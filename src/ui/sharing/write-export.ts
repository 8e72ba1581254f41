/**
 * Writes an export article by article, so that a library may be larger than memory: what is written goes into blobs,
 * and one article is read while another is written.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import { fileName } from "../../core/formats/file-name.ts";
import type { ArticlePart, Format, Omission, WriteOptions, Writer } from "../../core/formats/format.ts";
import { askBackground } from "../../platform/messenger.ts";
import { forReader } from "../../platform/turns.ts";
import { blobParts } from "./blob-parts.ts";
import { partsAhead } from "./parts-ahead.ts";
import type { ExportScope } from "./scope.ts";

export type WrittenFormat = Format & { readonly writer: (options: WriteOptions) => Writer };

export interface ExportJob {
  readonly scope: ExportScope;
  readonly format: WrittenFormat;
  /** One file for each article, all of them in a zip. */
  readonly isSplit: boolean;
  readonly options: Omit<WriteOptions, "overview" | "lost">;
  /** The reader's own day, as an ISO date: names a file of several articles. */
  readonly today: string;
  readonly signal: AbortSignal;
  /** How many articles are written, and of how many. */
  readonly told: (done: number, all: number) => void;
}

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  readonly articles: number;
  readonly notes: number;
  readonly omitted: readonly Omission[];
}

/** "cancelled" once the signal says so. */
export const writeExport = (job: ExportJob): Promise<Result<ExportedFile>> =>
  forReader(async () => {
    const ids = await job.scope.articles(holdsBin(job));
    if (!ids.ok) return ids;
    return isZipped(job, ids.value) ? writeZip(job, ids.value) : writeOne(job, ids.value);
  });

/** What is kept for good is all that there is. */
const holdsBin = ({ scope, format }: ExportJob): boolean => scope.kind === "everything" && format.id === "json";

const isZipped = ({ format, isSplit }: ExportJob, articles: readonly ArticleId[]): boolean =>
  articles.length > 1 && (isSplit || format.holds === "article");

async function writeOne(job: ExportJob, articles: readonly ArticleId[]): Promise<Result<ExportedFile>> {
  const { format, options, scope } = job;
  const overview = await overviewOf(job, articles);
  if (!overview.ok) return overview;
  const writer = format.writer({ ...options, lost: scope.lost, overview: overview.value });
  const text = blobParts(format.mediaType);
  text.add(writer.opening());
  const written = await eachPart(job, articles, (part) => text.add(writer.article(part)));
  if (!written.ok) return written;
  text.add(writer.closing());
  const { title, ...counts } = written.value;
  return ok({
    name: articles.length === 1 ? fileName(title, format.extension) : `tidemark-${job.today}.${format.extension}`,
    content: text.done(),
    ...counts,
    omitted: summed([...counts.omitted, ...writer.omitted()]),
  });
}

async function writeZip(job: ExportJob, articles: readonly ArticleId[]): Promise<Result<ExportedFile>> {
  const { format, options, scope } = job;
  const { zipOf } = await import("../../core/formats/zip.ts");
  const content = blobParts("application/zip");
  const zip = zipOf(content.add);
  const omitted: Omission[] = [];
  const written = await eachPart(job, articles, (part) => {
    const overview = { articles: 1, tags: tagsOf(part) };
    const writer = format.writer({ ...options, lost: scope.lost, overview });
    const text = writer.opening() + writer.article(part) + writer.closing();
    zip.add(fileName(part.stored.analysis.article.title, format.extension), text);
    omitted.push(...writer.omitted());
  });
  if (!written.ok) return written;
  zip.end();
  const { title: _, ...counts } = written.value;
  return ok({
    name: `tidemark-${format.id}-${job.today}.zip`,
    content: content.done(),
    ...counts,
    omitted: summed([...counts.omitted, ...omitted]),
  });
}

interface Written extends Pick<ExportedFile, "articles" | "notes" | "omitted"> {
  /** Of the first article. */
  readonly title: string;
}

async function eachPart(
  job: ExportJob,
  articles: readonly ArticleId[],
  write: (part: ArticlePart) => void,
): Promise<Result<Written>> {
  let title = "";
  let done = 0;
  let notes = 0;
  let missing = 0;
  for await (const part of partsAhead(job.scope, articles, holdsBin(job))) {
    if (job.signal.aborted) return fail<Problem>({ code: "cancelled", detail: "" });
    if (!part.ok) return part;
    if (part.value) {
      write(part.value);
      title ||= part.value.stored.analysis.article.title;
      notes += part.value.notes.filter(({ deleted }) => deleted === null).length;
    } else missing++;
    job.told(++done, articles.length);
  }
  return ok({ title, articles: done - missing, notes, omitted: [{ key: "omittedUnread", count: missing }] });
}

/** What a heading over several articles says: known before the first of them is written. */
async function overviewOf(
  { scope }: ExportJob,
  articles: readonly ArticleId[],
): Promise<Result<WriteOptions["overview"]>> {
  if (scope.kind === "everything") {
    const tags = await askBackground("tag/list", {});
    return tags.ok ? ok({ articles: articles.length, tags: tags.value.map(({ tag }) => tag).sort() }) : tags;
  }
  const tags = new Set<string>();
  for await (const part of partsAhead(scope, articles, false)) {
    if (!part.ok) return part;
    for (const tag of part.value ? tagsOf(part.value) : []) tags.add(tag);
  }
  return ok({ articles: articles.length, tags: [...tags].sort() });
}

const tagsOf = ({ notes }: ArticlePart): readonly string[] =>
  [...new Set(notes.filter(({ deleted }) => deleted === null).flatMap(({ tags }) => tags))].sort();

function summed(omissions: readonly Omission[]): readonly Omission[] {
  const counts = new Map<string, number>();
  for (const { key, count } of omissions) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts].filter(([, count]) => count > 0).map(([key, count]) => ({ key, count }));
}

/** The first part of what would be written, as text; "" when there is nothing to write. */
export async function previewOf(job: ExportJob, longest: number): Promise<Result<string>> {
  const ids = await job.scope.articles(false);
  if (!ids.ok) return ids;
  const isEach = isZipped(job, ids.value);
  const articles = ids.value.slice(0, isEach ? 1 : mostPreviewed);
  const overview = { articles: isEach ? 1 : ids.value.length, tags: [] };
  const writer = job.format.writer({ ...job.options, lost: job.scope.lost, overview });
  let text = writer.opening();
  for await (const part of partsAhead(job.scope, articles, false)) {
    if (!part.ok) return part;
    if (part.value) text += writer.article(part.value);
    if (text.length > longest) return ok(`${text.slice(0, longest).replace(/\p{Cs}$/u, "")}…`);
  }
  return ok(articles.length < ids.value.length && !isEach ? `${text}…` : text + writer.closing());
}

/** Enough to see what it looks like. */
const mostPreviewed = 3;
