/** A timeline for TimelineJS, as a table: what its spreadsheet template holds, column by column. */
import type { Format } from "./format.ts";
import { type Slide, type SlideDate, slidesOf } from "./timeline-slide.ts";

export const timelineCsv: Format = {
  id: "timeline-csv",
  nameKey: "exportTimelineCsv",
  extension: "csv",
  mediaType: "text/csv",
  holds: "library",
  writer: (options) => ({
    opening: () => `${columns.join(",")}\n`,
    article: (part) => slidesOf(part, options).map(row).join(""),
    closing: () => "",
    omitted: () => [],
  }),
  read: null,
};

const columns = [
  ...["Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"],
  ...["Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group"],
  "Background",
] as const;

function row(slide: Slide): string {
  const cells: Partial<Record<(typeof columns)[number], string>> = {
    ...dates(slide),
    "Display Date": slide.shownDate,
    Headline: slide.headline,
    Text: slide.text,
    Type: slide.start === null ? "title" : "",
    Group: slide.group,
  };
  return `${columns.map((column) => cell(cells[column] ?? "")).join(",")}\n`;
}

const dates = ({ start, end }: Slide): Partial<Record<(typeof columns)[number], string>> => ({
  Year: written(start?.year),
  Month: written(start?.month),
  Day: written(start?.day),
  "End Year": written(end?.year),
  "End Month": written(end?.month),
  "End Day": written(end?.day),
});

const written = (part: SlideDate[keyof SlideDate] | undefined): string => String(part ?? "");

/** What a spreadsheet would take for a formula is the same in HTML, which all of these cells are. */
function cell(html: string): string {
  const text = html.replace(/^[=+\-@＝＋－＠]/, (character) => `&#${character.charCodeAt(0)};`);
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
