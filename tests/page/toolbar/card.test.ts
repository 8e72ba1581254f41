import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { Entity, Mention } from "../../../src/core/entities/entity.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { createHitTester } from "../../../src/page/paint/hit-test.ts";
import { type Card, type CardActions, createCard } from "../../../src/page/toolbar/card.ts";
import type { CardSubject } from "../../../src/page/toolbar/card-subject.ts";
import { entityOf, noteOf, pause, type Stage, setStage, words } from "./stage.ts";

let stage: Stage;
let card: Card;
let metsola: Entity;
const actions = {
  goTo: vi.fn<CardActions["goTo"]>(),
  hide: vi.fn<CardActions["hide"]>(),
  retype: vi.fn<CardActions["retype"]>(),
  comment: vi.fn<CardActions["comment"]>(),
  mark: vi.fn<CardActions["mark"]>(),
  remove: vi.fn<CardActions["remove"]>(),
  restore: vi.fn<CardActions["restore"]>(),
  openInPanel: vi.fn<NonNullable<CardActions["openInPanel"]>>(),
};

/** The article with its marks: Metsola three times, Strasbourg once, and a note over some of the words. */
beforeEach(() => {
  stage = setStage();
  for (const action of Object.values(actions)) action.mockReset();
  for (const action of [actions.comment, actions.mark, actions.openInPanel, actions.remove, actions.restore])
    action.mockImplementation(async () => ok(null));
  metsola = entityOf("person", "Roberta Metsola", [
    stage.spanOf("Roberta Metsola"),
    stage.spanOf("Metsola", 1),
    stage.spanOf("Metsola", 2),
  ]);
  const strasbourg = entityOf("place", "Strasbourg", [stage.spanOf("Strasbourg")]);
  const note = noteOf("a note", { body: "Who counted?\n<b>Nobody</b>", tags: ["vote", "to check"] });
  const items = [
    ...[metsola, strasbourg].flatMap((entity) =>
      entity.mentions.map((mention) => ({ span: mention.span, entity, mention })),
    ),
    { span: stage.spanOf("The members voted"), note },
    { span: stage.spanOf("spoke of the vote again"), note: noteOf("a link") },
  ];
  const tester = createHitTester(document, stage.textMap, items);
  card = createCard(stage.host, words, {
    ...actions,
    boxesOf: stage.boxesOf,
    subjectAt(x, y): CardSubject | null {
      const found = tester.at(x, y);
      const [first] = found;
      if (!first) return null;
      return {
        span: first.span,
        entity: found.find((each) => "entity" in each) ?? null,
        notes: found.flatMap((each): Note[] => ("note" in each ? [each.note] : [])),
      };
    },
  });
});

afterEach(() => {
  card.remove();
  stage.host.remove();
});

const box = () => stage.shown(".card");
const said = () => stage.host.root.querySelector(".only-heard")?.textContent;
const pointer = (type: string, { x, y }: { readonly x: number; readonly y: number }, more: PointerEventInit = {}) => {
  const event = new (type === "click" ? MouseEvent : PointerEvent)(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    ...more,
  });
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(event);
};
const moveTo = (place: string, nth?: number) => pointer("pointermove", stage.pointOn(place, nth));
const hover = async (place: string, nth?: number) => {
  moveTo(place, nth);
  await vi.waitFor(() => expect(box()).not.toBeNull(), { timeout: 1500 });
};
const away = { x: 5, y: 5 };

