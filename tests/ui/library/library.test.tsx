/** The library page: what is shown, what can be done with it, and where its addresses lead. */
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { NoteId } from "../../../src/core/article/brand.ts";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { changed, type NoteChange } from "../../../src/core/notes/note-change.ts";
import type { NoteRow } from "../../../src/platform/library/library-protocol.ts";
import { PrivateLibrary } from "../../../src/ui/library/app.tsx";
import { asked, handlers } from "../panel/fake-browser.ts";
import { find, settled, texts } from "../panel/open-panel.tsx";
import { type OpenLibrary, openLibraryPage } from "./open-library.tsx";
import { noteRow, sampleShelf } from "./sample-shelf.ts";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);

beforeEach(() => page.viewport(1100, 900));

const rows = () => [...document.querySelectorAll<HTMLElement>("[role=feed] > article")];
const quotes = () => texts(".library-quote blockquote");
const row = (at: number) => rows()[at] as HTMLElement;
const press = async (element: HTMLElement, init: MouseEventInit = {}) => {
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
  await settled();
};
const key = async (name: string, init: KeyboardEventInit = {}) => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init }));
  await settled();
};
const type = async (field: HTMLInputElement, words: string) => {
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await settled();
};
const searchField = () => document.querySelector<HTMLInputElement>(".search-field input") as HTMLInputElement;
const boxOf = (at: number) => row(at).querySelector<HTMLInputElement>("input[type=checkbox]") as HTMLInputElement;

/** The background changes what it is asked to, as it would. */
function changesNotes({ engine }: OpenLibrary): void {
  handlers.set("notes/change", ({ ids, change }: { ids: readonly NoteId[]; change: NoteChange }) => {
    const done: { id: NoteId; back: NoteChange }[] = [];
    const notes = engine.shelf.notes.map((each) => {
      const made = ids.includes(each.note.id) ? changed(each.note, change, "2024-05-01T00:00:00.000Z") : null;
      if (made) done.push({ id: each.note.id, back: made.back });
      return made ? { ...each, note: made.note } : each;
    });
    engine.change({ notes });
    return ok(done);
  });
}

const binned = (each: NoteRow): NoteRow => ({ ...each, note: { ...each.note, deleted: "2024-05-01T00:00:00.000Z" } });

const changes = () => asked.filter(({ type }) => type === "notes/change").map(({ ask }) => ask);

