import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textFragmentLink } from "../../../src/core/selectors/text-fragment.ts";
import { paragraphs } from "./sample-text.ts";

const page = "https://news.example/story";
const link = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return textFragmentLink(page, text, { start, end: start + quote.length });
};

describe("what the link says", () => {
  test.each([
    { text: "One two three. Four.", quote: "two three", is: "two%20three", why: "a short quote in full" },
    { text: "One two three.", quote: "wo thre", is: "two%20three", why: "to the edges of its words" },
    {
      text: "It is well-known, A & B.",
      quote: "well-known, A & B",
      is: "well%2Dknown%2C%20A%20%26%20B",
      why: "encoded",
    },
    { text: "(see) *this*", quote: "(see) *this*", is: "%28see%29%20%2Athis%2A", why: "safe inside Markdown" },
    {
      text: "the cat. A dog saw the cat run.",
      quote: "the cat",
      is: "the%20cat,-.%20A%20dog%20saw",
      why: "with what follows, at the start",
    },
    { text: "第一条规定公布预算。", quote: "规定", is: "%E8%A7%84%E5%AE%9A", why: "words without spaces" },
  ])("$why", ({ text, quote, is }) => {
    expect(link(text, quote)).toBe(`${page}#:~:text=${is}`);
  });

  test("a quote that stands twice is told apart by what is around it", () => {
    const text = "We saw the cat sleep. Then he fed the cat some fish.";
    expect(link(text, "the cat", 20)).toBe(`${page}#:~:text=sleep.%20Then%20he%20fed-,the%20cat,-some%20fish.`);
  });

  test("a long quote is given by its first and last words", () => {
    const text = paragraphs(3).join("\n\n");
    const written = textFragmentLink(page, text, { start: 0, end: text.length });
    expect(written).toBe(
      `${page}#:~:text=${encodeURIComponent(text.split(" ").slice(0, 6).join(" "))},${encodeURIComponent(text.split(" ").slice(-6).join(" "))}`,
    );
  });

  test("no part crosses from one block into the next", () => {
    const text = "A heading\n\nFirst words here. Last words there.\n\nEnd";
    expect(link(text, "A heading\n\nFirst words here.")).toBe(`${page}#:~:text=A%20heading,First%20words%20here.`);
  });

  test("the page's own fragment stays, an older text fragment goes", () => {
    const text = "one two";
    expect(textFragmentLink(`${page}#part`, text, { start: 0, end: 3 })).toBe(`${page}#part:~:text=one`);
    expect(textFragmentLink(`${page}#:~:text=old`, text, { start: 0, end: 3 })).toBe(`${page}#:~:text=one`);
  });

  test("white space alone links to the page", () => {
    expect(textFragmentLink(page, "a  b", { start: 1, end: 3 })).toBe(page);
  });
});

test("any text gives a directive of at most four parts, with nothing in it that a parser would stop at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const written = textFragmentLink(page, text, { start, end });
      if (written === page) return;
      const directive = written.slice(`${page}#:~:text=`.length);
      expect(directive).toMatch(/^(?:[A-Za-z0-9%.]+-,)?[A-Za-z0-9%.]+(?:,[A-Za-z0-9%.]+)?(?:,-[A-Za-z0-9%.]+)?$/);
      expect(() => decodeURIComponent(directive)).not.toThrow();
    }),
  );
});
