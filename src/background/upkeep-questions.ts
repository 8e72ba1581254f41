/** What mends or empties the library. It is about what is on disk, so it is never asked from a private window. */
import { fail, type Result } from "../core/article/result.ts";
import type { Connection } from "../platform/database/connection.ts";
import { eraseLibrary, renewLibrary } from "../platform/database/erase-library.ts";
import { mendLibrary } from "../platform/integrity/mend-library.ts";
import type { Handlers, Sender } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { tellChanged } from "./note-questions.ts";

type UpkeepQuestion = keyof BackgroundQuestions & `upkeep/${string}`;

export function upkeepQuestions(
  connection: Connection,
  name: string,
  now: () => string,
): Pick<Handlers<BackgroundQuestions>, UpkeepQuestion> {
  async function onDisk<T>(sender: Sender, work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (sender.isPrivate) return fail({ code: "refused", detail: "private" });
    const done = await work();
    if (done.ok) tellChanged(null, sender);
    return done;
  }
  return {
    "upkeep/mend": (faults, sender) => onDisk(sender, () => mendLibrary(connection, faults, Date.parse(now()))),
    "upkeep/erase": (_, sender) => onDisk(sender, () => eraseLibrary(connection)),
    "upkeep/renew": (_, sender) => onDisk(sender, () => renewLibrary(connection, name)),
  };
}
