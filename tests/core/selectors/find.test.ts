import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { describe } from "../../../src/core/selectors/describe.ts";
import { createFinder } from "../../../src/core/selectors/find.ts";
import type { AnchorOutcome } from "../../../src/core/selectors/selector.ts";
import { paragraphs, sentence } from "./sample-text.ts";

const blocks = paragraphs(24);
const original = blocks.join("\n\n");

const spanOf = (text: string, quote: string): TextSpan => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
};
const findIn = (changed: string, quote: string, text = original): AnchorOutcome =>
  createFinder(changed).find(describe(text, spanOf(text, quote)));
const found = (text: string, outcome: AnchorOutcome): string | null =>
  outcome.status === "lost" ? null : text.slice(outcome.span.start, outcome.span.end);

const quote = sentence(31);
const words = (text: string): string[] => text.split(" ");

group("an unchanged text", () => {
  test("gives back every span", () => {
    const anySpan = fc
      .tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 3000 }))
      .map(([start, length]) => ({ start, end: Math.min(original.length, start + length) }))
      .filter(({ start, end }) => original.slice(start, end).trim() !== "");
    const { find } = createFinder(original);
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(find(describe(original, span))).toEqual({ status: "exact", span });
      }),
    );
  });

  test("of any characters gives back every span", () => {
    const textAndSpan = fc
      .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), fc.nat(), fc.nat())
      .map(([text, a, b]) => {
        const start = a % text.length;
        return { text, span: { start, end: start + 1 + (b % (text.length - start)) } };
      })
      .filter(({ text, span }) => text.slice(span.start, span.end).trim() !== "");
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        expect(createFinder(text).find(describe(text, span))).toEqual({ status: "exact", span });
      }),
    );
  });

  test("is exact without a position too, by quote and context", () => {
    const span = spanOf(original, quote);
    const [byQuote] = describe(original, span);
    expect(createFinder(original).find(byQuote ? [byQuote] : [])).toEqual({ status: "exact", span });
  });
});

