/** The worker of a page that brings a file in, in its own words, and asked by the page as in the browser. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ok } from "../../../src/core/article/result.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import { connectTo } from "../../../src/platform/database/connection.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { migrations } from "../../../src/platform/database/migrations.ts";
import { directImporter } from "../../../src/platform/importing/direct-importer.ts";
import type { FromImportWorker, ToImportWorker } from "../../../src/platform/importing/import-messages.ts";
import { inBackground } from "../../../src/platform/turns.ts";
import { written } from "../../core/formats/sample-library.ts";
import { fakeBrowser } from "../fake-browser.ts";
import { FakeLocks } from "../fake-locks.ts";
import { valueIn } from "../library/library-world.ts";
import { articleId, noteId, sampleNote, sampleStored } from "../samples.ts";
import { bytesOf } from "./given-file.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).fakeBrowser }));

/** A file is read in pieces, and cannot be once it is moved away. */
function chosen(content: string) {
  const bytes = bytesOf(content);
  const file = { name: "library.json", size: bytes.length, isGone: false, slice };
  function slice(from: number, to: number) {
    return { read: () => bytes.slice(from, to).buffer, isGone: () => file.isGone };
  }
  return file;
}

class FakeFileReader {
  readAsArrayBuffer(piece: ReturnType<ReturnType<typeof chosen>["slice"]>): ArrayBufferLike {
    if (piece.isGone()) throw new DOMException("The file could not be read.", "NotReadableError");
    return piece.read();
  }
}

/** Runs import-worker.ts; both sides hear of a message later. */
async function started() {
  const worker = new EventTarget();
  const heard: FromImportWorker[] = [];
  let ask: (event: { readonly data: ToImportWorker }) => void = () => undefined;
  vi.stubGlobal("addEventListener", (_: "message", listener: typeof ask) => {
    ask = listener;
  });
  vi.stubGlobal("postMessage", (data: FromImportWorker) => {
    heard.push(data);
    setTimeout(() => worker.dispatchEvent(new MessageEvent("message", { data })));
  });
  vi.resetModules();
  await import("../../../src/platform/importing/import-worker.ts");
  const postMessage = (data: ToImportWorker) => void setTimeout(() => ask({ data }));
  return { heard, worker: Object.assign(worker, { postMessage, terminate: () => undefined }) as unknown as Worker };
}

async function importing(file: ReturnType<typeof chosen>) {
  const { worker, heard } = await started();
  return { importer: directImporter(file as unknown as File, worker), heard };
}

const names = Array.from({ length: 25 }, (_, at) => `a${at}`);
const text = written(tidemarkJson, {
  articles: names.map((name) => sampleStored(articleId(name))),
  notes: names.map((name) => sampleNote({ id: noteId(name), article: articleId(name) })),
  addresses: [],
});
const nothing = (): void => undefined;
const stored = () => valueIn(indexedStore(connectTo("tidemark", migrations)).read((reading) => reading.notes()));

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("FileReaderSync", FakeFileReader);
  fakeBrowser.runtime.onMessage.listeners.clear();
  fakeBrowser.runtime.onMessage.addListener(async () => ok(null));
});
afterEach(() => void vi.unstubAllGlobals());

test("a file is read, foretold and brought in, and now and then it says how far it is", async () => {
  const { importer } = await importing(chosen(text));
  const planned = await valueIn(importer.read(nothing));
  expect(planned.rows.map(({ outcome }) => outcome)).toEqual(Array(25).fill("added"));
  expect(planned).toMatchObject({ parts: 25, isWhole: true });
  expect(await stored()).toEqual([]);
  const done: number[] = [];
  const counts = await valueIn(importer.commit("merge", (count) => void done.push(count)));
  expect(counts).toEqual({ added: 25, updated: 0, unchanged: 0, removed: 0 });
  expect(done).toEqual([10, 20]);
  expect(await stored()).toHaveLength(25);
});

test("one that was moved away before it is brought in changes nothing", async () => {
  const file = chosen(text);
  const { importer } = await importing(file);
  await importer.read(nothing);
  file.isGone = true;
  expect(await importer.commit("merge", nothing)).toMatchObject({ ok: false, error: { code: "file-unreadable" } });
  expect(await stored()).toEqual([]);
});

test("one that is broken says where", async () => {
  const { importer } = await importing(chosen(text.replace('"rules":[', '"rules":[7')));
  expect(await importer.read(nothing)).toMatchObject({ ok: false, error: { code: "file-broken", line: 1 } });
});

test("stopped before it began, nothing is brought in", async () => {
  const { importer } = await importing(chosen(text));
  await importer.read(nothing);
  importer.stop();
  expect(await importer.commit("merge", nothing)).toMatchObject({ ok: false, error: { code: "cancelled" } });
  expect(await stored()).toEqual([]);
});

test("what gives no date is dated as it was when it was foretold: again it says the same", async () => {
  const { importer } = await importing(chosen("Highlight,Title,URL\ntide,High water,https://news.example/one\n"));
  await importer.read(nothing);
  await valueIn(importer.commit("merge", nothing));
  const before = await stored();
  expect(await valueIn(importer.commit("merge", nothing))).toMatchObject({ unchanged: 1 });
  expect(await stored()).toEqual(before);
});

test("it takes its turn, to read and to bring in: what nobody waits for is not at work at the same time", async () => {
  const locks = new FakeLocks();
  vi.stubGlobal("navigator", { locks });
  const { importer, heard } = await importing(chosen(text));
  for (const work of [() => importer.read(nothing), () => importer.commit("merge", nothing)]) {
    let end = nothing;
    const atWork = new Promise<void>((resolve) => {
      end = resolve;
    });
    void inBackground(() => atWork);
    const before = heard.length;
    const done = work();
    await vi.waitUntil(() => locks.waitingAnywhere() > 0);
    expect(heard).toHaveLength(before);
    end();
    expect(await done).toMatchObject({ ok: true });
  }
  expect(await inBackground(stored)).toHaveLength(25);
});
