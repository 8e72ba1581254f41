/**
 * One article at several addresses: known again when the page's canonical link comes or goes, and brought together
 * when the reader says that it moved.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { articleIdentity } from "../../core/article/identity.ts";
import { type ArticleHead, isSameTitle, type KnownAddress, mayBeSameTitle } from "../../core/article/known-address.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import { moveSteps } from "./step-journal.ts";
import type { Kept, Reading, Store, Writing } from "./store.ts";

/** The article of a page as the page itself tells it. */
interface SeenArticle {
  readonly id: ArticleId;
  /** As the reader sees it. */
  readonly url: string;
  readonly title: string;
}

export interface AddressRepository {
  /** Under which identity that page's notes are kept. */
  identify(seen: SeenArticle): Promise<Result<ArticleId>>;
  /** Articles with notes; null is all of them, a title those that are called that. */
  heads(title: string | null): Promise<Result<readonly ArticleHead[]>>;
  /** Where else the article is known. */
  addressesOf(article: ArticleId): Promise<Result<readonly KnownAddress[]>>;
  /** The notes of `from`, those in the bin too, are on the kept article from now on. Answers how many they are. */
  move(from: ArticleId, keep: Kept): Promise<Result<number>>;
  /** Takes `move` back: what was brought from that address is there again. Answers the article it was on. */
  separate(address: ArticleId): Promise<Result<ArticleId>>;
}

export function addressRepository(store: Store, now: () => string): AddressRepository {
  return {
    identify: (seen) => store.read((reading) => identified(reading, seen)),
    heads: (title) => store.read(async (reading) => (await reading.heads(title)).filter(({ notes }) => notes > 0)),
    addressesOf: (article) => store.read((reading) => reading.addressesOf(article)),

    move: (from, keep) =>
      store.write(async (writing) => {
        const to = keep.analysis.article.id;
        const old = await writing.article(from);
        // Asked for a second time, it is done already.
        if (from === to || !old) return ok(0);
        const notes = await writing.notesOf(from);
        for (const note of notes) await writing.putNote({ ...note, article: to, revision: note.revision + 1 });
        const ids = notes.map(({ id }) => id);
        await moveSteps(writing, from, to, new Set(ids));
        const there = await writing.article(to);
        const moment = now();
        await writing.putArticle(
          there
            ? { ...there, corrections: [...old.corrections, ...there.corrections] }
            : {
                ...keep,
                corrections: [...old.corrections, ...keep.corrections],
                id: to,
                created: moment,
                captured: moment,
              },
        );
        for (const known of await writing.addressesOf(from)) await writing.putAddress({ ...known, article: to });
        // An article that comes back to where it was has no other address there.
        await writing.deleteAddress(to);
        await writing.putAddress({ address: from, article: to, moved: { article: old, notes: ids } });
        await movePosition(writing, from, to);
        await writing.deleteArticle(from);
        return ok(ids.length);
      }),

    separate: (address) =>
      store.write(async (writing) => {
        const known = await writing.address(address);
        if (!known?.moved) return fail({ code: "address-unknown", detail: address });
        const { article, moved } = known;
        const ids = new Set(moved.notes);
        await moveSteps(writing, article, address, ids);
        await writing.deleteAddress(address);
        await writing.putArticle(moved.article);
        for (const note of await writing.notesOf(article)) {
          if (ids.has(note.id)) await writing.putNote({ ...note, article: address, revision: note.revision + 1 });
        }
        await dropUnused(writing, article);
        await dropUnused(writing, address);
        return ok(article);
      }),
  };
}

async function movePosition(writing: Writing, from: ArticleId, to: ArticleId): Promise<void> {
  const position = await writing.position(from);
  if (position && !(await writing.position(to))) await writing.putPosition(to, position);
  await writing.deletePosition(from);
}

/**
 * An article that the reader moved is known by its old address alone. Where only the addresses of one visit say so,
 * the title must agree: the same address shows another article tomorrow on a site's front page.
 */
async function identified(reading: Reading, { id, url, title }: SeenArticle): Promise<ArticleId> {
  if (await reading.hasArticle(id)) return id;
  const plain = articleIdentity(url, null);
  for (const address of new Set([id, plain])) {
    const known = await reading.address(address);
    if (known?.moved) return known.article;
    const stored = known
      ? await reading.article(known.article)
      : address === id
        ? undefined
        : await reading.article(address);
    if (stored && (isBare(stored) || isSameTitle(stored.analysis.article.title, title))) return stored.id;
  }
  return id;
}

/** Out of another program's file, which knew the address alone: whoever opens it finds the notes. */
const isBare = ({ analysis }: StoredArticle): boolean => analysis.article.text === "";

/** Where notes of a file belong: without its text, an article is known by any address at which it was seen. */
export async function homeOf(reading: Reading, { analysis: { article } }: StoredArticle): Promise<ArticleId> {
  const moved = await movedTo(reading, article.id);
  if (article.text !== "" || moved !== article.id || (await reading.hasArticle(moved))) return moved;
  const known = await reading.address(articleIdentity(article.url, null));
  const stored = known && (await reading.article(known.article));
  return stored && mayBeSameTitle(stored.analysis.article.title, article.title) ? stored.id : moved;
}

/** Where the reader said that an article moved, late writes to its old address follow it. */
export async function movedTo(reading: Reading, article: ArticleId): Promise<ArticleId> {
  if (await reading.hasArticle(article)) return article;
  const known = await reading.address(article);
  return known?.moved ? known.article : article;
}

/** The page may name another address as its own tomorrow: the one that was opened is kept. */
export async function noteAddresses(writing: Writing, { analysis }: Kept, article: ArticleId): Promise<void> {
  for (const address of new Set([analysis.article.id, articleIdentity(analysis.article.url, null)])) {
    if (address === article || (await writing.hasArticle(address)) || (await writing.address(address))) continue;
    await writing.putAddress({ address, article, moved: null });
  }
}

/** Without notes, nothing of an article is kept. */
export async function dropUnused(writing: Writing, article: ArticleId): Promise<void> {
  if ((await writing.notesOf(article)).length > 0) return;
  for (const step of await writing.stepsOf(article)) await writing.deleteStep(step);
  for (const { address } of await writing.addressesOf(article)) await writing.deleteAddress(address);
  await writing.deletePosition(article);
  await writing.deleteArticle(article);
}
