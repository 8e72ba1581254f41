/** The words of the interface for those who cannot read our package: content scripts. */
import { ok } from "../core/article/result.ts";
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { readSettings } from "../platform/settings.ts";
import { wordingIn } from "../platform/wording.ts";

export const wordingQuestions: Pick<Handlers<BackgroundQuestions>, "wording/read"> = {
  "wording/read": async () => ok(await wordingIn((await readSettings()).language)),
};
