/** The formats as they are offered: by what the reader is going to do with the file. */
import type { FormatId } from "../../core/formats/format.ts";
import { formats } from "../../core/formats/formats.ts";
import type { WrittenFormat } from "./write-export.ts";

/** Ends the key of its heading. */
type Group = "read" | "back" | "tools" | "references" | "study" | "time";

const groups: readonly (readonly [Group, readonly FormatId[]])[] = [
  ["read", ["markdown", "html"]],
  ["back", ["json"]],
  ["tools", ["w3c", "hypothesis", "csv", "readwise"]],
  ["references", ["ris", "bibtex", "csl-json"]],
  ["study", ["anki"]],
  ["time", ["timeline-json", "timeline-csv", "calendar"]],
];

const writtenFormats = formats.flatMap((format): readonly WrittenFormat[] => {
  const { writer } = format;
  return writer ? [{ ...format, writer }] : [];
});

/** Every format that can be written, in groups and in the order in which they are offered. */
export const formatGroups: readonly { readonly group: Group; readonly formats: readonly WrittenFormat[] }[] = groups
  .map(([group, ids]) => ({ group, formats: ids.flatMap((id) => writtenFormats.filter((each) => each.id === id)) }))
  .filter((each) => each.formats.length > 0);

export const formatOf = (id: string): WrittenFormat => {
  const found = writtenFormats.find((each) => each.id === id) ?? writtenFormats[0];
  if (!found) throw new RangeError("no format can be written");
  return found;
};
