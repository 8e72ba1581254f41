/** Markdown with front matter, made to be read, and to be at home in Obsidian. */
import type { Article } from "../article/article.ts";
import type { Entity } from "../entities/entity.ts";
import type { Note } from "../notes/note.ts";
import type { TimelineEvent } from "../time/timeline-event.ts";
import type { ArticlePart, Format, Labels, WriteOptions, Writer } from "./format.ts";
import { blockQuote, inline, link, ownWords, tagName, tagNames } from "./markdown-text.ts";
import { passageLink, quoteOf } from "./passage-link.ts";
import { namesByType, type ShownPart, shownPart } from "./shown-part.ts";
import { writtenDate } from "./written-date.ts";
import { frontMatter } from "./yaml.ts";

export const markdown: Format = {
  id: "markdown",
  nameKey: "exportMarkdown",
  extension: "md",
  mediaType: "text/markdown",
  holds: "library",
  writer,
  read: null,
};

/**
 * An article that has the file to itself is what the front matter is about. A reader's own layout then makes all of
 * the file; where it fails, ours is better than nothing.
 */
function writer(options: WriteOptions): Writer {
  const { exported, labels, overview, layout } = options;
  const isAlone = overview.articles === 1;
  const footer = `---\n\n${inline(labels.exportedWith)}\n`;
  const header = frontMatter([
    ["exported", exported],
    ["articles", overview.articles],
    ["tags", tagNames(overview.tags)],
  ]);
  let failed = 0;
  return {
    opening: () => (isAlone ? "" : `${header}\n`),
    article(part) {
      const own = layout?.(part, options)?.trimEnd();
      if (layout && own === undefined) failed++;
      if (isAlone && own !== undefined) return `${own}\n`;
      return `${own ?? builtIn(part, options)}\n\n${isAlone ? footer : ""}`;
    },
    closing: () => (isAlone ? "" : footer),
    omitted: () => (failed === 0 ? [] : [{ key: "exportTemplateFailed", count: failed }]),
  };
}

function builtIn(part: ArticlePart, options: WriteOptions): string {
  const shown = shownPart(part, options);
  const header = options.overview.articles === 1 ? [articleHeader(part, shown, options).trimEnd()] : [];
  return [...header, ...articleSections(shown, options)].join("\n\n");
}

function articleHeader({ stored }: ArticlePart, { analysis, notes }: ShownPart, options: WriteOptions): string {
  const { article } = analysis;
  return frontMatter([
    ["title", article.title],
    ["url", article.url],
    ["site", article.site],
    ["author", article.byline],
    ["published", article.published],
    ["modified", article.modified],
    ["language", article.language],
    ["created", stored.created],
    ["exported", options.exported],
    ["tags", tagNames(notes.flatMap((note) => note.tags))],
  ]);
}

function articleSections({ analysis, notes }: ShownPart, { labels, lost }: WriteOptions): readonly string[] {
  const { article, entities, timeline } = analysis;
  const found = notes.filter((note) => !lost.has(note.id));
  const notFound = notes.filter((note) => lost.has(note.id));
  return [
    `# ${link(article.title === "" ? article.url : article.title, article.url)}`,
    ...byline(article),
    ...section(
      labels.notes,
      found.map((note) => noteText(note, passageLink(note, article), labels)),
    ),
    ...section(
      labels.lostNotes,
      notFound.map((note) => noteText(note, note.target.source, labels)),
    ),
    ...namesByType(entities).flatMap((group) =>
      section(labels.entities[group.type], [group.entities.map(entityLine).join("\n")]),
    ),
    ...section(labels.timeline, timeline.length === 0 ? [] : [timeline.map(timelineLine).join("\n")]),
  ];
}

function byline({ byline: author, site, published }: Article): readonly string[] {
  const said = [author, site, published].filter((part) => part !== null && part !== "");
  return said.length === 0 ? [] : [said.map((part) => inline(part ?? "")).join(" · ")];
}

const section = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`## ${inline(heading)}`, ...blocks];

function noteText(note: Note, address: string, labels: Labels): string {
  const quoted = blockQuote(quoteOf(note)?.exact ?? "");
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

function entityLine({ name, aliases, mentions }: Entity): string {
  const also = aliases.length === 0 ? "" : ` (${aliases.map(inline).join(", ")})`;
  return `- **${inline(name)}**${also} × ${mentions.length}`;
}

const timelineLine = (event: TimelineEvent): string => `- **${inline(writtenDate(event))}**: ${inline(event.label)}`;
