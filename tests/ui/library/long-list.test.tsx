/** A list of a hundred thousand rows: few are drawn, all can be gone to by keyboard. */
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LongList } from "../../../src/ui/library/list/long-list.tsx";
import { settled } from "../panel/open-panel.tsx";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

const count = signal(100_000);
const active = signal(0);
const needed: { first: number; end: number }[] = [];
const stepped: [number, number, boolean][] = [];
let root: HTMLElement;

function List() {
  return (
    <LongList
      label="Rows"
      count={count.value}
      content={null}
      of="rows"
      estimate={80}
      isBusy={false}
      active={active.value}
      activate={(index) => {
        active.value = index;
      }}
      call={0}
      need={(range) => void needed.push(range)}
      nameOf={(index) => `Row ${index}`}
      rowClass={() => "row"}
      // As words have it: each of another height.
      row={(index) => (
        <div style={{ height: `${60 + (index % 7) * 20}px` }}>
          <button type="button">{`Press ${index}`}</button>
        </div>
      )}
      onStep={(from, to, isExtending) => void stepped.push([from, to, isExtending])}
    />
  );
}

beforeEach(async () => {
  count.value = 100_000;
  active.value = 0;
  needed.length = 0;
  stepped.length = 0;
  root = document.createElement("div");
  document.body.append(root);
  render(<List />, root);
  await settled();
});

afterEach(() => {
  render(null, root);
  root.remove();
  scrollTo(0, 0);
});

const rows = () => [...root.querySelectorAll<HTMLElement>("[role=feed] > article")];
const row = (index: number) => root.querySelector<HTMLElement>(`[data-row="${index}"]`);
const press = async (key: string, init: KeyboardEventInit = {}) => {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
  );
  await settled();
};

test("only rows near the window are drawn, each with its place among all", () => {
  expect(rows().length).toBeLessThan(60);
  expect(row(0)?.getAttribute("aria-posinset")).toBe("1");
  expect(row(0)?.getAttribute("aria-setsize")).toBe("100000");
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(0)]);
});

test("arrows, Home and End go from row to row, with the focus", async () => {
  row(0)?.focus();
  await press("ArrowDown");
  await press("ArrowDown");
  expect(document.activeElement).toBe(row(2));
  await press("ArrowUp");
  expect(document.activeElement).toBe(row(1));
  await press("End");
  expect(document.activeElement).toBe(row(99_999));
  const { top, bottom } = (row(99_999) as HTMLElement).getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight + 1);
  await press("ArrowDown");
  expect(document.activeElement).toBe(row(99_999));
  await press("Home");
  expect(document.activeElement).toBe(row(0));
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(0)]);
});

test("up from a control inside a row is first to the row itself", async () => {
  row(3)?.querySelector("button")?.focus();
  await settled();
  await press("ArrowUp");
  expect(document.activeElement).toBe(row(3));
});

test("a step says whether it reaches out", async () => {
  row(0)?.focus();
  await press("ArrowDown");
  await press("ArrowDown", { shiftKey: true });
  expect(stepped).toEqual([
    [0, 1, false],
    [1, 2, true],
  ]);
});

test("scrolling asks for the rows that come into sight and keeps the focused row", async () => {
  row(0)?.focus();
  scrollTo(0, 400_000);
  await vi.waitFor(() => {
    if ((needed.at(-1)?.first ?? 0) < 3_000) throw new Error("not asked for yet");
  });
  await settled();
  expect(document.activeElement).toBe(row(0));
  const seen = rows().filter((each) => each.getBoundingClientRect().bottom > 0);
  expect(seen.length).toBeGreaterThan(3);
});

test("rows in sight stand one below the other without gaps, wherever one scrolls to", async () => {
  for (const place of [9_000, 300_000, 299_700, 2_000_000]) {
    scrollTo(0, place);
    await settled();
    const seen = rows()
      .map((each) => each.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    expect(seen[0]?.top).toBeLessThanOrEqual(0);
    expect(seen.at(-1)?.bottom).toBeGreaterThanOrEqual(innerHeight);
    for (const [at, { top }] of seen.entries()) {
      if (at > 0) expect(top).toBeCloseTo(seen[at - 1]?.bottom ?? 0, 0);
    }
  }
});

test("a list that becomes shorter keeps its tab stop inside", async () => {
  row(0)?.focus();
  await press("End");
  count.value = 5;
  await settled();
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(4)]);
});
