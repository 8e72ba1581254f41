import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noteColours, noteStatuses } from "../../../src/core/notes/note.ts";
import { changed, type NoteChange } from "../../../src/core/notes/note-change.ts";
import { minute, sampleNote } from "../../platform/samples.ts";

const tag = fc.constantFrom("sea", "money", "ask");
const change: fc.Arbitrary<NoteChange> = fc.oneof(
  tag.map((each): NoteChange => ({ kind: "add-tag", tag: each })),
  tag.map((each): NoteChange => ({ kind: "remove-tag", tag: each })),
  fc.constantFrom(...noteColours).map((colour): NoteChange => ({ kind: "colour", colour })),
  fc.constantFrom(...noteStatuses).map((status): NoteChange => ({ kind: "status", status })),
  fc.constantFrom<NoteChange>({ kind: "remove" }, { kind: "restore" }),
);
const note = fc
  .record({
    tags: fc.uniqueArray(tag),
    colour: fc.constantFrom(...noteColours),
    status: fc.constantFrom(...noteStatuses),
    deleted: fc.constantFrom(null, minute(1)),
  })
  .map((some) => sampleNote(some));

test("made a second time, a change finds nothing to do", () => {
  fc.assert(
    fc.property(note, change, (before, wanted) => {
      const made = changed(before, wanted, minute(2));
      if (made) expect(changed(made.note, wanted, minute(3))).toBeNull();
    }),
  );
});

test("what takes it back does: the note is as before, but for the order of its tags and what counts its writes", () => {
  const content = ({ tags, deleted, revision: _, modified: __, ...rest }: ReturnType<typeof sampleNote>) => ({
    ...{ ...rest, tags: tags.toSorted() },
    isInBin: deleted !== null,
  });
  fc.assert(
    fc.property(note, change, (before, wanted) => {
      const made = changed(before, wanted, minute(2));
      if (!made) return;
      expect(made.note).toMatchObject({ modified: minute(2), revision: before.revision + 1 });
      expect(content(changed(made.note, made.back, minute(3))?.note ?? before)).toEqual(content(before));
    }),
  );
});

describe("nothing is done", () => {
  test.each<{ why: string; change: NoteChange; to: Parameters<typeof sampleNote>[0] }>([
    { why: "to the tags of a note in the bin", change: { kind: "add-tag", tag: "sea" }, to: { deleted: minute(1) } },
    { why: "to a note that is not in the bin, to restore it", change: { kind: "restore" }, to: {} },
    {
      why: "where a note has as many tags as it may",
      change: { kind: "add-tag", tag: "one more" },
      to: { tags: Array.from({ length: 1000 }, (_, at) => String(at)) },
    },
  ])("$why", ({ change, to }) => expect(changed(sampleNote(to), change, minute(2))).toBeNull());
});
