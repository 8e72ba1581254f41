/** What is stored is said in figures, as it is now. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StoreModel } from "../../../src/ui/options/store-model.ts";
import { StoreSection } from "../../../src/ui/options/store-section.tsx";
import { RoomModel } from "../../../src/ui/parts/room-model.ts";
import { ToastModel } from "../../../src/ui/parts/toast.tsx";
import { announce, answers, startAnew } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

let root: HTMLElement;

async function open(): Promise<void> {
  const store = new StoreModel();
  const room = new RoomModel(new ToastModel());
  await store.follow();
  await room.follow();
  render(<StoreSection store={store} room={room} />, root);
}

const figures = () => root.querySelector(".stored")?.textContent ?? "";

const holds = (articles: number, notes: number) =>
  answers.set("library/size", { ok: true, value: { articles, notes } });

beforeEach(() => {
  startAnew();
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe("what is stored", () => {
  test("is said in figures", async () => {
    holds(1, 3);
    await open();
    expect(figures()).toMatch(/^3 notes on 1 article\. Your browser uses \d[\d,]* [kM]B for it\.$/);
  });

  test("nothing is nothing", async () => {
    holds(0, 0);
    await open();
    expect(figures()).toBe("Nothing is stored yet.");
  });

  test("is counted again when a note is written elsewhere", async () => {
    holds(1, 3);
    await open();
    holds(1, 1);
    announce("note/changed", { articles: null });
    await expect.poll(figures).toContain("1 note on 1 article");
  });

  test("that cannot be read is said to be so", async () => {
    answers.set("library/size", { ok: false, error: { code: "storage-failed", detail: "" } });
    await open();
    expect(figures()).toContain("could not be read");
  });
});
