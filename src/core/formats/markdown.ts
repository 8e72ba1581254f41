/** Markdown with front matter, made to be read, and to be at home in Obsidian. */
import type { StoredArticle } from "../article/stored-article.ts";
import { correctAnalysis } from "../corrections/correct-analysis.ts";
import { type Entity, namedTypes } from "../entities/entity.ts";
import { isUnsorted } from "../entities/unsorted.ts";
import type { Library } from "../notes/library.ts";
import type { Note } from "../notes/note.ts";
import { inReadingOrder } from "../notes/reading-order.ts";
import type { TextQuoteSelector } from "../selectors/selector.ts";
import { textFragmentLink } from "../selectors/text-fragment.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import type { Format, Labels, WriteOptions } from "./format.ts";
import { blockQuote, inline, link, ownWords, tagName } from "./markdown-text.ts";
import { frontMatter } from "./yaml.ts";

export const markdown: Format = {
  id: "markdown",
  nameKey: "exportMarkdown",
  extension: "md",
  mediaType: "text/markdown",
  write,
  read: null,
};

/** Notes in the bin are left out, and notes whose article is not in the library. */
function write({ articles, notes }: Library, options: WriteOptions): string {
  const parts = articles.map((stored) => ({
    stored,
    notes: inReadingOrder(notes.filter((note) => note.article === stored.id && note.deleted === null)),
  }));
  const [only] = parts;
  const header =
    only && parts.length === 1
      ? articleHeader(only.stored, only.notes, options)
      : frontMatter([
          ["exported", options.exported],
          ["articles", parts.length],
          ["tags", tagsOf(parts.flatMap((part) => part.notes))],
        ]);
  const sections = parts.flatMap((part) => articleSections(part.stored, part.notes, options));
  return `${[header.trimEnd(), ...sections, `---\n\n${inline(options.labels.exportedWith)}`].join("\n\n")}\n`;
}

function articleHeader(
  { analysis: { article }, created }: StoredArticle,
  notes: readonly Note[],
  options: WriteOptions,
): string {
  return frontMatter([
    ["title", article.title],
    ["url", article.url],
    ["site", article.site],
    ["author", article.byline],
    ["published", article.published],
    ["modified", article.modified],
    ["language", article.language],
    ["created", created],
    ["exported", options.exported],
    ["tags", tagsOf(notes)],
  ]);
}

const tagsOf = (notes: readonly Note[]): readonly string[] =>
  [...new Set(notes.flatMap((note) => note.tags.map(tagName)))].filter((tag) => tag !== "").sort();

function articleSections(stored: StoredArticle, notes: readonly Note[], options: WriteOptions): readonly string[] {
  const { article, entities, timeline } = correctAnalysis(stored.analysis, stored.corrections).analysis;
  const { labels, lost } = options;
  const found = notes.filter((note) => !lost.has(note.id));
  const notFound = notes.filter((note) => lost.has(note.id));
  return [
    `# ${link(article.title === "" ? article.url : article.title, article.url)}`,
    ...byline(stored),
    ...section(
      labels.notes,
      found.map((note) => noteText(note, stored, labels, true)),
    ),
    ...section(
      labels.lostNotes,
      notFound.map((note) => noteText(note, stored, labels, false)),
    ),
    ...entitySections(entities, labels),
    ...section(labels.timeline, timeline.length === 0 ? [] : [timeline.map(timelineLine).join("\n")]),
  ];
}

function byline({ analysis: { article } }: StoredArticle): readonly string[] {
  const said = [article.byline, article.site, article.published].filter((part) => part !== null && part !== "");
  return said.length === 0 ? [] : [said.map((part) => inline(part ?? "")).join(" · ")];
}

const section = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${inline(heading)}`, ...blocks];

function noteText(note: Note, stored: StoredArticle, labels: Labels, isInArticle: boolean): string {
  const quote = note.target.selectors.find((selector) => selector.type === "TextQuoteSelector");
  const quoted = quote ? blockQuote(quote.exact) : "";
  const address = quote && isInArticle ? passageLink(note, quote, stored) : note.target.source;
  const tags = note.tags.map(tagName).filter((tag) => tag !== "");
  const marks = [
    quoted === "" ? inline(labels.pageNote) : link(labels.showInArticle, address),
    inline(labels.colours[note.colour]),
    // On every highlight it would be noise: what says nothing is unchecked.
    ...(note.status === "unchecked" ? [] : [inline(labels.statuses[note.status])]),
    ...tags.map((tag) => `#${tag}`),
  ];
  return [quoted, ownWords(note.body), marks.join(" · ")].filter((part) => part !== "").join("\n\n");
}

/** From the article's text while the quote still stands in it, because only the whole text tells what is unique. */
function passageLink(note: Note, quote: TextQuoteSelector, { analysis: { article } }: StoredArticle): string {
  const position = note.target.selectors.find((selector) => selector.type === "TextPositionSelector");
  if (position && article.text.slice(position.start, position.end) === quote.exact) {
    return textFragmentLink(note.target.source, article.text, position);
  }
  const start = quote.prefix.length;
  return textFragmentLink(note.target.source, quote.prefix + quote.exact + quote.suffix, {
    start,
    end: start + quote.exact.length,
  });
}

/** Names of an unknown type would stand under a heading that says more than is known: they are left out. */
function entitySections(entities: readonly Entity[], labels: Labels): readonly string[] {
  return namedTypes.flatMap((type) => {
    const lines = entities.filter((entity) => entity.type === type && !isUnsorted(entity)).map(entityLine);
    return section(labels.entities[type], lines.length === 0 ? [] : [lines.join("\n")]);
  });
}

function entityLine({ name, aliases, mentions }: Entity): string {
  const also = aliases.length === 0 ? "" : ` (${aliases.map(inline).join(", ")})`;
  return `- **${inline(name)}**${also} × ${mentions.length}`;
}

const timelineLine = (event: TimelineEvent): string => `- **${writtenDate(event)}**: ${inline(event.label)}`;

/** ISO dates, as precise as the text was: "2024-04-03", "2024-03", "1990 – 1999", "2022-02-24 –", "≈ 2020-05-01". */
function writtenDate({ first, last, precision }: TimelineEvent): string {
  const only = first ?? last ?? "";
  switch (precision) {
    case "day":
      return only;
    case "month":
      return only.slice(0, -3);
    case "year":
      return only.slice(0, -6);
    case "decade":
      return `${(first ?? only).slice(0, -6)} – ${(last ?? only).slice(0, -6)}`;
    case "about":
      return first === last || first === null || last === null ? `≈ ${only}` : `≈ ${first} – ${last}`;
    case "week":
    case "season":
    case "range":
      return `${first ?? ""} – ${last ?? ""}`.trim();
  }
}
