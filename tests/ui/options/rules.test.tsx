/** The reader's rules for names: seen, removed one by one or all at once, and brought back. */
import "../../../src/ui/parts/tokens.css";
import "../../../src/ui/parts/controls.css";
import "../../../src/ui/parts/switch.css";
import "../../../src/ui/parts/toast.css";
import "../../../src/ui/parts/room-warning.css";
import "../../../src/ui/options/options.css";
import "../../../src/ui/options/rules.css";
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EntityRule } from "../../../src/core/entities/entity-rule.ts";
import { Options } from "../../../src/ui/options/options.tsx";
import { OptionsModel } from "../../../src/ui/options/options-model.ts";
import { set, startAnew, stored, world } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

let root: HTMLElement;

const rules: readonly EntityRule[] = [
  { kind: "hide", name: "Paris", type: "place" },
  { kind: "call", name: "Ada Reed", type: "person", called: "The minister", as: "person" },
  { kind: "call", name: "Kaunas", type: null, called: "Kaunas", as: null },
];

async function open(kept: readonly EntityRule[]): Promise<HTMLElement> {
  set({ entityRules: kept });
  const options = new OptionsModel();
  await options.follow();
  render(<Options options={options} />, root);
  await drawn();
  const section = root.querySelector<HTMLElement>("#rules");
  if (!section) throw new Error("no section of rules");
  return section;
}

beforeEach(() => {
  startAnew();
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const drawn = () => new Promise((resolve) => setTimeout(resolve, 120));
const rows = (section: HTMLElement) =>
  [...section.querySelectorAll(".rule")].map((row) =>
    [...row.querySelectorAll("span")].map((each) => each.textContent),
  );
const button = (label: string) => {
  const all = [...root.querySelectorAll<HTMLElement>("button")];
  const found = all.find((each) => (each.ariaLabel ?? each.textContent) === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

test("there are none until the reader makes one in the panel", async () => {
  const section = await open([]);
  expect(section.querySelector(".nothing")?.textContent).toContain("There are no rules");
  expect(section.querySelector("button")).toBeNull();
  expect(document.activeElement, "nothing was removed, so the focus stays where it is").toBe(document.body);
});

test("each says what it is of and what it does, by name", async () => {
  expect(rows(await open(rules))).toEqual([
    ["Ada Reed, Person", ", Person", "Always called “The minister”, Person"],
    ["Kaunas", "Always called “Kaunas”"],
    ["Paris, Place", ", Place", "Always hidden"],
  ]);
});

test("one is removed: the focus moves to the next; undone, it is back", async () => {
  const section = await open(rules);
  button("Remove the rule for “Ada Reed”").click();
  expect(document.activeElement).toBe(button("Remove the rule for “Kaunas”"));
  await drawn();
  expect(stored.entityRules).toEqual([rules[0], rules[2]]);
  expect(rows(section)).toHaveLength(2);
  button("Undo").click();
  await drawn();
  expect(rows(section)).toHaveLength(3);
});

test("all are removed at once: the focus is not lost; undone, all are back beside a newer one", async () => {
  const section = await open(rules);
  button("Remove all rules").focus();
  button("Remove all rules").click();
  await drawn();
  expect(stored.entityRules).toEqual([]);
  expect(document.activeElement?.textContent).toMatch(/There are no rules|Undo/);
  expect(root.querySelector(".toast")?.textContent).toContain("3 rules removed");
  set({ entityRules: [{ kind: "hide", name: "Bergen", type: "place" }] });
  button("Undo").click();
  await drawn();
  expect(rows(section)).toHaveLength(4);
});

test("what could not be stored is told, and stays", async () => {
  const section = await open(rules);
  world.isFull = true;
  button("Remove the rule for “Paris”").click();
  await drawn();
  expect(root.querySelector(".toast")?.textContent).toContain("could not store");
  expect(rows(section)).toHaveLength(3);
});

test("hundreds are drawn, the first of them at once", async () => {
  const many = Array.from({ length: 300 }, (_, at): EntityRule => ({ kind: "hide", name: `N${at}`, type: "person" }));
  set({ entityRules: many });
  const options = new OptionsModel();
  await options.follow();
  render(<Options options={options} />, root);
  expect(root.querySelectorAll(".rule")).toHaveLength(12);
  await expect.poll(() => root.querySelectorAll(".rule").length, { timeout: 5000 }).toBe(300);
});
