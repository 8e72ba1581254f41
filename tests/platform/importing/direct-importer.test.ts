/** A page and the worker that brings its file in: what goes between them, and who is told of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok, type Result } from "../../../src/core/article/result.ts";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import type { PlannedRow } from "../../../src/core/formats/planned-rows.ts";
import type { ImportCounts } from "../../../src/core/notes/import-counts.ts";
import { directImporter } from "../../../src/platform/importing/direct-importer.ts";
import type { ForeseenImport } from "../../../src/platform/importing/import-file.ts";
import type { FromImportWorker, ToImportWorker } from "../../../src/platform/importing/import-messages.ts";
import { answerBackground, type Handlers } from "../../../src/platform/messenger.ts";
import type { BackgroundQuestions } from "../../../src/platform/protocol.ts";
import { fakeBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).fakeBrowser }));

const file = new File(["x".repeat(1000)], "library.json");

/** What is posted arrives later, as a copy; and nothing does once it is terminated. */
class FakeWorker extends EventTarget {
  readonly asked: ToImportWorker[] = [];
  isTerminated = false;

  constructor(private readonly answers: (asked: ToImportWorker) => readonly FromImportWorker[]) {
    super();
  }

  postMessage(message: ToImportWorker): void {
    if (this.isTerminated) return;
    this.asked.push(message);
    for (const answer of this.answers(message)) this.tell(answer);
  }

  tell(answer: FromImportWorker): void {
    const data = structuredClone(answer);
    setTimeout(() => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  crash(event: Event): void {
    this.dispatchEvent(event);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** As a worker's errors come: with a message, except where its script could not be loaded. */
const crashes = [
  {
    why: "fails",
    event: () => Object.assign(new Event("error"), { message: "out of memory" }),
    detail: "out of memory",
  },
  { why: "cannot be started", event: () => new Event("error"), detail: expect.any(String) },
];

const row = (words: string): PlannedRow => ({ outcome: "added", line: 2, title: "High water", words });
const rules: readonly EntityRule[] = [{ kind: "hide", name: "Kherson", type: "place" }];
const counts: ImportCounts = { added: 3, updated: 0, unchanged: 0, removed: 0 };
const foreseen: ForeseenImport = { parts: 2, rules, isWhole: true, replacing: { ...counts, removed: 7 } };

const answersOf =
  (committed: Result<ImportCounts>) =>
  ({ kind }: ToImportWorker): readonly FromImportWorker[] => {
    if (kind === "foresee")
      return [
        { kind: "rows", rows: [row("a"), row("b")], share: 0.4 },
        { kind: "rows", rows: [], share: 0.7 },
        { kind: "rows", rows: [row("c")], share: 1 },
        { kind: "foreseen", foreseen: ok(foreseen) },
      ];
    if (kind === "commit")
      return [
        { kind: "progress", done: 1 },
        { kind: "progress", done: 2 },
        { kind: "committed", counts: committed },
      ];
    return [];
  };

function importing(answers: (asked: ToImportWorker) => readonly FromImportWorker[] = answersOf(ok(counts))) {
  const worker = new FakeWorker(answers);
  const importer = directImporter(file, worker as unknown as Worker);
  const shares: number[] = [];
  const done: number[] = [];
  return {
    ...{ worker, importer, shares, done },
    read: () => importer.read((share) => void shares.push(share)),
    commit: () => importer.commit("merge", (count) => void done.push(count)),
  };
}

const leave = (left: number) =>
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 1, quota: 1 + left }) } });

/** What "import/done" said. */
let told: unknown[];

beforeEach(() => {
  told = [];
  fakeBrowser.runtime.onMessage.listeners.clear();
  answerBackground({
    "import/done": async (ask: unknown) => {
      told.push(ask);
      return ok(null);
    },
  } as unknown as Handlers<BackgroundQuestions>);
});
afterEach(() => void vi.unstubAllGlobals());

describe("reading", () => {
  test("gives the rows of all messages in their order, and says how far it is", async () => {
    const { read, shares, worker } = importing();
    expect(await read()).toEqual(ok({ parts: 2, rules, isWhole: true, rows: [row("a"), row("b"), row("c")] }));
    expect(shares).toEqual([0.4, 0.7, 1]);
    expect(worker.asked).toEqual([{ kind: "foresee", file }]);
    expect(told).toEqual([]);
  });

  test("gives very many rows of one message", async () => {
    const rows = Array.from({ length: 150_000 }, (_, at) => row(String(at)));
    const { read } = importing(() => [
      { kind: "rows", rows, share: 1 },
      { kind: "foreseen", foreseen: ok(foreseen) },
    ]);
    const planned = await read();
    expect(planned.ok && planned.value.rows.length).toBe(150_000);
  });

  test("says why a file cannot be read", async () => {
    const problem = fail({ code: "file-broken", detail: "", line: 3, field: "notes" });
    expect(await importing(() => [{ kind: "foreseen", foreseen: problem }]).read()).toEqual(problem);
  });

  test.each([
    { why: "too little", left: 5_001_999, code: "disk-full", asked: 0 },
    { why: "none", left: 0, code: "disk-full", asked: 0 },
    { why: "just enough", left: 5_002_000, code: null, asked: 1 },
  ])(
    "with $why room on the disk for what the file becomes, the worker is asked for $asked",
    async ({ left, code, asked }) => {
      leave(left);
      const { read, worker } = importing();
      const result = await read();
      expect(result.ok ? null : result.error.code).toBe(code);
      expect(worker.asked).toHaveLength(asked);
    },
  );
});

