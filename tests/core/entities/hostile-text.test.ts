import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/core/article/text-span.ts";
import { cpuCost } from "../cpu-cost.ts";
import { english } from "../english.ts";
import { articleOf } from "../text/article-of.ts";

function entitiesIn(text: string) {
  const article = articleOf([text]);
  return english.entities(article, english.sentences(article));
}

const pieces = fc.constantFrom(
  ..."Anna Berg|the|of|and|President|UN|(UN)|Council|Moscow|’s|“|”|.|,|-|&|$3m|12|percent|Wednesday|😀|\u202e|\u00a0|\u00ad|A.|J.|al-Assad|St.|Mr.|Region|said|Ministry of|X|/|İ|ﬀ|\n".split(
    "|",
  ),
);

test("mentions lie inside the text, in order, and no two overlap; aliases are others than the name, longest first", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (list, isSpaced) => {
      const text = list.join(isSpaced ? " " : "");
      const entities = entitiesIn(text);
      const spans = entities.flatMap((entity) => entity.mentions.map((mention) => mention.span));
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      for (const [at, span] of sorted.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const next = sorted[at + 1];
        expect(next !== undefined && overlaps(span, next)).toBe(false);
      }
      for (const { name, aliases, mentions } of entities) {
        expect(mentions.length).toBeGreaterThan(0);
        expect(mentions.map(({ span }) => span.start)).toEqual(
          mentions.map(({ span }) => span.start).toSorted((a, b) => a - b),
        );
        expect(aliases).not.toContain(name);
        expect(new Set(aliases).size).toBe(aliases.length);
        expect(aliases.map((alias) => alias.length)).toEqual(
          aliases.map((alias) => alias.length).toSorted((a, b) => b - a),
        );
      }
    }),
    { numRuns: 60 },
  );
});

describe("time grows with length and not faster", () => {
  const size = 3_000;
  test.each([
    { what: "one word without end", unit: "a" },
    { what: "capitals without spaces", unit: "A" },
    { what: "capitals", unit: "A " },
    { what: "capitalised words", unit: "Abc " },
    { what: "full stops", unit: "." },
    { what: "full stops and spaces", unit: ". " },
    { what: "line ends", unit: "\n \t" },
    { what: "emoji", unit: "😀" },
    { what: "bidi controls", unit: "\u202eAbc\u202d " },
    { what: "combining marks", unit: "e\u0301\u0301" },
    { what: "open brackets", unit: "(A " },
    { what: "quotation marks", unit: "“A " },
    { what: "hyphens", unit: "A-" },
    { what: "digits and commas", unit: "1," },
    { what: "numbers in words", unit: "twenty-" },
    { what: "names joined by small words", unit: "Council of the " },
    { what: "places in a row", unit: "Kherson and " },
    { what: "a mail address that never ends", unit: "a." },
    { what: "places within places", unit: "Austin, Texas, " },
    { what: "acronyms in brackets", unit: "Alpha Beta Cat (ABC) " },
    { what: "titles in open quotation marks", unit: "film “A " },
    { what: "pronouns", unit: "Ann Berg said he told her. " },
  ])("$what", ({ unit }) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const cost = (input: string) => cpuCost(() => entitiesIn(input));
    cost(text(size));
    const least = (input: string) => Math.min(cost(input), cost(input), cost(input));
    // Eight times the text: a quadratic step would cost 64 times; the slack is for a busy machine.
    expect(least(text(size * 8))).toBeLessThan(least(text(size)) * 8 * 5 + 500);
  });
});
