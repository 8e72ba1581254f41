/** A menu is worked by keyboard and by pointer alike, and gives the focus back. */

import { Flag } from "lucide";
import { render } from "preact";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Menu } from "../../../src/ui/parts/menu.tsx";
import "../../../src/ui/parts/controls.css";
import "../../../src/ui/parts/menu.css";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

async function openMenu() {
  const ran: string[] = [];
  const root = document.createElement("div");
  document.body.append(root);
  const item = (label: string, isChosen?: boolean) => ({
    label,
    run: () => void ran.push(label),
    ...(isChosen === undefined ? {} : { isChosen }),
  });
  render(
    <Menu
      label="More"
      icon={Flag}
      groups={[
        { label: null, items: [item("Hide")] },
        { label: "Type", items: [item("Person", true), item("Place", false)] },
      ]}
    />,
    root,
  );
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const button = page.getByRole("button", { name: "More" });
  await button.click();
  return { ran, button };
}

const focused = () => document.activeElement?.textContent;
const isOpen = () => document.querySelector(":popover-open") !== null;

test("opens with the focus on its first item, and is told as open", async () => {
  const { button } = await openMenu();
  expect(isOpen()).toBe(true);
  expect(focused()).toBe("Hide");
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
});

test.each([
  { keys: "{ArrowDown}", on: "Person" },
  { keys: "{ArrowDown}{ArrowDown}{ArrowDown}", on: "Hide" },
  { keys: "{ArrowUp}", on: "Place" },
  { keys: "{End}", on: "Place" },
  { keys: "{End}{Home}", on: "Hide" },
  { keys: "p", on: "Person" },
  { keys: "pp", on: "Place" },
])("$keys leads to $on", async ({ keys, on }) => {
  await openMenu();
  await userEvent.keyboard(keys);
  expect(focused()).toBe(on);
});

test("Enter runs the item, closes, and gives the focus back to the button", async () => {
  const { ran } = await openMenu();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(ran).toEqual(["Person"]);
  expect(isOpen()).toBe(false);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("More");
});

test("Escape closes and runs nothing", async () => {
  const { ran, button } = await openMenu();
  await userEvent.keyboard("{Escape}");
  expect(isOpen()).toBe(false);
  expect(ran).toEqual([]);
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
});

test("a second press on the button closes it, a third opens it again", async () => {
  const { button } = await openMenu();
  await button.click();
  await expect.poll(isOpen).toBe(false);
  await button.click();
  await expect.poll(isOpen).toBe(true);
});

test("one of several choices is told as chosen", async () => {
  await openMenu();
  const chosen = [...document.querySelectorAll("[role=menuitemradio]")].map((item) => item.ariaChecked);
  expect(chosen).toEqual(["true", "false"]);
});

test("it stays inside the window", async () => {
  await openMenu();
  const box = document.querySelector(":popover-open")?.getBoundingClientRect();
  expect(box?.left).toBeGreaterThanOrEqual(0);
  expect(box?.right).toBeLessThanOrEqual(innerWidth);
  expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
});
