import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WordChange, wordDiff } from "../../../src/core/text/word-diff.ts";
import { cpuCost } from "../cpu-cost.ts";

/** "kept [-removed-] {+added+}" */
const written = (changes: readonly WordChange[]): string =>
  changes.map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join(" ");

test.each([
  {
    why: "a word is replaced",
    old: "It cost £40 million.",
    now: "It cost £45 million.",
    is: "It cost [-£40-] {+£45+} million.",
  },
  { why: "a word is put in", old: "the old gate", now: "the very old gate", is: "the {+very+} old gate" },
  { why: "a word is taken out", old: "the very old gate", now: "the old gate", is: "the [-very-] old gate" },
  { why: "the beginning changes", old: "Two men left", now: "Three men left", is: "[-Two-] {+Three+} men left" },
  { why: "the end changes", old: "men left early", now: "men left", is: "men left [-early-]" },
  {
    why: "several places change",
    old: "The council was warned twice before March",
    now: "The old council was warned once before May",
    is: "The {+old+} council was warned [-twice-] {+once+} before [-March-] {+May+}",
  },
  { why: "only white space changes", old: "a  b\n\nc ", now: " a b c", is: "a b c" },
  { why: "there was nothing", old: "", now: "new words", is: "{+new words+}" },
  { why: "nothing is left", old: "old words", now: " ", is: "[-old words-]" },
  { why: "both are empty", old: "", now: "", is: "" },
  { why: "words are not parted", old: "議会は三月に", now: "議会は五月に", is: "議会は [-三-] {+五+} 月に" },
])("$why", ({ old, now, is }) => {
  expect(written(wordDiff(old, now))).toBe(is);
});

describe("laws", () => {
  const bare = (text: string) => text.replace(/\s+/g, "");
  const of = (changes: readonly WordChange[], kinds: readonly WordChange["kind"][]) =>
    bare(changes.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join(" "));
  const holds = (old: string, now: string) => {
    const changes = wordDiff(old, now);
    expect(of(changes, ["kept", "removed"])).toBe(bare(old));
    expect(of(changes, ["kept", "added"])).toBe(bare(now));
    for (const [at, { kind, text }] of changes.entries()) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect(kind).not.toBe(changes[at - 1]?.kind);
    }
    return changes;
  };
  const fewWords = fc.array(fc.constantFrom("a", "b", "c", "the", "月"), { maxLength: 30 }).map((all) => all.join(" "));
  const anyText = fc.oneof(fewWords, fc.string({ unit: "binary" }));

  test("old words are the kept and the removed, new words the kept and the added", () => {
    fc.assert(fc.property(anyText, anyText, (old, now) => void holds(old, now)));
  });

  test("equal texts give no change", () => {
    fc.assert(fc.property(anyText, (text) => wordDiff(text, text).every(({ kind }) => kind === "kept")));
  });

  test("what is put in between is all that is added", () => {
    fc.assert(
      fc.property(fewWords, fewWords, fewWords, (a, b, c) => {
        expect(wordDiff(`${a} ${c}`, `${a} ${b} ${c}`).filter(({ kind }) => kind === "removed")).toEqual([]);
      }),
    );
  });

  test.each([
    { why: "with nothing in common", other: "x", pieces: 2 },
    { why: "with a common beginning and end", other: "word", pieces: 4 },
  ])("ten thousand words $why are told in time", ({ other, pieces }) => {
    const long = (word: string) => Array.from({ length: 10_000 }, (_, n) => `${word}${n}`);
    const now = long(other).map((word, n) => (n > 100 && n < 9_900 ? `${word}-new` : word));
    const cost = cpuCost(() => expect(holds(long("word").join(" "), now.join(" "))).toHaveLength(pieces));
    // It takes some ten milliseconds; a table of all pairs would take seconds.
    expect(cost).toBeLessThan(1000);
  });
});
