/** Rolling backups: ten days of them, what they share, what a stop in the middle leaves, and that they are read back. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Result } from "../../../src/core/article/result.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import type { BackupKind } from "../../../src/platform/backups/backup.ts";
import { type LibrarySource, librarySource } from "../../../src/platform/backups/library-source.ts";
import { eraseBackups, listBackups, makeBackup } from "../../../src/platform/backups/make-backup.ts";
import { backupList, backupParts } from "../../../src/platform/backups/read-backup.ts";
import { vault } from "../../../src/platform/backups/vault.ts";
import { type Connection, connectTo } from "../../../src/platform/database/connection.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../../src/platform/database/note-repository.ts";
import { forReader } from "../../../src/platform/turns.ts";
import { bringIn } from "../bring-in.ts";
import { FakeLocks } from "../fake-locks.ts";
import { articleId, noteId, sampleAnalysis, sampleNote, sampleStored } from "../samples.ts";

let count = 0;
let name: string;
let connection: Connection;
let notes: NoteRepository;
let source: LibrarySource;
let now: string;

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

const onDay = (day: number, hour = 9) => new Date(Date.UTC(2026, 2, day, hour)).toISOString();

/** As long as an article may be; differs from one to the next. */
const textOf = (article: string) => `${article} `.repeat(2000);

async function write(article: string, id: string, change: Partial<Note> = {}): Promise<Note> {
  const keep = { analysis: sampleAnalysis(articleId(article), textOf(article)), corrections: [] };
  return answerOf(notes.putNote(sampleNote({ id: noteId(id), article: articleId(article), ...change }), keep));
}

const backUp = (kind: BackupKind = "daily", made = now) =>
  answerOf(makeBackup(source, vault, { kind, now: made, rules: [] }));

async function partsIn(made: string): Promise<readonly ArticlePart[]> {
  const list = await answerOf(backupList(vault, made));
  return (await answerOf(backupParts(vault, list.entries))).filter((part) => part !== null);
}

/** Everything that is stored, article by article, as a backup of it must read. */
async function stored(): Promise<readonly ArticlePart[]> {
  const parts: ArticlePart[] = [];
  for (const id of await answerOf(source.articles())) {
    const { notes, addresses, text } = await answerOf(source.article(id));
    const article = text();
    if (article) parts.push({ stored: article, notes, addresses });
  }
  return parts;
}

const keysOf = (store: "heads" | "lists" | "parts") =>
  answerOf(vault((database) => database.getAllKeys(store) as Promise<readonly string[]>));

beforeEach(async () => {
  name = `backed-up-${count++}`;
  connection = connectTo(name, migrations);
  now = onDay(1);
  notes = noteRepository(indexedStore(connection), () => now);
  source = librarySource(connection);
  await answerOf(eraseBackups(vault));
});
afterEach(() => {
  vi.unstubAllGlobals();
  connection.close();
});

