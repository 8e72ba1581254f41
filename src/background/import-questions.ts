/**
 * Bringing a file in. A page does so itself; what it cannot reach, the notes of a private window and what a backup holds,
 * is put down here part by part, and then all of it counts, or nothing.
 */
import browser from "webextension-polyfill";
import { ok } from "../core/article/result.ts";
import type { EntityRule } from "../core/entities/entity-rule.ts";
import type { Staging } from "../platform/database/staging.ts";
import { restoreRules } from "../platform/entity-rules.ts";
import { announce, type Handlers, type Sender } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { askToKeep } from "../platform/storage-room.ts";
import { tellChanged } from "./note-questions.ts";
import { type InBoth, repositoryOf } from "./repositories.ts";

type ImportQuestion = keyof BackgroundQuestions & `import/${string}`;

/** Also keeps Chrome from stopping the background in the middle: an announcement counts as being at work. In parts. */
const toldEvery = 25;

/** `changed` is to be called when a page has written to the library on disk. */
export function importQuestions(
  imports: InBoth<Staging>,
  changed: () => void,
): Pick<Handlers<BackgroundQuestions>, ImportQuestion> {
  // Of sessions that are being brought in at this moment: with a background that is stopped, they have stopped too.
  const cancelled = new Set<string>();
  return {
    async "import/done"({ rules }, sender) {
      if (sender.isPrivate) return ok(null);
      changed();
      await tellImported(rules, sender);
      return ok(null);
    },

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
      if (done.ok) await tellImported(rules, sender);
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

async function tellImported(rules: readonly EntityRule[], sender: Sender): Promise<void> {
  tellChanged(null, sender);
  if (sender.isPrivate) return;
  void askToKeep();
  // The notes are in, whatever becomes of the rules: those can be made again.
  if (rules.length > 0) await restoreRules(rules);
}

/** Whoever was bringing something in when the browser was closed is gone. */
export function forgetImports(onDisk: Staging): void {
  const forget = () => void onDisk.discard(null);
  browser.runtime.onStartup.addListener(forget);
  browser.runtime.onInstalled.addListener(forget);
}
