/** What is wrong with stored records is found, and mending takes away that and nothing else. */
import "fake-indexeddb/auto";
import { type IDBPDatabase, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Result } from "../../../src/core/article/result.ts";
import { type Connection, connectTo } from "../../../src/platform/database/connection.ts";
import { eraseLibrary, renewLibrary } from "../../../src/platform/database/erase-library.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../../src/platform/database/note-repository.ts";
import { prepareDigests } from "../../../src/platform/database/prepare-digests.ts";
import { checkLibrary, findingsOf } from "../../../src/platform/integrity/check-library.ts";
import { mendLibrary } from "../../../src/platform/integrity/mend-library.ts";
import { dumpOf } from "../database-dump.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote } from "../samples.ts";

let count = 0;
let name: string;
let connection: Connection;
let notes: NoteRepository;

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

async function raw<T>(work: (database: IDBPDatabase<unknown>) => Promise<T>): Promise<T> {
  const database = await openDB(name);
  const answer = await work(database);
  database.close();
  return answer;
}

async function change(store: string, key: IDBValidKey, spoilt: object): Promise<void> {
  await raw(async (database) => database.put(store, { ...(await database.get(store, key)), ...spoilt }));
}

const dump = () => raw(dumpOf);
const write = (article: string, id: string) =>
  answerOf(
    notes.putNote(sampleNote({ id: noteId(id), article: articleId(article) }), {
      analysis: sampleAnalysis(articleId(article)),
      corrections: [],
    }),
  );

beforeEach(async () => {
  name = `checked-${count++}`;
  connection = connectTo(name, migrations);
  notes = noteRepository(indexedStore(connection), () => minute(30));
  for (const article of ["a", "b", "c"]) for (const id of ["1", "2"]) await write(article, article + id);
});
afterEach(() => connection.close());

const none = { unreadableNotes: 0, unreadableArticles: 0, missingArticles: 0, looseEnds: 0 };

const spoilers = [
  { why: "nothing", spoil: async () => undefined, found: {} },
  {
    why: "a note without its words",
    spoil: () => change("notes", noteId("a1"), { body: 7 }),
    // The step that made it leads nowhere.
    found: { unreadableNotes: 1, looseEnds: 1 },
  },
  {
    why: "an article without its head",
    spoil: () => change("articles", articleId("b"), { analysis: null }),
    found: { unreadableArticles: 1 },
  },
  {
    why: "an article that is gone",
    spoil: () => raw((database) => database.delete("articles", articleId("b"))),
    // Its digest is of nothing now.
    found: { missingArticles: 1, looseEnds: 1 },
  },
  {
    why: "a note that is gone, and its step with it no more",
    spoil: () => raw((database) => database.delete("notes", noteId("c2"))),
    found: { looseEnds: 1 },
  },
  {
    why: "an address of nothing",
    spoil: () =>
      raw((database) => database.put("addresses", { address: articleId("x"), article: articleId("y"), moved: null })),
    found: { looseEnds: 1 },
  },
];

test("a digest that was lost is made again, and one of no article goes", async () => {
  let left = 1;
  while (left > 0) left = await answerOf(prepareDigests(connection, 1));
  await raw(async (database) => {
    await database.delete("digests", articleId("a"));
    await database.put("digests", { ...(await database.get("digests", articleId("b"))), id: articleId("gone") });
  });
  const faults = await answerOf(checkLibrary(connection, "quick"));
  expect(faults.digests.toSorted()).toEqual([articleId("a"), articleId("gone")]);
  await answerOf(mendLibrary(connection, faults, 2));
  await answerOf(prepareDigests(connection, 3));
  expect(await raw((database) => database.getAllKeys("digests"))).toEqual(["a", "b", "c"].map(articleId));
  expect(findingsOf(await answerOf(checkLibrary(connection, "full")))).toEqual(none);
});

describe.each(spoilers)("$why", ({ spoil, found }) => {
  beforeEach(spoil);

  test.each(["quick", "full"] as const)("is found by a %s look", async (depth) => {
    expect(findingsOf(await answerOf(checkLibrary(connection, depth)))).toEqual({ ...none, ...found });
  });

  test("is gone after mending, but for articles that only a backup can bring back", async () => {
    const faults = await answerOf(checkLibrary(connection, "full"));
    await answerOf(mendLibrary(connection, faults, 1));
    const { missingArticles, ...others } = findingsOf(await answerOf(checkLibrary(connection, "full")));
    expect(others).toEqual({ unreadableNotes: 0, unreadableArticles: 0, looseEnds: 0 });
    expect(missingArticles).toBe("missingArticles" in found || "unreadableArticles" in found ? 1 : 0);
  });
});

test("a text that ends before its own spans is found by a full look only", async () => {
  const { analysis } = { analysis: sampleAnalysis(articleId("a")) };
  await change("articles", articleId("a"), { analysis: { ...analysis, sentences: [{ start: 0, end: 9999 }] } });
  expect(findingsOf(await answerOf(checkLibrary(connection, "quick")))).toEqual(none);
  expect(findingsOf(await answerOf(checkLibrary(connection, "full")))).toEqual({ ...none, unreadableArticles: 1 });
});

test("hundreds of records are all looked at", async () => {
  for (let n = 0; n < 450; n++) await write("d", `d${n}`);
  for (const n of [0, 199, 200, 201, 449]) await change("notes", noteId(`d${n}`), { colour: "gold" });
  expect((await answerOf(checkLibrary(connection, "quick"))).notes).toHaveLength(5);
});

test("mending leaves what can be read by then, whatever it is asked", async () => {
  const before = await dump();
  const faults = {
    notes: [noteId("a1"), noteId("no such")],
    articles: [articleId("a")],
    steps: [{ article: articleId("a"), number: 1 }],
    addresses: [],
    digests: [],
  };
  await answerOf(mendLibrary(connection, faults, 1));
  expect(await dump()).toEqual(before);
});

test("erasing leaves nothing, and the library works as before", async () => {
  await answerOf(eraseLibrary(connection));
  const { stores } = await dump();
  expect(Object.values(stores).flatMap(({ records }) => records)).toEqual([]);
  await write("a", "again");
  expect(await answerOf(notes.size())).toEqual({ articles: 1, notes: 1 });
});

describe("a new database in the place of an old one", () => {
  test("is refused while the old one can be opened, whatever keeps us from it", async () => {
    const before = await dump();
    expect(await renewLibrary(connection, name)).toMatchObject({ ok: false, error: { code: "library-opens" } });
    connection.close();
    const later = await openDB(name, 99);
    expect(await renewLibrary(connection, name)).toMatchObject({ ok: false, error: { code: "library-opens" } });
    later.close();
    expect((await dump()).stores).toEqual(before.stores);
  });

  test("is made when the browser cannot open the old one", async () => {
    connection.close();
    const open = indexedDB.open.bind(indexedDB);
    let isBroken = true;
    indexedDB.open = (...given) => {
      if (!isBroken) return open(...given);
      const request = new EventTarget();
      setTimeout(() => request.dispatchEvent(new Event("error")));
      return request as IDBOpenDBRequest;
    };
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    indexedDB.deleteDatabase = (...given) => {
      isBroken = false;
      return remove(...given);
    };
    try {
      await answerOf(renewLibrary(connection, name));
    } finally {
      indexedDB.open = open;
      indexedDB.deleteDatabase = remove;
    }
    await write("a", "again");
    expect(await answerOf(notes.size())).toEqual({ articles: 1, notes: 1 });
  });
});
