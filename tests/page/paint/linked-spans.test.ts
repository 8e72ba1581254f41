import { afterEach, expect, test } from "vitest";
import { linkedSpans } from "../../../src/page/paint/linked-spans.ts";
import { simpleTextMap } from "./simple-text-map.ts";

afterEach(() => document.body.replaceChildren());

const linkedWords = (): readonly string[] => {
  const { text, textMap } = simpleTextMap(document.querySelectorAll("p"));
  return linkedSpans(textMap).map(({ start, end }) => text.slice(start, end));
};

test.each([
  { why: "a link's words", html: "<p>On <a href='/ada'>Ada</a> and Eve</p>", found: ["Ada"] },
  { why: "in one piece with its emphasis", html: "<p><a href='/a'>Ada <b>Lind</b></a> spoke</p>", found: ["Ada Lind"] },
  {
    why: "all of a block that is a link",
    html: "<a href='/a'><p>Ada <i>Lind</i></p></a><p>Eve</p>",
    found: ["Ada Lind"],
  },
  { why: "each of several", html: "<p><a href='/a'>Ada</a>, <a href='/e'>Eve</a></p>", found: ["Ada", "Eve"] },
  { why: "a place to jump to is no link", html: "<p><a name='a'>Ada</a></p>", found: [] },
  {
    why: "in a form whose fields hide its own names",
    html: "<form><input name='closest'><input name='parentNode'><a href='/a'><p>Ada</p></a></form>",
    found: ["Ada"],
  },
])("$why", ({ html, found }) => {
  document.body.innerHTML = html;
  expect(linkedWords()).toEqual(found);
});

test("what is slotted into a link of an open shadow root", () => {
  document.body.innerHTML = "<story-link><p>Ada</p></story-link><p>Eve</p>";
  const root = document.querySelector("story-link")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = "<a href='/a'><slot></slot></a>";
  expect(linkedWords()).toEqual(["Ada"]);
});
