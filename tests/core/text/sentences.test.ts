import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../english.ts";
import { articleOf } from "./article-of.ts";

const sentencesOf = (...paragraphs: string[]): readonly string[] => {
  const article = articleOf(paragraphs);
  return english.sentences(article).map(({ start, end }) => article.text.slice(start, end));
};

describe("a sentence ends", () => {
  test.each([
    { why: "at a full stop before a capital", parts: ["The vote ended.", "Counting began."] },
    { why: "at a question mark and an exclamation mark", parts: ["Who won?", "Nobody!", "They wait."] },
    { why: "after the quotation mark that follows the full stop", parts: ["He said: “We lost.”", "She agreed."] },
    { why: "before an opening quotation mark", parts: ["She agreed.", "“We lost,” he said."] },
    { why: "after an ellipsis before a capital", parts: ["They waited…", "Nothing came."] },
    {
      why: "after an abbreviation when a new sentence plainly starts",
      parts: ["She works for Acme Inc.", "The firm is small."],
    },
    { why: "after U.S. when a new sentence plainly starts", parts: ["He moved to the U.S.", "It was 1990."] },
    { why: "after a footnote mark", parts: ["It was built in 1901.[2]", "Nobody lives there."] },
    { why: "after a closing bracket", parts: ["(He had left.)", "She stayed."] },
    { why: "before a number", parts: ["The count is over.", "214 ballots were lost."] },
  ])("$why", ({ parts }) => {
    expect(sentencesOf(parts.join(" "))).toEqual(parts);
  });

  test("at the edge of a block, with a full stop or without", () => {
    expect(sentencesOf("A headline without a stop", "The text begins. It goes on")).toEqual([
      "A headline without a stop",
      "The text begins.",
      "It goes on",
    ]);
  });

  test("at the end of each line of a table", () => {
    const article = articleOf(["Region\tBallots\nNorth\t214"], "table");
    expect(english.sentences(article)).toHaveLength(2);
  });
});

describe("a sentence goes on", () => {
  test.each([
    { why: "after a title", text: "Mr. Osborne and Dr. Ray met Gen. Lee." },
    { why: "after initials", text: "The book by J. K. Rowling and George W. Bush sold well." },
    { why: "inside U.S.", text: "The U.S. Senate met in Washington, D.C. on Monday." },
    { why: "in decimals and versions", text: "It rose 3.4 percent to 1.25 in version 2.0.1 today." },
    { why: "in a web address", text: "See https://news.example/a.B?c=D.E and www.example.org for more." },
    { why: "at a slash and a full stop inside a name", text: "Amazon.com told RFE/RL that it waits." },
    { why: "after an abbreviation before a small letter", text: "Firms such as Acme Inc. and Corp. others fell." },
    { why: "after a number's abbreviation", text: "See No. 10 on p. 12 for it." },
    { why: "after an ellipsis before a small letter", text: "They waited ... and waited." },
    { why: "over a no-break space after an abbreviation", text: "Mr.\u00a0Osborne left at 5 p.m. on Monday." },
    { why: "after a question in quotation marks and who asked it", text: "“Why now?” Smith asked. " },
    { why: "after a list number", text: "1. The first thing is this" },
  ])("$why", ({ text }) => {
    expect(sentencesOf(text)).toEqual([text.trim()]);
  });
});

const words = fc.constantFrom(
  "The",
  "U.S.",
  "Mr.",
  "vote",
  "“Why?”",
  "…",
  "e.g.",
  "3.4",
  "A.",
  "\u00a0",
  "\n",
  "end.",
  "😀",
  "\u202e",
  "?!",
  "(x.)",
);

test("sentences are in order, apart, inside their blocks, and lose no character but white space", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(words, { minLength: 1 }).map((list) => list.join(" ")),
        { minLength: 1 },
      ),
      (paragraphs) => {
        const article = articleOf(paragraphs);
        const sentences = english.sentences(article);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.blocks.some(({ span }) => span.start <= start && end <= span.end)).toBe(true);
          last = end;
        }
        const kept = sentences.map(({ start, end }) => article.text.slice(start, end)).join("");
        expect(kept.replace(/\s/gu, "")).toBe(article.text.replace(/\s/gu, ""));
      },
    ),
  );
});