describe("by pointer", () => {
  test("shows after the pointer has rested, below the line, without taking focus", async () => {
    moveTo("Roberta Metsola");
    await pause(200);
    expect(box()).toBeNull();
    await vi.waitFor(() => expect(box()).not.toBeNull());
    expect(box()?.querySelector("h2")?.textContent).toBe("Roberta Metsola");
    expect(box()?.textContent).toContain("Person · mentioned 3 times");
    expect(box()?.textContent).toContain("Also: Metsola");
    const line = stage.boxesOf(stage.spanOf("Roberta Metsola"))?.bounds;
    expect(box()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(line?.bottom ?? Number.NaN);
    expect(document.activeElement).toBe(document.body);
  });

  test("shows nothing under a pointer that keeps moving", async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      moveTo("Roberta Metsola");
      await pause(100);
    }
    expect(box()).toBeNull();
    pointer("pointermove", away);
    await pause(500);
    expect(box()).toBeNull();
  });

  test.each([
    { what: "scrolls", act: () => document.dispatchEvent(new Event("scroll")) },
    { what: "turns the wheel", act: () => document.body.dispatchEvent(new WheelEvent("wheel", { bubbles: true })) },
    { what: "presses a button", act: () => pointer("pointerdown", stage.pointOn("Roberta Metsola")) },
    {
      what: "types",
      act: () => document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "j" })),
    },
  ])("shows nothing when the reader $what before the pointer has rested", async ({ act }) => {
    moveTo("Roberta Metsola");
    await pause(200);
    act();
    await pause(500);
    expect(box()).toBeNull();
  });

  test("shows nothing while a button is pressed, as when selecting", async () => {
    pointer("pointermove", stage.pointOn("Roberta Metsola"), { buttons: 1 });
    await pause(600);
    expect(box()).toBeNull();
  });

  test("stays while the pointer is on the mark or the card, and goes a little after it has left both", async () => {
    await hover("Strasbourg");
    pointer("pointermove", away);
    await pause(100);
    box()?.dispatchEvent(new PointerEvent("pointerenter"));
    await pause(500);
    expect(box()).not.toBeNull();
    box()?.dispatchEvent(new PointerEvent("pointerleave"));
    moveTo("Strasbourg");
    await pause(500);
    expect(box()).not.toBeNull();
    pointer("pointermove", away);
    await vi.waitFor(() => expect(box()).toBeNull());
  });

  test("moves on to another mark", async () => {
    await hover("Metsola", 2);
    moveTo("Strasbourg");
    await vi.waitFor(() => expect(box()?.querySelector("h2")?.textContent).toBe("Strasbourg"), { timeout: 1500 });
  });

  test.each([
    { how: "Escape", close: () => userEvent.keyboard("{Escape}") },
    { how: "scrolling", close: async () => document.dispatchEvent(new Event("scroll")) },
    { how: "a press elsewhere", close: async () => pointer("pointerdown", away) },
  ])("is closed by $how", async ({ close }) => {
    await hover("Strasbourg");
    await close();
    await vi.waitFor(() => expect(box()).toBeNull());
  });

  test("lets every key but Escape pass to the site", async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener("keydown", listen);
    await hover("Strasbourg");
    await userEvent.keyboard("1nj{Escape}k");
    document.removeEventListener("keydown", listen);
    expect(heard).toEqual(["1", "n", "j", "k"]);
  });
});

