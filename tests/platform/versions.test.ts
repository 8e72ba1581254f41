/** Digests and counted writes: whoever reads them knows of every change, whoever made it. */
import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { ArticleId } from "../../src/core/article/brand.ts";
import { digestOf } from "../../src/core/library/article-digest.ts";
import { prepareDigests } from "../../src/platform/database/prepare-digests.ts";
import { libraryWorld, valueIn } from "./library/library-world.ts";
import { articleId, minute, noteId, sampleAnalysis, sampleNote } from "./samples.ts";

let world: ReturnType<typeof libraryWorld>;
beforeEach(() => {
  world = libraryWorld();
});

const versions = () =>
  valueIn(
    world.library.use(
      async (database) => new Map((await database.getAll("versions")).map((each) => [each.article, each.version])),
    ),
  );
const digest = (id: ArticleId) => valueIn(world.library.use((database) => database.get("digests", id)));

async function grows(of: readonly ArticleId[], write: () => Promise<unknown>): Promise<void> {
  const before = await versions();
  await write();
  const after = await versions();
  for (const id of of) expect(after.get(id) ?? 0).toBeGreaterThan(before.get(id) ?? 0);
}

test("every write counts: a note made, edited, removed, restored, deleted, changed with others, and the article's own", async () => {
  const one = [articleId()];
  await grows(one, () => world.put("a"));
  await grows(one, () => world.put("a", { body: "later", modified: minute(1) }));
  await grows(one, () => valueIn(world.notes.changeNotes([noteId("a")], { kind: "colour", colour: "green" })));
  await grows(one, () => valueIn(world.notes.removeNote(noteId("a"))));
  await grows(one, () => valueIn(world.notes.restoreNote(noteId("a"))));
  await grows(one, () => valueIn(world.notes.updateArticle({ analysis: sampleAnalysis(), corrections: [] })));
  await grows(one, async () => {
    const { undo } = await valueIn(world.notes.steps(articleId()));
    await valueIn(world.notes.undo(articleId(), undo?.number ?? 0));
  });
  await world.put("b");
  await world.put("c");
  await valueIn(world.notes.removeNote(noteId("b")));
  await grows(one, () => valueIn(world.notes.purge(minute(59))));
});

test("a write that fails counts for nothing", async () => {
  await world.put("a");
  const before = await versions();
  const failed = await world.notes.undo(articleId(), 99);
  expect(failed.ok).toBe(false);
  expect(await versions()).toEqual(before);
});

test("the digest is that of the stored article, and goes with it", async () => {
  await world.put("a");
  const stored = await valueIn(world.notes.article(articleId()));
  if (!stored) throw new Error("nothing stored");
  expect(await digest(articleId())).toEqual(digestOf(stored));
  const analysis = { ...sampleAnalysis(), article: { ...sampleAnalysis().article, title: "Low water" } };
  await valueIn(world.notes.updateArticle({ analysis, corrections: [] }));
  expect(await digest(articleId())).toMatchObject({ title: "Low water" });
  await valueIn(world.notes.removeNote(noteId("a")));
  await valueIn(world.notes.purge(minute(59)));
  expect(await digest(articleId())).toBeUndefined();
  expect(await versions()).toEqual(new Map());
});

test("an article that was gone and comes back counts on", async () => {
  await world.put("a");
  const before = (await versions()).get(articleId()) ?? 0;
  await valueIn(world.notes.removeNote(noteId("a")));
  await valueIn(world.notes.purge(minute(59)));
  await new Promise((resolve) => setTimeout(resolve, 2));
  await valueIn(world.notes.putNote(sampleNote({ id: noteId("b") }), { analysis: sampleAnalysis(), corrections: [] }));
  expect((await versions()).get(articleId())).toBeGreaterThan(before);
});

test("what an older version left is made a few articles at a time, and the rest another day", async () => {
  const ids = Array.from({ length: 45 }, (_, at) => articleId(String(at)));
  for (const id of ids) await world.put(id, { article: id });
  await valueIn(
    world.library.use(async (database) => {
      await database.clear("digests");
      await database.clear("versions");
      // Its notes are all that is left of it.
      await database.delete("articles", articleId("0"));
    }),
  );
  const left: number[] = [];
  do left.push(await valueIn(prepareDigests(world.library, 1)));
  while ((left.at(-1) ?? 0) > 0);
  expect(left).toEqual([24, 4, 0]);
  expect([...(await versions()).keys()].toSorted()).toEqual(ids.toSorted());
  expect(await digest(articleId("0"))).toBeUndefined();
  expect(await digest(articleId("44"))).toMatchObject({ title: "High water" });
});
