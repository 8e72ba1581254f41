/** Questions of the library page: what it changes in many notes, and what it needs to be made ready. */
import { ok } from "../core/article/result.ts";
import type { Connection } from "../platform/database/connection.ts";
import { prepareDigests } from "../platform/database/prepare-digests.ts";
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { tellChanged } from "./note-questions.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

type LibraryQuestion = "notes/change" | "digests/prepare";

export const libraryQuestions = (
  repositories: Repositories,
  library: Connection,
): Pick<Handlers<BackgroundQuestions>, LibraryQuestion> => ({
  async "notes/change"({ ids, change }, sender) {
    const made = await repositoryOf(repositories, sender).changeNotes(ids, change);
    if (!made.ok) return made;
    if (made.value.articles.length > 0) tellChanged(made.value.articles, sender);
    return ok(made.value.notes);
  },

  // Private windows keep no articles that would need it.
  "digests/prepare": async (_, { isPrivate }) => (isPrivate ? ok(0) : prepareDigests(library, Date.now())),
});
