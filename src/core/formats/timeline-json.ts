/** A timeline for TimelineJS, as JSON: https://timeline.knightlab.com/docs/json-format.html */
import type { Format, WriteOptions, Writer } from "./format.ts";
import { type Slide, type SlideDate, slidesOf } from "./timeline-slide.ts";

export const timelineJson: Format = {
  id: "timeline-json",
  nameKey: "exportTimelineJson",
  extension: "json",
  mediaType: "application/json",
  holds: "library",
  writer,
  read: null,
};

function writer(options: WriteOptions): Writer {
  let count = 0;
  return {
    opening: () => `{${options.overview.articles === 1 ? "" : '\n"events": ['}`,
    article: (part) => {
      const slides = slidesOf(part, options);
      const title = slides.find(({ start }) => start === null);
      const events = slides
        .filter(({ start }) => start !== null)
        .map((slide) => {
          return `${count++ === 0 ? "" : ","}\n${JSON.stringify(written(slide))}`;
        });
      return [...(title ? [`\n"title": ${JSON.stringify(written(title))},\n"events": [`] : []), ...events].join("");
    },
    closing: () => "\n]\n}\n",
    omitted: () => [],
  };
}

/** What is undefined is not written. */
const written = (slide: Slide): object => ({
  start_date: date(slide.start),
  end_date: date(slide.end),
  display_date: slide.shownDate || undefined,
  text: { headline: slide.headline, text: slide.text },
  group: slide.group || undefined,
  unique_id: slide.id,
  // Page text stays text.
  autolink: false,
});

const date = (known: SlideDate | null): object | undefined =>
  known === null ? undefined : { year: known.year, month: known.month ?? undefined, day: known.day ?? undefined };
