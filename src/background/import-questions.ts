/** Bringing a file in: its parts are put down one after the other, and then all of them count, or none. */
import browser from "webextension-polyfill";
import { ok } from "../core/article/result.ts";
import type { Staging } from "../platform/database/staging.ts";
import { restoreRules } from "../platform/entity-rules.ts";
import { announce, type Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { askToKeep } from "../platform/storage-room.ts";
import { tellChanged } from "./note-questions.ts";
import { type InBoth, repositoryOf } from "./repositories.ts";

type ImportQuestion = keyof BackgroundQuestions & `import/${string}`;

/** Also keeps Chrome from stopping the background in the middle: an announcement counts as being at work. In parts. */
const toldEvery = 25;

export function importQuestions(imports: InBoth<Staging>): Pick<Handlers<BackgroundQuestions>, ImportQuestion> {
  // Of sessions that are being brought in at this moment: with a background that is stopped, they have stopped too.
  const cancelled = new Set<string>();
  return {
    "import/stage": ({ session, first, parts }, sender) => repositoryOf(imports, sender).stage(session, first, parts),

    "import/foresee": ({ session, mode }, sender) => repositoryOf(imports, sender).foresee(session, mode),

    async "import/commit"({ session, mode, parts, rules }, sender) {
      cancelled.delete(session);
      const done = await repositoryOf(imports, sender).commit(session, {
        mode,
        parts,
        told: (count) => void (count % toldEvery === 0 && announce("import/progress", { session, done: count })),
        isCancelled: () => cancelled.has(session),
      });
      if (!done.ok) return done;
      tellChanged(null, sender);
      if (sender.isPrivate) return done;
      void askToKeep();
      // The notes are in, whatever becomes of the rules: those can be made again.
      if (rules.length > 0) await restoreRules(rules);
      return done;
    },

    async "import/discard"({ session }, sender) {
      cancelled.add(session);
      const discarded = await repositoryOf(imports, sender).discard(session);
      cancelled.delete(session);
      return discarded.ok ? ok(null) : discarded;
    },
  };
}

/** Whoever was bringing something in when the browser was closed is gone. */
export function forgetImports(onDisk: Staging): void {
  const forget = () => void onDisk.discard(null);
  browser.runtime.onStartup.addListener(forget);
  browser.runtime.onInstalled.addListener(forget);
}
