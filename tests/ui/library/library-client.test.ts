/** The engine in its real worker, over real databases, as the page sees it. */
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { entityKey } from "../../../src/core/library/entity-key.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { connectTo } from "../../../src/platform/database/connection.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { noteRepository } from "../../../src/platform/database/note-repository.ts";
import { type LibraryClient, libraryClient } from "../../../src/platform/library/library-client.ts";
import { type LibraryStatus, noFilter } from "../../../src/platform/library/library-protocol.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote } from "../../platform/samples.ts";
import { announce, answers, asked, set, startAnew } from "../options/fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("../options/fake-browser.ts")).asModule);

const library = connectTo("tidemark", migrations);
const notes = noteRepository(indexedStore(library), () => minute(20));
const opened: LibraryClient[] = [];

beforeEach(async () => {
  startAnew();
  library.close();
  await Promise.all([deleteDB("tidemark"), deleteDB("tidemark-search")]);
});
afterEach(() => {
  for (const client of opened.splice(0)) client.close();
});

function open() {
  const client = libraryClient();
  opened.push(client);
  const told: LibraryStatus[] = [];
  client.onStatus((status) => void told.push(status));
  const untilReady = () => vi.waitFor(() => expect(told.at(-1)?.stage).toBe("ready"), 20_000);
  return { client, told, untilReady };
}

async function put(id: string, change: Partial<Note> = {}): Promise<void> {
  const note = sampleNote({ id: noteId(id), ...change });
  const text = "Ada Reed of the tide";
  const mention = { span: { start: 0, end: 8 }, type: "person", form: "name", rule: "en/tagger", score: 1 } as const;
  const name = {
    id: "person/ada reed" as never,
    type: "person",
    name: "Ada Reed",
    aliases: [],
    quantity: null,
  } as const;
  const analysis = { ...sampleAnalysis(note.article, text), entities: [{ ...name, mentions: [mention], of: null }] };
  expect(await notes.putNote(note, { analysis, corrections: [] })).toMatchObject({ ok: true });
}

async function found(client: LibraryClient, words: string): Promise<readonly NoteId[]> {
  const slice = { first: 0, count: 50 };
  const answer = await client.ask("notes", { filter: { ...noFilter, words }, order: "newest", slice });
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value.rows.map(({ note }) => note.id);
}

test("what is stored is found, and after word of a change what was written since", async () => {
  await put("a", { body: "высокая вода" });
  const { client, told, untilReady } = open();
  expect(told[0]?.stage).toBe("opening");
  await untilReady();
  expect(await found(client, "ВОД")).toEqual([noteId("a")]);
  const changed = vi.fn();
  client.onChanged(changed);
  await put("b", { body: "low water" });
  announce("note/changed", { articles: [articleId()] });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 20_000);
  expect(await found(client, "low")).toEqual([noteId("b")]);
  expect(told.at(-1)).toMatchObject({ articles: 1, notes: 2 });
});

test("what was written without a word is found at a look", async () => {
  await put("a");
  const { client, untilReady } = open();
  await untilReady();
  await put("b", { body: "later" });
  client.look();
  await vi.waitFor(async () => expect(await found(client, "later")).toEqual([noteId("b")]), 20_000);
});

test("what nobody waits for any more is answered at once", async () => {
  const { client, untilReady } = open();
  await untilReady();
  const waiting = new AbortController();
  const asking = client.ask("noteIds", { filter: noFilter, order: "newest" }, waiting.signal);
  waiting.abort();
  expect(await asking).toMatchObject({ ok: false, error: { code: "cancelled" } });
  const late = await client.ask("noteIds", { filter: noFilter, order: "newest" }, waiting.signal);
  expect(late).toMatchObject({ ok: false, error: { code: "cancelled" } });
  expect(await found(client, "")).toEqual([]);
});

test("digests that an older version lacked are asked of the background, which alone writes", async () => {
  await put("a");
  await library.use((database) => database.clear("versions"));
  answers.set("digests/prepare", { ok: true, value: 0 });
  const { client, told, untilReady } = open();
  await untilReady();
  expect(asked.map(({ type }) => type)).toContain("digests/prepare");
  expect(told.map(({ stage }) => stage)).toContain("preparing");
  // It said that all was done and did nothing: what there is, is shown all the same.
  expect(await found(client, "tide")).toEqual([noteId("a")]);
});

test("the reader's rules for names hold, from the start and when they change", async () => {
  await put("a");
  const hide = { name: "Ada Reed", type: "person", kind: "hide" };
  set({ entityRules: [hide] });
  const { client, untilReady } = open();
  await untilReady();
  const story = async () => {
    const answer = await client.ask("entity", { key: entityKey("person", "Ada Reed") });
    return answer.ok ? answer.value : answer;
  };
  await vi.waitFor(async () => expect(await story()).toBeNull(), 10_000);
  set({ entityRules: [] });
  await vi.waitFor(async () => expect(await story()).toMatchObject({ entity: { name: "Ada Reed" } }), 10_000);
});

test("made anew at the reader's word, also where what was kept is nonsense", async () => {
  await put("a");
  const first = open();
  await first.untilReady();
  first.client.close();
  const kept = await openDB("tidemark-search");
  await kept.put("segments", { form: 1, segment: null }, 1);
  kept.close();
  const { client, untilReady } = open();
  await untilReady();
  expect(await found(client, "tide")).toEqual([noteId("a")]);
  expect(await client.rebuild()).toEqual({ ok: true, value: null });
  expect(await found(client, "tide")).toEqual([noteId("a")]);
});
