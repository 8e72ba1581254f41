/**
 * Where backups lie: a database of their own, opened for each piece of work.
 *
 * Chromium keeps all databases of an origin in one log, and throws all of them away when the log is damaged; in a storage
 * bucket (Chrome 122 and later) they have another. In Firefox each database is a file of its own.
 * https://developer.chrome.com/docs/web-platform/storage-buckets
 */
import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import { fail, ok, type Result } from "../../core/article/result.ts";
import { examinedProblem } from "../database/storage-problem.ts";
import type { BackupHead, BackupList } from "./backup.ts";
import type { PartHash } from "./packed.ts";

const name = "tidemark-backups";

interface VaultSchema extends DBSchema {
  heads: { key: string; value: BackupHead };
  lists: { key: string; value: BackupList };
  /** Gzipped JSON. */
  parts: { key: PartHash; value: Uint8Array<ArrayBuffer> };
  /** Records that could not be understood, as they were, by the moment they were put by, their store and their key. */
  quarantine: { key: [string, string, string]; value: unknown };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;

/** Runs `work`; whatever it throws becomes a Problem. */
export type Vault = <T>(work: (database: VaultDatabase) => Promise<T>) => Promise<Result<T>>;

export const vault: Vault = async (work) => {
  let database: VaultDatabase | null = null;
  try {
    database = await opened(await factory());
    return ok(await work(database));
  } catch (error) {
    return fail(await examinedProblem(error));
  } finally {
    database?.close();
  }
};

async function opened(from: IDBFactory): Promise<VaultDatabase> {
  const request = from.open(name, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore("heads", { keyPath: "made" });
    request.result.createObjectStore("lists", { keyPath: "made" });
    request.result.createObjectStore("parts");
    request.result.createObjectStore("quarantine");
  });
  const database = (await wrap(request)) as unknown as VaultDatabase;
  database.addEventListener("versionchange", () => database.close());
  return database;
}

/** As far as it is there: Firefox has no buckets, and tests have no navigator. */
interface BackupNavigator {
  readonly storageBuckets?: {
    open(name: string, options: { readonly persisted: boolean }): Promise<{ readonly indexedDB: IDBFactory }>;
  };
  readonly locks?: Pick<LockManager, "request">;
}

const browserHas = (): BackupNavigator => (globalThis.navigator as BackupNavigator | undefined) ?? {};

async function factory(): Promise<IDBFactory> {
  const bucket = await browserHas()
    .storageBuckets?.open("backups", { persisted: true })
    .catch(() => null);
  return bucket?.indexedDB ?? indexedDB;
}

/** One at a time, whichever of our pages or the background it is that works on backups. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = browserHas();
  return locks ? ((await locks.request(name, work)) as T) : work();
}
