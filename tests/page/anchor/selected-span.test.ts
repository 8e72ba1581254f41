import { beforeEach, describe, expect, test } from "vitest";
import { selectedSpan } from "../../../src/page/anchor/selected-span.ts";
import { spanBoxes } from "../../../src/page/anchor/span-boxes.ts";
import type { TextMap } from "../../../src/page/text-map.ts";
import { simpleTextMap } from "../paint/simple-text-map.ts";

let text = "";
let textMap: TextMap;

/** <nav> and <footer> are not part of the article. */
beforeEach(() => {
  document.body.replaceChildren();
  const add = (tag: string, ...children: (string | Node)[]) => {
    const made = document.createElement(tag);
    made.append(...children);
    document.body.append(made);
    return made;
  };
  add("nav", "Home, World, Politics");
  const link = document.createElement("a");
  link.append("in Strasbourg");
  add("p", "The assembly met ", link, " on Monday.").id = "first";
  add("p", "It said so in a second paragraph.").id = "second";
  add("input").setAttribute("value", "typed here");
  add("div", "typed there").setAttribute("contenteditable", "true");
  add("footer", "All rights reserved");
  ({ text, textMap } = simpleTextMap(document.querySelectorAll("p")));
  document.getSelection()?.removeAllRanges();
});

const nodeOf = (selector: string, child = 0): Node => {
  const node = document.querySelector(selector)?.childNodes[child];
  if (!node) throw new Error(selector);
  return node;
};
const select = (from: Node, at: number, to: Node, end: number) =>
  document.getSelection()?.setBaseAndExtent(from, at, to, end);
const selectedText = () => {
  const span = selectedSpan(document, textMap);
  return span && text.slice(span.start, span.end);
};

describe("the passage that is selected", () => {
  test.each([
    {
      why: "within one node",
      make: () => select(nodeOf("#first"), 4, nodeOf("#first"), 12),
      gives: "assembly",
    },
    {
      why: "across a link",
      make: () => select(nodeOf("#first"), 13, nodeOf("#first", 2), 10),
      gives: "met in Strasbourg on Monday",
    },
    {
      why: "made backwards",
      make: () => select(nodeOf("#first"), 12, nodeOf("#first"), 4),
      gives: "assembly",
    },
    {
      why: "over two blocks",
      make: () => select(nodeOf("#first", 2), 4, nodeOf("#second"), 7),
      gives: "Monday.\n\nIt said",
    },
    {
      why: "with white space at its ends",
      make: () => select(nodeOf("#first"), 3, nodeOf("#first"), 13),
      gives: "assembly",
    },
    {
      why: "made by a triple click, which ends before the first letter of the next block",
      make: () => select(nodeOf("#first"), 0, nodeOf("#second"), 0),
      gives: "The assembly met in Strasbourg on Monday.",
    },
    {
      why: "made by a triple click, which ends in the next block itself",
      make: () => {
        const second = document.querySelector("#second");
        if (second) select(nodeOf("#first"), 0, second, 0);
      },
      gives: "The assembly met in Strasbourg on Monday.",
    },
    {
      why: "clipped to the article",
      make: () => select(nodeOf("nav"), 2, nodeOf("footer"), 3),
      gives: "The assembly met in Strasbourg on Monday.\n\nIt said so in a second paragraph.",
    },
    { why: "none outside the article", make: () => select(nodeOf("nav"), 0, nodeOf("nav"), 4), gives: null },
    { why: "none for a mere caret", make: () => select(nodeOf("#first"), 4, nodeOf("#first"), 4), gives: null },
    { why: "none for white space", make: () => select(nodeOf("#first"), 3, nodeOf("#first"), 4), gives: null },
    { why: "none without a selection", make: () => {}, gives: null },
    {
      why: "none in an editable element",
      make: () => select(nodeOf("[contenteditable]"), 0, nodeOf("[contenteditable]"), 5),
      gives: null,
    },
    {
      why: "none while a field has the focus",
      make: () => {
        select(nodeOf("#first"), 4, nodeOf("#first"), 12);
        const field = document.querySelector("input");
        field?.focus();
        field?.select();
      },
      gives: null,
    },
  ])("$why", ({ make, gives }) => {
    make();
    expect(selectedText()).toBe(gives);
  });
});

describe("the boxes of a span", () => {
  test("hold every line, and name the first and the last", () => {
    document.body.style.cssText = "font: 16px/24px monospace; width: 200px; margin: 10px";
    const boxes = spanBoxes(document, textMap, { start: 0, end: text.indexOf("\n\n") });
    expect(boxes).not.toBeNull();
    if (!boxes) return;
    expect(boxes.last.top).toBeGreaterThan(boxes.first.bottom - 1);
    expect(boxes.bounds.top).toBe(boxes.first.top);
    expect(boxes.bounds.bottom).toBe(boxes.last.bottom);
  });

  test("are none for what is not drawn", () => {
    document.body.style.display = "none";
    expect(spanBoxes(document, textMap, { start: 0, end: 5 })).toBeNull();
    document.body.removeAttribute("style");
  });
});
