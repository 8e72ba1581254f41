/** The ways to an empty library: at the reader's word, or because the browser cannot open the one there is. */
import { deleteDB } from "idb";
import { fail, ok, type Result } from "../../core/article/result.ts";
import { mayWrite } from "../storage-room.ts";
import type { Connection } from "./connection.ts";

/** Every record of every store, in one transaction. */
export async function eraseLibrary(connection: Connection): Promise<Result<null>> {
  if (!(await mayWrite())) return fail({ code: "disk-full", detail: "not begun" });
  return connection.use(async (database) => {
    const transaction = database.transaction([...database.objectStoreNames], "readwrite", { durability: "strict" });
    await Promise.all([...database.objectStoreNames].map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
    return null;
  });
}

/**
 * A new, empty database in the place of one that the browser cannot open. "library-opens" where it can, whatever else is
 * wrong: a full disk, an older page that holds it, a later version of ours.
 */
export async function renewLibrary(connection: Connection, name: string): Promise<Result<null>> {
  if (await opens(name)) return fail({ code: "library-opens", detail: name });
  connection.close();
  try {
    await deleteDB(name);
  } catch (error) {
    return fail({ code: "storage-failed", detail: String(error) });
  }
  const opened = await connection.use(async () => null);
  return opened.ok ? ok(null) : opened;
}

/** At whatever version it is; one that is not there can be made. */
function opens(name: string): Promise<boolean> {
  return new Promise((answer) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.addEventListener("upgradeneeded", () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener("success", () => {
      request.result.close();
      answer(true);
    });
    request.addEventListener("error", () => answer(isNew));
  });
}
