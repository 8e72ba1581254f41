/** A whole IndexedDB database as JSON: made by one version of Tidemark, opened by another. */
import { type IDBPDatabase, openDB } from "idb";

type Key = string | string[];

export interface Dump {
  readonly version: number;
  readonly stores: {
    readonly [name: string]: {
      readonly keyPath: Key;
      readonly indexes: { readonly [name: string]: { readonly keyPath: Key; readonly multiEntry: boolean } };
      readonly records: readonly unknown[];
    };
  };
}

export async function dumpOf(database: IDBPDatabase<unknown>): Promise<Dump> {
  const stores: Record<string, Dump["stores"][string]> = {};
  for (const name of database.objectStoreNames) {
    const { store } = database.transaction(name);
    const indexes = [...store.indexNames].map((each) => store.index(each));
    stores[name] = {
      keyPath: store.keyPath as Key,
      indexes: Object.fromEntries(
        indexes.map(({ name, keyPath, multiEntry }) => [name, { keyPath: keyPath as Key, multiEntry }]),
      ),
      records: await store.getAll(),
    };
  }
  return { version: database.version, stores };
}

/** Creates the database as it was, with nothing but the browser's own means. */
export async function restoreDump(name: string, { version, stores }: Dump): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(opened) {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = opened.createObjectStore(name, { keyPath });
        for (const [index, { keyPath, multiEntry }] of Object.entries(indexes)) {
          store.createIndex(index, keyPath, { multiEntry });
        }
        for (const record of records) void store.put(record);
      }
    },
  });
  database.close();
}
