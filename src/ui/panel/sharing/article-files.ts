import { fail, ok, type Result } from "../../../core/article/result.ts";
import type { Library } from "../../../platform/protocol.ts";
export interface ArticleFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
export type FileFormat = "markdown" | "json";
export const fileOf = (_format: FileFormat, library: Library): ArticleFile => ({
  name: "x.json",
  mediaType: "application/json",
  text: JSON.stringify(library),
});
export const libraryIn = (text: string): Result<Library> => {
  try {
    return ok(JSON.parse(text) as Library);
  } catch (e) {
    return fail({ code: "invalid", detail: String(e) });
  }
};
