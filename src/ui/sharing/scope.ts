/** What an export is to hold: one article, notes that were chosen, or everything. Read one article at a time. */
import type { ArticleId, NoteId } from "../../core/article/brand.ts";
import type { PageState, PlacedNote } from "../../core/article/page-state.ts";
import { ok, type Result } from "../../core/article/result.ts";
import type { ArticlePart } from "../../core/formats/format.ts";
import { askBackground, inPrivateWindow } from "../../platform/messenger.ts";

export interface ExportScope {
  readonly kind: "article" | "selection" | "everything";
  /** Notes that were looked for in the page and not found. */
  readonly lost: ReadonlySet<NoteId>;
  /** In the order in which they are written. `withBin`: as everything that is kept, what is in the bin too. */
  articles(withBin: boolean): Promise<Result<readonly ArticleId[]>>;
  /** Null for an article that is gone by now or cannot be read. */
  part(article: ArticleId, withBin: boolean): Promise<Result<ArticlePart | null>>;
}

/** Read when something is exported: the panel itself has no use for it. In a private window the background knows alone. */
const ownNotes = async () => ((await inPrivateWindow) ? null : (await import("../../platform/own-notes.ts")).ownNotes);

async function partOf(article: ArticleId, bin: boolean): Promise<Result<ArticlePart | null>> {
  const own = await ownNotes();
  return own ? own.part(article, bin) : askBackground("library/part", { article, bin });
}

export const everything: ExportScope = {
  kind: "everything",
  lost: new Set(),
  async articles(bin) {
    const own = await ownNotes();
    return own ? own.articleIds(bin) : askBackground("library/articles", { bin });
  },
  part: partOf,
};

/** Notes by the articles they are on. */
export type ChosenNotes = ReadonlyMap<ArticleId, ReadonlySet<NoteId>>;

export const selection = (chosen: ChosenNotes): ExportScope => ({
  kind: "selection",
  lost: new Set(),
  articles: async () => ok([...chosen.keys()]),
  async part(article) {
    const read = await partOf(article, false);
    if (!read.ok || read.value === null) return read;
    const notes = read.value.notes.filter(({ id }) => chosen.get(article)?.has(id));
    return ok(notes.length > 0 ? { ...read.value, notes } : null);
  },
});

/** One article of the library, with all of its notes. */
export const storedArticle = (article: ArticleId): ExportScope => ({
  kind: "article",
  lost: new Set(),
  articles: async () => ok([article]),
  part: (id) => partOf(id, false),
});

/** The article of a page: as stored, or as the page tells it. Until the reader makes a note nothing is stored of it. */
export const openArticle = ({ analysis, corrections, notes }: PageState): ExportScope => ({
  kind: "article",
  lost: new Set(notes.filter(isLost).map(({ note }) => note.id)),
  articles: async () => ok(analysis === null ? [] : [analysis.article.id]),
  async part(article) {
    // Also from where a practice article's notes are kept.
    const read = await askBackground("library/read", { article });
    if (!read.ok || analysis === null) return read.ok ? ok(null) : read;
    const [stored] = read.value.articles;
    if (stored) return ok({ stored, notes: read.value.notes, addresses: read.value.addresses });
    const now = new Date().toISOString();
    return ok({
      stored: { id: article, analysis, corrections, created: now, captured: now },
      notes: notes.map(({ note }) => note),
      addresses: [],
    });
  },
});

/** A note on the page as a whole has no place to lose. */
const isLost = ({ note, outcome }: PlacedNote): boolean =>
  outcome.status === "lost" && note.target.selectors.length > 0;
