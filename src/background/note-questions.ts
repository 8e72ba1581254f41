/** Questions about notes. Every durable write is announced, to our own pages and to the pages it may concern. */
import type { ArticleId } from "../core/article/brand.ts";
import { ok } from "../core/article/result.ts";
import { announce, announceToTabs, type Handlers, type Sender } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { askToKeep } from "../platform/storage-room.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

type NoteQuestion = keyof BackgroundQuestions & `${"note" | "library"}/${string}`;

export const noteQuestions = (repositories: Repositories): Pick<Handlers<BackgroundQuestions>, NoteQuestion> => ({
  "note/list": ({ article }, sender) => repositoryOf(repositories, sender).notesOf(article),

  async "note/put"({ note, keep }, sender) {
    const put = await repositoryOf(repositories, sender).putNote(note, keep);
    if (put.ok) tellChanged([put.value.article], sender);
    if (put.ok && put.value.revision === 1 && !sender.isPrivate) void askToKeep();
    return put;
  },

  async "note/remove"({ id }, sender) {
    const removed = await repositoryOf(repositories, sender).removeNote(id);
    if (!removed.ok) return removed;
    if (removed.value) tellChanged([removed.value.article], sender);
    return ok(null);
  },

  async "note/restore"({ id }, sender) {
    const restored = await repositoryOf(repositories, sender).restoreNote(id);
    if (restored.ok) tellChanged([restored.value.article], sender);
    return restored;
  },

  "note/steps": ({ article }, sender) => repositoryOf(repositories, sender).steps(article),

  async "note/undo"({ article, step }, sender) {
    const turned = await repositoryOf(repositories, sender).undo(article, step);
    if (turned.ok) tellChanged([article], sender);
    return turned;
  },

  async "note/redo"({ article, step }, sender) {
    const turned = await repositoryOf(repositories, sender).redo(article, step);
    if (turned.ok) tellChanged([article], sender);
    return turned;
  },

  "library/size": (_, sender) => repositoryOf(repositories, sender).size(),

  "library/read": ({ article }, sender) => repositoryOf(repositories, sender).library(article),

  "library/articles": ({ bin }, sender) => repositoryOf(repositories, sender).articleIds(bin),

  async "library/part"({ article, bin }, sender) {
    const parts = await repositoryOf(repositories, sender).parts([article], bin);
    return parts.ok ? ok(parts.value[0] ?? null) : parts;
  },
});

/** What was read in a private window is not told to other tabs. */
export function tellChanged(articles: readonly ArticleId[] | null, { isPrivate }: Sender): void {
  announce("note/changed", { articles });
  announceToTabs("note/changed", { articles }, (tab) => tab.incognito === isPrivate).catch(() => undefined);
}
