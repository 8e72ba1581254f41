/** Which words stand at the top of the window, whatever of the article is hidden. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstInWindow } from "../../../src/page/anchor/first-in-window.ts";
import { simpleTextMap } from "../paint/simple-text-map.ts";

/** Paragraph n is the words "paragraph n begins … ends", drawn 400 pixels high. */
const heights = 400;
const count = 40;

beforeEach(() => {
  document.body.replaceChildren();
  document.body.style.margin = "0";
  for (let n = 0; n < count; n++) {
    const paragraph = document.createElement("p");
    paragraph.style.cssText = `margin: 0; height: ${heights}px; width: 300px; font: 20px/40px monospace`;
    paragraph.append(`paragraph ${n} begins ${"and goes on ".repeat(8)}ends`);
    document.body.append(paragraph);
  }
});

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
});

const wordsAt = (top: number): string | null => {
  scrollTo({ top, behavior: "instant" });
  const { text, textMap } = simpleTextMap(document.querySelectorAll("p"));
  const at = firstInWindow(document, textMap);
  return at === null ? null : text.slice(at, at + 12);
};

test.each([
  { top: 0, words: "paragraph 0 " },
  { top: heights * 7, words: "paragraph 7 " },
  { top: heights * 30 + 10, words: "paragraph 30" },
])("$top pixels down it is “$words”", ({ top, words }) => {
  expect(wordsAt(top)).toBe(words);
});

test("in the middle of a paragraph it is the first line that is in the window", () => {
  const words = wordsAt(heights * 12 + 85) ?? "";
  expect(words).not.toContain("paragraph");
  const paragraph = document.querySelectorAll("p")[12]?.textContent ?? "";
  expect(paragraph.indexOf(words)).toBeGreaterThan(20);
});

test("what is hidden stands nowhere: the next that is drawn counts", () => {
  for (const hidden of [...document.querySelectorAll<HTMLElement>("p")].slice(3, 20)) hidden.hidden = true;
  expect(wordsAt(heights * 3)).toBe("paragraph 20");
});

test("below the article there is nothing", () => {
  const below = document.createElement("div");
  below.style.height = "5000px";
  document.body.append(below);
  expect(wordsAt(heights * count + 100)).toBeNull();
});
