import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Note, noteStatuses } from "../../src/core/notes/note.ts";
import { mergeWrite } from "../../src/platform/database/merge-write.ts";
import { minute, sampleNote } from "./samples.ts";

describe("a write over a note", () => {
  const stored = sampleNote({ body: "first thought", tags: ["tide"], modified: minute(5), revision: 3 });

  test.each<{ why: string; stored?: Partial<Note>; write: Partial<Note>; gives: Partial<Note> }>([
    {
      why: "that knew it replaces it",
      write: { body: "second thought", tags: [], modified: minute(6), revision: 3 },
      gives: { body: "second thought", tags: [], revision: 4 },
    },
    {
      why: "that did not know it, but goes on typing, keeps the longer body",
      write: { body: "first thought, and more", modified: minute(6), revision: 2 },
      gives: { body: "first thought, and more", revision: 4 },
    },
    {
      why: "that did not know it keeps both bodies, the later one first",
      write: { body: "another thought", modified: minute(6), revision: 2 },
      gives: { body: "another thought\n\n---\n\nfirst thought", revision: 4 },
    },
    {
      why: "that did not know it and is older keeps both bodies too",
      write: { body: "another thought", colour: "pink", modified: minute(4), revision: 2 },
      gives: { body: "first thought\n\n---\n\nanother thought", colour: "yellow", modified: minute(5), revision: 4 },
    },
    {
      why: "that did not know it keeps the tags of both",
      write: { body: "first thought", tags: ["moon"], modified: minute(6), revision: 2 },
      gives: { body: "first thought", tags: ["moon", "tide"], revision: 4 },
    },
    {
      why: "does not take a part of a word for the same words",
      write: { body: "though", modified: minute(6), revision: 2 },
      gives: { body: "though\n\n---\n\nfirst thought" },
    },
    {
      why: "without a body that did not know it leaves the body",
      write: { body: "", motivation: "highlighting", colour: "blue", modified: minute(6), revision: 1 },
      gives: { body: "first thought", motivation: "commenting", colour: "blue" },
    },
    {
      why: "that did not know it keeps the status that it did not touch",
      stored: { status: "disputed" },
      write: { body: "first thought, and more", modified: minute(6), revision: 2 },
      gives: { body: "first thought, and more", status: "disputed" },
    },
    {
      why: "that did not know it sets a status and leaves the body",
      write: { body: "first", status: "checked", modified: minute(6), revision: 2 },
      gives: { body: "first thought", status: "checked" },
    },
    {
      why: "of two statuses that did not know of each other, the later holds",
      stored: { status: "disputed" },
      write: { status: "checked", modified: minute(6), revision: 2 },
      gives: { status: "checked" },
    },
    {
      why: "that knew it takes a status back",
      stored: { status: "disputed" },
      write: { status: "unchecked", modified: minute(6), revision: 3 },
      gives: { status: "unchecked", revision: 4 },
    },
    {
      why: "cannot put it into the bin",
      write: { deleted: minute(6), body: "x", modified: minute(6), revision: 3 },
      gives: { deleted: null, body: "x" },
    },
    {
      why: "cannot change when it was made",
      write: { created: minute(30), body: "x", modified: minute(31), revision: 3 },
      gives: { created: minute(0) },
    },
  ])("$why", ({ stored: already, write, gives }) => {
    expect(mergeWrite({ ...stored, ...already }, { ...stored, ...write })).toMatchObject(gives);
  });

  test("in the bin, made before it was put there, leaves it there", () => {
    const binned = { ...stored, deleted: minute(10), modified: minute(10), revision: 4 };
    const late = { ...stored, body: "typed before", modified: minute(9), revision: 3 };
    expect(mergeWrite(binned, late)).toMatchObject({
      deleted: minute(10),
      body: "first thought\n\n---\n\ntyped before",
    });
  });

  test("in the bin, made after it was put there, brings it back", () => {
    const binned = { ...stored, deleted: minute(10), modified: minute(10), revision: 4 };
    const late = { ...stored, body: "first thought goes on", modified: minute(11), revision: 3 };
    expect(mergeWrite(binned, late)).toMatchObject({ deleted: null, body: "first thought goes on" });
  });

  test("that comes again writes nothing", () => {
    const write = { ...stored, body: "another thought", modified: minute(4), revision: 2 };
    const once = mergeWrite(stored, write);
    expect(mergeWrite(once, write)).toBe(once);
  });
});

describe("laws", () => {
  const word = fc.stringMatching(/^[a-zé]{1,6}$/);
  const body = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  const edit = fc.record({
    body,
    tags: fc.array(word, { maxLength: 3 }),
    status: fc.constantFrom(...noteStatuses),
    modified: fc.integer({ min: 0, max: 59 }).map(minute),
    /** How many revisions behind the writer is. */
    behind: fc.integer({ min: 0, max: 3 }),
  });
  const words = (text: string) => text.split(/[\s-]+/).filter((each) => each !== "");

  test("no word of any write that was made in ignorance is lost, nor of what it did not know", () => {
    fc.assert(
      fc.property(body, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, edits) => {
        let stored = mergeWrite(undefined, sampleNote({ body: first, revision: 10 }));
        for (const { behind, ...change } of edits) {
          const before = stored;
          const base = Math.max(1, before.revision - behind);
          stored = mergeWrite(before, { ...before, ...change, revision: base });
          const isStale = base < before.revision;
          const kept = words(stored.body).join(" ");
          for (const each of words(change.body)) expect(kept).toContain(each);
          if (isStale) for (const each of words(before.body)) expect(kept).toContain(each);
        }
      }),
    );
  });

  test("the same write again changes nothing, however stale", () => {
    fc.assert(
      fc.property(body, edit, (first, { behind, ...change }) => {
        const stored = sampleNote({ body: first, modified: minute(30), revision: 10 });
        const write = { ...stored, ...change, revision: 10 - behind };
        const once = mergeWrite(stored, write);
        expect(mergeWrite(once, write)).toEqual(once);
      }),
    );
  });
});
