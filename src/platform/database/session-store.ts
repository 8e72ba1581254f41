/**
 * The store of private windows, and of the practice article: the browser's session storage, which is memory only,
 * outlives the background being stopped, and ends with the browser.
 *
 * Firefox's rules forbid to keep anything of a private window; https://extensionworkshop.com, policy 6.3.2.
 */
import browser from "webextension-polyfill";
import type { ArticleId } from "../../core/article/brand.ts";
import type { KnownAddress } from "../../core/article/known-address.ts";
import type { ReadingPosition } from "../../core/article/reading-position.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { StoredArticle } from "../../core/article/stored-article.ts";
import type { Note } from "../../core/notes/note.ts";
import type { NoteStep } from "../../core/notes/note-step.ts";
import { countTags } from "../../core/notes/tag-count.ts";
import type { Staged } from "./staged.ts";
import { storageProblem } from "./storage-problem.ts";
import type { Store, Writing } from "./store.ts";

const kinds = ["note", "article", "address", "step", "position", "staged"] as const;

type Prefixes = Readonly<Record<(typeof kinds)[number], string>>;

export interface SessionStore extends Store {
  /** Forgets everything. */
  clear(): Promise<Result<null>>;
}

/** `name`: whose store it is; each is a world of its own. */
export function sessionStore(name: "private" | "practice"): SessionStore {
  const prefixes = Object.fromEntries(kinds.map((kind) => [kind, `${name}-${kind}:`])) as Prefixes;
  // Session storage has no transactions, so work on it goes one after the other.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const mine = last.then(work).catch((error: unknown) => fail(memoryProblem(error)));
    last = mine;
    return mine;
  }

  return {
    read: (work) =>
      inTurn(async () => ok(await work(over(await browser.storage.session.get(null), prefixes, new Map())))),
    write: (work) =>
      inTurn(async () => {
        const changes: Changes = new Map();
        const result = await work(over(await browser.storage.session.get(null), prefixes, changes));
        if (result.ok) await save(changes);
        return result;
      }),
    clear: () =>
      inTurn(async () => {
        const keys = Object.keys(await browser.storage.session.get(null));
        await browser.storage.session.remove(
          keys.filter((key) => Object.values(prefixes).some((prefix) => key.startsWith(prefix))),
        );
        return ok(null);
      }),
  };
}

/** By key; undefined takes away. */
type Changes = Map<string, Note | StoredArticle | KnownAddress | NoteStep | ReadingPosition | Staged | undefined>;

async function save(changes: Changes): Promise<void> {
  const put = [...changes].filter(([, value]) => value !== undefined);
  const gone = [...changes].filter(([, value]) => value === undefined).map(([key]) => key);
  if (put.length > 0) await browser.storage.session.set(Object.fromEntries(put));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** What is stored, as changed so far. */
function over(stored: Readonly<Record<string, unknown>>, prefixes: Prefixes, changes: Changes): Writing {
  const one = <T>(key: string) => (changes.has(key) ? changes.get(key) : stored[key]) as T | undefined;
  const all = <T>(prefix: string): readonly T[] =>
    [...new Set([...Object.keys(stored), ...changes.keys()])]
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => one<T>(key) ?? []);
  const notes = () => all<Note>(prefixes.note);
  const steps = () => all<NoteStep>(prefixes.step).toSorted((a, b) => a.number - b.number);
  const stepKey = ({ article, number }: NoteStep) => `${prefixes.step}${number} ${article}`;
  const stagedKey = (session: string, number: number | "") => `${prefixes.staged}${session} ${number}`;
  const notesAlive = (id: ArticleId) => notes().filter(({ article, deleted }) => article === id && deleted === null);
  return {
    note: async (id) => one<Note>(prefixes.note + id),
    notesOf: async (article) => notes().filter((note) => note.article === article),
    notes: async () => notes(),
    aliveIds: async () => notes().flatMap(({ id, deleted }) => (deleted === null ? [id] : [])),
    // All of it is in memory anyway.
    names: async () => null,
    tags: async () => countTags(notes().filter(({ deleted }) => deleted === null)),
    binnedUntil: async (moment) => notes().filter(({ deleted }) => deleted !== null && deleted <= moment),
    article: async (id) => one<StoredArticle>(prefixes.article + id),
    hasArticle: async (id) => one<StoredArticle>(prefixes.article + id) !== undefined,
    articles: async () => all<StoredArticle>(prefixes.article),
    async size() {
      const alive = notes().filter(({ deleted }) => deleted === null);
      return { articles: new Set(alive.map(({ article }) => article)).size, notes: alive.length };
    },
    idsByTitle: async () =>
      all<StoredArticle>(prefixes.article)
        .map(({ id, captured, analysis: { article } }) => ({ id, order: [article.title, article.url, captured] }))
        .sort((a, b) => (a.order.join("\0") < b.order.join("\0") ? -1 : 1))
        .map(({ id }) => id),
    binned: async () => {
      const gone = new Set(notes().map(({ article }) => article));
      for (const { article, deleted } of notes()) if (deleted === null) gone.delete(article);
      return gone;
    },
    heads: async (wanted) =>
      all<StoredArticle>(prefixes.article)
        .map(({ id, captured, analysis: { article } }) => ({
          ...{ id, url: article.url, title: article.title, captured },
          notes: notesAlive(id).length,
        }))
        .filter(({ title }) => wanted === null || title === wanted),
    addresses: async () => all<KnownAddress>(prefixes.address),
    address: async (address) => one<KnownAddress>(prefixes.address + address),
    addressesOf: async (id) => all<KnownAddress>(prefixes.address).filter(({ article }) => article === id),
    position: async (id) => one<ReadingPosition>(prefixes.position + id),
    stepsOf: async (id) => steps().filter(({ article }) => article === id),
    stepsUntil: async (moment) => steps().filter(({ at }) => at <= moment),
    staged: async (session, number) => one<Staged>(stagedKey(session, number)),
    putNote: async (note) => void changes.set(prefixes.note + note.id, note),
    async putNotes(all) {
      for (const { after } of all) changes.set(prefixes.note + after.id, after);
    },
    deleteNote: async (id) => void changes.set(prefixes.note + id, undefined),
    putArticle: async (article) => void changes.set(prefixes.article + article.id, article),
    deleteArticle: async (id) => void changes.set(prefixes.article + id, undefined),
    putAddress: async (known) => void changes.set(prefixes.address + known.address, known),
    deleteAddress: async (address) => void changes.set(prefixes.address + address, undefined),
    putPosition: async (id, position) => void changes.set(prefixes.position + id, position),
    deletePosition: async (id) => void changes.set(prefixes.position + id, undefined),
    putStep: async (step) => void changes.set(stepKey(step), step),
    deleteStep: async (step) => void changes.set(stepKey(step), undefined),
    putStaged: async (session, number, staged) => void changes.set(stagedKey(session, number), staged),
    async deleteStaged(session) {
      const prefix = session === null ? prefixes.staged : stagedKey(session, "");
      for (const key of [...Object.keys(stored), ...changes.keys()]) {
        if (key.startsWith(prefix)) changes.set(key, undefined);
      }
    },
  };
}

/** Browsers tell a full session storage in words only ("Session storage quota bytes exceeded", "QuotaExceededError"). */
function memoryProblem(error: unknown) {
  return /quota/i.test(String(error)) ? { code: "memory-full", detail: String(error) } : storageProblem(error);
}
