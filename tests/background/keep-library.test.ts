/** The background keeps backups by itself: after a change, once a day, and not of what is in private windows. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepLibrary, telling } from "../../src/background/keep-library.ts";
import type { Result } from "../../src/core/article/result.ts";
import { eraseBackups, listBackups } from "../../src/platform/backups/make-backup.ts";
import { readUpkeep } from "../../src/platform/backups/upkeep.ts";
import { vault } from "../../src/platform/backups/vault.ts";
import { type Connection, connectTo } from "../../src/platform/database/connection.ts";
import { eraseLibrary } from "../../src/platform/database/erase-library.ts";
import { indexedStore } from "../../src/platform/database/indexed-store.ts";
import { migrations } from "../../src/platform/database/migrations.ts";
import { type NoteRepository, noteRepository } from "../../src/platform/database/note-repository.ts";
import { fakeBrowser } from "../platform/fake-browser.ts";
import { noteId, sampleAnalysis, sampleNote } from "../platform/samples.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../platform/fake-browser.ts")).fakeBrowser }));

let count = 0;
let hour = 0;
const now = () => new Date(Date.UTC(2026, 2, 1, hour)).toISOString();
let connection: Connection;
let notes: NoteRepository;

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** A background that has just been started, on the same database. */
function start(): void {
  const changed = keepLibrary(connection, now);
  notes = noteRepository(telling(indexedStore(connection), changed), now);
}

const write = (id: string) =>
  answerOf(notes.putNote(sampleNote({ id: noteId(id) }), { analysis: sampleAnalysis(), corrections: [] }));

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Time goes by until it is so: compressing takes turns of its own, and more of them on a busy machine. */
async function eventually(holds: () => Promise<void>): Promise<void> {
  for (let times = 0; ; times++) {
    await turn();
    await vi.advanceTimersByTimeAsync(1_000);
    if (times % 10 > 0) continue;
    const failed = await holds().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (!failed) return;
    if (times > 3_000) throw failed.error;
  }
}

/** For what must not happen: time goes by, and there are turns enough. */
async function wait(): Promise<void> {
  for (let times = 0; times < 400; times++) {
    await turn();
    if (times % 100 === 50) await vi.advanceTimersByTimeAsync(10_000);
  }
}

const kept = async () => (await answerOf(listBackups(vault))).map(({ made, notes }) => [made.slice(5, 13), notes]);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  hour = 9;
  fakeBrowser.storage.local.stored = {};
  connection = connectTo(`kept-${count++}`, migrations);
  await answerOf(eraseBackups(vault));
  start();
});
afterEach(() => {
  vi.useRealTimers();
  connection.close();
});

describe("a backup", () => {
  test("is made soon after the first note, once for many changes", async () => {
    await write("a");
    await write("b");
    expect(await kept()).toEqual([]);
    await eventually(async () => {
      expect(await kept()).toEqual([["03-01T09", 2]]);
      expect(await readUpkeep()).toMatchObject({ firstChange: now(), unbacked: null });
    });
  });

  test("waits for a day to pass, and for a change", async () => {
    await write("a");
    await eventually(async () => expect(await kept()).toHaveLength(1));
    await eventually(async () => expect((await readUpkeep()).unbacked).toBeNull());
    hour += 5;
    await write("b");
    await wait();
    expect(await kept()).toEqual([["03-01T09", 1]]);
    expect((await readUpkeep()).unbacked).toBe(now());
    hour += 19;
    await write("c");
    await eventually(async () =>
      expect(await kept()).toEqual([
        ["03-02T09", 3],
        ["03-01T09", 1],
      ]),
    );
    hour += 30;
    await answerOf(notes.notesOf(sampleNote().article));
    await wait();
    expect(await kept()).toHaveLength(2);
  });

  test("is made after a start when the background was stopped before", async () => {
    await write("a");
    while ((await readUpkeep()).unbacked === null) await turn();
    vi.clearAllTimers();
    start();
    await eventually(async () => expect(await kept()).toEqual([["03-01T09", 1]]));
  });

  test("is not made of what could not be written", async () => {
    await notes.restoreNote(noteId("no such"));
    await wait();
    expect(await kept()).toEqual([]);
    expect((await readUpkeep()).unbacked).toBeNull();
  });
});

describe("a start of the browser", () => {
  const startBrowser = async () => {
    fakeBrowser.runtime.onStartup.emit();
    await wait();
  };

  test("looks through what is stored, once a day", async () => {
    await write("a");
    await startBrowser();
    await eventually(async () =>
      expect((await readUpkeep()).checkup).toMatchObject({ at: now(), depth: "quick", unreadableNotes: 0, lost: null }),
    );
    hour += 5;
    await startBrowser();
    expect((await readUpkeep()).checkup?.at).not.toBe(now());
    hour += 20;
    await startBrowser();
    await eventually(async () => expect((await readUpkeep()).checkup?.at).toBe(now()));
  });

  test("sees at once that everything is gone, and makes no backup of that", async () => {
    for (const id of ["a", "b", "c"]) await write(id);
    await eventually(async () => expect(await kept()).toHaveLength(1));
    await startBrowser();
    await answerOf(eraseLibrary(connection));
    hour += 1;
    await startBrowser();
    await eventually(async () => expect((await readUpkeep()).checkup?.lost).toBe(3));
    expect(await kept()).toEqual([["03-01T09", 3]]);
  });
});
