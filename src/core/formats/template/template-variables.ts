/**
 * What a template can name, written with the underscores that Liquid's users expect. All of it is plain text as it
 * stands in the page; it is escaped where it is put out (`template-engine.ts`).
 */
import type { Article } from "../../article/article.ts";
import type { Entity, NamedType } from "../../entities/entity.ts";
import type { Note, NoteColour, NoteStatus } from "../../notes/note.ts";
import type { TimelineEvent } from "../../time/timeline-event.ts";
import type { ArticlePart, WriteOptions } from "../format.ts";
import { blockQuote, ownWords, tagName, tagNames } from "../markdown-text.ts";
import { passageLink, quoteOf } from "../passage-link.ts";
import { namesByType, shownPart } from "../shown-part.ts";
import { writtenDate } from "../written-date.ts";

export interface TemplateVariables {
  readonly article: {
    /** "" when the page has none. */
    readonly title: string;
    /** The title, or the address of an article without one. */
    readonly heading: string;
    readonly url: string;
    readonly site: string | null;
    readonly author: string | null;
    /** ISO 8601 day or moment. */
    readonly published: string | null;
    readonly modified: string | null;
    /** BCP 47, as in "en". */
    readonly language: string | null;
    /** ISO 8601 moment of the first note on it. */
    readonly created: string;
    /** Author, site and day of publication, as far as they are known. */
    readonly credits: readonly string[];
  };
  /** In reading order, those that were not found again too. */
  readonly notes: readonly NoteVariables[];
  /** The same under their headings: those in the article, then those that were not found again. None is empty. */
  readonly note_groups: readonly { readonly heading: string; readonly notes: readonly NoteVariables[] }[];
  /** Of all notes, as Obsidian takes them, each once, in alphabetical order. */
  readonly tags: readonly string[];
  /** By type, the most mentioned first. None is empty. */
  readonly name_groups: readonly {
    readonly type: NamedType;
    readonly heading: string;
    readonly names: readonly NameVariables[];
  }[];
  /** In order of time. */
  readonly timeline: readonly EventVariables[];
  /** Headings and short words in the language of the interface. */
  readonly labels: {
    readonly notes: string;
    readonly lost_notes: string;
    readonly page_note: string;
    readonly show_in_article: string;
    readonly timeline: string;
    readonly exported_with: string;
  };
  /** Has the article the file to itself? Else front matter and footer are written once for the whole file. */
  readonly alone: boolean;
  /** ISO 8601 moment. */
  readonly exported: string;
}

interface NoteVariables {
  readonly id: string;
  /** Null for a note on the page as a whole. */
  readonly quote: string | null;
  /** The reader's own Markdown; null when there is none. */
  readonly body: string | null;
  readonly tags: readonly string[];
  /** By the name that the reader gave it. */
  readonly colour: string;
  readonly colour_id: NoteColour;
  /** In words; null while the note is unchecked. */
  readonly status: string | null;
  readonly status_id: NoteStatus;
  /** Opens the article at the words; the article alone for a note that was not found again. */
  readonly link: string;
  readonly is_lost: boolean;
  /** ISO 8601 moments. */
  readonly created: string;
  readonly modified: string;
}

interface NameVariables {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

interface EventVariables {
  /** As precise as the text, as in "2024-03" or "1990 – 1999". */
  readonly date: string;
  /** ISO 8601 days, both included; null is an open end. */
  readonly first: string | null;
  readonly last: string | null;
  readonly label: string;
}

export function templateVariables(part: ArticlePart, options: WriteOptions): TemplateVariables {
  const { labels, overview, exported } = options;
  const { analysis, notes } = shownPart(part, options);
  const { article, entities, timeline } = analysis;
  const listed = notes.map((note) => noteVariables(note, article, options));
  const groups = [
    { heading: labels.notes, notes: listed.filter((note) => !note.is_lost) },
    { heading: labels.lostNotes, notes: listed.filter((note) => note.is_lost) },
  ];
  return {
    article: {
      title: article.title,
      heading: article.title === "" ? article.url : article.title,
      url: article.url,
      site: article.site,
      author: article.byline,
      published: article.published,
      modified: article.modified,
      language: article.language,
      created: part.stored.created,
      credits: [article.byline, article.site, article.published].flatMap((credit) => credit || []),
    },
    notes: listed,
    note_groups: groups.filter((group) => group.notes.length > 0),
    tags: tagNames(notes.flatMap((note) => note.tags)),
    name_groups: namesByType(entities).map((group) => ({
      type: group.type,
      heading: labels.entities[group.type],
      names: group.entities.map(nameVariables),
    })),
    timeline: timeline.map(eventVariables),
    labels: {
      notes: labels.notes,
      lost_notes: labels.lostNotes,
      page_note: labels.pageNote,
      show_in_article: labels.showInArticle,
      timeline: labels.timeline,
      exported_with: labels.exportedWith,
    },
    alone: overview.articles === 1,
    exported,
  };
}

function noteVariables(note: Note, article: Article, { labels, lost }: WriteOptions): NoteVariables {
  const quote = quoteOf(note)?.exact ?? "";
  const isLost = lost.has(note.id);
  return {
    id: note.id,
    quote: blockQuote(quote) === "" ? null : quote,
    body: ownWords(note.body) === "" ? null : note.body,
    tags: note.tags.map(tagName).filter((tag) => tag !== ""),
    colour: labels.colours[note.colour],
    colour_id: note.colour,
    status: note.status === "unchecked" ? null : labels.statuses[note.status],
    status_id: note.status,
    link: isLost ? note.target.source : passageLink(note, article),
    is_lost: isLost,
    created: note.created,
    modified: note.modified,
  };
}

const nameVariables = ({ name, aliases, mentions }: Entity): NameVariables => ({
  name,
  aliases,
  mentions: mentions.length,
});

const eventVariables = (event: TimelineEvent): EventVariables => ({
  date: writtenDate(event),
  first: event.first,
  last: event.last,
  label: event.label,
});
