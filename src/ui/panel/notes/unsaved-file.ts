/** Words that could not be stored, as a file: readable as it is, and in Markdown as they were typed. */
import { fileName } from "../../../core/formats/file-name.ts";
import type { Note } from "../../../core/notes/note.ts";
import { saveFile } from "../../sharing/save-file.ts";

/** `title` names the file; each note says where it was made and on which words. */
export function saveUnsaved(title: string, notes: readonly Note[]): void {
  const text = `${notes.map(inWords).join("\n\n---\n\n")}\n`;
  saveFile(fileName(title, "md"), new Blob([text], { type: "text/markdown" }));
}

function inWords({ target, body, tags }: Note): string {
  const quote = target.selectors.find((selector) => selector.type === "TextQuoteSelector")?.exact ?? "";
  const parts = [
    `<${target.source}>`,
    quote.trim() === "" ? "" : quote.trim().replace(/^/gm, "> "),
    body,
    tags.map((tag) => `#${tag.replaceAll(/\s+/g, "-")}`).join(" "),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
