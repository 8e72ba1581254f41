/**
 * One connection to one database: opened when first needed, given up when another version of us wants to
 * change the database, opened again when the browser has closed it.
 */
import { type IDBPDatabase, openDB } from "idb";
import { fail, ok, type Result } from "../../core/article/result.ts";
import { mayWrite } from "../storage-room.ts";
import type { Migration } from "./migrations.ts";
import type { Schema } from "./schema.ts";
import { examinedProblem } from "./storage-problem.ts";

export interface Connection {
  /** Runs `work`, a second time when the connection turns out to be lost. Whatever it throws becomes a Problem. */
  use<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T>>;
  close(): void;
}

/** `patience`: how long an older page of ours may keep us from opening the database, in milliseconds. */
export function connectTo(name: string, migrations: readonly Migration[], patience = 5000): Connection {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  function opened(): Promise<IDBPDatabase<Schema>> {
    opening ??= open(name, migrations, patience, forget).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  /** A connection that is closed before its transactions are done lets them finish. */
  function forget(): void {
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = null;
  }

  return {
    async use(work) {
      for (let tries = 1; ; tries++) {
        try {
          return ok(await work(await opened()));
        } catch (error) {
          if (tries > 1 || !isLostConnection(error)) return fail(await examinedProblem(error));
          forget();
        }
      }
    },
    close: forget,
  };
}

async function open(
  name: string,
  migrations: readonly Migration[],
  patience: number,
  lost: () => void,
): Promise<IDBPDatabase<Schema>> {
  // To create or to migrate is to write.
  if (!(await mayWrite()) && (await versionOf(name)) < migrations.length) {
    throw new DOMException("not begun", "QuotaExceededError");
  }
  let giveUp: (reason: Error) => void = () => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  tooLong.catch(() => undefined);
  let isGivenUp = false;
  const database = openDB<Schema>(name, migrations.length, {
    async upgrade(database, from, _to, transaction) {
      // Its failure is the opening's failure, told there.
      transaction.done.catch(() => undefined);
      try {
        for (const migrate of migrations.slice(from)) {
          await migrate(database as unknown as IDBPDatabase<unknown>, transaction as never);
        }
      } catch {
        transaction.abort();
      }
    },
    blocked() {
      setTimeout(() => {
        isGivenUp = true;
        giveUp(new Error("an older page of Tidemark holds the database open"));
      }, patience);
    },
    blocking: lost,
    terminated: lost,
  });
  database.then(
    (late) => isGivenUp && late.close(),
    () => undefined,
  );
  return Promise.race([database, tooLong]);
}

/** 0 when there is none. */
const versionOf = async (name: string): Promise<number> =>
  (await indexedDB.databases()).find((each) => each.name === name)?.version ?? 0;

/** AbortError: the browser ended a transaction of its own accord; we end ours with a Problem, never with an error. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && ["InvalidStateError", "AbortError", "UnknownError"].includes(error.name);
}
