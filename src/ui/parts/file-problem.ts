/** What to tell the reader about a file that was refused. */
import type { Problem } from "../../core/article/result.ts";
import type { FileProblem } from "../../core/formats/format.ts";
import { problemSentence, t } from "./messages.ts";

/** With the place in the file, as far as it is known: not every problem of an import is one of its file. */
export function fileProblemSentence(problem: Problem | FileProblem): string {
  const { line = null, field = null } = "line" in problem ? problem : {};
  return [
    problemSentence(problem),
    ...(line === null ? [] : [t("exportLine", line)]),
    ...(field === null ? [] : [t("exportField", field)]),
  ].join(" ");
}
