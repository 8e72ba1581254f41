/** The bin at the reader's own word, before its 30 days are over. */
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { tellChanged } from "./note-questions.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

export const binQuestions = (
  repositories: Repositories,
  now: () => string,
): Pick<Handlers<BackgroundQuestions>, "bin/empty"> => ({
  async "bin/empty"(_, sender) {
    const emptied = await repositoryOf(repositories, sender).purge(now());
    if (emptied.ok && emptied.value > 0) tellChanged(null, sender);
    return emptied;
  },
});