group("a changed text", () => {
  test("a paragraph put before it moves the note, with a score of one", () => {
    const changed = `${sentence(900)} ${sentence(901)}\n\n${original}`;
    const outcome = findIn(changed, quote);
    expect(outcome).toMatchObject({ status: "moved", score: 1 });
    expect(found(changed, outcome)).toBe(quote);
  });

  const edited = words(quote).with(3, "elsewhere").with(6, "might soon").join(" ");
  test("a paragraph put before it and a lighter wording are found, and said to be moved", () => {
    const changed = `${sentence(900)}\n\n${original.replace(quote, edited)}`;
    const outcome = findIn(changed, quote);
    expect(found(changed, outcome)).toBe(edited);
    expect(outcome.status === "moved" && outcome.score).toBeLessThan(1);
    expect(outcome.status === "moved" && outcome.score).toBeGreaterThan(0.5);
  });

  test.each([
    { name: "line breaks for spaces", change: (text: string) => text.replace(/ /g, "\n      ") },
    { name: "no space between blocks", change: (text: string) => text.replace(/\n\n/g, "") },
    {
      name: "no-break spaces and soft hyphens",
      change: (text: string) => text.replace(/ /g, "\u00a0").replace(/(\w{2})(?=\w)/g, "$1\u00ad"),
    },
    { name: "capitals", change: (text: string) => text.toUpperCase() },
    { name: "other punctuation", change: (text: string) => text.replace(/,/g, " –") },
    { name: "accents taken apart", change: (text: string) => text.normalize("NFD") },
  ])("$name make no difference to the words", ({ change }) => {
    const text = original.replace(/a/g, "á");
    const wanted = quote.replace(/a/g, "á");
    const changed = change(text);
    const outcome = findIn(changed, wanted, text);
    expect(found(changed, outcome)).toBe(change(wanted));
  });

  test.each([
    { name: "a typing error", after: quote.replace(/(\w)(\w),/, "$2$1,") },
    { name: "another number", after: quote.replace("1931", "2048") },
    { name: "a word put in", after: words(quote).toSpliced(5, 0, "however").join(" ") },
    { name: "a word left out", after: words(quote).toSpliced(5, 1).join(" ") },
    { name: "the first word replaced", after: words(quote).with(0, "Representative").join(" ") },
    { name: "the last word replaced", after: words(quote).with(-1, "yesterday.").join(" ") },
  ])("$name", ({ after }) => {
    expect(after).not.toBe(quote);
    const changed = original.replace(quote, after);
    expect(found(changed, findIn(changed, quote))).toBe(after);
  });

  test("a word that was added before the full stop belongs to the sentence", () => {
    const after = quote.replace(/\.$/, " however.");
    const changed = original.replace(quote, after);
    expect(found(changed, findIn(changed, quote))).toBe(after);
  });

  test.each([
    {
      was: "our council met at home in",
      is: "our council met at home indeed in",
      why: "a word that begins like the next",
    },
    { was: "3.6 billion in profit", is: "23.16 billion in profit", why: "a number at the edge, as a whole" },
    { was: "nobody knew how to", is: "nobody knew how borrows", why: "a last word whose end looks the same" },
  ])("$why", ({ was, is }) => {
    const text = original.replace(quote, `${sentence(201)} Later ${was} ${sentence(202)}`);
    const changed = text.replace(was, is);
    expect(found(changed, findIn(changed, was, text))).toBe(is);
  });

  test("a sentence that was moved by itself is found where it is now, though its neighbours closed the gap", () => {
    const changed = `${original.replace(`${quote} `, "")}\n\n${quote} ${sentence(203)}`;
    expect(found(changed, findIn(changed, quote))).toBe(quote);
  });

  test("a sentence that another, longer passage begins with is found whole", () => {
    const text = original.replace(quote, `Mutable history shared by all is scary. ${sentence(204)}`);
    const wanted = "Mutable history shared by all is scary.";
    const [before = "", after = ""] = text.split(wanted);
    const changed = `${before}Mutable history is strong. ${sentence(205)}\n\nEnd. ${wanted}${after}`;
    expect(found(changed, findIn(changed, wanted, text))).toBe(wanted);
  });

  test("an advertisement between context and quote stays outside", () => {
    const changed = original.replace(
      quote,
      `Advertisement: buy now, ${sentence(77)}\n\n${quote}\n\nSponsored. ${sentence(78)}`,
    );
    expect(found(changed, findIn(changed, quote))).toBe(quote);
  });

  test("shuffled blocks take their notes with them", () => {
    const changed = [...blocks].reverse().join("\n\n");
    for (const block of blocks) expect(found(changed, findIn(changed, block))).toBe(block);
  });

  test("a word is told from its namesakes by its neighbours", () => {
    const at = original.indexOf(" in ", original.indexOf(quote)) + 1;
    const selectors = describe(original, { start: at, end: at + 2 });
    const before = `${sentence(500)}\n\n`;
    const outcome = createFinder(before + original).find(selectors);
    expect(outcome).toMatchObject({ status: "moved", span: { start: before.length + at } });
  });

  test("of a preview and the passage itself, the passage is taken", () => {
    const changed = `Key points: ${quote} Read on.\n\n${original}`;
    const outcome = findIn(changed, quote);
    expect(outcome).toMatchObject({ status: "moved", span: { start: changed.lastIndexOf(quote) } });
  });

  test("closing punctuation comes along", () => {
    const text = original.replace(quote, `He asked: “Why now?” ${quote}`);
    const changed = `${sentence(700)} ${text.replace("“Why now?”", '"Why now?"')}`;
    expect(found(changed, findIn(changed, "“Why now?”", text))).toBe('"Why now?"');
  });
});

group("without evidence a note is lost", () => {
  test.each([
    { name: "the sentence is gone", changed: original.replace(quote, "") },
    { name: "its block is gone", changed: blocks.filter((block) => !block.includes(quote)).join("\n\n") },
    { name: "the whole text is another", changed: paragraphs(60).slice(40).join("\n\n") },
    { name: "the text is empty", changed: "" },
    {
      name: "a look-alike stands elsewhere",
      changed: `${original.replace(quote, "")}\n\nOther news: ${words(quote).with(2, "somebody").with(7, "else").join(" ")}`,
    },
  ])("$name", ({ changed }) => {
    expect(findIn(changed, quote)).toEqual({ status: "lost", reason: "not-found" });
  });

  test("a common word whose sentence is gone is not put on another", () => {
    const at = original.indexOf(" in ", original.indexOf(quote)) + 1;
    const selectors = describe(original, { start: at, end: at + 2 });
    expect(createFinder(original.replace(quote, "")).find(selectors).status).toBe("lost");
  });

  test("a common word is not put into what was written in place of its clause", () => {
    const text = original.replace(quote, `${quote} They cared for the tribe and the sea.`);
    const at = text.indexOf("the sea");
    const changed = text.replace("for the tribe and the sea", "little, and that put the squeeze on producers");
    expect(createFinder(changed).find(describe(text, { start: at, end: at + 3 })).status).toBe("lost");
  });

  test("the same words in a twin of the passage are not the ones that were deleted", () => {
    const listing = (n: number) =>
      `Window ${n}. Then select the status code, the period, the entries, the average of entries over the window as the mean. Order them by period and limit them.`;
    const text = `${original}\n\n${listing(1)} ${sentence(206)}\n\n${sentence(207)}\n\n${listing(2)} ${sentence(208)}`;
    const wanted = "the status code, the period, the entries, the average of entries over the window";
    const changed = text.replace(wanted, "");
    expect(findIn(changed, wanted, text).status).toBe("lost");
  });

  test("a note without a quote says so", () => {
    expect(createFinder(original).find([])).toEqual({ status: "lost", reason: "no-quote" });
    expect(createFinder(original).find([{ type: "TextPositionSelector", start: 0, end: 9 }]).status).toBe("lost");
  });
});

