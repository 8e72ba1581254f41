import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fail, ok, type Result } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { selectedSpan } from "../../../src/page/anchor/selected-span.ts";
import {
  createSelectionToolbar,
  type SelectionActions,
  type SelectionToolbar,
} from "../../../src/page/toolbar/selection-toolbar.ts";
import { noteOf, pause, type Stage, setStage, words } from "./stage.ts";

let stage: Stage;
let toolbar: SelectionToolbar;
let heard: string[] = [];
const highlight = vi.fn<SelectionActions["highlight"]>();
const comment = vi.fn<SelectionActions["comment"]>();

/** As the page's own scripts listen. */
const listen = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ""}`);
const pageEvents = ["keydown", "keypress", "keyup", "beforeinput", "input"];

beforeEach(() => {
  stage = setStage();
  heard = [];
  highlight.mockReset().mockImplementation(async (_span, colour) => ok(noteOf("new", { colour })));
  comment.mockReset().mockImplementation(async () => ok(null));
  toolbar = createSelectionToolbar(stage.host, words, {
    selected: () => selectedSpan(document, stage.textMap),
    boxesOf: stage.boxesOf,
    highlight,
    comment,
    lastColour: () => "blue",
    linkTo: () => "https://news.example/a#:~:text=The%20members",
  });
  for (const type of pageEvents) document.addEventListener(type, listen);
});

afterEach(() => {
  toolbar.remove();
  stage.host.remove();
  for (const type of pageEvents) document.removeEventListener(type, listen);
  vi.restoreAllMocks();
});

const bar = () => stage.shown(".toolbar");
const field = () => stage.host.root.querySelector("iframe")?.contentDocument?.querySelector("textarea");
const press = (target: Element, type: string) =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));

async function selectByMouse(passage: string) {
  press(document.body, "pointerdown");
  stage.select(passage);
  press(document.body, "pointerup");
  await vi.waitFor(() => expect(bar()).not.toBeNull());
}

const pressKey = (keys: KeyboardEventInit) =>
  document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, composed: true, ...keys }));

function selectByKey(passage: string, keys: KeyboardEventInit) {
  pressKey(keys);
  stage.select(passage);
}

async function typeNote(text: string) {
  await vi.waitFor(() => expect(document.activeElement).toBe(stage.host.element));
  await vi.waitFor(() => expect(field()?.ownerDocument.activeElement).toBe(field()));
  await userEvent.keyboard(text);
}

describe("the toolbar appears", () => {
  test("after the mouse has let go of a selection, below it, without taking focus", async () => {
    press(document.body, "pointerdown");
    stage.select("The members voted");
    await pause(600);
    expect(bar()).toBeNull();
    press(document.body, "pointerup");
    await vi.waitFor(() => expect(bar()).not.toBeNull());
    const box = bar()?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(
      stage.boxesOf(stage.spanOf("The members voted"))?.bounds.bottom ?? Number.NaN,
    );
    expect(document.activeElement).toBe(document.body);
  });

  test.each([
    { key: "ArrowRight", shiftKey: true },
    { key: "ArrowDown", shiftKey: true, ctrlKey: true },
    { key: "End", shiftKey: true },
    { key: "a", ctrlKey: true },
    { key: "a", metaKey: true },
  ])("after a selection made by keyboard has settled: $key", async (keys) => {
    selectByKey("The members voted", keys);
    expect(bar()).toBeNull();
    await vi.waitFor(() => expect(bar()).not.toBeNull());
  });

  test("after a selection by touch, whose handles nobody hears of", async () => {
    const touch = { bubbles: true, composed: true, pointerType: "touch" };
    document.body.dispatchEvent(new PointerEvent("pointerdown", touch));
    document.body.dispatchEvent(new PointerEvent("pointercancel", touch));
    await pause(600);
    stage.select("The members voted");
    await vi.waitFor(() => expect(bar()).not.toBeNull());
  });

  test.each([
    { who: "the find bar, which keeps its keys", keys: null },
    { who: "finding the next by key", keys: { key: "F3", shiftKey: true } },
    { who: "the page, on a key of its own", keys: { key: "j" } },
  ])("but not for what was selected by $who", async ({ keys }) => {
    if (keys) selectByKey("The members voted", keys);
    else stage.select("The members voted");
    await pause(600);
    expect(bar()).toBeNull();
  });

  test("and goes when something else is selected by other than the reader", async () => {
    await selectByMouse("The members voted");
    await pause(700);
    stage.select("Later Metsola");
    await vi.waitFor(() => expect(bar()).toBeNull());
  });

  test("above a selection that was made backwards", async () => {
    const [place] = stage.textMap.rangesOf(stage.spanOf("Later Metsola spoke"));
    pressKey({ key: "ArrowLeft", shiftKey: true });
    if (place)
      document
        .getSelection()
        ?.setBaseAndExtent(place.startContainer, place.endOffset, place.startContainer, place.startOffset);
    await vi.waitFor(() => expect(bar()).not.toBeNull());
    const top = stage.boxesOf(stage.spanOf("Later Metsola spoke"))?.bounds.top ?? Number.NaN;
    expect(bar()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
  });

  test("and goes with the selection", async () => {
    await selectByMouse("The members voted");
    document.getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(bar()).toBeNull());
  });

  test("and does not come back for a selection for which it was dismissed", async () => {
    await selectByMouse("The members voted");
    await userEvent.keyboard("{Escape}");
    expect(bar()).toBeNull();
    press(document.body, "pointerup");
    await pause(100);
    expect(bar()).toBeNull();
    await selectByMouse("Later Metsola");
  });

  test("for no selection outside the article", async () => {
    const footer = document.createElement("footer");
    footer.append("All rights reserved");
    document.body.append(footer);
    document.getSelection()?.selectAllChildren(footer);
    press(document.body, "pointerup");
    await pause(600);
    expect(bar()).toBeNull();
  });
});

describe("keys", () => {
  test.each([
    { key: "1", colour: "yellow" },
    { key: "2", colour: "green" },
    { key: "3", colour: "blue" },
    { key: "4", colour: "pink" },
    { key: "5", colour: "orange" },
    { key: "6", colour: "purple" },
  ])("$key highlights in $colour, and the site does not get it", async ({ key, colour }) => {
    await selectByMouse("The members voted");
    await userEvent.keyboard(key);
    expect(highlight.mock.calls).toEqual([[stage.spanOf("The members voted"), colour]]);
    await vi.waitFor(() => expect(bar()).toBeNull());
    expect(document.getSelection()?.isCollapsed).toBe(true);
    expect(heard).toEqual([]);
  });

  test("that are not ours reach the site untouched", async () => {
    await selectByMouse("The members voted");
    await userEvent.keyboard("7jx");
    await userEvent.keyboard("{Control>}1{/Control}");
    expect(heard.filter((each) => each.startsWith("keydown"))).toEqual(
      ["7", "j", "x", "Control", "1"].map((key) => `keydown ${key}`),
    );
    expect(highlight).not.toHaveBeenCalled();
  });

  test("reach the site as ever when the toolbar is not shown", async () => {
    await userEvent.keyboard("1nc");
    expect(heard.filter((each) => each.startsWith("keydown"))).toEqual(["keydown 1", "keydown n", "keydown c"]);
    expect(highlight).not.toHaveBeenCalled();
  });

  test("typed into a field of the page stay there", async () => {
    const input = document.createElement("input");
    document.body.append(input);
    await selectByMouse("The members voted");
    input.focus();
    await userEvent.keyboard("1n");
    expect(input.value).toBe("1n");
    expect(highlight).not.toHaveBeenCalled();
  });

  test("F6 and the arrows walk the buttons, Enter presses one, and focus goes back", async () => {
    const link = document.createElement("a");
    link.href = "#";
    link.append("link");
    document.body.append(link);
    link.focus();
    await selectByMouse("The members voted");
    await userEvent.keyboard("{F6}");
    expect(stage.host.root.activeElement?.getAttribute("aria-label")).toBe("Yellow (1)");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    expect(stage.host.root.activeElement?.getAttribute("aria-label")).toBe("Green (2)");
    await userEvent.keyboard("{End}");
    expect(stage.host.root.activeElement?.getAttribute("aria-label")).toBe("Close (Esc)");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(highlight.mock.calls.map(([, colour]) => colour)).toEqual(["yellow"]);
    await vi.waitFor(() => expect(bar()).toBeNull());
    expect(document.activeElement).toBe(link);
    expect(heard).toEqual([]);
  });
});

describe("buttons", () => {
  test("have names, six colours among them", async () => {
    await selectByMouse("The members voted");
    expect([...(bar()?.querySelectorAll("button") ?? [])].map((each) => each.getAttribute("aria-label"))).toEqual([
      ...["Yellow (1)", "Green (2)", "Blue (3)", "Pink (4)", "Orange (5)", "Purple (6)"],
      ...["Note (N)", "Copy a link to this passage (C)", "Close (Esc)"],
    ]);
    expect(bar()?.getAttribute("role")).toBe("toolbar");
  });

  test("of colours are called what the reader calls them by then", async () => {
    const named = vi.spyOn(words, "colour").mockImplementation((colour) => (colour === "pink" ? "Claim" : colour));
    await selectByMouse("The members voted");
    named.mockRestore();
    expect(stage.control("Claim (4)").title).toBe("Claim (4)");
  });

  test("do not take the selection away when pressed", async () => {
    await selectByMouse("The members voted");
    const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    stage.control("Green").dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test("copy a link with a text fragment", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await selectByMouse("The members voted");
    stage.control("Copy a link").click();
    await vi.waitFor(() => expect(bar()?.textContent).toContain("Link copied"));
    expect(write).toHaveBeenCalledWith("https://news.example/a#:~:text=The%20members");
  });

  test("say so when a highlight could not be stored, and keep the selection", async () => {
    highlight.mockResolvedValue(fail({ code: "disk_full", detail: "" }));
    await selectByMouse("The members voted");
    stage.control("Pink").click();
    await vi.waitFor(() => expect(bar()?.textContent).toContain("disk is full"));
    expect(document.getSelection()?.toString()).toBe("The members voted");
  });
});

describe("a note", () => {
  const editor = () => stage.shown(".editor");
  const status = () => editor()?.querySelector(".status")?.textContent;

  async function openEditor() {
    await selectByMouse("The members voted");
    await userEvent.keyboard("n");
    await vi.waitFor(() => expect(editor()).not.toBeNull());
  }

  test("makes the highlight at once, and Escape without a word keeps it", async () => {
    await openEditor();
    expect(highlight.mock.calls).toEqual([[stage.spanOf("The members voted"), "blue"]]);
    await typeNote("{Escape}");
    expect(editor()).toBeNull();
    expect(comment).not.toHaveBeenCalled();
  });

  test.each([
    { how: "Ctrl+Enter", keys: "{Control>}{Enter}{/Control}" },
    { how: "Meta+Enter", keys: "{Meta>}{Enter}{/Meta}" },
    { how: "Escape", keys: "{Escape}" },
  ])("is saved by $how: “Saved” only once it is durable", async ({ keys }) => {
    let durable: (result: Result<null>) => void = () => {};
    comment.mockReturnValue(
      new Promise((resolve) => {
        durable = resolve;
      }),
    );
    await openEditor();
    await typeNote(`Who counted?${keys}`);
    await vi.waitFor(() => expect(status()).toBe("Saving…"));
    expect(comment.mock.calls).toEqual([["new", "Who counted?"]]);
    durable(ok(null));
    await vi.waitFor(() => expect(status()).toBe("Saved"));
    await vi.waitFor(() => expect(editor()).toBeNull(), { timeout: 2000 });
  });

  test("is saved when the reader clicks elsewhere", async () => {
    await openEditor();
    await typeNote("Who counted?");
    press(document.body, "pointerdown");
    await vi.waitFor(() => expect(comment).toHaveBeenCalledWith("new", "Who counted?"));
  });

  test("is saved when the page is left", async () => {
    await openEditor();
    await typeNote("Who counted?");
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    await vi.waitFor(() => expect(comment).toHaveBeenCalledWith("new", "Who counted?"));
  });

  test("that could not be saved keeps its words, and can be tried again or copied", async () => {
    comment.mockResolvedValueOnce(fail({ code: "disk_full", detail: "" }));
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openEditor();
    await typeNote("Who counted?{Escape}");
    await vi.waitFor(() => expect(status()).toContain("disk is full"));
    expect(field()?.value).toBe("Who counted?");
    stage.control("Copy text").click();
    await vi.waitFor(() => expect(write).toHaveBeenCalledWith("Who counted?"));
    stage.control("Try again").click();
    await vi.waitFor(() => expect(status()).toBe("Saved"));
    expect(comment).toHaveBeenCalledTimes(2);
  });

  test("whose highlight failed says so, and saving tries both", async () => {
    highlight.mockResolvedValueOnce(fail({ code: "disk_full", detail: "" }));
    await openEditor();
    await vi.waitFor(() => expect(status()).toContain("disk is full"));
    await typeNote("Who counted?");
    stage.control("Try again").click();
    await vi.waitFor(() => expect(status()).toBe("Saved"));
    expect(highlight).toHaveBeenCalledTimes(2);
    expect(comment).toHaveBeenCalledWith("new", "Who counted?");
  });

  test("with unsaved words gives way to no other toolbar", async () => {
    await openEditor();
    await typeNote("Who counted?");
    stage.select("Later Metsola");
    toolbar.show({ focus: false });
    expect(editor()).not.toBeNull();
    expect(bar()).toBeNull();
  });

  test("survives the page tearing our element out and putting it back", async () => {
    await openEditor();
    await typeNote("Who counted?");
    stage.host.element.remove();
    document.documentElement.append(stage.host.element);
    stage.host.element.showPopover();
    await vi.waitFor(() => expect(field()?.value).toBe("Who counted?"));
  });

  test("cannot be overheard by the page, however early it listens", async () => {
    const overheard: string[] = [];
    await openEditor();
    const spy = (event: Event) => overheard.push(event.type);
    for (const type of pageEvents) window.addEventListener(type, spy, true);
    await typeNote("secret");
    for (const type of pageEvents) window.removeEventListener(type, spy, true);
    expect(field()?.value).toBe("secret");
    expect(overheard).toEqual([]);
    expect(window.length).toBe(0);
    expect(document.querySelector("iframe")).toBeNull();
  });
});

test("in a small window the toolbar stays inside it and off the lines", async () => {
  const width = window.innerWidth;
  document.body.style.width = `${width - 40}px`;
  await selectByMouse("commission did not answer");
  const box = bar()?.getBoundingClientRect();
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(width);
});

test("the note that a highlight makes is the one that is commented", async () => {
  highlight.mockResolvedValue(ok(noteOf("another")) as Result<Note>);
  await selectByMouse("The members voted");
  await userEvent.keyboard("n");
  await typeNote("Mine{Escape}");
  await vi.waitFor(() => expect(comment).toHaveBeenCalledWith("another", "Mine"));
});

test("a highlight that failed from outside the page is told beside the selection, where there is one", () => {
  const full = { code: "disk_full", detail: "" };
  expect(toolbar.fail(full)).toBe(false);
  stage.select("The members voted");
  expect(toolbar.fail(full)).toBe(true);
  expect(bar()?.querySelector("[role=status]")?.textContent).toContain("disk is full");
});
