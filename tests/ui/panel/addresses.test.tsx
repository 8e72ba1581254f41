/** Notes follow an article that moved: offered when the title says so, chosen by hand otherwise, and back again. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { ArticleHead, KnownAddress } from "../../../src/core/article/known-address.ts";
import type { PageState } from "../../../src/core/article/page-state.ts";
import { fail, ok } from "../../../src/core/article/result.ts";
import { handlers } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, article, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const head = (name: string, change: Partial<ArticleHead> = {}): ArticleHead => ({
  id: `https://${name}` as ArticleId,
  url: `https://www.${name}`,
  title: article.title,
  captured: "2024-04-03T10:00:00.000Z",
  notes: 2,
  ...change,
});
const old = head("coast.example/old");
const moved = { id: old.id, analysis, corrections: [], created: old.captured, captured: old.captured };
const known: KnownAddress = {
  address: old.id,
  article: article.id,
  moved: { article: moved, notes: ["a" as NoteId, "b" as NoteId] },
};

interface Stored {
  readonly heads?: readonly ArticleHead[];
  readonly addresses?: readonly KnownAddress[];
}

async function openNotes({ heads = [], addresses = [] }: Stored, state: PageState = readyPage) {
  const opened = await openPanel(null);
  handlers.set("page/describe", () => ok(state));
  handlers.set("article/addresses", () => ok(addresses));
  handlers.set("article/heads", (({ title }: { title: string | null }) =>
    ok(heads.filter((each) => title === null || each.title === title))) as never);
  handlers.set("article/move", () => ok(2));
  handlers.set("article/separate", () => ok(null));
  await opened.panel.see({ id: 7, url: null, isLoading: false, isPrivate: false });
  await settled();
  find("[role=tab]", "Notes").click();
  await settled();
  return opened;
}

/** It is loaded when it is first asked for. */
async function openDialog(): Promise<void> {
  find("button", "This article moved here").click();
  await expect.poll(() => document.querySelector("dialog[open]")).not.toBeNull();
  await settled();
}

const toast = () => texts(".toast").join();

describe("an article of the same title elsewhere", () => {
  test("is offered with its address, and its notes are brought here", async () => {
    const { asks } = await openNotes({ heads: [old, head("here", { id: article.id })] });
    expect(texts(".address-suggested p")).toEqual([
      "You have 2 notes on an article of this title at another address. Has it moved here?",
      "coast.example/old",
    ]);
    find(".address-suggested button", "Bring the notes here").click();
    await settled();
    expect(asks("article/move")).toMatchObject([{ from: old.id, keep: { analysis: { article: { id: article.id } } } }]);
    expect(toast()).toContain("2 notes brought here");
    find(".toast button", "Undo").click();
    await settled();
    expect(asks("article/separate")).toEqual([{ address: old.id }]);
  });

  test("that is another one is not offered again", async () => {
    await openNotes({ heads: [old] });
    find(".address-suggested button", "Not the same").click();
    await settled();
    expect(texts(".address-suggested")).toEqual([]);
    expect(localStorage.getItem("not-the-same")).toContain(old.id);
  });

  test("in a private window that is not written down", async () => {
    await openNotes({ heads: [head("coast.example/private")] }, { ...readyPage, isPrivate: true });
    find(".address-suggested button", "Not the same").click();
    await settled();
    expect(texts(".address-suggested")).toEqual([]);
    expect(localStorage.getItem("not-the-same")).toBeNull();
  });

  test("when it cannot be moved, the reader is told and it stays offered", async () => {
    await openNotes({ heads: [head("coast.example/full")] });
    handlers.set("article/move", () => fail({ code: "disk-full", detail: "" }));
    find(".address-suggested button", "Bring the notes here").click();
    await settled();
    expect(toast()).not.toBe("");
    expect(texts(".address-suggested")).toHaveLength(1);
  });
});

describe("by hand", () => {
  const heads = [
    head("else.example/b", { title: "Another gate" }),
    old,
    head("coast.example/harbour", { title: "The harbour", captured: "2024-05-01T10:00:00.000Z", notes: 1 }),
  ];

  test("articles of this site come first, the latest of them before the others", async () => {
    await openNotes({ heads });
    await openDialog();
    expect(texts(".address-title")).toEqual(["The harbour", article.title, "Another gate"]);
    expect(texts(".address-choice:first-child .address-facts span").slice(0, 3)).toEqual([
      "coast.example",
      "1 May 2024",
      "1 note",
    ]);
  });

  test("are searched, and the one that is chosen brings its notes", async () => {
    const { asks } = await openNotes({ heads });
    await openDialog();
    await userEvent.fill(find("dialog input", "Search your articles"), "gate else");
    await settled();
    expect(texts(".address-title")).toEqual(["Another gate"]);
    expect(texts("dialog [role=status]")).toEqual(["1 article"]);
    find("dialog button", "Another gate").click();
    await settled();
    expect(asks("article/move")).toMatchObject([{ from: "https://else.example/b" }]);
    expect(document.querySelector<HTMLDialogElement>("dialog:has(.address-choices)")).toBeNull();
  });

  test("nothing found says so", async () => {
    await openNotes({ heads: [] });
    await openDialog();
    expect(texts(".address-none")).toEqual(["You have no notes on another article like that."]);
  });
});

describe("addresses that are known", () => {
  test("are listed; notes that were brought from there can go back", async () => {
    const { asks } = await openNotes({
      addresses: [known, { address: "https://coast.example/amp" as ArticleId, article: article.id, moved: null }],
    });
    expect(texts(".addresses-summary")).toEqual(["Also known from 2 other addresses"]);
    find(".addresses-summary", "Also known").click();
    expect(texts(".addresses-list button")).toEqual(["Take its 2 notes back there"]);
    find(".addresses-list button", "Take its 2 notes").click();
    await settled();
    expect(asks("article/separate")).toEqual([{ address: old.id }]);
  });

  test("only addresses of the web are links", async () => {
    const odd = (address: string): KnownAddress => ({
      address: address as ArticleId,
      article: article.id,
      moved: null,
    });
    await openNotes({ addresses: [odd("javascript:alert(1)"), odd("file:///tmp/a"), odd("https://coast.example/a")] });
    find(".addresses-summary", "Also known").click();
    expect([...document.querySelectorAll<HTMLAnchorElement>(".addresses a")].map(({ href }) => href)).toEqual([
      "https://coast.example/a",
    ]);
  });
});
