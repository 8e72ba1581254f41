/** What was changed can be taken back and made again, and nothing that came from elsewhere is lost by it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Note, noteColours, noteStatuses } from "../../../src/core/notes/note.ts";
import {
  continued,
  type NoteStep,
  redone,
  stepBetween,
  tooMany,
  toRedo,
  toUndo,
  undone,
} from "../../../src/core/notes/note-step.ts";
import { minute, noteId, sampleNote } from "../../platform/samples.ts";

const note = sampleNote({ body: "tide", motivation: "commenting" });
const at = minute(5);
const step = (before: Note | undefined, after: Note, number = 1, moment = at): NoteStep => {
  const found = stepBetween(before, after, number, moment);
  if (!found) throw new Error("no step");
  return found;
};

test.each([
  ["made", undefined, note],
  ["removed", note, { ...note, deleted: at }],
  ["restored", { ...note, deleted: at }, note],
  ["body", note, { ...note, body: "high tide" }],
  ["colour", note, { ...note, colour: "pink" }],
  ["status", note, { ...note, status: "disputed" }],
  ["tags", note, { ...note, tags: ["sea"] }],
  ["target", note, { ...note, target: { ...note.target, selectors: [] } }],
] as const)("a step is called %s", (kind, before, after) => {
  expect(step(before, after).kind).toBe(kind);
});

test("counting a write is no step", () => {
  expect(stepBetween(note, { ...note, revision: 9, modified: minute(9) }, 1, at)).toBeNull();
});

describe("typing", () => {
  const body = (from: string, to: string, moment: string, id = note.id) =>
    step({ ...note, id, body: from }, { ...note, id, body: to }, 1, moment);
  const second = (count: number) => new Date(Date.parse(minute(5)) + count * 1000).toISOString();

  test("in one go is one step, from its first word to its last", () => {
    const joined = continued(body("", "a", second(0)), body("a", "ab", second(10)));
    expect(joined).toMatchObject({ before: { body: "" }, after: { body: "ab" }, at: second(10) });
  });

  test.each([
    ["after a pause", body("a", "ab", second(21))],
    ["in another note", body("a", "ab", second(1), noteId("b"))],
    ["that also changed a colour", step({ ...note, body: "a" }, { ...note, body: "ab", colour: "pink" }, 1, second(1))],
    ["when something else was done", step(note, { ...note, colour: "pink" }, 1, second(1))],
  ])("%s is another step", (_, next) => {
    expect(continued(body("", "a", second(0)), next)).toBeNull();
  });

  test("after what was taken back is another step", () => {
    expect(continued({ ...body("", "a", second(0)), isUndone: true }, body("a", "ab", second(1)))).toBeNull();
  });
});

const anyNote: fc.Arbitrary<Note> = fc
  .record({
    body: fc.constantFrom("", "a", "ab", "🙂"),
    colour: fc.constantFrom(...noteColours),
    status: fc.constantFrom(...noteStatuses),
    tags: fc.constantFrom<readonly string[]>([], ["sea"], ["sea", "tide"]),
    deleted: fc.constantFrom(null, minute(1)),
  })
  .map((content) => sampleNote({ ...content, motivation: content.body === "" ? "highlighting" : "commenting" }));

const content = ({ body, colour, status, tags, deleted, motivation }: Note) => ({
  ...{ body, colour, status, tags, motivation },
  isInBin: deleted !== null,
});

describe("turning", () => {
  test("back and forth again is where it was, whatever was changed", () => {
    fc.assert(
      fc.property(anyNote, anyNote, (before, after) => {
        const made = stepBetween(before, after, 1, at);
        if (!made) return;
        const back = undone(after, made, minute(6));
        expect(back && content(back)).toEqual(content(before));
        expect(back?.revision).toBe(after.revision + 1);
        const forth = back && redone(back, made, minute(7));
        expect(forth && content(forth)).toEqual(content(after));
      }),
    );
  });

  test("what was changed elsewhere since stays", () => {
    fc.assert(
      fc.property(anyNote, anyNote, anyNote, (before, after, elsewhere) => {
        const made = stepBetween(before, after, 1, at);
        if (!made) return;
        const back = undone(elsewhere, made, minute(6));
        const [then, now, there] = [content(before), content(after), content(elsewhere)];
        for (const field of ["body", "colour", "status", "tags", "isInBin"] as const) {
          const isAsLeft = JSON.stringify(there[field]) === JSON.stringify(now[field]) && field in made.after;
          if (back) expect(content(back)[field]).toEqual(isAsLeft ? then[field] : there[field]);
          else expect(isAsLeft).toBe(false);
        }
      }),
    );
  });

  test("a note that was made goes to the bin, with its words", () => {
    expect(undone(note, step(undefined, note), minute(6))).toMatchObject({ body: "tide", deleted: minute(6) });
  });
});

describe("a journal", () => {
  const long = (count: number, body = "x") =>
    Array.from({ length: count }, (_, n) => step({ ...note, body }, { ...note, body: `${body}${n}` }, n + 1));

  test("takes back the latest, and makes again the earliest that was taken back", () => {
    const steps = long(4).map((each) => ({ ...each, isUndone: each.number > 2 }));
    expect([toUndo(steps)?.number, toRedo(steps)?.number]).toEqual([2, 3]);
    expect([toUndo([]), toRedo([])]).toEqual([null, null]);
  });

  test.each([
    ["200 steps fit", 200, "x", 0],
    ["of 203 the first three go", 203, "x", 3],
    ["long texts are kept less often", 10, "x".repeat(49_000), 6],
    ["the latest stays however long it is", 1, "x".repeat(3_000_000), 0],
  ])("%s", (_, count, body, gone) => {
    const steps = long(count, body);
    expect(tooMany(steps)).toEqual(steps.slice(0, gone));
  });
});
