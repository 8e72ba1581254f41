import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPainter, type Mark, type Painter } from "../../../src/page/paint/painter.ts";
import type { TextMap } from "../../../src/page/text-map.ts";
import { simpleTextMap } from "./simple-text-map.ts";

let text = "";
let textMap: TextMap;
let painter: Painter;

beforeEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute("style");
  for (const words of [
    "Metsola met Pamfilova in Strasbourg.",
    "The Council said so in October 2023, and Metsola too.",
  ]) {
    const paragraph = document.createElement("p");
    const half = words.length / 2;
    const link = document.createElement("a");
    link.append(words.slice(half));
    paragraph.append(words.slice(0, half), link);
    document.body.append(paragraph);
  }
  ({ text, textMap } = simpleTextMap(document.querySelectorAll("p")));
  painter = createPainter(document);
});

afterEach(() => {
  painter.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mark = (words: string, style: Mark["style"]): Mark => ({ span: spanOf(words), style });
const painted = () => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size]));
const wordsOf = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) =>
    (range.startContainer.nodeValue ?? "").slice(range.startOffset, range.endOffset),
  );

describe("painting", () => {
  test("gives each style one name, with one range per text node", async () => {
    await painter.paint(
      [
        mark("Metsola", "person"),
        mark("Pamfilova", "person"),
        mark("Council", "organisation"),
        mark("October 2023", "date"),
      ],
      textMap,
    );
    // "Pamfilova" lies across the link's border.
    expect(painted()).toEqual({ "tidemark-person": 3, "tidemark-organisation": 1, "tidemark-date": 2 });
    expect(wordsOf("tidemark-person").join("|")).toBe("Metsola|Pamfil|ova");
  });

  test("changes nothing in the page", async () => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await painter.paint([mark("Metsola", "person"), mark("Council said", "yellow")], textMap);
    painter.flash(spanOf("Strasbourg"), textMap);
    painter.scrollTo(spanOf("October"), textMap);
    painter.clear();
    expect(observer.takeRecords()).toEqual([]);
  });

  test("replaces what was painted before and leaves the page's own highlights", async () => {
    CSS.highlights.set("of-the-page", new Highlight());
    await painter.paint([mark("Metsola", "person"), mark("Council", "organisation")], textMap);
    await painter.paint([mark("Council", "organisation")], textMap);
    expect(Object.keys(painted()).sort()).toEqual(["of-the-page", "tidemark-organisation"]);
    painter.clear();
    expect(Object.keys(painted())).toEqual(["of-the-page"]);
    CSS.highlights.delete("of-the-page");
  });

  test("lays notes under dates, dates under names, and a flash over all", async () => {
    await painter.paint(
      [mark("Metsola", "person"), mark("Metsola met", "purple"), mark("October", "date"), mark("Metsola met", "moved")],
      textMap,
    );
    painter.flash(spanOf("Metsola"), textMap);
    const order = ["tidemark-purple", "tidemark-date", "tidemark-person", "tidemark-moved", "tidemark-flash"];
    const priorities = order.map((name) => CSS.highlights.get(name)?.priority ?? -1);
    expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
    expect(new Set(priorities).size).toBe(order.length);
  });

  test("pauses between slices of a long list, shows all at once, and gives way to a later call", async () => {
    const slow: TextMap = {
      ...textMap,
      rangesOf(span) {
        const end = performance.now() + 2;
        while (performance.now() < end);
        return textMap.rangesOf(span);
      },
    };
    const many = Array.from({ length: 30 }, () => mark("Metsola", "person"));
    const first = painter.paint(many, slow);
    expect(painted()).toEqual({});
    const second = painter.paint([mark("Council", "organisation")], textMap);
    await Promise.all([first, second]);
    expect(painted()).toEqual({ "tidemark-organisation": 1 });

    await painter.paint(many, slow);
    expect(painted()).toEqual({ "tidemark-person": 30 });
  });

  test("does not paint what was being worked out when it was cleared", async () => {
    const many = Array.from({ length: 20_000 }, () => mark("Metsola", "person"));
    const painting = painter.paint(many, textMap);
    painter.clear();
    await painting;
    expect(painted()).toEqual({});
  });

  test("with forced colours, where Chrome draws blocks, paints only the reader's own marks", async () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => ({ matches: query.includes("forced-colors") }) as MediaQueryList,
    );
    await painter.paint([mark("Metsola", "person"), mark("October", "date"), mark("Council", "pink")], textMap);
    expect(Object.keys(painted())).toEqual(["tidemark-pink"]);
  });
});

