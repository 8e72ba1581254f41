/** Files of an article and its notes: how they are named, what words of ours they hold, and how they are read. */
import { fail, ok, type Result } from "../../../core/article/result.ts";
import { type NamedType, namedTypes } from "../../../core/entities/entity.ts";
import { fileName } from "../../../core/formats/file-name.ts";
import type { FileProblem, Format, Labels, WriteOptions, Writer } from "../../../core/formats/format.ts";
import { formats } from "../../../core/formats/formats.ts";
import { wholeFile } from "../../../core/formats/whole-file.ts";
import type { Library } from "../../../core/notes/library.ts";
import { type NoteColour, type NoteStatus, noteColours, noteStatuses } from "../../../core/notes/note.ts";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { t, uiLanguage } from "../../parts/messages.ts";
import { typeHeading } from "../entities/type-look.ts";
import { statusName } from "../notes/status-choice.tsx";

export interface ArticleFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** `names`: of the reader's colours, for a format that is to be read. */
export function fileOf(
  { extension, mediaType, writer }: WrittenFormat,
  library: Library,
  { lost, rules, names = {} }: FileOptions,
): ArticleFile {
  const options = { exported: new Date().toISOString(), labels: labels(names), lost, rules, layout: null };
  return {
    name: fileName(library.articles[0]?.analysis.article.title ?? "", extension),
    mediaType,
    text: wholeFile(writer, library, options),
  };
}

export interface FileOptions extends Pick<WriteOptions, "lost" | "rules"> {
  readonly names?: ColourNames;
}

export type WrittenFormat = Format & { readonly writer: (options: WriteOptions) => Writer };

export const writtenFormats = formats.flatMap((format) => {
  const { writer } = format;
  return writer ? [{ ...format, writer }] : [];
});

const readable = formats.flatMap(({ extension, mediaType, read }) => (read ? [{ extension, mediaType, read }] : []));

/** For a file field: what can be imported. */
export const importable = readable.flatMap(({ extension, mediaType }) => [`.${extension}`, mediaType]).join(",");

/** By the name's ending; a file without a known one is tried as the first format that can be read. All of it, or nothing. */
export function libraryIn(name: string, text: string): Result<Library, FileProblem> {
  const format = readable.find(({ extension }) => name.toLowerCase().endsWith(`.${extension}`)) ?? readable[0];
  if (!format) throw new RangeError("no format can be read");
  const read = format.read(text, { imported: new Date().toISOString() });
  if (!read.ok) return read;
  const [broken] = read.value.broken;
  return broken ? fail(broken) : ok(read.value.library);
}

function labels(names: ColourNames): Labels {
  return {
    language: uiLanguage(),
    notes: t("exportNotes"),
    lostNotes: t("exportLostNotes"),
    pageNote: t("exportPageNote"),
    showInArticle: t("exportShowInArticle"),
    timeline: t("exportTimeline"),
    exportedWith: t("exportedWith"),
    colours: Object.fromEntries(noteColours.map((colour) => [colour, colourName(colour, names)])) as Record<
      NoteColour,
      string
    >,
    statuses: Object.fromEntries(noteStatuses.map((status) => [status, statusName(status)])) as Record<
      NoteStatus,
      string
    >,
    entities: Object.fromEntries(namedTypes.map((type) => [type, typeHeading(type)])) as Record<NamedType, string>,
  };
}