describe("ten days with a note on each", () => {
  beforeEach(async () => {
    for (let day = 1; day <= 10; day++) {
      now = onDay(day);
      await write(`a${day % 3}`, `n${day}`);
      await backUp();
    }
  });

  test("leave seven backups, the newest first", async () => {
    const heads = await answerOf(listBackups(vault));
    expect(heads.map(({ made, notes }) => [made, notes])).toEqual(
      [10, 9, 8, 7, 6, 5, 4].map((day) => [onDay(day), day]),
    );
  });

  test("store each text once, and no part that none of them needs", async () => {
    const lists = await answerOf(vault((database) => database.getAll("lists")));
    const needed = new Set(
      lists.flatMap(({ entries }) => entries.flatMap(({ text, belongings }) => [text ?? "", belongings])),
    );
    expect((await keysOf("parts")).toSorted()).toEqual([...needed].toSorted());
    // Three texts, and what belongs to each article: three at the start of the week, one more for each day since.
    expect(needed.size).toBe(3 + 3 + 6);
  });

  test("read back as it was on each of them", async () => {
    for (const day of [4, 7, 10]) {
      const parts = await partsIn(onDay(day));
      const ids = parts.flatMap((part) => part.notes.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(Array.from({ length: day }, (_, at) => noteId(`n${at + 1}`)).toSorted());
    }
    expect(await partsIn(onDay(10))).toEqual(await stored());
  });
});

test("a hundred notes more on an article cost their own size, not its text again", async () => {
  await write("a", "first");
  const before = await backUp();
  for (let n = 0; n < 100; n++) await write("a", `n${n}`);
  await backUp("daily", onDay(2));
  const parts = await answerOf(vault((database) => database.getAll("parts")));
  const together = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const heads = await answerOf(listBackups(vault));
  expect(together).toBeLessThan((before?.bytes ?? 0) + (heads[0]?.bytes ?? 0));
});

test("without a change there is no second daily one, but a copy for safety", async () => {
  await write("a", "one");
  await backUp();
  expect(await backUp("daily", onDay(2))).toBeNull();
  expect(await backUp("before-restore", onDay(3))).toMatchObject({ notes: 1, articles: 1 });
  // That copy may go before the day's own.
  expect(await backUp("daily", onDay(3, 10))).toMatchObject({ notes: 1 });
  expect(await backUp("daily", onDay(4))).toBeNull();
});

test("nothing is no backup, and pushes none out", async () => {
  expect(await backUp()).toBeNull();
  await write("a", "one");
  await backUp();
  await answerOf(notes.removeNote(noteId("one")));
  await answerOf(notes.purge(onDay(20)));
  expect(await backUp("daily", onDay(2))).toBeNull();
  expect(await answerOf(listBackups(vault))).toHaveLength(1);
});

test("holds what is in the bin and does not count it", async () => {
  await write("a", "one");
  await write("a", "two");
  await answerOf(notes.removeNote(noteId("two")));
  expect(await backUp()).toMatchObject({ notes: 1, articles: 1 });
  const [part] = await partsIn(now);
  expect(part?.notes.map(({ id }) => id)).toEqual([noteId("one"), noteId("two")]);
});

describe("stopped in the middle", () => {
  /** The background is stopped when so many articles have been read. */
  const stoppingAt = (articles: number): LibrarySource => {
    let read = 0;
    return {
      ...source,
      article: (id) => (++read > articles ? new Promise<never>(() => undefined) : source.article(id)),
    };
  };
  /** What is under way hangs for ever, as a background that was stopped: it is looked at only when it stands still. */
  async function stopAt(articles: number): Promise<void> {
    let seen = 0;
    void makeBackup(stoppingAt(articles), vault, {
      kind: "daily",
      now: onDay(2),
      rules: [],
      progress: (done) => {
        seen = done;
      },
    });
    await vi.waitUntil(() => seen === articles, { timeout: 20_000 });
  }

  beforeEach(async () => {
    for (let n = 0; n < 100; n++) await write(`a${String(n).padStart(3, "0")}`, `n${n}`);
  });

  test.each([0, 1, 39, 40, 99])("after %i articles, the earlier backups are whole", async (articles) => {
    await backUp();
    const before = await partsIn(onDay(1));
    await write("a000", "more");
    await stopAt(articles);
    expect((await answerOf(listBackups(vault))).map(({ made }) => made)).toEqual([onDay(1)]);
    expect(await partsIn(onDay(1))).toEqual(before);
  });

  test("the next try goes on from where it was written down", async () => {
    await stopAt(85);
    const put = vi.fn();
    const counting: LibrarySource = {
      ...source,
      async article(id) {
        const found = await source.article(id);
        return found.ok ? { ok: true, value: { ...found.value, text: () => put(id) ?? found.value.text() } } : found;
      },
    };
    await answerOf(makeBackup(counting, vault, { kind: "daily", now: onDay(2), rules: [] }));
    expect(put).toHaveBeenCalledTimes(20);
    expect(await partsIn(onDay(2))).toEqual(await stored());
    expect(await keysOf("lists")).toEqual([onDay(2)]);
  });
});

describe("a record that cannot be read", () => {
  async function spoil(store: string, key: string, change: object): Promise<void> {
    const database = await openDB(name);
    await database.put(store, { ...(await database.get(store, key)), ...change });
    database.close();
  }

  test("an article is kept as the last backup had it", async () => {
    await write("a", "one");
    await backUp();
    const [before] = await partsIn(onDay(1));
    await spoil("articles", articleId("a"), { analysis: null });
    await write("b", "two");
    await backUp("daily", onDay(2));
    expect((await partsIn(onDay(2)))[0]).toEqual(before);
  });

  test("notes whose article is gone are kept with what they say of it", async () => {
    await write("a", "one", { body: "mine" });
    const database = await openDB(name);
    await database.delete("articles", articleId("a"));
    database.close();
    await backUp();
    const [part] = await partsIn(now);
    expect(part).toMatchObject({
      stored: { id: articleId("a"), analysis: { article: { url: sampleNote().target.source, text: "" } } },
      notes: [{ body: "mine" }],
    });
  });
});

describe("a damaged backup", () => {
  test.each([
    { why: "a part is missing", spoil: () => vault((database) => database.clear("parts")) },
    {
      why: "a part is another",
      spoil: () =>
        vault(async (database) => {
          const [one = "", two = ""] = await database.getAllKeys("parts");
          const other = await database.get("parts", two);
          if (other) await database.put("parts", other, one);
        }),
    },
    {
      why: "a part is no archive",
      spoil: () =>
        vault(async (database) => {
          for (const hash of await database.getAllKeys("parts")) await database.put("parts", new Uint8Array(9), hash);
        }),
    },
  ])("is told when $why", async ({ spoil }) => {
    await write("a", "one");
    await backUp();
    await answerOf(spoil());
    const list = await answerOf(backupList(vault, now));
    expect(await answerOf(backupParts(vault, list.entries))).toEqual(list.entries.map(() => null));
  });

  test("is told when it is gone", async () => {
    expect(await backupList(vault, onDay(5))).toMatchObject({ ok: false, error: { code: "backup-gone" } });
  });
});

describe("a disk that is nearly full", () => {
  const leave = (left: number) =>
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 0, quota: left }) } });

  test("gets no backup, and the last one only is kept", async () => {
    await write("a", "one");
    await backUp();
    await write("a", "two");
    await backUp("daily", onDay(2));
    await write("a", "three");
    leave(20_000_000);
    const made = await makeBackup(source, vault, { kind: "daily", now: onDay(3), rules: [] });
    expect(made).toMatchObject({ ok: false, error: { code: "disk-full" } });
    expect((await answerOf(listBackups(vault))).map(({ made }) => made)).toEqual([onDay(2)]);
    expect(await partsIn(onDay(2))).toHaveLength(1);
  });

  test("is not written to when it is full", async () => {
    await write("a", "one");
    await backUp();
    await write("a", "two");
    await backUp("daily", onDay(2));
    leave(0);
    await makeBackup(source, vault, { kind: "daily", now: onDay(3), rules: [] });
    expect(await answerOf(listBackups(vault))).toHaveLength(2);
  });
});

