/** Who is named together with whom. */
import { describe, expect, test } from "vitest";
import type { EntityId } from "../../../src/core/article/brand.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { coOccurrences } from "../../../src/core/entities/co-occurrence.ts";
import type { Entity } from "../../../src/core/entities/entity.ts";

/** A text of sentences of capital letters: each letter is a mention of the entity of that name; £ is a figure. */
function told(...lines: readonly string[]): { sentences: readonly TextSpan[]; entities: readonly Entity[] } {
  let at = 0;
  const sentences = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  const text = lines.join(" ");
  const letters = [...new Set(text.match(/[A-Z£]/g) ?? [])];
  const entities = letters.map((letter): Entity => {
    const type = letter === "£" ? "money" : "person";
    return {
      id: letter as EntityId,
      type,
      name: letter,
      aliases: [],
      mentions: [...text.matchAll(new RegExp(letter, "g"))].map(({ index }) => ({
        span: { start: index, end: index + 1 },
        type,
        form: "name",
        rule: "test",
        score: 1,
      })),
      quantity: letter === "£" ? { value: 1, unit: "GBP", what: null, modifier: null } : null,
      of: null,
    };
  });
  return { sentences, entities };
}

const inWords = (lines: readonly string[], of: string, most = 5) => {
  const { sentences, entities } = told(...lines);
  return coOccurrences(sentences, entities)(of as EntityId, most).map(
    ({ entity, sentences: shared }) => `${entity} ${shared}`,
  );
};

describe("appears with", () => {
  test.each([
    { why: "nobody, named alone", lines: ["A.", "B C."], of: "A", most: 5, with: [] },
    { why: "nobody, not in the article", lines: ["A B."], of: "Z", most: 5, with: [] },
    {
      why: "who is in the same sentence, not in the next",
      lines: ["A B.", "A.", "C."],
      of: "A",
      most: 5,
      with: ["B 1"],
    },
    { why: "each sentence counts once", lines: ["A B B A B.", "C."], of: "A", most: 5, with: ["B 1"] },
    {
      why: "the more sentences, the sooner",
      lines: ["A B.", "A C.", "A C.", "."],
      of: "A",
      most: 5,
      with: ["C 2", "B 1"],
    },
    {
      why: "who is named everywhere comes after who is named only here",
      lines: ["A B C.", "B.", "B.", "B.", "B.", "."],
      of: "A",
      most: 5,
      with: ["C 1", "B 1"],
    },
    {
      why: "but often together still comes before once together",
      lines: ["A B.", "A B.", "A B C.", "B.", ".", ".", ".", "."],
      of: "A",
      most: 5,
      with: ["B 3", "C 1"],
    },
    { why: "no more than wanted", lines: ["A B C D."], of: "A", most: 2, with: ["B 1", "C 1"] },
    { why: "figures are nobody", lines: ["A £.", "B."], of: "A", most: 5, with: [] },
    { why: "and appear with nobody", lines: ["A £.", "B."], of: "£", most: 5, with: [] },
  ])("$why", ({ lines, of, most, with: others }) => {
    expect(inWords(lines, of, most)).toEqual(others);
  });
});

test("it is told the same from both sides", () => {
  const lines = Array.from(
    { length: 30 },
    (_, at) => `${[..."ABCDEFG"].filter((_, n) => (at * 7 + n * n) % 3 === 0).join(" ")}.`,
  );
  const { sentences, entities } = told(...lines);
  const appearsWith = coOccurrences(sentences, entities);
  for (const { id } of entities) {
    for (const { entity, sentences: shared } of appearsWith(id, 10)) {
      expect(appearsWith(entity, 10)).toContainEqual({ entity: id, sentences: shared });
    }
  }
});

test("what is between sentences, or before them, is in none", () => {
  const { entities } = told("A B.");
  expect(coOccurrences([{ start: 2, end: 4 }], entities)("A" as EntityId, 5)).toEqual([]);
  expect(coOccurrences([], entities)("A" as EntityId, 5)).toEqual([]);
});

test("500 entities in 10,000 sentences: every mention is looked at once, and an answer only at its own sentences", () => {
  let looks = 0;
  const sentences = Array.from({ length: 10_000 }, (_, at) => ({ start: at * 100, end: at * 100 + 99 }));
  const entities = Array.from({ length: 500 }, (_, n): Entity => {
    const type = "person";
    const mentions = Array.from({ length: 60 }, (_, k) => ({
      get span() {
        looks++;
        const start = ((n * 7 + k * 163) % 10_000) * 100 + (n % 90);
        return { start, end: start + 1 };
      },
      type,
      form: "name",
      rule: "test",
      score: 1,
    })) as Entity["mentions"][number][];
    mentions.sort((a, b) => a.span.start - b.span.start);
    return { id: `e${n}` as EntityId, type, name: `E${n}`, aliases: [], mentions, quantity: null, of: null };
  });
  looks = 0;
  const appearsWith = coOccurrences(sentences, entities);
  expect(looks).toBe(500 * 60);
  expect(appearsWith("e0" as EntityId, 5)).toHaveLength(5);
  expect(looks).toBe(500 * 60);
});
