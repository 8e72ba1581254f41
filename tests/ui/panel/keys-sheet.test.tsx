/** The list of keys: opened and closed by "?", never while something is typed. */
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const sheet = () => document.querySelector<HTMLDialogElement>(".keys-sheet");

test("is opened by its key and closed by it, and by Escape, with the focus where it was", async () => {
  await openPanel(readyPage);
  const tab = find("[role=tab]", "Entities");
  tab.focus();
  for (const close of ["?", "{Escape}"]) {
    await userEvent.keyboard("?");
    // It is loaded when it is first asked for.
    await expect.poll(() => sheet()?.open).toBe(true);
    expect(texts(".keys-group")).toEqual([
      "Everywhere in the browser",
      "In this panel",
      "On the page, while words are selected",
    ]);
    await userEvent.keyboard(close);
    await settled();
    expect(sheet()?.open).toBe(false);
    expect(document.activeElement).toBe(tab);
  }
});

test("shows the shortcuts as the browser gave them", async () => {
  await openPanel(readyPage);
  find("button", "Keys").click();
  await expect.poll(() => texts(".keys-sheet .shortcut dt")).toContain("Highlight the selection");
});

test("a question mark that is typed is a question mark", async () => {
  await openPanel(readyPage);
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  field?.focus();
  await userEvent.keyboard("?");
  await settled();
  expect(field?.value).toBe("?");
  expect(sheet()?.open ?? false).toBe(false);
});

test("there is a sheet where there is no article, too", async () => {
  await openPanel(null);
  await userEvent.keyboard("?");
  await expect.poll(() => sheet()?.open).toBe(true);
});
