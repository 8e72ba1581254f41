import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPainter, type Mark, type Painter } from "../../../src/page/paint/painter.ts";
import type { TextMap } from "../../../src/page/text-map.ts";
import { simpleTextMap } from "./simple-text-map.ts";

const paragraphs = 150;
let text = "";
let textMap: TextMap;
let painter: Painter;

beforeEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  painter = createPainter(document);
});

afterEach(() => {
  painter.clear();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** Each paragraph begins with its own number and is taller than a line. */
const paragraph = (at: number, tag = "p"): HTMLElement => {
  const made = document.createElement(tag);
  made.append(`n${at} was said by the assembly and by nobody else`);
  made.style.cssText = "margin: 0; height: 60px; overflow: hidden";
  return made;
};
const many = (tag?: string) => Array.from({ length: paragraphs }, (_, at) => paragraph(at, tag));

/** Two marks in each paragraph: its number, and a note on two words. */
async function paintAll(blocks: Iterable<Element>): Promise<void> {
  ({ text, textMap } = simpleTextMap(blocks));
  const marks = [...text.matchAll(/n\d+|the assembly/g)].map(
    ({ 0: words, index }): Mark => ({
      span: { start: index, end: index + words.length },
      style: words.startsWith("n") ? "person" : "yellow",
    }),
  );
  await painter.paint(marks, textMap);
}

const wordsOf = (name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.nodeValue ?? "").slice(startOffset, endOffset),
  );
const numbers = () => new Set(wordsOf("tidemark-person"));
const frames = async (count = 3) => {
  for (let frame = 0; frame < count; frame++) await new Promise((done) => requestAnimationFrame(() => done(null)));
  await new Promise((done) => setTimeout(done));
};
const inWindow = () =>
  [...document.querySelectorAll("p")]
    .filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map((each) => each.textContent?.split(" ")[0]);

describe("of many marks", () => {
  test("only those in or near the window are painted, at once", async () => {
    document.body.append(...many());
    await paintAll(document.querySelectorAll("p"));
    for (const number of inWindow()) expect(numbers()).toContain(number);
    expect(numbers().size).toBeLessThan(paragraphs / 2);
    expect(numbers()).not.toContain(`n${paragraphs - 1}`);
  });

  test("those in the window are painted wherever the reader has got to, each once, and the others are not", async () => {
    document.body.append(...many());
    await paintAll(document.querySelectorAll("p"));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: paragraphs * 60 }), async (y) => {
        scrollTo({ top: y, behavior: "instant" });
        await frames();
        for (const number of inWindow()) expect(numbers()).toContain(number);
        expect(wordsOf("tidemark-person")).toHaveLength(numbers().size);
        expect(numbers().size).toBeLessThan(paragraphs / 2);
        expect(wordsOf("tidemark-yellow")).toHaveLength(numbers().size);
      }),
      { numRuns: 12 },
    );
  });

  test("a block is painted when it is shown at last", async () => {
    const details = document.createElement("details");
    details.append(document.createElement("summary"), paragraph(900));
    const hidden = document.createElement("div");
    hidden.append(paragraph(901));
    hidden.style.display = "none";
    document.body.append(details, hidden, ...many());
    await paintAll(document.querySelectorAll("p"));
    await frames();
    expect(numbers()).not.toContain("n900");
    expect(numbers()).not.toContain("n901");
    details.open = true;
    hidden.style.display = "block";
    await frames();
    expect(numbers()).toContain("n900");
    expect(numbers()).toContain("n901");
  });

  test("short blocks in a row are painted together, and each of them where something tall stands between", async () => {
    const blocks = many();
    const pictures = blocks.slice(0, 20).flatMap((each) => {
      const picture = document.createElement("div");
      picture.style.height = "3000px";
      return [each, picture];
    });
    document.body.append(...pictures, ...blocks.slice(20));
    await paintAll(document.querySelectorAll("p"));
    for (const number of [3, 4, 11, 90]) {
      blocks[number]?.scrollIntoView({ block: "center", behavior: "instant" });
      await frames();
      for (const each of inWindow()) expect(numbers()).toContain(each);
    }
    expect(numbers()).not.toContain("n11");
  });

  test("a scrolling box inside the page is followed", async () => {
    const box = document.createElement("div");
    box.style.cssText = "height: 300px; overflow-y: scroll";
    box.append(...many());
    document.body.append(box);
    await paintAll(document.querySelectorAll("p"));
    await frames();
    expect(numbers()).toContain("n1");
    expect(numbers()).not.toContain("n100");
    box.scrollTop = 100 * 60;
    await frames();
    expect(numbers()).toContain("n100");
    expect(numbers()).not.toContain("n1");
  });

  test("all are painted on paper", async () => {
    document.body.append(...many());
    await paintAll(document.querySelectorAll("p"));
    const before = numbers();
    dispatchEvent(new Event("beforeprint"));
    expect(wordsOf("tidemark-person")).toHaveLength(paragraphs);
    expect(wordsOf("tidemark-yellow")).toHaveLength(paragraphs);
    dispatchEvent(new Event("afterprint"));
    await frames();
    expect(numbers()).toEqual(before);
  });

  test("blocks without a box of their own are painted with the box around them", async () => {
    const blocks = many();
    for (const each of blocks) {
      const around = document.createElement("div");
      around.style.cssText = "height: 60px";
      each.style.display = "contents";
      around.append(each);
      document.body.append(around);
    }
    await paintAll(blocks);
    await frames();
    expect(numbers()).toContain("n0");
    expect(numbers()).not.toContain(`n${paragraphs - 1}`);
    scrollTo({ top: paragraphs * 60, behavior: "instant" });
    await frames();
    expect(numbers()).toContain(`n${paragraphs - 1}`);
  });

  test("one that reaches over several blocks is painted in each that is near", async () => {
    document.body.append(...many());
    ({ text, textMap } = simpleTextMap(document.querySelectorAll("p")));
    const marks = [...text.matchAll(/n\d+ was/g)].flatMap(({ index }): Mark[] => [
      { span: { start: index, end: index + 2 }, style: "person" },
      { span: { start: index, end: index + 3 }, style: "date" },
    ]);
    await painter.paint([...marks, { span: { start: 0, end: text.length }, style: "green" }], textMap);
    await frames();
    const green = wordsOf("tidemark-green");
    expect(green).toHaveLength(wordsOf("tidemark-person").length);
    expect(green[0]).toBe("n0 was said by the assembly and by nobody else");
  });

  test("what is painted anew takes the place of what was there, near and far", async () => {
    document.body.append(...many());
    await paintAll(document.querySelectorAll("p"));
    await painter.paint([{ span: { start: 0, end: 2 }, style: "place" }], textMap);
    scrollTo({ top: 3000, behavior: "instant" });
    await frames();
    expect([...CSS.highlights.keys()]).toEqual(["tidemark-place"]);
    painter.clear();
    expect(CSS.highlights.size).toBe(0);
  });

  test("the page sees no change of itself", async () => {
    document.body.append(...many());
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await paintAll(document.querySelectorAll("p"));
    scrollTo({ top: 3000, behavior: "instant" });
    await frames();
    expect(observer.takeRecords()).toEqual([]);
  });
});
