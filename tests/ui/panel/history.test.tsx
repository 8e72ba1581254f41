/** What was changed on the notes can be taken back: by button, by key, and never while a field has its own undo. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { StepHead } from "../../../src/core/notes/note-step.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { notes, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const [{ note }] = notes as [(typeof notes)[number]];

/** A background that keeps steps as the real one does. */
function background(kinds: readonly StepHead["kind"][]): void {
  const steps = kinds.map((kind, at) => ({ kind, number: at + 1, note: note.id }));
  let done = steps.length;
  handlers.set("note/steps", () => ok({ undo: steps[done - 1] ?? null, redo: steps[done] ?? null }));
  handlers.set("note/undo", () => ok(done-- > 0 ? note : null));
  handlers.set("note/redo", () => ok(done++ >= 0 ? note : null));
}

async function openNotes(kinds: readonly StepHead["kind"][]) {
  const opened = await openPanel(readyPage);
  background(kinds);
  await opened.pageIs({ ...readyPage });
  find("[role=tab]", "Notes").click();
  await settled();
  return opened;
}

const names = () => texts(".history-buttons button").length && labels();
const labels = () =>
  [...document.querySelectorAll(".history-buttons button")].map((button) => button.getAttribute("aria-label"));
const said = () => texts(".toast-area [role=status]").join();

describe("the buttons", () => {
  test("say what they would do, and that there is nothing to do", async () => {
    const { asks } = await openNotes(["made", "body"]);
    expect(names()).toEqual(["Undo: Write in a note", "Nothing to redo"]);
    find(".history-buttons button", "Undo").click();
    await settled();
    expect(labels()).toEqual(["Undo: Make a note", "Redo: Write in a note"]);
    expect(said()).toContain("Undone: Write in a note");
    expect(asks("note/undo")).toEqual([{ article: note.article, step: 2 }]);
    find(".history-buttons button", "Redo").click();
    await settled();
    expect(asks("note/redo")).toEqual([{ article: note.article, step: 2 }]);
  });

  test("keep the focus when the last step was taken back", async () => {
    await openNotes(["removed"]);
    const button = find(".history-buttons button", "Undo");
    button.focus();
    button.click();
    await settled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    button.click();
    await settled();
    expect(said()).toContain("Nothing to undo");
  });

  test("a step that was overtaken says so, and what is next is asked again", async () => {
    const { asks } = await openNotes(["made"]);
    handlers.set("note/undo", () => fail({ code: "step-overtaken", detail: "" }));
    const before = asks("note/steps").length;
    find(".history-buttons button", "Undo").click();
    await settled();
    expect(texts(".toast").join()).toContain("changed elsewhere");
    expect(asks("note/steps").length).toBe(before + 2);
  });
});

describe("the keys", () => {
  test.each([
    { keys: "{Control>}z{/Control}", asked: "note/undo" },
    { keys: "{Meta>}z{/Meta}", asked: "note/undo" },
    { keys: "{Control>}{Shift>}z{/Shift}{/Control}", asked: "note/redo" },
    { keys: "{Control>}y{/Control}", asked: "note/redo" },
  ])("$keys is $asked", async ({ keys, asked }) => {
    const { asks } = await openNotes(["made", "body"]);
    find(".history-buttons button", "Undo").click();
    await settled();
    const before = asks(asked).length;
    find("[role=tab]", "Notes").focus();
    await userEvent.keyboard(keys);
    await settled();
    expect(asks(asked).length).toBe(before + 1);
  });

  test("pressed faster than answers come, each is done", async () => {
    const { asks } = await openNotes(["made", "body", "colour"]);
    find("[role=tab]", "Notes").focus();
    await userEvent.keyboard("{Control>}zzz{/Control}{Control>}{Shift>}zz{/Shift}{/Control}{Control>}z{/Control}");
    await settled();
    const steps = (type: string) => asks(type).map((ask) => (ask as { step: number }).step);
    expect(steps("note/undo")).toEqual([3, 2, 1, 2]);
    expect(steps("note/redo")).toEqual([1, 2]);
  });

  test("in a field they are the field's own", async () => {
    const { asks } = await openNotes(["made"]);
    find("input.tag-field, [role=combobox]", "tag").focus();
    expect(document.activeElement?.matches("textarea, input")).toBe(true);
    await userEvent.keyboard("{Control>}z{/Control}");
    await settled();
    expect(asks("note/undo")).toEqual([]);
  });
});
