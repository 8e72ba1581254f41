/**
 * Notes that are found in another program's file: checked one by one, so that one that is broken does not spoil the
 * others, and with an article for each address.
 */
import type { ArticleId, NoteId } from "../article/brand.ts";
import { articleIdentity } from "../article/identity.ts";
import type { StoredArticle } from "../article/stored-article.ts";
import type { Note, NoteColour, NoteStatus } from "../notes/note.ts";
import type { Selector } from "../selectors/selector.ts";
import { articleId } from "../shapes/basic-shapes.ts";
import { note as noteShape } from "../shapes/library-shapes.ts";
import { bareArticle, type ToldArticle } from "./bare-article.ts";
import type { FileContent, FileProblem, ReadOptions } from "./format.ts";
import { nameUuid } from "./name-uuid.ts";

interface FoundNote {
  /** The address on which it was made. */
  readonly source: string;
  /** The article's identity, where the file tells it; null: it is worked out of the address. */
  readonly article: string | null;
  readonly told: ToldArticle;
  /** Null: one is worked out of what the note says, always the same, so that importing twice gives no second note. */
  readonly id: string | null;
  readonly selectors: readonly Selector[];
  readonly colour: NoteColour;
  readonly status: NoteStatus;
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  /** ISO 8601 moments in UTC; null where the file has none. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** Where in the file it stands. */
type Place = Pick<FileProblem, "line" | "field">;

export interface FoundNotes {
  add(found: FoundNote, place: Place): void;
  /** One that is not understood at all. */
  refuse(code: string, detail: string, place: Place): void;
  content(): FileContent;
}

export function findNotes({ imported }: ReadOptions): FoundNotes {
  const articles = new Map<ArticleId, StoredArticle>();
  const notes: Note[] = [];
  const broken: FileProblem[] = [];

  function refuse(code: string, detail: string, place: Place): void {
    broken.push({ code, detail, ...place });
  }

  return {
    refuse,
    add(found, place) {
      if (!/^(?:https?|file):\/\//i.test(found.source)) {
        return refuse("entry-no-address", found.source.slice(0, 200), place);
      }
      const read = noteShape(noteFrom(found, imported));
      if (!read.ok) {
        const { field, expected } = read.error;
        return refuse("entry-broken", `${field}: expected ${expected}`, place);
      }
      const note = read.value;
      const bare = bareArticle(note.article, found.source, found.told, note.created);
      articles.set(note.article, together(articles.get(note.article), bare));
      notes.push(note);
    },
    content: () => ({ library: { articles: [...articles.values()], notes, addresses: [] }, rules: [], broken }),
  };
}

function noteFrom(found: FoundNote, imported: string): Note {
  const told = articleId(found.article);
  const article = told.ok ? told.value : articleIdentity(found.source, null);
  return {
    id: idOf(found, article),
    article,
    target: { source: found.source, selectors: found.selectors },
    motivation: found.body === "" ? "highlighting" : "commenting",
    colour: found.colour,
    status: found.status,
    body: found.body,
    tags: [...new Set(found.tags.filter((tag) => tag !== ""))],
    created: found.created ?? found.modified ?? imported,
    modified: found.modified ?? found.created ?? imported,
    deleted: null,
    // See `mergeImport`: without a date in its file it is no later than anything.
    revision: found.modified === null && found.created === null ? 0 : 1,
  };
}

/** The file's own where it is a plain word; else worked out of it, or of the place and the words of the note. */
function idOf({ id, selectors, body }: FoundNote, article: ArticleId): NoteId {
  if (id !== null && /^[\w-]{8,64}$/.test(id)) return id as NoteId;
  if (id !== null && id !== "") return nameUuid("id", id) as NoteId;
  const quote = selectors.find((selector) => selector.type === "TextQuoteSelector");
  const { exact = "", prefix = "", suffix = "" } = quote ?? {};
  return nameUuid("note", article, exact, prefix, suffix, body) as NoteId;
}

/** What the file tells about the article in one place or another; as old as the first note on it. */
function together(known: StoredArticle | undefined, next: StoredArticle): StoredArticle {
  if (!known) return next;
  const { article } = known.analysis;
  const { title, byline, site, language, published } = next.analysis.article;
  return {
    ...known,
    created: next.created < known.created ? next.created : known.created,
    analysis: {
      ...known.analysis,
      article: {
        ...article,
        title: article.title || title,
        byline: article.byline ?? byline,
        site: article.site ?? site,
        language: article.language ?? language,
        published: article.published ?? published,
      },
    },
  };
}
