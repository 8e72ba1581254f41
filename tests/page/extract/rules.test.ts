import { afterEach, describe, expect, test } from "vitest";
import { plainVerdicts } from "../../../src/page/extract/chosen.ts";
import { readPassages } from "../../../src/page/extract/passages.ts";
import { plainRules } from "../../../src/page/extract/rules.ts";
import { Scene } from "../../../src/page/extract/scene.ts";
import type { Verdict } from "../../../src/page/extract/verdict.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { closePages, newsPage, paragraphs, prose } from "./stage.ts";

afterEach(closePages);

/** What the plain rules say of the passage that begins so; undefined when there is no such passage. */
function verdictOn(beginning: string, inside: string, foot = ""): Verdict | undefined {
  const page = newsPage(inside, foot);
  const scene = new Scene(atOnce(readPassages(page.body)), "Council orders the old quay rebuilt", "");
  const verdicts = atOnce(plainVerdicts(scene));
  return scene.passages
    .filter(({ text }) => text.startsWith(beginning))
    .map(({ index }) => verdicts[index] ?? null)
    .at(-1);
}

const list = (count: number, item: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `<li>${item(at)}</li>`).join("");

describe("the plain rules", () => {
  test.each<{ why: string; inside?: string; foot?: string; of: string; verdict: Verdict | undefined }>([
    { why: "leave a paragraph open", of: "The treasurer", verdict: null },
    { why: "keep the headline out", of: "Council orders", verdict: "out" },
    { why: "know a figure's caption", of: "The quay in January", verdict: "caption" },
    {
      why: "know a caption by the name of its box",
      inside: '<div class="photo-box"><img alt=""><p class="photo-credit">Divers at work, by A. Example</p></div>',
      of: "Divers at work",
      verdict: "caption",
    },
    {
      why: "leave a table's cell open that is called figure",
      inside: '<table><tr><td class="figure">3 ships</td><td>4 boats</td></tr></table>',
      of: "3 ships",
      verdict: null,
    },
    { why: "keep the label of an advertisement out", inside: "<p>- Advertisement -</p>", of: "- Adv", verdict: "out" },
    {
      why: "leave a sentence about advertising open",
      inside: `<p>Advertisement ${prose("of the quay")}</p>`,
      of: "Advertisement of",
      verdict: null,
    },
    {
      why: "keep a box at the side out",
      inside: `<aside><p>${prose("In other news, the clerk")}</p></aside>`,
      of: "In other news",
      verdict: "out",
    },
    {
      why: "leave the ingredients at a recipe's side open",
      inside: `<aside class="recipe__ingredients"><ul>${list(4, (at) => `${at} cups of flour`)}</ul></aside>`,
      of: "2 cups",
      verdict: null,
    },
    {
      why: "keep the whole text out where it stands once more in one piece",
      inside: `<p>Listen: ${paragraphs.join(" ")}</p>`,
      of: "Listen",
      verdict: "out",
    },
    {
      why: "leave code open that repeats itself",
      inside: `<pre>begin ${paragraphs.join(" ")}</pre>`,
      of: "begin",
      verdict: null,
    },
    {
      why: "keep links out that follow long after the last sentence",
      foot: `<ul>${list(12, (at) => `<a href="/${at}">Topic ${at}</a>`)}</ul>`,
      of: "Topic 11",
      verdict: "out",
    },
    {
      why: "leave plain items after the last sentence open",
      foot: `<ul>${list(12, (at) => `Member ${at} of the council`)}</ul>`,
      of: "Member 11",
      verdict: null,
    },
    {
      why: "keep readers' comments out",
      foot: `<div id="comments"><div class="entry"><p>${prose("Reader one")}</p></div></div>`,
      of: "Reader one",
      verdict: "out",
    },
    {
      why: "never see what navigation holds",
      inside: '<nav><a href="/a">Sections</a></nav>',
      of: "Sections",
      verdict: undefined,
    },
    {
      why: "look into a navigation element that holds paragraphs, and keep it out",
      inside: `<nav>${[1, 2, 3, 4, 5].map((at) => `<p>Step ${at} of the tour</p>`).join("")}</nav>`,
      of: "Step 3",
      verdict: "out",
    },
  ])("$why", ({ inside = "", foot = "", of, verdict }) => expect(verdictOn(of, inside, foot)).toBe(verdict));

  test("have a name each", () => expect(new Set(plainRules.map(({ name }) => name)).size).toBe(plainRules.length));
});
