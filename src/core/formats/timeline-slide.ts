/** Events as TimelineJS knows them: https://timeline.knightlab.com/docs/json-format.html */
import type { Article } from "../article/article.ts";
import type { Day } from "../article/brand.ts";
import { pad } from "../time/calendar.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import type { ArticlePart, WriteOptions } from "./format.ts";
import { htmlText } from "./html-text.ts";
import { nameUuid } from "./name-uuid.ts";
import { linkInto } from "./passage-link.ts";
import { shownPart } from "./shown-part.ts";
import { toldIn } from "./told-in.ts";
import { onOneLine } from "./visible-text.ts";
import { webLink } from "./web-link.ts";

/** Only as precise as it is known. */
export interface SlideDate {
  readonly year: number;
  /** 1–12; null with a year alone. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Headline and text are HTML, group and shown date are text that becomes HTML twice. */
export interface Slide {
  readonly id: string;
  /** Null for the title of a timeline, which has no date. */
  readonly start: SlideDate | null;
  readonly end: SlideDate | null;
  /** Where start and end do not say it: open ends and what is about so; "" otherwise. */
  readonly shownDate: string;
  readonly headline: string;
  readonly text: string;
  /** Which article tells it, when several do; "" otherwise. */
  readonly group: string;
}

/** A title for an article that has the timeline to itself, then its events. */
export function slidesOf(part: ArticlePart, options: WriteOptions): readonly Slide[] {
  const { article, timeline } = shownPart(part, options).analysis;
  const isAlone = options.overview.articles === 1;
  const events = timeline.map((event) => slide(event, article, isAlone, options));
  return isAlone ? [titleSlide(article), ...events] : events;
}

function titleSlide(article: Article): Slide {
  const said = [article.byline, article.site, article.published?.slice(0, 10)].map((text) => onOneLine(text ?? ""));
  return {
    id: nameUuid("timeline", article.id),
    start: null,
    end: null,
    shownDate: "",
    headline: html(titleOf(article)),
    text: paragraphs([html(said.filter((text) => text !== "").join(" · ")), anchor(article.url, article.url)]),
    group: "",
  };
}

function slide(event: TimelineEvent, article: Article, isAlone: boolean, { labels }: WriteOptions): Slide {
  const { id, first, last, precision, certainty, label, sentence } = event;
  const unit = toldIn(precision, event);
  const [start, end] = [first, last].map((day) => (day === null ? null : slideDate(day, unit)));
  const [from, to] = [start, end].map(iso);
  const dates = from === to ? from : `${from} – ${to}`.trim();
  const isOpen = !start || !end;
  const isAbout = precision === "about" || certainty === "inferred";
  const link = linkInto(article, article.url, sentence);
  const source = isAlone ? [] : [titleOf(article), onOneLine(article.site ?? "")].filter((text) => text !== "");
  return {
    id: nameUuid("event", article.id, id),
    start: start ?? end ?? null,
    end: isOpen || from === to ? null : end,
    shownDate: `${isAbout ? "≈ " : ""}${isAbout || isOpen ? dates : ""}`,
    headline: html(onOneLine(label)),
    text: paragraphs([
      html(onOneLine(article.text.slice(sentence.start, sentence.end))),
      [anchor(link, labels.showInArticle), ...source.map(html)].filter((text) => text !== "").join(" · "),
    ]),
    group: isAlone ? "" : htmlText(htmlText(titleOf(article))),
  };
}

const titleOf = ({ title, url, id }: Article): string => onOneLine(title) || onOneLine(url) || id;

function slideDate(day: Day, unit: ReturnType<typeof toldIn>): SlideDate {
  const [year = 0, month = 1, ofMonth = 1] = day.split("-").map(Number);
  return { year, month: unit === "year" ? null : month, day: unit === "day" ? ofMonth : null };
}

/** "2024", "2024-03", "2024-03-09". */
const iso = (date: SlideDate | null | undefined): string =>
  date
    ? [pad(date.year, 4), ...[date.month, date.day].flatMap((part) => (part === null ? [] : [pad(part, 2)]))].join("-")
    : "";

const paragraphs = (parts: readonly string[]): string =>
  parts.map((part) => (part === "" ? "" : `<p>${part}</p>`)).join("");

/**
 * TimelineJS makes links of whatever looks like an address, with what follows it as an attribute in single quotes:
 * in text, so that none looks like one; in an address, by the same characters percent-encoded.
 */
const html = (text: string): string => htmlText(text).replace(/www\./gi, (www) => `${www.slice(0, 3)}<wbr>.`);

function anchor(address: string, label: string): string {
  const link = webLink(address);
  if (link === null) return "";
  const quiet = link.replace(/(?<!\/)(www)\./gi, "$1%2E").replace(/(?<=[\w.+-])@/g, "%40");
  return `<a href="${htmlText(quiet)}">${html(onOneLine(label))}</a>`;
}