describe("replacing everything", () => {
  test("would do what the worker has foreseen", async () => {
    const { read, importer } = importing();
    await read();
    expect(await importer.replacing()).toEqual(ok({ ...counts, removed: 7 }));
  });

  test("is not known before the file is read", async () => {
    expect(await importing().importer.replacing()).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});

describe("bringing in", () => {
  test("asks the worker for as many articles as were foreseen, and then tells the background, with the rules", async () => {
    const { read, importer, worker } = importing();
    await read();
    const done: number[] = [];
    const counted = await importer.commit("replace", (count) => {
      expect(told).toEqual([]);
      done.push(count);
    });
    expect(counted).toEqual(ok(counts));
    expect(done).toEqual([1, 2]);
    expect(worker.asked.at(-1)).toEqual({ kind: "commit", mode: "replace", parts: 2 });
    expect(told).toEqual([{ rules }]);
  });

  test.each(["cancelled", "disk-full", "file-unreadable"])("that ends with %s is told to nobody", async (code) => {
    const { read, commit } = importing(answersOf(fail({ code, detail: "" })));
    await read();
    expect(await commit()).toMatchObject({ ok: false, error: { code } });
    expect(told).toEqual([]);
  });

  test("has worked, also when the background does not answer", async () => {
    fakeBrowser.runtime.onMessage.listeners.clear();
    const { read, commit } = importing();
    await read();
    expect(await commit()).toEqual(ok(counts));
  });

  test("that is to stop goes on until the worker says how it ended", async () => {
    const { read, commit, importer, worker } = importing((asked) =>
      asked.kind === "stop"
        ? [{ kind: "committed", counts: fail({ code: "cancelled", detail: "" }) }]
        : asked.kind === "commit"
          ? []
          : answersOf(ok(counts))(asked),
    );
    await read();
    const done = commit();
    importer.stop();
    expect(await done).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(worker.asked.map(({ kind }) => kind)).toEqual(["foresee", "commit", "stop"]);
    expect(worker.isTerminated).toBe(false);
    expect(told).toEqual([]);
  });
});

describe("closed", () => {
  const silent = () =>
    importing(({ kind }) => (kind === "commit" ? [] : answersOf(ok(counts))({ kind } as ToImportWorker)));

  test("before the room is known: the worker ends, and what is being read is cancelled", async () => {
    const { read, importer, worker } = importing();
    const result = read();
    importer.close();
    expect(await result).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(worker).toMatchObject({ isTerminated: true, asked: [] });
  });

  test("while it is read: the worker ends, and what is being read is cancelled", async () => {
    const { read, importer, worker } = importing(() => []);
    const result = read();
    await vi.waitUntil(() => worker.asked.length === 1);
    importer.close();
    expect(await result).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(worker.isTerminated).toBe(true);
  });

  test.each([
    { what: "stopped by it is told to nobody", came: fail({ code: "cancelled", detail: "" }), tells: [] },
    { what: "done already is told all the same", came: ok(counts), tells: [{ rules }] },
  ])("while it is brought in: what is $what, and then the worker ends", async ({ came, tells }) => {
    const { read, commit, importer, worker } = silent();
    await read();
    const done = commit();
    importer.close();
    expect(worker.asked.at(-1)).toEqual({ kind: "stop" });
    expect(worker.isTerminated).toBe(false);
    worker.tell({ kind: "committed", counts: came });
    expect(await done).toEqual(came);
    expect(worker.isTerminated).toBe(true);
    expect(told).toEqual(tells);
  });

  test("after it was read: nothing can be brought in any more", async () => {
    const { read, commit, importer } = importing();
    await read();
    importer.close();
    expect(await commit()).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});

describe.each(crashes)("a worker that $why", ({ event, detail }) => {
  const problem = { ok: false, error: { code: "unexpected", detail } };

  test("before it was asked for anything", async () => {
    const { read, worker } = importing(() => []);
    worker.crash(event());
    expect(await read()).toEqual(problem);
  });

  test("while it reads", async () => {
    const { read, worker } = importing(() => []);
    const result = read();
    await vi.waitUntil(() => worker.asked.length === 1);
    worker.crash(event());
    expect(await result).toEqual(problem);
  });

  test("while it brings in: nobody is told of notes that are not in", async () => {
    const { read, commit, worker } = importing((asked) =>
      asked.kind === "commit" ? [] : answersOf(ok(counts))(asked),
    );
    await read();
    const done = commit();
    worker.crash(event());
    expect(await done).toEqual(problem);
    expect(told).toEqual([]);
  });

  test("in between: what is asked of it then is answered all the same", async () => {
    const { read, commit, worker } = importing();
    await read();
    worker.crash(event());
    expect(await commit()).toEqual(problem);
  });
});
