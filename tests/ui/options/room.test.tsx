/** How much room is left is said in words and drawn; little of it is a warning; the bin can be emptied. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { StoreModel } from "../../../src/ui/options/store-model.ts";
import { StoreSection } from "../../../src/ui/options/store-section.tsx";
import { RoomModel } from "../../../src/ui/parts/room-model.ts";
import { ToastArea, ToastModel } from "../../../src/ui/parts/toast.tsx";
import { announce, answers, asked, startAnew } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const megabyte = 1_000_000;
let root: HTMLElement;

async function open(): Promise<void> {
  const toast = new ToastModel();
  const [store, room] = [new StoreModel(), new RoomModel(toast)];
  await Promise.all([store.follow(), room.follow()]);
  render(
    <>
      <StoreSection store={store} room={room} />
      <ToastArea toast={toast} />
    </>,
    root,
  );
}

const roomIs = (usage: number, quota: number) =>
  vi.spyOn(navigator.storage, "estimate").mockImplementation(async () => ({ usage, quota }));
const button = (label: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(label));
const warning = () => root.querySelector(".room-warning")?.textContent ?? "";
const toast = () => root.querySelector(".toast")?.textContent ?? "";
const emptied = () => asked.filter(({ type }) => type === "bin/empty").length;

beforeEach(() => {
  startAnew();
  answers.set("library/size", { ok: true, value: { articles: 0, notes: 0 } });
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
});

describe("the room that is left", () => {
  test.each([
    { used: 3 * megabyte, left: 82_300 * megabyte, words: "Room for about 82 GB more, as your browser estimates" },
    { used: 3 * megabyte, left: 2_340 * megabyte, words: "Room for about 2.3 GB more, as your browser estimates" },
    { used: 3 * megabyte, left: 12 * megabyte, words: "Room for about 12 MB more, as your browser estimates" },
    { used: 3 * megabyte, left: 0, words: "Room for about 1 kB more, as your browser estimates" },
  ])("$left bytes beside $used", async ({ used, left, words }) => {
    roomIs(used, used + left);
    await open();
    const meter = root.querySelector("meter");
    expect(meter?.labels[0]?.textContent).toBe(words);
    expect((meter?.value ?? 0) / (meter?.max ?? 1)).toBeCloseTo(Math.min(1, left / (1000 * megabyte)));
  });

  test("is not drawn where the browser does not tell", async () => {
    vi.spyOn(navigator.storage, "estimate").mockRejectedValue(new Error("no"));
    await open();
    expect(root.querySelector("meter")).toBeNull();
    expect(warning()).toBe("");
  });

  test("that is little is a warning, which goes when there is more again", async () => {
    roomIs(megabyte, 21 * megabyte);
    await open();
    expect(warning()).toContain("about 20 MB");
    const meter = root.querySelector("meter");
    expect(meter?.value).toBeLessThan(meter?.high ?? 0);
    roomIs(megabyte, 2100 * megabyte);
    announce("note/changed", { articles: null });
    await expect.poll(warning).toBe("");
  });
});

describe("whether the browser keeps it", () => {
  test("is asked of the browser at the reader's word, and said", async () => {
    vi.spyOn(navigator.storage, "persisted").mockResolvedValueOnce(false).mockResolvedValue(true);
    const persist = vi.spyOn(navigator.storage, "persist").mockResolvedValue(true);
    await open();
    expect(root.textContent).toContain("may clear all of it");
    button("Ask it to keep")?.click();
    await expect.poll(toast).toContain("keeps all of it");
    expect(persist).toHaveBeenCalledOnce();
    expect(button("Ask it to keep")).toBeUndefined();
  });

  test("a browser that does not agree is not said to keep it", async () => {
    vi.spyOn(navigator.storage, "persisted").mockResolvedValue(false);
    vi.spyOn(navigator.storage, "persist").mockResolvedValue(false);
    await open();
    button("Ask it to keep")?.click();
    await expect.poll(toast).toContain("did not agree");
    expect(root.textContent).toContain("may clear all of it");
  });
});

describe("emptying the bin", () => {
  beforeEach(() => void answers.set("bin/empty", { ok: true, value: 12 }));

  test("is done on the second press, said, and the focus comes back", async () => {
    await open();
    button("Empty the bin")?.click();
    await expect.poll(() => root.textContent).toContain("gone for good");
    expect(emptied()).toBe(0);
    button("Delete for good")?.click();
    await expect.poll(toast).toContain("12 notes were deleted for good");
    expect(emptied()).toBe(1);
    expect(document.activeElement?.textContent).toBe("Empty the bin");
  });

  test("pressing twice with the keyboard deletes nothing", async () => {
    await open();
    button("Empty the bin")?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Cancel");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Empty the bin");
    expect(emptied()).toBe(0);
  });

  test("that failed is said to have failed", async () => {
    answers.set("bin/empty", { ok: false, error: { code: "disk-full", detail: "" } });
    await open();
    button("Empty the bin")?.click();
    await expect.poll(() => button("Delete for good")).toBeDefined();
    button("Delete for good")?.click();
    await expect.poll(toast).toContain("disk is full");
  });
});