describe("all notes", () => {
  test("are told with their quotes, tags, status and articles, and counted", async () => {
    await openLibraryPage();
    expect(texts(".count-line h2")).toEqual(["6 notes"]);
    expect(row(0).textContent).toMatch(/We waited too long[\s\S]*#quote#halloran[\s\S]*Checked[\s\S]*Port Selwyn/);
    expect(texts(".rail-count")).toEqual(["6", "3", "1"]);
    expect(row(2).textContent).toContain("On the whole page");
    expect(row(5).textContent).toContain("Untitled page");
  });

  test("are narrowed while one types; what was typed is in the address, and lit up", async () => {
    const { addresses } = await openLibraryPage();
    await type(searchField(), "money");
    expect(quotes()).toHaveLength(2);
    expect(addresses).toEqual(["=#notes?words=money"]);
    expect(CSS.highlights.get("library-match")?.size).toBe(3);
    await type(searchField(), "");
    expect(CSS.highlights.has("library-match")).toBe(false);
  });

  test("say when nothing matches, and lead back", async () => {
    await openLibraryPage({ address: "#notes?words=zebra" });
    expect(rows()).toHaveLength(0);
    await press(find(".empty button", "Clear the filter"));
    expect(rows()).toHaveLength(6);
  });

  test("are filtered by chips that tell what is left; each can be taken off again", async () => {
    const { addresses } = await openLibraryPage();
    await press(find(".filter-chip", "Tag"));
    expect(texts(".filter-popover:popover-open .filter-option")).toEqual([
      "#quote2",
      "#halloran1",
      "#money1",
      "#follow-up1",
    ]);
    await press(find(".filter-popover:popover-open label", "#quote").querySelector("input") as HTMLElement);
    expect(quotes()).toEqual(["We waited too long", "it could fail in any winter"]);
    expect(addresses.at(-1)).toBe("#notes?tag=quote");
    await press(find(".filter-taken .chip", /#quote/));
    expect(rows()).toHaveLength(6);
    expect(document.activeElement?.textContent).toContain("Site");
  });

  test("never name a place that is no address of the web", async () => {
    const shelf = sampleShelf();
    const [first] = shelf.notes;
    if (!first) throw new Error("no note");
    const hostile = { ...first.note, target: { ...first.note.target, source: "javascript:alert(1)" } };
    await openLibraryPage({ shelf: { ...shelf, notes: [{ ...first, note: hostile }] } });
    expect(row(0).querySelector("a[href^=javascript]")).toBeNull();
    expect(row(0).querySelector("[aria-label='Open in the article']")).toBeNull();
  });

  test("lead to their words in the article", async () => {
    await openLibraryPage();
    const link = row(0).querySelector<HTMLAnchorElement>("[aria-label='Open in the article']");
    expect(link?.href).toBe("https://coast.example/gate#:~:text=We%20waited%20too%20long");
  });

  test("a long quote is cut until it is asked for", async () => {
    await page.viewport(420, 900);
    await openLibraryPage();
    const more = find(".library-quote button", "Show all", row(1));
    const cut = row(1).offsetHeight;
    await press(more);
    expect(row(1).offsetHeight).toBeGreaterThan(cut);
    expect(more.getAttribute("aria-expanded")).toBe("true");
  });

  test("thousands are asked for as they come into sight", async () => {
    const shelf = sampleShelf();
    const article = shelf.articles[0];
    if (!article) throw new Error("no article");
    const notes = Array.from({ length: 5_000 }, (_, at) => noteRow(`quote ${at}`, article));
    const { engine } = await openLibraryPage({ shelf: { ...shelf, notes } });
    expect(rows().length).toBeLessThan(40);
    row(0).focus();
    await key("End");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("quote 4999"));
    expect(document.activeElement?.getAttribute("aria-posinset")).toBe("5000");
    expect(engine.asks("notes").every(({ slice }) => slice.count <= 100)).toBe(true);
  });
});

describe("selected notes", () => {
  test("are selected by their boxes, with Shift from one to another, and by keys", async () => {
    await openLibraryPage();
    await press(boxOf(0));
    await press(boxOf(2), { shiftKey: true });
    expect(texts(".bulk-count")).toEqual(["3 selected"]);
    row(4).focus();
    await key(" ");
    expect(texts(".bulk-count")).toEqual(["4 selected"]);
    await key("ArrowDown", { shiftKey: true });
    expect(texts(".bulk-count")).toEqual(["5 selected"]);
    await key("ArrowUp", { shiftKey: true });
    expect(texts(".bulk-count")).toEqual(["4 selected"]);
    await key("a", { ctrlKey: true });
    expect(texts(".bulk-count")).toEqual(["6 selected"]);
    await key("Escape");
    expect(document.querySelector(".bulk-bar")).toBeNull();
  });

  test("get a tag, shown at once; undo takes it from those that had none", async () => {
    const open = await openLibraryPage();
    changesNotes(open);
    await press(boxOf(3));
    await press(boxOf(4));
    const field = document.querySelector<HTMLInputElement>(".bulk-bar .tag-field") as HTMLInputElement;
    field.focus();
    await type(field, "winter");
    await key("Enter");
    expect(changes()).toEqual([{ ids: ["note-4", "note-5"], change: { kind: "add-tag", tag: "winter" } }]);
    expect(row(3).textContent).toContain("#winter");
    expect(row(4).textContent).toContain("#winter");
    await press(find(".toast button", "Undo"));
    expect(row(3).textContent).not.toContain("#winter");
  });

  test("get a colour; undo gives each its own back", async () => {
    const open = await openLibraryPage();
    changesNotes(open);
    await press(boxOf(0));
    await press(boxOf(1));
    await press(find(".bulk-bar button", "Colour"));
    await press(find("[role=menu]:popover-open [role=menuitem]", "Purple"));
    await press(find(".toast button", "Undo"));
    expect(open.engine.shelf.notes.slice(0, 2).map(({ note }) => note.colour)).toEqual(["yellow", "green"]);
  });

  test("go to the bin and come back", async () => {
    const open = await openLibraryPage();
    changesNotes(open);
    row(1).focus();
    await key("Delete");
    expect(rows()).toHaveLength(5);
    expect(document.activeElement).toBe(row(1));
    await press(find(".toast button", "Undo"));
    expect(rows()).toHaveLength(6);
  });

  test("what could not be changed is said, and stays selected", async () => {
    await openLibraryPage();
    await press(boxOf(0));
    await press(find(".bulk-bar button", "Delete"));
    await vi.waitFor(() => expect(texts(".toast")[0]).toContain("could not be reached"));
    expect(texts(".bulk-count")).toEqual(["1 selected"]);
  });

  test("are exported by the articles they are on", async () => {
    const { library } = await openLibraryPage();
    await press(boxOf(0));
    await press(boxOf(3));
    await press(find(".bulk-bar button", "Export"));
    const open = library.sharing.open.value;
    if (open?.kind !== "export") throw new Error("no export");
    const articles = await open.scopes[0].articles(false);
    expect(articles).toEqual(ok(["gate", "report"]));
  });
});

describe("the words of a note", () => {
  /** The background stores what it is given, and the engine sees it. */
  function stores({ engine }: OpenLibrary): void {
    handlers.set("note/put", ({ note }: { note: Note }) => {
      const stored = { ...note, revision: note.revision + 1 };
      engine.change({
        notes: engine.shelf.notes.map((each) => (each.note.id === note.id ? { ...each, note: stored } : each)),
      });
      return ok(stored);
    });
  }

  async function write(words: string): Promise<HTMLTextAreaElement> {
    row(1).focus();
    await key("F2");
    await expect.poll(() => document.querySelector("dialog textarea")).not.toBeNull();
    const field = document.querySelector("dialog textarea") as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    field.value = words;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return field;
  }

  const dialog = () => document.querySelector("dialog[open]");
  const bodyOf = ({ engine }: OpenLibrary) => engine.shelf.notes[1]?.note.body;

  test("are written in a dialog, stored, and can be taken back; the focus is where it was", async () => {
    const open = await openLibraryPage();
    stores(open);
    const before = bodyOf(open);
    await write("Who was it that measured this?");
    await press(find("dialog button", "Close"));
    await expect.poll(dialog).toBeNull();
    expect(bodyOf(open)).toBe("Who was it that measured this?");
    expect(row(1).textContent).toContain("Who was it that measured this?");
    expect(document.activeElement).toBe(row(1));
    await press(find(".toast button", "Undo"));
    await expect.poll(() => bodyOf(open)).toBe(before);
  });

  test("are stored at a pause already, and by leaving with Escape", async () => {
    const open = await openLibraryPage();
    stores(open);
    await write("first");
    await expect.poll(() => bodyOf(open)).toBe("first");
    await write("second");
    document.querySelector("dialog")?.dispatchEvent(new Event("cancel", { cancelable: true }));
    await expect.poll(dialog).toBeNull();
    expect(bodyOf(open)).toBe("second");
  });

  test("that cannot be stored stay where they are, and it is said why", async () => {
    await openLibraryPage();
    handlers.set("note/put", () => fail({ code: "disk-full", detail: "" }));
    const field = await write("not to be lost");
    await press(find("dialog button", "Close"));
    await expect.poll(() => texts("dialog [role=alert]").join()).toContain("The disk is full");
    expect(dialog()).not.toBeNull();
    expect(field.value).toBe("not to be lost");
  });

  test("that were typed when the page was closed are there again", async () => {
    const open = await openLibraryPage();
    stores(open);
    localStorage.setItem(`draft:${open.engine.shelf.notes[1]?.note.id}`, "1 typed before it was closed");
    row(1).focus();
    await key("F2");
    const field = () => document.querySelector<HTMLTextAreaElement>("dialog textarea");
    await expect.poll(() => field()?.value ?? "").toBe("typed before it was closed");
    await expect.poll(() => bodyOf(open)).toBe("typed before it was closed");
  });

  test("of a note in the bin are left alone", async () => {
    const shelf = sampleShelf();
    await openLibraryPage({ address: "#bin", shelf: { ...shelf, notes: shelf.notes.map(binned) } });
    row(0).focus();
    await key("F2");
    expect(dialog()).toBeNull();
  });
});

describe("places", () => {
  test("Back leads to the row that was at hand", async () => {
    const { library } = await openLibraryPage();
    row(0).focus();
    await key("End");
    library.go({ view: "bin" });
    await settled();
    expect(texts("h1")).toEqual(["Bin"]);
    await library.see("");
    await settled();
    expect(document.activeElement).toBe(row(5));
  });

  test("from view to view the heading takes the focus", async () => {
    const { library } = await openLibraryPage();
    await library.see("#articles");
    await settled();
    expect(document.activeElement?.textContent).toBe("Articles");
  });

  test.each([
    { address: "#articles", title: "Articles", shows: /Maud Verrill[\s\S]*42% read[\s\S]*Untitled page/ },
    { address: "#article?id=gate", title: "Port Selwyn closes", shows: /3 notes[\s\S]*Halloran opposed the plan/ },
    { address: "#article?id=nothing", title: "Articles", shows: /not kept any more/ },
    { address: "#names", title: "People & things", shows: /Ingrid Halloran[\s\S]*Mayor Halloran[\s\S]*2 articles/ },
    {
      address: "#name?id=person:ingrid halloran",
      title: "Ingrid Halloran",
      shows: /Port Selwyn closes[\s\S]*1 note names it[\s\S]*Appears with[\s\S]*Selwyn Water Authority[\s\S]*May be/,
    },
    { address: "#name?id=person:nobody", title: "People & things", shows: /No article names it/ },
    {
      address: "#timeline",
      title: "Timeline",
      shows:
        /6 events from 2 articles[\s\S]*early 2023[\s\S]*Ødegaard Report[\s\S]*October 2023[\s\S]*since 3 April 2024/i,
    },
    { address: "#bin", title: "Bin", shows: /30 days[\s\S]*1 note[\s\S]*thrown away/ },
  ])("$address", async ({ address, title, shows }) => {
    await openLibraryPage({ address });
    expect(texts("h1")[0]).toContain(title);
    expect(document.querySelector("main")?.textContent).toMatch(shows);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  test.each([
    "#notes",
    "#articles",
    "#article?id=gate",
    "#names",
    "#name?id=person:ingrid halloran",
    "#timeline",
    "#bin",
  ])("%s fits into 320 pixels", async (address) => {
    await page.viewport(320, 640);
    const { library } = await openLibraryPage({ address });
    library.notes.selection.all(library.notes.rows.total.value > 0 ? ["note-1" as NoteId] : []);
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test("what a filter opens stays inside a narrow window", async () => {
  await page.viewport(320, 640);
  await openLibraryPage();
  for (const chip of document.querySelectorAll<HTMLElement>(".filter-chip:enabled")) {
    await press(chip);
    const box = document.querySelector(".filter-popover:popover-open")?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    document.querySelector<HTMLElement>(".filter-popover:popover-open")?.hidePopover();
    await settled();
  }
});

test("a slash goes to the search, and Escape on a row does", async () => {
  await openLibraryPage();
  await key("/");
  expect(document.activeElement).toBe(searchField());
  row(1).focus();
  await key("Escape");
  expect(document.activeElement).toBe(searchField());
});

describe("states", () => {
  test("an empty library says how to begin", async () => {
    const shelf = { notes: [], articles: [], entities: [], stories: [], events: [] };
    await openLibraryPage({ shelf });
    expect(document.querySelector("main")?.textContent).toMatch(/Your library is empty[\s\S]*Click the Tidemark icon/);
  });

  test("an index that is being built shows how far it is, and the lists that there are", async () => {
    const { engine } = await openLibraryPage();
    engine.tell({ stage: "indexing", done: 30, total: 120 });
    await settled();
    const bar = document.querySelector("progress");
    expect([bar?.value, bar?.max]).toEqual([30, 120]);
    expect(rows()).toHaveLength(6);
    engine.tell({ stage: "ready" });
    await settled();
    expect(document.querySelector("progress")).toBeNull();
  });

  test("a damaged index can be built again", async () => {
    const { engine } = await openLibraryPage();
    engine.tell({ stage: "failed", problem: { code: "storage-failed", detail: "" } });
    await settled();
    await press(find("[role=alert] button", "Build it again"));
    expect(engine.rebuilt).toBe(1);
  });

  test("a list that cannot be read says so, and is tried again", async () => {
    const { engine, library } = await openLibraryPage();
    engine.break({ code: "storage-failed", detail: "" });
    await library.see("#names");
    await settled();
    expect(document.querySelector("main")?.textContent).toContain("could not be read");
    engine.break(null);
    await press(find(".empty button", "Try again"));
    expect(rows()).toHaveLength(5);
  });

  test("a private window has no library, and says so", () => {
    const root = document.createElement("div");
    document.body.append(root);
    render(<PrivateLibrary />, root);
    expect(root.textContent).toContain("no library in private windows");
    expect(root.querySelector("nav, a, button")).toBeNull();
    root.remove();
  });
});
