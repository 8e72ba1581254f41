/**
 * A page that is complete in one file: made to be read, printed and sent on. Every text in it is escaped, there is no
 * script, and its own policy lets nothing in.
 */
import type { Article } from "../article/article.ts";
import type { Entity } from "../entities/entity.ts";
import type { Note } from "../notes/note.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import type { ArticlePart, Format, WriteOptions, Writer } from "./format.ts";
import { htmlMarkdown } from "./html-markdown.ts";
import { htmlStyle, htmlStyleHash } from "./html-style.ts";
import { htmlText } from "./html-text.ts";
import { passageLink, quoteOf } from "./passage-link.ts";
import { namesByType, shownPart } from "./shown-part.ts";
import { visible } from "./visible-text.ts";
import { webLink } from "./web-link.ts";
import { writtenDate } from "./written-date.ts";

export const html: Format = {
  id: "html",
  nameKey: "exportHtml",
  extension: "html",
  mediaType: "text/html",
  holds: "library",
  writer,
  read: null,
};

const policy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`;

/** The title of an article that has the file to itself is the page's; it is known when the article comes. */
function writer(options: WriteOptions): Writer {
  const { labels, overview } = options;
  const isAlone = overview.articles === 1;
  return {
    opening: () => (isAlone ? "" : `${head(labels.notes, labels.language)}<h1>${htmlText(labels.notes)}</h1>\n`),
    article: (part) => {
      const { article } = part.stored.analysis;
      return (
        (isAlone ? head(article.title || article.url, labels.language) : "") +
        articleText(part, options, isAlone ? 1 : 2)
      );
    },
    closing: () => `</main>\n<footer>${htmlText(labels.exportedWith)}</footer>\n</body>\n</html>\n`,
    omitted: () => [],
  };
}

const head = (title: string, language: string): string => `<!doctype html>
<html${languageOf(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Tidemark">
<title>${htmlText(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
`;

/** `level` of its heading, from 1. */
function articleText(part: ArticlePart, options: WriteOptions, level: number): string {
  const { labels, lost } = options;
  const { analysis, notes } = shownPart(part, options);
  const { article, entities, timeline } = analysis;
  const lang = languageOf(article.language);
  const heading = (words: string): string => `<h${level + 1}>${htmlText(words)}</h${level + 1}>\n`;
  const section = (words: string, blocks: readonly string[]): string =>
    blocks.length === 0 ? "" : `<section>\n${heading(words)}${blocks.join("")}</section>\n`;
  const noteBlock = (note: Note): string => noteText(note, article, options, level + 1);
  const title = article.title || article.url;
  return [
    `<article>\n<h${level} dir="auto"${lang}>${linked(title, article.url, "address")}</h${level}>\n`,
    credits(article),
    section(labels.notes, notes.filter((note) => !lost.has(note.id)).map(noteBlock)),
    section(labels.lostNotes, notes.filter((note) => lost.has(note.id)).map(noteBlock)),
    ...namesByType(entities).map((group) =>
      section(labels.entities[group.type], [list("names", group.entities.map(nameText), lang)]),
    ),
    section(labels.timeline, timeline.length === 0 ? [] : [list("timeline", timeline.map(eventText), lang)]),
    "</article>\n",
  ].join("");
}

function credits({ byline, site, published }: Article): string {
  const said = [byline, site, published].flatMap((credit) => (credit ? [htmlText(credit)] : []));
  return said.length === 0 ? "" : `<p class="credits" dir="auto">${said.join(" · ")}</p>\n`;
}

function noteText(note: Note, article: Article, { labels, lost }: WriteOptions, level: number): string {
  const quote = paragraphs(quoteOf(note)?.exact ?? "");
  const address = lost.has(note.id) ? note.target.source : passageLink(note, article);
  const marks = [
    quote === "" ? htmlText(labels.pageNote) : linked(labels.showInArticle, address, null),
    htmlText(labels.colours[note.colour]),
    ...(note.status === "unchecked" ? [] : [htmlText(labels.statuses[note.status])]),
    ...note.tags.filter((tag) => tag.trim() !== "").map((tag) => `<bdi>#${htmlText(tag.trim())}</bdi>`),
  ];
  return [
    `<div class="note ${note.colour}">\n`,
    quote === "" ? "" : `<blockquote class="quote" dir="auto"${languageOf(article.language)}>${quote}</blockquote>\n`,
    note.body.trim() === "" ? "" : `<div class="body" dir="auto">${htmlMarkdown(note.body, level)}</div>\n`,
    `<p class="marks">${marks.join(" · ")}</p>\n</div>\n`,
  ].join("");
}

/** Blocks are parted by empty lines. */
const paragraphs = (pageText: string): string =>
  visible(pageText)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map(
      (paragraph) =>
        `<p>${paragraph
          .trim()
          .split(/\s*\n\s*/)
          .map(htmlText)
          .join("<br>")}</p>`,
    )
    .join("");

function nameText({ name, aliases, mentions }: Entity): string {
  const also = aliases.length === 0 ? "" : ` (${aliases.map(htmlText).join(", ")})`;
  return `<strong>${htmlText(name)}</strong>${also} <span class="count">× ${mentions.length}</span>`;
}

const eventText = (event: TimelineEvent): string =>
  `<span class="date">${htmlText(writtenDate(event))}</span> <span dir="auto">${htmlText(event.label)}</span>`;

const list = (name: string, rows: readonly string[], lang: string): string =>
  `<ul class="${name}"${lang}>\n${rows.map((row) => `<li>${row}</li>\n`).join("")}</ul>\n`;

/** Words alone where the address is none of the web's. */
function linked(words: string, address: string, name: string | null): string {
  const safe = webLink(address);
  if (safe === null) return htmlText(words);
  return `<a${name === null ? "" : ` class="${name}"`} href="${htmlText(safe)}">${htmlText(words)}</a>`;
}

/** Nothing where it is no BCP 47 tag: pages say all sorts of things. */
const languageOf = (tag: string | null): string =>
  tag !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? ` lang="${tag}"` : "";
