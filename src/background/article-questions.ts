/** Questions about articles: what is in this one, and what is kept of it. */
import { analyse } from "../core/analyse.ts";
import type { ArticleId } from "../core/article/brand.ts";
import { ok } from "../core/article/result.ts";
import type { LanguageFor } from "../core/lang/languages.ts";
import { announce, announceToTabs, type Handlers, type Sender } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

type Question = keyof BackgroundQuestions & `article/${string}`;

export const articleQuestions = (
  repositories: Repositories,
  languageFor: LanguageFor,
): Pick<Handlers<BackgroundQuestions>, Question> => ({
  "article/analyse": async ({ article }) => ok(analyse(article, await languageFor(article.language, article.text))),
  "article/get": ({ id }, sender) => repositoryOf(repositories, sender).article(id),
  "article/update": (kept, sender) => repositoryOf(repositories, sender).updateArticle(kept),
  "article/identify": (seen, sender) => repositoryOf(repositories, sender).identify(seen),
  "article/stopped": ({ id }, sender) => repositoryOf(repositories, sender).position(id),
  "article/stop": ({ id, position }, sender) => repositoryOf(repositories, sender).putPosition(id, position),
  "article/heads": ({ title }, sender) => repositoryOf(repositories, sender).heads(title),
  "article/addresses": ({ article }, sender) => repositoryOf(repositories, sender).addressesOf(article),

  async "article/move"({ from, keep }, sender) {
    const moved = await repositoryOf(repositories, sender).move(from, keep);
    if (moved.ok && moved.value > 0) tellMoved([from, keep.analysis.article.id], sender);
    return moved;
  },

  async "article/separate"({ address }, sender) {
    const separated = await repositoryOf(repositories, sender).separate(address);
    if (!separated.ok) return separated;
    tellMoved([address, separated.value], sender);
    return ok(null);
  },
});

/** What was read in a private window is not told to other tabs. */
function tellMoved(articles: readonly ArticleId[], { isPrivate }: Sender): void {
  // Whoever shows one of them under the identity that it keeps reads its notes again all the same.
  for (const type of ["article/moved", "note/changed"] as const) {
    announce(type, { articles });
    announceToTabs(type, { articles }, (tab) => tab.incognito === isPrivate).catch(() => undefined);
  }
}