group("texts of every kind", () => {
  test("any answer lies inside the text", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(300), (changed, exact, prefix, suffix, start) => {
        const outcome = createFinder(changed).find([
          { type: "TextQuoteSelector", exact, prefix, suffix },
          { type: "TextPositionSelector", start, end: start + exact.length },
        ]);
        if (outcome.status === "lost") return;
        expect(outcome.span.start).toBeGreaterThanOrEqual(0);
        expect(outcome.span.end).toBeLessThanOrEqual(changed.length);
        expect(outcome.span.start).toBeLessThan(outcome.span.end);
      }),
    );
  });

  test("a quote of marks alone is found by its context", () => {
    const text = `${sentence(1)} ⚡ ${sentence(2)} ⚡ ${sentence(3)}`;
    const at = text.lastIndexOf("⚡");
    const changed = `New. ${text}`;
    expect(createFinder(changed).find(describe(text, { start: at, end: at + 1 }))).toEqual({
      status: "moved",
      span: { start: at + 5, end: at + 6 },
      score: 1,
    });
    expect(createFinder(sentence(1)).find(describe(text, { start: at, end: at + 1 })).status).toBe("lost");
  });

  test("Chinese and Korean, without spaces or case", () => {
    const text = Array.from(
      { length: 40 },
      (_, n) => `第${n}条规定市政府应当在${n + 3}日内公布预算报告。한국어 문장 ${n}번입니다.`,
    ).join("");
    const wanted = "第17条规定市政府应当在20日内公布预算报告。";
    const changed = `新闻快讯。${text}`;
    expect(found(changed, findIn(changed, wanted, text))).toBe(wanted);
  });

  test("a text made of one template: its numbers tell the places apart", () => {
    const row = (n: number) => `Station ${n} reported a level of ${(n * 37) % 101} centimetres and a falling trend.`;
    const text = Array.from({ length: 200 }, (_, n) => row(n)).join("\n\n");
    const changed = `${sentence(1)}\n\n${text.replace("Station 120 reported", "Station 120 has reported")}`;
    expect(found(changed, findIn(changed, row(120), text))).toBe(row(120).replace("reported", "has reported"));
    expect(found(changed, findIn(changed, row(60), text))).toBe(row(60));
  });

  test("of two thousand rows of one template, the very same one is found when all have moved", () => {
    const row = (n: number) => `Station ${n} reported a level of ${(n * 37) % 101} centimetres and a falling trend.`;
    const text = Array.from({ length: 2000 }, (_, n) => row(n)).join("\n\n");
    const changed = `${sentence(1)}\n\n${text}`;
    for (const n of [3, 700, 1204, 1990]) expect(found(changed, findIn(changed, row(n), text))).toBe(row(n));
  });
});

group("notes that are stored already", () => {
  const at = original.indexOf(quote);
  const changed = `${sentence(900)}\n\n${original.replace(" in 1932", " in 1942")}`;

  test("of Tidemark, with 400 letters on each side", () => {
    const letters = (count: number, text: string) => [...text.matchAll(/[a-z0-9]/gi)].at(count)?.index ?? 0;
    const stored = JSON.stringify([
      {
        type: "TextQuoteSelector",
        exact: quote,
        prefix: original.slice(letters(-400, original.slice(0, at)), at),
        suffix: original.slice(at + quote.length).slice(0, letters(399, original.slice(at + quote.length)) + 1),
      },
      { type: "TextPositionSelector", start: at, end: at + quote.length },
    ]);
    expect(JSON.parse(stored)).toEqual(describe(original, { start: at, end: at + quote.length }));
    expect(found(changed, createFinder(changed).find(JSON.parse(stored)))).toBe(quote);
  });

  test("of other programs, with 32 characters on each side or none", () => {
    const short = { prefix: original.slice(at - 32, at), suffix: original.slice(at + quote.length).slice(0, 32) };
    for (const context of [short, { prefix: "", suffix: "" }]) {
      const outcome = createFinder(changed).find([{ type: "TextQuoteSelector", exact: quote, ...context }]);
      expect(found(changed, outcome)).toBe(quote);
    }
  });
});