describe("by keyboard", () => {
  const showMetsola = () => {
    const [mention] = metsola.mentions;
    if (mention) card.show({ span: mention.span, entity: { entity: metsola, mention }, notes: [] });
  };

  test("takes focus and gives it back", async () => {
    const button = document.createElement("button");
    document.body.append(button);
    button.focus();
    showMetsola();
    expect(document.activeElement).toBe(stage.host.element);
    expect(box()?.getAttribute("aria-label")).toBe("Roberta Metsola");
    await userEvent.keyboard("{Escape}");
    expect(box()).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test("does not go when the pointer is elsewhere", async () => {
    showMetsola();
    pointer("pointermove", away);
    await pause(600);
    expect(box()).not.toBeNull();
  });
});

describe("an entity", () => {
  test("leads to its next mention and the one before, round the ends, and the card goes along", async () => {
    await hover("Roberta Metsola");
    expect(box()?.textContent).toContain("1 of 3");
    stage.control("Next mention").click();
    expect(actions.goTo).toHaveBeenLastCalledWith(stage.spanOf("Metsola", 1));
    expect(box()?.textContent).toContain("2 of 3");
    // The jump scrolls the page, which closes no card.
    document.dispatchEvent(new Event("scroll"));
    expect(box()).not.toBeNull();
    stage.control("Previous mention").click();
    stage.control("Previous mention").click();
    expect(actions.goTo).toHaveBeenLastCalledWith(stage.spanOf("Metsola", 2));
    expect(box()?.textContent).toContain("3 of 3");
  });

  test("can be stepped through by keyboard alone", async () => {
    const [mention] = metsola.mentions;
    if (mention) card.show({ span: mention.span, entity: { entity: metsola, mention }, notes: [] });
    stage.control("Next mention").focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(box()?.textContent).toContain("3 of 3");
    expect(stage.host.root.activeElement?.getAttribute("aria-label")).toBe("Next mention");
  });

  test("with one mention offers no steps", async () => {
    await hover("Strasbourg");
    expect(box()?.textContent).toContain("mentioned once");
    expect(() => stage.control("Next mention")).toThrow();
  });

  test("can be hidden", async () => {
    await hover("Strasbourg");
    stage.control("Hide").click();
    expect(actions.hide.mock.calls[0]?.[0].name).toBe("Strasbourg");
    expect(box()).toBeNull();
  });

  test("can be given one of the other named types", async () => {
    await hover("Strasbourg");
    const choice = stage.control("Wrong type") as HTMLSelectElement;
    expect([...choice.options].slice(1).map(({ value }) => value)).toEqual([
      ...["person", "organisation", "group", "event", "work", "product"],
    ]);
    choice.value = "organisation";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    expect(actions.retype.mock.calls.map(([entity, type]) => [entity.name, type])).toEqual([
      ["Strasbourg", "organisation"],
    ]);
    expect(box()).toBeNull();
  });

  test("that is counted has no type to choose", () => {
    const span = stage.spanOf("members");
    const counted = entityOf("number", "members", [span]);
    const [mention] = counted.mentions;
    if (mention) card.show({ span, entity: { entity: counted, mention }, notes: [] });
    expect(() => stage.control("Wrong type")).toThrow();
  });
});

describe("a note", () => {
  test("opens by a click on its highlight, with its words as they are", () => {
    pointer("click", stage.pointOn("members voted"));
    expect(box()?.querySelector(".body")?.textContent).toBe("Who counted?\n<b>Nobody</b>");
    expect(box()?.querySelector("b")).toBeNull();
    expect([...(box()?.querySelectorAll(".tags li") ?? [])].map((each) => each.textContent)).toEqual([
      "vote",
      "to check",
    ]);
    expect(stage.shown(".dot.green")?.getAttribute("aria-label")).toBe("Green");
  });

  test("a click on a link that is highlighted stays the link's", () => {
    const [place] = stage.textMap.rangesOf(stage.spanOf("spoke of the vote again"));
    const link = document.createElement("a");
    link.href = "#elsewhere";
    const paragraph = place?.startContainer.parentElement;
    paragraph?.replaceWith(link);
    if (paragraph) link.append(...paragraph.childNodes);
    const clicked = vi.fn((event: Event) => event.preventDefault());
    link.addEventListener("click", clicked);
    pointer("click", stage.pointOn("of the vote again"));
    expect(clicked).toHaveBeenCalled();
    expect(box()).toBeNull();
  });

  test("a click that the page has taken for itself opens nothing", () => {
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener("click", take);
    pointer("click", stage.pointOn("members voted"));
    document.body.removeEventListener("click", take);
    expect(box()).toBeNull();
  });

  test("can be edited in place, and its words are saved", async () => {
    pointer("click", stage.pointOn("members voted"));
    stage.control("Edit the note").click();
    const field = () => stage.host.root.querySelector("iframe")?.contentDocument?.querySelector("textarea");
    await vi.waitFor(() => expect(field()?.ownerDocument.activeElement).toBe(field()));
    expect(field()?.value).toBe("Who counted?\n<b>Nobody</b>");
    field()?.setSelectionRange(0, 0);
    await userEvent.keyboard("Well: {Control>}{Enter}{/Control}");
    expect(actions.comment.mock.calls).toEqual([["a note", "Well: Who counted?\n<b>Nobody</b>"]]);
  });

  test("is edited by F2 from its card", async () => {
    card.show({ span: stage.spanOf("The members voted"), entity: null, notes: [noteOf("a note", { body: "Who?" })] });
    await userEvent.keyboard("{F2}");
    const field = () => stage.host.root.querySelector("iframe")?.contentDocument?.querySelector("textarea");
    await vi.waitFor(() => expect(field()?.ownerDocument.activeElement).toBe(field()));
    expect(field()?.value).toBe("Who?");
  });

  test("emptied and left by Escape keeps its words", async () => {
    pointer("click", stage.pointOn("members voted"));
    stage.control("Edit the note").click();
    const field = () => stage.host.root.querySelector("iframe")?.contentDocument?.querySelector("textarea");
    await vi.waitFor(() => expect(field()?.ownerDocument.activeElement).toBe(field()));
    await userEvent.keyboard("{Control>}a{/Control}{Backspace}{Escape}");
    expect(stage.shown(".editor")).toBeNull();
    expect(actions.comment).not.toHaveBeenCalled();
  });

  test("shows its status, which is changed by keyboard and shown as stored", async () => {
    pointer("click", stage.pointOn("members voted"));
    const status = () => box()?.querySelector(".mark-status select") as HTMLSelectElement;
    expect([status().getAttribute("aria-label"), status().selectedOptions[0]?.text]).toEqual(["Status", "Unchecked"]);
    status().focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await vi.waitFor(() => expect(box()?.querySelector(".mark-status.disputed")).not.toBeNull());
    expect(actions.mark.mock.calls.at(-1)).toEqual(["a note", "disputed"]);
    expect(status().value).toBe("disputed");
    expect(stage.host.root.activeElement).toBe(status());
  });

  test("whose status could not be stored says so, and shows the one that holds", async () => {
    actions.mark.mockResolvedValueOnce(fail({ code: "disk_full", detail: "" }));
    pointer("click", stage.pointOn("members voted"));
    const status = () => box()?.querySelector(".mark-status select") as HTMLSelectElement;
    status().value = "checked";
    status().dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(box()?.querySelector("[role=alert]")?.textContent).toContain("disk is full"));
    expect(status().value).toBe("unchecked");
  });

  test("is deleted with a way back", async () => {
    pointer("click", stage.pointOn("members voted"));
    stage.control("Delete").click();
    await vi.waitFor(() => expect(box()?.textContent).toContain("Note deleted"));
    expect(actions.remove).toHaveBeenCalledWith("a note");
    await vi.waitFor(() => expect(said()).toBe("Note deleted"));
    stage.control("Undo").click();
    await vi.waitFor(() => expect(box()).toBeNull());
    expect(actions.restore).toHaveBeenCalledWith("a note");
    await vi.waitFor(() => expect(said()).toBe("Note restored"));
  });

  test("that could not be deleted says so, and can be tried again", async () => {
    actions.remove.mockResolvedValueOnce(fail({ code: "disk_full", detail: "" }));
    pointer("click", stage.pointOn("members voted"));
    stage.control("Delete").click();
    await vi.waitFor(() => expect(box()?.textContent).toContain("disk is full"));
    stage.control("Try again").click();
    await vi.waitFor(() => expect(box()?.textContent).toContain("Note deleted"));
  });

  test("is shown without the marks of Markdown", async () => {
    card.show({
      span: stage.spanOf("The members voted"),
      entity: null,
      notes: [noteOf("marked", { body: "**Who** counted?\n- [ ] ask" })],
    });
    expect(box()?.querySelector(".body")?.textContent).toBe("Who counted?\n☐ ask");
  });

  test("opens in the panel", async () => {
    pointer("click", stage.pointOn("members voted"));
    stage.control("Open in the panel").click();
    expect(actions.openInPanel).toHaveBeenCalledWith({ kind: "note", id: "a note" });
    await vi.waitFor(() => expect(box()).toBeNull());
  });

  test("a name opens in the panel, where it can be renamed, merged and split", async () => {
    card.show({
      span: stage.spanOf("Metsola", 1),
      entity: { entity: metsola, mention: metsola.mentions[1] as Mention },
      notes: [],
    });
    stage.control("Open in the panel, to rename, merge or split").click();
    expect(actions.openInPanel).toHaveBeenCalledWith({ kind: "entity", id: metsola.id });
    await vi.waitFor(() => expect(box()).toBeNull());
  });

  test("says so when the browser does not open the panel", async () => {
    actions.openInPanel.mockResolvedValue(fail({ code: "panel_closed", detail: "" }));
    pointer("click", stage.pointOn("members voted"));
    for (let times = 0; times < 2; times++) stage.control("Open in the panel").click();
    await vi.waitFor(() => expect(box()?.querySelector("[role=alert]")?.textContent).toContain("Tidemark icon"));
    await pause(50);
    expect(box()?.querySelectorAll("[role=alert]")).toHaveLength(1);
  });
});
