import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { describe } from "../../../src/core/selectors/describe.ts";
import { createFinder } from "../../../src/core/selectors/find.ts";
import type { AnchorOutcome, Selector } from "../../../src/core/selectors/selector.ts";
import { paragraphs, sentence } from "./sample-text.ts";

const prose = paragraphs(30).join("\n\n");

/** Pieces that a text is made of, so that everything meets everything: halves and pairs, marks, both directions, blanks. */
const piece = fc.oneof(
  fc.constantFrom(
    "the ",
    "the same words ",
    "a",
    "aaaaaaaa",
    "12,500 ",
    "e\u0301",
    "q\u0323\u0307 ",
    "\u200d",
    "\u00ad",
    "\ufeff",
  ),
  fc.constantFrom("😀", "👩‍👩‍👧", "𠮷野家", "𝔘", "\ud83d", "\udc00", "한국어 ", "第十七条", "ไม่ได้", "नमस्ते "),
  fc.constantFrom("שלום ", "مرحبا بالعالم ", "\u202e", "\u2067", "ﬁ", "ß", "İ", "ǅ"),
  fc.constantFrom(" ", "\n\n", "\t", "\u00a0", "\u3000", "—", "“", "...", "| "),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.nat(40).map(sentence),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join("") || "a");

const spanIn = (text: string, a: number, b: number): TextSpan => {
  const start = a % text.length;
  return { start, end: start + 1 + (b % (text.length - start)) };
};
const textAndSpan = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]) => ({ text, span: spanIn(text, a, b) }));

/** What editors do to a text: some of it goes, some is put in, some is copied elsewhere. */
const edits = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 300 }), kind: fc.constantFrom("drop", "put", "copy"), put: piece }),
  { maxLength: 12 },
);
const edited = (text: string, all: ReadonlyArray<{ at: number; length: number; kind: string; put: string }>): string =>
  all.reduce((now, { at, length, kind, put }) => {
    const from = at % (now.length + 1);
    const part = now.slice(from, from + length);
    if (kind === "drop") return now.slice(0, from) + now.slice(from + length);
    return kind === "put" ? now.slice(0, from) + put + now.slice(from) : part + now;
  }, text);

/** Does neither end stand between the halves of one character? */
const isWellCut = (text: string, { start, end }: TextSpan): boolean =>
  [start, end].every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)));

group("describe and find", () => {
  test("give back every span of an unchanged text", () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(createFinder(text).find(describe(text, span))).toEqual({ status: "exact", span });
      }),
      { numRuns: 300 },
    );
  });

  test("move a span by what was put before the text", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 8, max: 900 }), fc.integer({ min: 1, max: 9 }), (a, length, count) => {
        const start = a % (prose.length - length);
        const span = { start, end: start + length };
        const before = `${Array.from({ length: count }, (_, n) => sentence(500 + n)).join(" ")}\n\n`;
        const outcome = createFinder(before + prose).find(describe(prose, span));
        if (outcome.status !== "moved") throw new Error(`${JSON.stringify(span)} is ${outcome.status}`);
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
        const found = (before + prose).slice(outcome.span.start, outcome.span.end);
        expect(letters(found)).toBe(letters(prose.slice(span.start, span.end)));
        expect(Math.abs(outcome.span.start - before.length - span.start)).toBeLessThan(4);
        expect(outcome.score).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  test("answer with a piece of the text, or that it is lost, however it was edited", () => {
    fc.assert(
      fc.property(textAndSpan, edits, ({ text, span }, all) => {
        const changed = edited(text, all);
        const outcome = createFinder(changed).find(describe(text, span));
        if (outcome.status === "lost") return;
        expect(outcome.span.start).toBeGreaterThanOrEqual(0);
        expect(outcome.span.end).toBeLessThanOrEqual(changed.length);
        expect(outcome.span.start).toBeLessThan(outcome.span.end);
        if (outcome.status === "exact") return;
        expect(outcome.score).toBeGreaterThan(0);
        expect(outcome.score).toBeLessThanOrEqual(1);
        if (!isWellCut(text, span)) return;
        expect(isWellCut(changed, outcome.span)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("answer the same whatever was looked for before, in parts or in one go", () => {
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 700 })), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(spans, edits, (pairs, all) => {
        const changed = edited(prose, all);
        const notes = pairs.map(([a, b]) => describe(prose, spanIn(prose, a, b)));
        const finder = createFinder(changed);
        const together = notes.map((note) => finder.find(note));
        expect(notes.map((note) => createFinder(changed).find(note))).toEqual(together);
        expect(notes.map((note) => inParts(changed, note).outcome)).toEqual(together);
      }),
      { numRuns: 40 },
    );
  });
});

function inParts(text: string, selectors: readonly Selector[]): { outcome: AnchorOutcome; pauses: number } {
  const parts = createFinder(text).findInParts(selectors);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = parts.next();
    if (done) return { outcome: value, pauses };
  }
}

group("a text of a million characters", () => {
  const million = 1_000_000;
  const filled = (part: string): string => part.repeat(Math.ceil(million / part.length)).slice(0, million);
  const bare = (exact: string): readonly Selector[] => [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }];
  const middle = (text: string, length: number) =>
    describe(text, { start: text.length / 2, end: text.length / 2 + length });
  const as = filled("a");
  const again = filled("the same words again and again ");
  const dashes = filled("- ");

  // The test's own time limit is the only clock here: what grows with the square of the text would need hours.
  test.each([
    { name: "of one letter", text: `x${as}`, selectors: bare("a".repeat(60)) },
    { name: "of two letters by turns", text: filled("ab"), selectors: bare("ab".repeat(30)) },
    { name: "that says the same again and again", text: `x ${again}`, selectors: middle(again, 400) },
    { name: "of dashes", text: `x${dashes}`, selectors: middle(dashes, 1) },
    {
      name: "of white space, for a quote that begins with as much",
      text: `${filled(" ")}b`,
      selectors: bare(`(${filled(" ")}b`),
    },
    {
      name: "of one letter, for a quote of a million dots",
      text: as,
      selectors: bare(`${filled(".")}a${filled(".")}`),
    },
    { name: "that has nothing of the note", text: again, selectors: middle(prose.slice(0, 6000), 300) },
    { name: "that ends with the note's own", text: `${as}${prose}`, selectors: middle(prose.slice(0, 6000), 300) },
  ])("$name is looked through", { timeout: 60_000 }, ({ text, selectors }) => {
    const { outcome } = inParts(text, selectors);
    if (outcome.status !== "lost") expect(outcome.span.end).toBeLessThanOrEqual(text.length);
  });

  test("is indexed in parts, once, and not for what stands where it stood", () => {
    const finder = createFinder(`${sentence(1)} ${as}`);
    const pausesFor = (selectors: readonly Selector[]) => [...finder.findInParts(selectors)].length;
    expect(pausesFor(describe(`${sentence(1)} ${as}`, { start: 4, end: 9 }))).toBe(0);
    expect(pausesFor(middle(prose, 40))).toBeGreaterThan(20);
    expect(pausesFor(middle(prose, 80))).toBe(0);
  });
});
