/** A backup, whatever happens then, and the backup in the place of everything: what the reader has is as it was. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "../../../src/core/article/result.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import type { BackupKind } from "../../../src/platform/backups/backup.ts";
import { librarySource } from "../../../src/platform/backups/library-source.ts";
import { eraseBackups, makeBackup } from "../../../src/platform/backups/make-backup.ts";
import { backupList, backupParts } from "../../../src/platform/backups/read-backup.ts";
import { vault } from "../../../src/platform/backups/vault.ts";
import { connectTo } from "../../../src/platform/database/connection.ts";
import { eraseLibrary } from "../../../src/platform/database/erase-library.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { noteRepository } from "../../../src/platform/database/note-repository.ts";
import { staging } from "../../../src/platform/database/staging.ts";
import { articleId, noteId, sampleAnalysis, sampleNote } from "../samples.ts";

let count = 0;
let clock = 0;
const now = () => new Date(Date.UTC(2026, 2, 1) + clock++ * 60_000).toISOString();

async function answerOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

function openLibrary() {
  const connection = connectTo(`restored-${count++}`, migrations);
  const store = indexedStore(connection);
  const notes = noteRepository(store, now);
  const imports = staging(store, now);
  return {
    notes,
    connection,
    async write(article: string, note: string, body: string): Promise<void> {
      const stored = await answerOf(notes.notesOf(articleId(article)));
      const before = stored.find(({ id }) => id === noteId(note));
      const made = sampleNote({ id: noteId(note), article: articleId(article) });
      const keep = { analysis: sampleAnalysis(articleId(article), `${article} ${body}`), corrections: [] };
      await answerOf(notes.putNote({ ...made, ...before, body, modified: now() }, keep));
    },
    /** As the reader sees it: the counting of writes is nobody's business. */
    async seen(): Promise<Library> {
      const { articles, notes: alive, addresses } = await answerOf(notes.library(null));
      return { articles, addresses, notes: alive.map((note) => ({ ...note, revision: 0 })) };
    },
    async backUp(kind: BackupKind = "asked"): Promise<string> {
      const order = { kind, now: now(), rules: [] };
      const head = await answerOf(makeBackup(librarySource(connection), vault, order));
      return head?.made ?? "";
    },
    async restore(made: string, mode: "merge" | "replace"): Promise<void> {
      const { entries } = await answerOf(backupList(vault, made));
      const parts = (await answerOf(backupParts(vault, entries))).filter((part) => part !== null);
      await answerOf(imports.stage("session", 0, parts));
      const told = () => undefined;
      await answerOf(imports.commit("session", { mode, parts: parts.length, told, isCancelled: () => false }));
      await answerOf(imports.discard("session"));
    },
  };
}

const names = fc.constantFrom("a", "b", "c");
/** An article without a text is one that was never read, and takes no other's place. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("write" as const), article: names, note: names, body: fc.string() }),
  },
  fc.record({ do: fc.constant("remove" as const), article: names, note: names }),
  fc.record({ do: fc.constant("purge" as const) }),
  fc.record({ do: fc.constant("update" as const), article: names, text: fc.string({ unit: "binary", minLength: 1 }) }),
  fc.record({ do: fc.constant("erase" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(library: ReturnType<typeof openLibrary>, steps: readonly Step[]): Promise<void> {
  const { notes, connection } = library;
  for (const each of steps) {
    if (each.do === "write") await library.write(each.article, `${each.article}-${each.note}`, each.body);
    if (each.do === "remove") await answerOf(notes.removeNote(noteId(`${each.article}-${each.note}`)));
    if (each.do === "purge") await answerOf(notes.purge(now()));
    if (each.do === "erase") await answerOf(eraseLibrary(connection));
    if (each.do === "update") {
      await answerOf(
        notes.updateArticle({ analysis: sampleAnalysis(articleId(each.article), each.text), corrections: [] }),
      );
    }
  }
}

test("backup, any change, restore in the place of everything: as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), fc.array(step, { maxLength: 10 }), async (first, then) => {
      const library = openLibrary();
      await answerOf(eraseBackups(vault));
      await library.write("a", "a-0", "at least one note");
      await take(
        library,
        first.filter((each) => each.do !== "erase"),
      );
      const before = await library.seen();
      const made = await library.backUp();
      await take(library, then);
      await library.restore(made, "replace");
      expect(await library.seen()).toEqual(before);
      library.connection.close();
    }),
    { numRuns: 60 },
  );
});

test("a restore is taken back by the copy that was made before it", async () => {
  await answerOf(eraseBackups(vault));
  const library = openLibrary();
  await library.write("a", "a-1", "first");
  const made = await library.backUp();
  await library.write("a", "a-1", "second");
  await library.write("b", "b-1", "other");
  const before = await library.seen();
  const safety = await library.backUp("before-restore");
  await library.restore(made, "replace");
  expect((await library.seen()).notes.map(({ body }) => body)).toEqual(["first"]);
  await library.restore(safety, "replace");
  expect(await library.seen()).toEqual(before);
});

test("merging brings back what is missing, and leaves what is later", async () => {
  await answerOf(eraseBackups(vault));
  const library = openLibrary();
  await library.write("a", "a-1", "first");
  await library.write("a", "a-2", "lost");
  const made = await library.backUp();
  await library.write("a", "a-1", "second");
  await library.write("a", "a-3", "new");
  await answerOf(library.notes.removeNote(noteId("a-2")));
  await answerOf(library.notes.purge(now()));
  await library.restore(made, "merge");
  expect((await library.seen()).notes.map(({ body }) => body).toSorted()).toEqual(["lost", "new", "second"]);
});