describe("while there is something that the reader waits for", () => {
  const articles = ["a", "b", "c"];
  let isThere: () => void;
  let waited: Promise<void>;
  /** After the first article the reader asks for something, and has it when `isThere` says so. */
  function backUpMeanwhile(kind: BackupKind) {
    const locks = new FakeLocks();
    vi.stubGlobal("navigator", { locks });
    const seen: number[] = [];
    const progress = (done: number) => {
      seen.push(done);
      if (done === 1) void forReader(() => waited);
    };
    return { locks, seen, made: makeBackup(source, vault, { kind, now, rules: [], progress }) };
  }

  beforeEach(async () => {
    waited = new Promise((resolve) => {
      isThere = resolve;
    });
    for (const article of articles) await write(article, article);
  });

  test("the day's backup stops between two articles, and goes on after it", async () => {
    const { locks, seen, made } = backUpMeanwhile("daily");
    await vi.waitUntil(() => locks.waitingAnywhere() > 0, { timeout: 20_000 });
    expect(seen).toEqual([1]);
    expect(await answerOf(listBackups(vault))).toEqual([]);
    isThere();
    expect(await answerOf(made)).toMatchObject({ articles: 3 });
    expect(seen).toEqual([1, 2, 3]);
    expect(await partsIn(now)).toEqual(await stored());
  });

  test.each(["asked", "before-restore"] as const)("one for which somebody waits does not stop: %s", async (kind) => {
    const { seen, made } = backUpMeanwhile(kind);
    expect(await answerOf(made)).toMatchObject({ articles: 3 });
    expect(seen).toEqual([1, 2, 3]);
    isThere();
  });
});

test("whatever was done with notes and articles, a backup after another holds exactly what is stored", async () => {
  const names = fc.constantFrom("a", "b", "c");
  const work = fc.oneof(
    fc.record({ do: fc.constant("write" as const), article: names, note: names, body: fc.string({ maxLength: 20 }) }),
    fc.record({ do: fc.constant("remove" as const), note: names }),
    fc.record({ do: fc.constant("update" as const), article: names, text: fc.string({ unit: "binary" }) }),
    fc.record({ do: fc.constant("move" as const), from: names, to: names }),
    fc.record({ do: fc.constant("separate" as const), article: names }),
    fc.record({ do: fc.constant("import" as const), article: names, note: names }),
    fc.record({ do: fc.constant("back up" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 3, maxLength: 15 }), async (steps) => {
      connection.close();
      name = `backed-up-${count++}`;
      connection = connectTo(name, migrations);
      notes = noteRepository(indexedStore(connection), () => now);
      source = librarySource(connection);
      await answerOf(eraseBackups(vault));
      for (const [at, step] of steps.entries()) {
        now = onDay(1 + at);
        if (step.do === "write")
          await write(step.article, `${step.article}-${step.note}`, { body: step.body, modified: now });
        if (step.do === "remove") await answerOf(notes.removeNote(noteId(`a-${step.note}`)));
        if (step.do === "update") {
          const analysis = sampleAnalysis(articleId(step.article), step.text);
          await answerOf(notes.updateArticle({ analysis, corrections: [] }));
        }
        if (step.do === "move") {
          const keep = { analysis: sampleAnalysis(articleId(step.to)), corrections: [] };
          await answerOf(notes.move(articleId(step.from), keep));
        }
        if (step.do === "separate") await notes.separate(articleId(step.article));
        if (step.do === "import") {
          await answerOf(
            bringIn(indexedStore(connection), {
              articles: [sampleStored(articleId(step.article), now)],
              notes: [
                sampleNote({
                  id: noteId(`${step.article}-${step.note}`),
                  article: articleId(step.article),
                  modified: now,
                }),
              ],
              addresses: [],
            }),
          );
        }
        if (step.do === "back up") await backUp();
      }
      const made = onDay(40);
      const head = await backUp("asked", made);
      expect(head ? await partsIn(made) : []).toEqual(await stored());
    }),
    { numRuns: 40 },
  );
});
