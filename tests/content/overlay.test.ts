/** What the reader meets on the page by keyboard: from highlight to highlight, and to their cards. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Overlay, startOverlay } from "../../src/content/overlay.ts";
import type { Analysis } from "../../src/core/analysis.ts";
import type { PlacedNote } from "../../src/core/article/page-state.ts";
import { ok } from "../../src/core/article/result.ts";
import type { Note } from "../../src/core/notes/note.ts";
import { defaultSettings } from "../../src/platform/settings-shape.ts";
import { entityOf, noteOf, pause, type Stage, setStage } from "../page/toolbar/stage.ts";

vi.mock("webextension-polyfill", async () => (await import("../ui/panel/fake-browser.ts")).asModule);

let stage: Stage;
let overlay: Overlay;
let root: ShadowRoot;

const highlight = (id: string, words: string, change: Partial<Note> = {}): PlacedNote => ({
  note: noteOf(id, {
    target: {
      source: "https://news.example/a",
      selectors: [{ type: "TextQuoteSelector", exact: words, prefix: "", suffix: "" }],
    },
    ...change,
  }),
  outcome: { status: "exact", span: stage.spanOf(words) },
});

function show(notes: readonly PlacedNote[], settings = defaultSettings): void {
  const analysis = { article: { blocks: [] }, entities: [], timexes: [] } as unknown as Analysis;
  overlay.show({ textMap: stage.textMap, analysis, notes, settings });
}

beforeEach(() => {
  stage = setStage();
  // The root is closed to everyone, the tests too: they look on when it is made.
  const attach = Element.prototype.attachShadow;
  const looking = vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  overlay = startOverlay({
    highlight: async () => ok(noteOf("new")),
    comment: async () => ok(null),
    linkTo: () => "",
    hide: () => undefined,
    retype: () => undefined,
    mark: async () => ok(null),
    remove: async () => ok(null),
    restore: async () => ok(null),
  });
  looking.mockRestore();
});

afterEach(() => overlay.remove());

const said = async (words: string) =>
  vi.waitFor(() => expect(root.querySelector(".only-heard")?.textContent).toBe(words), { timeout: 2000 });
const flashed = () =>
  [...(CSS.highlights.get("tidemark-flash") ?? [])].map((range) => String((range as StaticRange).startOffset));
const three = () => [
  highlight("vote", "The members voted", { status: "disputed", body: "Who counted?" }),
  highlight("again", "spoke of the vote again"),
  highlight("end", "At the very end"),
];

describe("from highlight to highlight", () => {
  test("each is scrolled to, lit up, and told with its words, status and note", async () => {
    show(three());
    expect(overlay.stepHighlight(1)).toBe(true);
    expect(flashed()).toHaveLength(1);
    await said("Highlight 1 of 3: “The members voted” Disputed. Note: Who counted?");
    overlay.stepHighlight(1);
    await said("Highlight 2 of 3: “spoke of the vote again”");
    overlay.stepHighlight(-1);
    overlay.stepHighlight(-1);
    await said("Highlight 3 of 3: “At the very end”");
  });

  test("the caret goes along, so that Tab and reading go on from there", () => {
    show(three());
    overlay.stepHighlight(1);
    const selection = document.getSelection();
    expect(selection?.isCollapsed).toBe(true);
    expect(selection?.focusNode?.textContent?.slice(selection.focusOffset)).toMatch(/^The members voted/);
  });

  test("but not out of a field that the reader types in", () => {
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = "typed";
    field.focus();
    show(three());
    overlay.stepHighlight(1);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  test("one that is not shown on the page is passed over", async () => {
    show(three());
    const [place] = stage.textMap.rangesOf(stage.spanOf("spoke of the vote again"));
    const paragraph = place?.startContainer.parentElement as HTMLElement;
    paragraph.hidden = true;
    overlay.stepHighlight(1);
    overlay.stepHighlight(1);
    await said("Highlight 3 of 3: “At the very end”");
  });

  test("none is told as such", async () => {
    show([]);
    expect(overlay.stepHighlight(1)).toBe(false);
    await said("There is no highlight to go to on this page.");
  });

  test("the card that is called next is that of the highlight gone to; Escape is back", async () => {
    show(three());
    overlay.stepHighlight(1);
    overlay.stepHighlight(1);
    expect(overlay.showCard()).toBe(true);
    const card = () => root.querySelector<HTMLElement>(".card:not([hidden])");
    expect(card()?.querySelector(".note")).not.toBeNull();
    expect(card()?.textContent).not.toContain("Who counted?");
    expect(root.activeElement).toBe(card());
    overlay.stepHighlight(-1);
    expect(card()).toBeNull();
    overlay.showCard();
    expect(card()?.textContent).toContain("Who counted?");
  });

  test("so is one that the panel went to", () => {
    show(three());
    overlay.goTo(stage.spanOf("At the very end"));
    overlay.stepHighlight(-1);
    expect(document.getSelection()?.focusNode?.textContent?.slice(document.getSelection()?.focusOffset)).toMatch(
      /^spoke/,
    );
  });
});

test("a highlight that was made is told by the reader's name of its colour", async () => {
  show([], { ...defaultSettings, colourNames: { pink: "Claim" } });
  overlay.sayHighlighted("pink");
  await said("Highlighted: Claim");
});

describe("of three mentions and a linked name", () => {
  const paintedAt = (style: string) =>
    [...(CSS.highlights.get(`tidemark-${style}`) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.nodeValue?.slice(startOffset, endOffset),
    );
  const card = () => root.querySelector<HTMLElement>(".card:not([hidden])");

  function showNames(change: Partial<typeof defaultSettings> = {}): void {
    const [place] = stage.textMap.rangesOf(stage.spanOf("members"));
    const link = document.createElement("a");
    link.href = "#members";
    link.append(place?.startContainer as Text);
    document.querySelector("p")?.append(link);
    const blocks = stage.text
      .split("\n\n")
      .map((words) => ({ kind: "paragraph", span: stage.spanOf(words), depth: 0 }));
    const spans = [0, 1, 2].map((nth) => stage.spanOf("Metsola", nth));
    const entities = [
      entityOf("person", "Metsola", spans),
      entityOf("group", "members", [stage.spanOf("members")]),
      entityOf("place", "Strasbourg", [stage.spanOf("Strasbourg")]),
    ];
    const analysis = { article: { blocks }, entities, timexes: [] } as unknown as Analysis;
    overlay.show({ textMap: stage.textMap, analysis, notes: [], settings: { ...defaultSettings, ...change } });
  }

  test("what is chosen is underlined, and no link", async () => {
    showNames();
    // The whole first paragraph is a link now.
    await vi.waitFor(() => expect(paintedAt("person")).toEqual(["Metsola"]));
    expect([...paintedAt("group"), ...paintedAt("place")]).toEqual([]);
    const underlinedIn = { ...defaultSettings.underlinedIn, link: true };
    showNames({ underlinedMentions: "all", fewUnderlines: false, underlinedIn });
    await vi.waitFor(() => expect(paintedAt("person")).toEqual(["Metsola", "Metsola", "Metsola"]));
    expect([...paintedAt("group"), ...paintedAt("place")]).toEqual(["members", "Strasbourg"]);
  });

  test("the card of one that is not underlined is reached by keyboard, and never comes under the pointer", async () => {
    showNames();
    stage.select("very end Metsola left");
    expect(overlay.showCard()).toBe(true);
    expect(card()?.textContent).toContain("3 of 3");
    overlay.show(null);
    document.getSelection()?.removeAllRanges();
    showNames();
    const restOn = ({ x, y }: { readonly x: number; readonly y: number }) =>
      document.body.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: x, clientY: y }));
    restOn(stage.pointOn("Metsola", 2));
    await pause(600);
    expect(card()).toBeNull();
    restOn(stage.pointOn("Metsola", 1));
    await vi.waitFor(() => expect(card()?.textContent).toContain("2 of 3"), { timeout: 2000 });
  });

  test("with nothing selected the card is that of the first underline in view", () => {
    showNames();
    expect(overlay.showCard()).toBe(true);
    expect(card()?.textContent).toContain("2 of 3");
  });
});
