import { afterEach, expect, test, vi } from "vitest";
import { createHost } from "../../../src/page/toolbar/host.ts";
import { words } from "./stage.ts";

const occupant = (mayBeClosed: boolean) => {
  const made = { closed: 0, mayBeClosed: () => mayBeClosed, close: () => {} };
  made.close = () => {
    made.closed += 1;
  };
  return made;
};

afterEach(() => {
  document.querySelector("#tidemark-root")?.remove();
  for (const style of document.head.querySelectorAll("style[data-test]")) style.remove();
});

test("nothing is added to the page before something is to be shown, and then one element", () => {
  const before = document.querySelectorAll("*").length;
  const host = createHost(words);
  expect(document.querySelectorAll("*").length).toBe(before);
  host.occupy(occupant(true));
  expect(document.querySelectorAll("*").length).toBe(before + 1);
  expect(host.element.parentNode).toBe(document.documentElement);
  host.remove();
  expect(document.querySelectorAll("*").length).toBe(before);
});

test("the page cannot reach what is inside", () => {
  const host = createHost(words);
  host.occupy(occupant(true));
  const seen = document.querySelector("#tidemark-root");
  expect(seen?.shadowRoot).toBeNull();
  expect(seen?.childNodes).toHaveLength(0);
  // A page could define a custom element of a foreseen name and open its root: a div cannot be one.
  expect(seen?.localName).toBe("div");
  expect(() => (seen as HTMLElement).attachInternals()).toThrow();
});

test("the page's style rules cannot move it, hide it or dress it", () => {
  const style = document.createElement("style");
  style.setAttribute("data-test", "");
  style.textContent =
    "div { transform: scale(2); position: static; width: 300px; opacity: .2; font-size: 40px; z-index: 1; filter: blur(3px); padding: 90px } [popover] { display: none; inset: auto }";
  document.head.append(style);
  const host = createHost(words);
  host.occupy(occupant(true));
  const { position, width, opacity, transform, zIndex, filter, padding, display } = getComputedStyle(host.element);
  expect({ position, width, opacity, transform, zIndex, filter, padding, display }).toEqual({
    position: "fixed",
    width: "0px",
    opacity: "1",
    transform: "none",
    zIndex: "2147483647",
    filter: "none",
    padding: "0px",
    display: "block",
  });
});

test("it lies in the top layer, and comes back when the page has thrown it out", () => {
  const host = createHost(words);
  host.occupy(occupant(true));
  expect(host.element.matches(":popover-open")).toBe(true);
  host.element.remove();
  host.occupy(occupant(true));
  expect(host.element.isConnected && host.element.matches(":popover-open")).toBe(true);
});

test("what is said is heard and not seen, the same words again too, and then nothing of it is left", () => {
  vi.useFakeTimers();
  const host = createHost(words);
  const spoken = host.root.querySelector("[role=status]");
  for (let times = 0; times < 2; times++) {
    host.say("Highlight 1 of 3");
    expect([host.element.matches(":popover-open"), host.isFree(), spoken?.textContent]).toEqual([true, true, ""]);
    vi.advanceTimersByTime(200);
    expect(spoken?.textContent).toBe("Highlight 1 of 3");
  }
  const { width, height } = host.element.getBoundingClientRect();
  expect([width, height]).toEqual([0, 0]);
  vi.advanceTimersByTime(10_000);
  expect([host.element.matches(":popover-open"), spoken?.textContent]).toEqual([false, ""]);
  vi.useRealTimers();
});

test("what is shown and what is said do not take each other away", () => {
  vi.useFakeTimers();
  const host = createHost(words);
  const card = occupant(true);
  host.occupy(card);
  host.say("Highlighted");
  host.vacate(card);
  vi.advanceTimersByTime(200);
  expect(host.element.matches(":popover-open")).toBe(true);
  host.occupy(card);
  vi.advanceTimersByTime(10_000);
  expect(host.element.matches(":popover-open")).toBe(true);
  vi.useRealTimers();
});

test("only one thing is shown at a time, and one with unsaved words does not give way", () => {
  const host = createHost(words);
  const card = occupant(true);
  const editor = occupant(false);
  expect(host.occupy(card)).toBe(true);
  expect(host.occupy(editor)).toBe(true);
  expect(card.closed).toBe(1);
  expect(host.occupy(occupant(true))).toBe(false);
  expect(editor.closed).toBe(0);
  host.vacate(editor);
  expect(host.isFree()).toBe(true);
});
