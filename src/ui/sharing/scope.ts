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
  /** A few of them, in that order: null for an article that is gone by now or cannot be read. */
  parts(articles: readonly ArticleId[], withBin: boolean): Promise<Result<readonly (ArticlePart | null)[]>>;
}

/** Read when something is exported: the panel itself has no use for it. In a private window the background knows alone. */
const ownNotes = async () => ((await inPrivateWindow) ? null : (await import("../../platform/own-notes.ts")).ownNotes);

async function partsOf(articles: readonly ArticleId[], bin: boolean): Promise<Result<readonly (ArticlePart | null)[]>> {
  const own = await ownNotes();
  if (own) return own.parts(articles, bin);
  const parts: (ArticlePart | null)[] = [];
  for (const article of articles) {
    const part = await askBackground("library/part", { article, bin });
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(parts);
}

export const everything: ExportScope = {
  kind: "everything",
  lost: new Set(),
  async articles(bin) {
    const own = await ownNotes();
    return own ? own.articleIds(bin) : askBackground("library/articles", { bin });
  },
  parts: partsOf,
};

/** Notes by the articles they are on. */
export type ChosenNotes = ReadonlyMap<ArticleId, ReadonlySet<NoteId>>;

export const selection = (chosen: ChosenNotes): ExportScope => ({
  kind: "selection",
  lost: new Set(),
  articles: async () => ok([...chosen.keys()]),
  async parts(articles) {
    const read = await partsOf(articles, false);
    return read.ok ? ok(read.value.map((part) => part && onlyChosen(part, chosen))) : read;
  },
});

function onlyChosen(part: ArticlePart, chosen: ChosenNotes): ArticlePart | null {
  const notes = part.notes.filter(({ id }) => chosen.get(part.stored.id)?.has(id));
  return notes.length > 0 ? { ...part, notes } : null;
}

/** One article of the library, with all of its notes. */
export const storedArticle = (article: ArticleId): ExportScope => ({
  kind: "article",
  lost: new Set(),
  articles: async () => ok([article]),
  parts: (ids) => partsOf(ids, false),
});

/** The article of a page: as stored, or as the page tells it. Until the reader makes a note nothing is stored of it. */
export const openArticle = ({ analysis, corrections, notes }: PageState): ExportScope => ({
  kind: "article",
  lost: new Set(notes.filter(isLost).map(({ note }) => note.id)),
  articles: async () => ok(analysis === null ? [] : [analysis.article.id]),
  async parts([article]) {
    if (analysis === null || article === undefined) return ok([]);
    // Also from where a practice article's notes are kept.
    const read = await askBackground("library/read", { article });
    if (!read.ok) return read;
    const [stored] = read.value.articles;
    if (stored) return ok([{ stored, notes: read.value.notes, addresses: read.value.addresses }]);
    const now = new Date().toISOString();
    return ok([
      {
        stored: { id: article, analysis, corrections, created: now, captured: now },
        notes: notes.map(({ note }) => note),
        addresses: [],
      },
    ]);
  },
});

/** A note on the page as a whole has no place to lose. */
const isLost = ({ note, outcome }: PlacedNote): boolean =>
  outcome.status === "lost" && note.target.selectors.length > 0;