describe("when the page writes into its text", () => {
  const first = () => document.querySelector("p")?.firstChild as Text;

  test.each([
    { why: "other words", write: (data: string) => data.replace("Metsola", "Someone"), left: [] },
    { why: "words before", write: (data: string) => `Now ${data}`, left: [] },
    { why: "nothing", write: () => "", left: [] },
    { why: "words after", write: (data: string) => `${data} and so on`, left: ["Metsola"] },
  ])("$why, no mark is drawn on what it does not belong to", async ({ write, left }) => {
    await painter.paint([mark("Metsola", "person"), mark("Council", "organisation")], textMap);
    first().data = write(first().data);
    // Before the next frame.
    await Promise.resolve();
    expect(wordsOf("tidemark-person")).toEqual(left);
    expect(wordsOf("tidemark-organisation")).toEqual(["Council"]);
  });

  test("what was taken out is not put back when the page has emptied the registry", async () => {
    vi.useFakeTimers();
    await painter.paint([mark("Metsola", "person")], textMap);
    first().data = first().data.replace("Metsola", "Someone");
    await Promise.resolve();
    CSS.highlights.clear();
    vi.advanceTimersByTime(5000);
    expect(wordsOf("tidemark-person")).toEqual([]);
  });
});

describe("what the page takes out of its registry comes back", () => {
  const all = { "tidemark-person": 2, "tidemark-green": 1 };
  const paintSome = () =>
    painter.paint(
      [mark("Metsola", "person"), mark("Council", "green"), { span: spanOf("Strasbourg"), style: "person" }],
      textMap,
    );
  const look = () => vi.advanceTimersByTime(350);

  test.each([
    { why: "the whole registry", take: () => CSS.highlights.clear() },
    { why: "one name", take: () => CSS.highlights.delete("tidemark-person") },
    { why: "a name that it now uses itself", take: () => CSS.highlights.set("tidemark-green", new Highlight()) },
    { why: "the ranges under a name", take: () => CSS.highlights.get("tidemark-person")?.clear() },
    {
      why: "one range",
      take: () => {
        const highlight = CSS.highlights.get("tidemark-person");
        for (const range of highlight ?? []) {
          highlight?.delete(range);
          break;
        }
      },
    },
    {
      why: "all, and adds hundreds of its own",
      take: () => {
        CSS.highlights.clear();
        for (let at = 0; at < 500; at++) CSS.highlights.set(`of-the-page-${at}`, new Highlight());
      },
    },
  ])("$why", async ({ take }) => {
    vi.useFakeTimers();
    await paintSome();
    look();
    take();
    document.body.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    look();
    expect(painted()).toMatchObject(all);
    for (const name of [...CSS.highlights.keys()]) if (name.startsWith("of-the-page")) CSS.highlights.delete(name);
  });

  test.each([
    { when: "after a click", act: () => document.body.click() },
    { when: "after typing", act: () => document.body.dispatchEvent(new Event("input", { bubbles: true })) },
    { when: "after scrolling", act: () => document.dispatchEvent(new Event("scroll")) },
    { when: "when the pointer moves", act: () => document.body.dispatchEvent(new PointerEvent("pointermove")) },
    { when: "when the page is shown again", act: () => document.dispatchEvent(new Event("visibilitychange")) },
    { when: "within seconds, when nothing happens", act: () => vi.advanceTimersByTime(5000) },
  ])("$when", async ({ act }) => {
    vi.useFakeTimers();
    await paintSome();
    look();
    CSS.highlights.clear();
    act();
    look();
    expect(painted()).toEqual(all);
  });

  test("but not once it was cleared by us", async () => {
    vi.useFakeTimers();
    await paintSome();
    painter.clear();
    vi.advanceTimersByTime(10_000);
    expect(painted()).toEqual({});
    expect(vi.getTimerCount()).toBe(0);
  });

  test("and nothing is looked at while the page is hidden", async () => {
    vi.useFakeTimers();
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    await paintSome();
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a flash", () => {
  const stillness = (reduced: boolean) =>
    vi
      .spyOn(window, "matchMedia")
      .mockImplementation((query) => ({ matches: reduced && query.includes("reduced-motion") }) as MediaQueryList);

  test("grows faint and is gone after two seconds", () => {
    stillness(false);
    vi.useFakeTimers();
    painter.flash(spanOf("Strasbourg"), textMap);
    expect(Object.keys(painted())).toEqual(["tidemark-flash"]);
    vi.advanceTimersByTime(1600);
    expect(Object.keys(painted())).toEqual(["tidemark-flash-fading"]);
    vi.advanceTimersByTime(500);
    expect(painted()).toEqual({});
  });

  test("is steady for readers who want little movement", () => {
    stillness(true);
    vi.useFakeTimers();
    painter.flash(spanOf("Strasbourg"), textMap);
    vi.advanceTimersByTime(1900);
    expect(Object.keys(painted())).toEqual(["tidemark-flash"]);
    vi.advanceTimersByTime(200);
    expect(painted()).toEqual({});
  });

  test("a second one starts afresh", () => {
    vi.useFakeTimers();
    painter.flash(spanOf("Strasbourg"), textMap);
    vi.advanceTimersByTime(1900);
    painter.flash(spanOf("Council"), textMap);
    vi.advanceTimersByTime(300);
    expect(wordsOf("tidemark-flash")).toEqual(["Council"]);
  });
});

describe("scrolling to a span", () => {
  /** Instant, so that the place can be read at once. */
  beforeEach(() => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => ({ matches: query.includes("reduced-motion") }) as MediaQueryList,
    );
  });

  const middleOf = (words: string) => {
    const [place] = textMap.rangesOf(spanOf(words));
    const range = document.createRange();
    if (place) range.setStart(place.startContainer, place.startOffset);
    if (place) range.setEnd(place.endContainer, place.endOffset);
    const box = range.getBoundingClientRect();
    return box.top + box.height / 2;
  };

  test("brings it to the middle of the window", () => {
    for (const paragraph of document.querySelectorAll("p")) paragraph.style.margin = "3000px 0";
    expect(painter.scrollTo(spanOf("October"), textMap)).toBe(true);
    expect(Math.abs(middleOf("October") - innerHeight / 2)).toBeLessThan(3);
  });

  test("through a box that scrolls by itself, whose other end it cannot leave", () => {
    const box = document.createElement("div");
    box.style.cssText = "height: 200px; overflow: auto; margin: 2000px 0";
    box.append(...document.querySelectorAll("p"));
    document.body.append(box);
    for (const paragraph of document.querySelectorAll("p")) paragraph.style.margin = "900px 0 0";
    painter.scrollTo(spanOf("October"), textMap);
    expect(Math.abs(middleOf("October") - innerHeight / 2)).toBeLessThan(3);
    expect(box.scrollTop).toBeGreaterThan(500);
  });

  test.each([
    { why: "it is hidden", spoil: () => document.body.style.setProperty("display", "none") },
    { why: "its nodes have left the page", spoil: () => document.body.replaceChildren() },
  ])("answers false when $why", ({ spoil }) => {
    spoil();
    expect(painter.scrollTo(spanOf("October"), textMap)).toBe(false);
  });
});
