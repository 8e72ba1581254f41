/** Questions about articles: what is in this one, and what is kept of it. */
import { analyse } from "../core/analyse.ts";
import { ok } from "../core/article/result.ts";
import type { LanguageFor } from "../core/lang/languages.ts";
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

type Questions = Pick<Handlers<BackgroundQuestions>, "article/analyse" | "article/get" | "article/update">;

export const articleQuestions = (repositories: Repositories, languageFor: LanguageFor): Questions => ({
  "article/analyse": async ({ article }) => ok(analyse(article, await languageFor(article.language, article.text))),
  "article/get": ({ id }, sender) => repositoryOf(repositories, sender).article(id),
  "article/update": (kept, sender) => repositoryOf(repositories, sender).updateArticle(kept),
});
