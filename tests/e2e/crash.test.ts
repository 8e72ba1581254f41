/**
 * What was reported as saved is there, whatever is killed: two tabs write notes on one article while the background, a
 * tab or the whole browser is killed at points drawn from a fixed seed.
 */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { kinds, type Stage, setStage } from "./stage.ts";

const writers = ["a", "b"] as const;
const notesPerWriter = 50;
/** Every note is written, and then edited. */
const writesPerRound = writers.length * notesPerWriter * 2;

const rounds = [
  { killed: "background" },
  { killed: "browser" },
  { killed: "tab" },
  { killed: "background" },
  { killed: "browser" },
] as const;

/** 0–1, the same every time: Park and Miller's generator. */
function drawnFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Kept {
  readonly id: string;
  readonly body: string;
  readonly revision: number;
}

/** What a writing page has to show for itself so far. */
interface Report {
  readonly saved: [id: string, revision: number][];
  readonly refused: string[];
  isDone: boolean;
}

/** Runs in a page of the extension: one note after the other; writes down which were reported as saved. */
async function write(round: number, writer: string, count: number): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const report: Report = { saved: [], refused: [], isDone: false };
  Object.assign(globalThis, { report });
  const article = {
    id: "https://news.example/crash",
    url: "https://news.example/crash",
    title: "A crash",
    byline: null,
    site: null,
    language: "en",
    published: "2024-04-03",
    modified: null,
    text: "The harbour was closed.",
    blocks: [{ kind: "paragraph", span: { start: 0, end: 23 }, depth: 0 }],
  };
  const analysis = {
    article,
    engineVersion: "1",
    sentences: [],
    entities: [],
    timexes: [],
    timeline: [],
    statements: [],
  };
  for (let index = 0; index < count; index++) {
    for (const revision of [1, 2]) {
      const id = `note-${round}-${writer}-${index}`;
      const note = {
        id,
        article: article.id,
        target: {
          source: article.url,
          selectors: [{ type: "TextQuoteSelector", exact: "harbour", prefix: "The ", suffix: " was" }],
        },
        motivation: "commenting",
        colour: "yellow",
        body: `${id}, written ${revision}`,
        tags: [],
        created: "2024-04-03T10:00:00.000Z",
        modified: `2024-04-03T10:00:0${revision}.000Z`,
        deleted: null,
        revision,
      };
      const ask = { note, keep: { analysis, corrections: [] } };
      // A background that is killed while it works may leave a question open for ever.
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 2000));
      const answered = runtime
        .sendMessage({ tidemark: "background", type: "note/put", ask, isPrivate: false })
        .catch(() => null);
      const answer = await Promise.race([answered, late]);
      if (answer?.ok) report.saved.push([id, revision]);
      else if (answer) report.refused.push(JSON.stringify(answer));
    }
  }
  report.isDone = true;
}

/** What the background says is stored, asked until it answers. */
const stored = (page: Page): Promise<readonly Kept[]> =>
  until("the library to be read", () =>
    page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const ask = { tidemark: "background", type: "library/read", ask: { article: null }, isPrivate: false };
      const answer = await runtime.sendMessage(ask).catch(() => null);
      return answer?.ok ? answer.value.notes.map(({ id, body, revision }: Kept) => ({ id, body, revision })) : null;
    }),
  );

const reportOf = (page: Page): Promise<Report | null> =>
  page.evaluate(() => (globalThis as unknown as { report?: Report }).report ?? null).catch(() => null);

async function playRound(
  { driver }: Stage,
  round: number,
  killed: (typeof rounds)[number]["killed"],
  chance: () => number,
  saved: Map<string, number>,
): Promise<void> {
  const pages = await Promise.all(writers.map(() => driver.openExtensionPage("src/ui/options/index.html")));
  pages.forEach((page, index) => {
    page.evaluate(write, round, writers[index] ?? "", notesPerWriter).catch(() => undefined);
  });
  const killAfter = 5 + Math.floor(chance() * (writesPerRound - 10));
  let isKilled = false;
  const open = new Set(pages);
  await until(
    "both to be done",
    async () => {
      const reports = await Promise.all([...open].map(reportOf));
      const heard = reports.flatMap((report) => report?.saved ?? []);
      for (const [id, revision] of heard) saved.set(id, Math.max(revision, saved.get(id) ?? 0));
      expect(reports.flatMap((report) => report?.refused ?? [])).toEqual([]);
      if (!isKilled && heard.length >= killAfter) {
        isKilled = true;
        const [first] = pages;
        if (killed === "background") await driver.killBackground();
        if (killed === "browser") await driver.crash();
        if (killed === "tab" && first) open.delete(first);
        if (killed === "tab") await first?.close();
        return killed === "browser";
      }
      return reports.every((report) => report?.isDone === true);
    },
    60_000,
  );
  if (killed !== "browser") for (const page of open) await page.close();
}

describe.each(kinds)("in %s, what was saved is there", (kind) => {
  const stage = setStage(kind);
  const chance = drawnFrom(20_240_403);
  const saved = new Map<string, number>();

  test.each(rounds.map((round, index) => ({ ...round, index })))(
    "although the $killed is killed while two tabs write (round $index)",
    { timeout: 90_000 },
    async ({ killed, index }) => {
      await playRound(stage, index, killed, chance, saved);
      const page = await stage.driver.openExtensionPage("src/ui/options/index.html");
      const notes = await stored(page);
      const byId = new Map(notes.map((note) => [note.id, note]));
      expect(notes.length, "no note twice").toBe(byId.size);
      const lost = [...saved].filter(([id, revision]) => (byId.get(id)?.revision ?? 0) < revision);
      expect(lost, "saved, and lost").toEqual([]);
      const broken = notes.filter(({ id, body }) => !new RegExp(`^${id}, written [12]$`).test(body));
      expect(broken, "half written").toEqual([]);
      await page.close();
    },
  );

  test("and most of a thousand writes were saved", () => {
    expect([...saved.values()].reduce((sum, revision) => sum + revision, 0)).toBeGreaterThan(500);
  });
});
