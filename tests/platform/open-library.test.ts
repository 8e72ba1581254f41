/** The library is opened once: where it is open already, that tab is shown, at the view that is wanted. */
import { beforeEach, expect, test, vi } from "vitest";

const created = vi.fn();
const updated = vi.fn();
const focused = vi.fn();
let tabs: { id: number; windowId: number; url?: string }[] = [];

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://tidemark/${path}` },
    tabs: { query: async () => tabs, create: created, update: updated },
    windows: { update: focused },
  },
}));

const { openLibrary } = await import("../../src/platform/open-library.ts");

const page = "chrome-extension://tidemark/src/ui/library/index.html";

beforeEach(() => vi.clearAllMocks());

test.each([
  { why: "no tab has it", open: [{ id: 1, windowId: 1 }], address: "", creates: page },
  { why: "no tab has it, a view is wanted", open: [], address: "#bin", creates: `${page}#bin` },
])("$why: a new one", async ({ open, address, creates }) => {
  tabs = open;
  await openLibrary(address);
  expect(created).toHaveBeenCalledWith({ url: creates });
  expect(updated).not.toHaveBeenCalled();
});

test.each([
  { why: "as it was", address: "", change: { active: true } },
  { why: "at the wanted view", address: "#bin", change: { active: true, url: `${page}#bin` } },
])("a tab has it: shown $why, with its window", async ({ address, change }) => {
  tabs = [
    { id: 1, windowId: 1, url: "https://news.example/src/ui/library/index.html" },
    { id: 2, windowId: 5, url: `${page}#notes?words=x` },
  ];
  await openLibrary(address);
  expect(updated).toHaveBeenCalledWith(2, change);
  expect(focused).toHaveBeenCalledWith(5, { focused: true });
  expect(created).not.toHaveBeenCalled();
});
