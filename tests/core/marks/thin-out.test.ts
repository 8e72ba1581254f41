import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, BlockKind } from "../../../src/core/article/article.ts";
import { blockKinds } from "../../../src/core/article/article.ts";
import { type Markable, quietPlaces, type Restraint } from "../../../src/core/marks/restraint.ts";
import { thinOut } from "../../../src/core/marks/thin-out.ts";

const everywhere = { heading: true, link: true, table: true, code: true };
const nowhere = { heading: false, link: false, table: false, code: false };
const all: Restraint = { underlinedMentions: "all", fewUnderlines: false, underlinedIn: everywhere };

const block = (start: number, end: number, kind: BlockKind = "paragraph"): Block => ({
  kind,
  span: { start, end },
  depth: 0,
});
/** "ada@100": five units there. With "*7" the article speaks of it so often. */
const marks = (written: string): readonly Markable[] =>
  written
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => {
      const [, of = "", start, weight] = /^(\w+)@(\d+)(?:\*(\d+))?$/.exec(each) ?? [];
      return { of, span: { start: Number(start), end: Number(start) + 5 }, weight: Number(weight ?? 1) };
    });
const written = (chosen: readonly Markable[]) => chosen.map(({ of, span }) => `${of}@${span.start}`).join(" ");

describe("mentions of the same", () => {
  const blocks = [block(0, 1000), block(1002, 2000), block(2002, 5000)];
  test.each<{ mentions: Restraint["underlinedMentions"]; of: string; gives: string; why: string }>([
    { mentions: "all", of: "a@0 a@10 b@20 a@1100", gives: "a@0 a@10 b@20 a@1100", why: "every one" },
    { mentions: "first", of: "a@0 a@10 b@20 a@1100 a@4000", gives: "a@0 b@20", why: "one for the article" },
    { mentions: "apart", of: "a@0 a@10 b@20 a@1100", gives: "a@0 b@20", why: "one for a screen, across blocks" },
    { mentions: "apart", of: "a@0 a@1499 a@1500", gives: "a@0 a@1500", why: "the next one a screen below" },
    { mentions: "apart", of: "a@0 a@900 a@1600 a@3000 a@3200", gives: "a@0 a@1600 a@3200", why: "and counted from it" },
    { mentions: "apart", of: "a@1100 a@20", gives: "a@20", why: "in the order of the text, not of the list" },
  ])("$mentions: $why", ({ mentions, of, gives }) => {
    expect(written(thinOut(marks(of), blocks, [], { ...all, underlinedMentions: mentions }))).toBe(gives);
  });
});

describe("few underlines", () => {
  test.each([
    { end: 96, of: "a@0 b@10 c@20", gives: "a@0 b@10", why: "two have room in two lines, the first ones" },
    { end: 96, of: "a@0 b@10*3 c@20*2", gives: "b@10 c@20", why: "what is mentioned most goes first" },
    { end: 20, of: "a@0 b@10*2", gives: "b@10", why: "one has always room" },
    { end: 480, of: "a@0 b@10 c@20", gives: "a@0 b@10 c@20", why: "a long paragraph has room for more" },
  ])("$why", ({ end, of, gives }) => {
    expect(written(thinOut(marks(of), [block(0, end)], [], { ...all, fewUnderlines: true }))).toBe(gives);
  });

  test("a name that had no room in one block is underlined in the next", () => {
    const restraint: Restraint = { ...all, underlinedMentions: "first", fewUnderlines: true };
    expect(written(thinOut(marks("a@0*2 b@10 a@50*2 b@60"), [block(0, 40), block(42, 90)], [], restraint))).toBe(
      "a@0 b@60",
    );
  });
});

describe("places that are left alone", () => {
  const blocks = blockKinds.map((kind, at) => block(at * 100, at * 100 + 90, kind));
  const one = blockKinds.map((kind, at) => `${kind.replace("-", "_")}@${at * 100}`).join(" ");

  test("headings, tables and code, and nothing else", () => {
    const found = thinOut(marks(one), blocks, [], { ...all, underlinedIn: nowhere }).map(({ of }) => of);
    expect(found).toEqual(["paragraph", "list_item", "quote", "caption"]);
  });

  test.each(quietPlaces.filter((place) => place !== "link"))("%s, unless it is wanted", (place) => {
    const found = thinOut(marks(one), blocks, [], { ...all, underlinedIn: { ...nowhere, [place]: true } });
    expect(found.map(({ of }) => of)).toContain(place);
  });

  test("what is in a link or reaches into one, and the next mention stands in for it", () => {
    const restraint: Restraint = { ...all, underlinedMentions: "first", underlinedIn: nowhere };
    const linked = [
      { start: 10, end: 20 },
      { start: 48, end: 60 },
    ];
    const given = marks("a@5 b@12 c@20 d@44 b@70");
    expect(written(thinOut(given, [block(0, 90)], linked, restraint))).toBe("a@5 c@20 b@70");
    expect(written(thinOut(given, [block(0, 90)], linked, { ...all, underlinedMentions: "first" }))).toBe(
      "a@5 b@12 c@20 d@44",
    );
  });

  test("a mention in a heading does not count as the first", () => {
    const restraint: Restraint = { ...all, underlinedMentions: "first", underlinedIn: nowhere };
    expect(written(thinOut(marks("a@0 a@120"), [block(0, 90, "heading"), block(92, 200)], [], restraint))).toBe(
      "a@120",
    );
  });
});

test("nothing is made up: everything chosen was given, once, and in the order of the text; with no restraint, all", () => {
  const anyMark = fc.record({
    of: fc.constantFrom("a", "b", "c"),
    at: fc.nat(3000),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const restraint = fc.record({
    underlinedMentions: fc.constantFrom("all" as const, "apart" as const, "first" as const),
    fewUnderlines: fc.boolean(),
    underlinedIn: fc.record({ heading: fc.boolean(), link: fc.boolean(), table: fc.boolean(), code: fc.boolean() }),
  });
  const blocks = Array.from({ length: 8 }, (_, at) => block(at * 400, at * 400 + 398, blockKinds[at % 7]));
  fc.assert(
    fc.property(fc.array(anyMark), restraint, (given, restraint) => {
      const candidates = given.map(({ of, at, weight }) => ({ of, weight, span: { start: at, end: at + 5 } }));
      const chosen = thinOut(candidates, blocks, [{ start: 100, end: 130 }], restraint);
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const each of chosen) expect(candidates).toContain(each);
      expect(chosen.map(({ span }) => span.start)).toEqual(chosen.map(({ span }) => span.start).sort((a, b) => a - b));
      expect(thinOut(candidates, blocks, [{ start: 100, end: 130 }], all)).toHaveLength(candidates.length);
    }),
  );
});
