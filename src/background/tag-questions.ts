/** Questions about tags. */
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { type Repositories, repositoryOf } from "./repositories.ts";

export const tagQuestions = (repositories: Repositories): Pick<Handlers<BackgroundQuestions>, "tag/list"> => ({
  "tag/list": (_, sender) => repositoryOf(repositories, sender).tags(),
});
