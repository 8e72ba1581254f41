/** Tabs after the WAI-ARIA pattern. */
import { signal } from "@preact/signals";
import { render } from "preact";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { TabList } from "../../../src/ui/parts/tabs.tsx";

function openTabs(dir: "ltr" | "rtl" = "ltr") {
  const chosen = signal<"a" | "b" | "c">("a");
  const root = document.createElement("div");
  document.documentElement.dir = dir;
  document.body.append(root);
  const tab = <Id extends string>(id: Id) => ({ id, label: id.toUpperCase(), count: null });
  render(<TabList label="Parts" chosen={chosen} tabs={[tab("a"), tab("b"), tab("c")]} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    document.documentElement.dir = "ltr";
  });
  document.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  return chosen;
}

test.each([
  { keys: "{ArrowRight}", dir: "ltr", to: "b" },
  { keys: "{ArrowLeft}", dir: "ltr", to: "c" },
  { keys: "{End}", dir: "ltr", to: "c" },
  { keys: "{ArrowRight}{Home}", dir: "ltr", to: "a" },
  { keys: "{ArrowLeft}", dir: "rtl", to: "b" },
] as const)("$keys ($dir) chooses $to and takes the focus there", async ({ keys, dir, to }) => {
  const chosen = openTabs(dir);
  await userEvent.keyboard(keys);
  expect(chosen.value).toBe(to);
  expect(document.activeElement?.id).toBe(`tab-${to}`);
});

test("only the chosen tab is a tab stop", () => {
  openTabs();
  const stops = [...document.querySelectorAll<HTMLElement>("[role=tab]")].map(({ tabIndex }) => tabIndex);
  expect(stops).toEqual([0, -1, -1]);
});
