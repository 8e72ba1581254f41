/** The Notes tab: nothing typed is ever lost, and "Saved" is said only of what is durable. */
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fail, ok, type Result } from "../../../src/core/article/result.ts";
import type { Note } from "../../../src/core/notes/note.ts";
import { announced, handlers } from "./fake-browser.ts";
import { find, type OpenPanel, openPanel, settled, texts } from "./open-panel.tsx";
import { note, placed, readyPage, find as spanOf } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

/** A database of one write after the other, as the background keeps it. */
function storeWrites(): Note[] {
  const written: Note[] = [];
  handlers.set("note/put", (({ note: made }: { note: Note }) => {
    const stored = { ...made, revision: made.revision + 1 };
    written.push(stored);
    return ok(stored);
  }) as never);
  return written;
}

const open = async (state = readyPage): Promise<OpenPanel> => {
  const opened = await openPanel(state);
  find("[role=tab]", "Notes").click();
  await settled();
  return opened;
};

const card = (words: string) => find(".note", words);
const body = (within: HTMLElement) => within.querySelector("textarea") as HTMLTextAreaElement;
const saveState = (within: HTMLElement) => texts(".note-save", within).join();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the list", () => {
  test("page notes first, then the text's in reading order, then the lost ones with their quotes", async () => {
    await open();
    expect(texts(".note-heading")).toEqual(["On the whole page", "In the text", "Lost their place"]);
    expect(texts(".note-quote")).toEqual([
      "We waited too long",
      "The repair would cost £40 million",
      "Danish engineers",
      "The council had been warned twice before",
    ]);
    expect(card("Danish engineers").textContent).toContain("Moved");
    expect(card("warned twice").textContent).toContain("no longer on the page");
    expect(body(card("warned twice")).value).toBe("Source?");
  });

  test("a quote goes to its passage; a lost one goes nowhere", async () => {
    const { asks } = await open();
    find(".note-go", "We waited").click();
    expect(asks("page/goTo")).toHaveLength(1);
    expect(card("warned twice").querySelector(".note-go")).toBeNull();
    expect(texts("[aria-label='Go to the passage']", card("warned twice"))).toEqual([]);
  });

  test("without notes it says how to make one", async () => {
    await open({ ...readyPage, notes: [] });
    expect(texts(".empty").join()).toContain("Select a passage");
  });
});

describe("writing", () => {
  test("is stored after a pause, and called saved only when the answer is there", async () => {
    await open();
    let answer: (result: Result<Note>) => void = () => undefined;
    const writes: Note[] = [];
    handlers.set("note/put", (({ note: made }: { note: Note }) => {
      writes.push(made);
      return new Promise((resolve) => {
        answer = resolve;
      });
    }) as never);
    const within = card("£40 million");
    await userEvent.fill(body(within), "Too much?");
    await settled();
    expect(saveState(within)).toBe("Saving…");
    expect(writes).toEqual([]);
    await pause(450);
    expect(writes).toMatchObject([{ id: "cost", body: "Too much?", motivation: "commenting", revision: 1 }]);
    expect(saveState(within)).toBe("Saving…");
    answer(ok({ ...(writes[0] as Note), revision: 2 }));
    await settled();
    expect(saveState(within)).toBe("Saved");
  });

  test("leaving the field stores at once", async () => {
    await open();
    const written = storeWrites();
    const within = card("£40 million");
    await userEvent.fill(body(within), "Now");
    body(within).blur();
    await settled();
    expect(written).toMatchObject([{ body: "Now" }]);
  });

  test("so does leaving the tab, before another page is shown", async () => {
    const { panel } = await open();
    const written = storeWrites();
    await userEvent.fill(body(card("£40 million")), "On the way out");
    await panel.see({ id: 99, url: null, isLoading: false, isPrivate: false });
    expect(written).toMatchObject([{ body: "On the way out" }]);
  });

  test("writes go one after the other, each from what was last answered", async () => {
    await open();
    const written = storeWrites();
    const within = card("£40 million");
    await userEvent.fill(body(within), "One");
    await pause(450);
    await userEvent.fill(body(within), "One, two");
    await pause(450);
    expect(written.map(({ body, revision }) => [body, revision])).toEqual([
      ["One", 2],
      ["One, two", 3],
    ]);
  });

  test("what is typed while a write is on its way is written next", async () => {
    await open();
    const writes: Note[] = [];
    let release: () => void = () => undefined;
    handlers.set("note/put", (({ note: made }: { note: Note }) => {
      writes.push(made);
      const stored = ok({ ...made, revision: made.revision + 1 });
      if (writes.length > 1) return stored;
      return new Promise((resolve) => {
        release = () => resolve(stored);
      });
    }) as never);
    const within = card("£40 million");
    await userEvent.fill(body(within), "First");
    await pause(450);
    await userEvent.fill(body(within), "First and more");
    release();
    await settled();
    expect(writes.map(({ body }) => body)).toEqual(["First", "First and more"]);
    expect(body(within).value).toBe("First and more");
    expect(saveState(within)).toBe("Saved");
  });

  test("news from elsewhere does not take away what is being typed, nor is it overwritten", async () => {
    const { pageIs, asks } = await open();
    storeWrites();
    find(".note-read", "", card("We waited")).click();
    await settled();
    await userEvent.fill(body(card("We waited")), "My own words");
    const elsewhere = placed(note("quote", "We waited too long", { body: "Other words", colour: "pink", revision: 7 }));
    await pageIs({ ...readyPage, notes: [elsewhere] });
    expect(body(card("We waited")).value).toBe("My own words");
    await pause(450);
    // From revision 1: the background sees that it had not seen the seventh, and merges.
    expect(asks("note/put")).toMatchObject([{ note: { body: "My own words", colour: "pink", revision: 1 } }]);
  });

  test("words that another writer added come back with the answer", async () => {
    await open();
    handlers.set("note/put", (({ note: made }: { note: Note }) =>
      ok({ ...made, body: `${made.body}\n\nand theirs`, revision: 9 })) as never);
    const within = card("£40 million");
    await userEvent.fill(body(within), "mine");
    await pause(450);
    expect(body(within).value).toBe("mine\n\nand theirs");
  });

  test.each([
    { answered: "mine\n\ntheirs", kept: "mine, longer\n\ntheirs", why: "theirs after ours" },
    { answered: "theirs\n\nmine", kept: "theirs\n\nmine, longer", why: "theirs before ours" },
    { answered: "mine", kept: "mine, longer", why: "ours alone" },
  ])("$why: what was typed meanwhile and what came meanwhile are both kept", async ({ answered, kept }) => {
    await open();
    const bodies: string[] = [];
    let release: () => void = () => undefined;
    handlers.set("note/put", (({ note: made }: { note: Note }) => {
      bodies.push(made.body);
      if (bodies.length > 1) return ok({ ...made, revision: 10 });
      return new Promise((resolve) => {
        release = () => resolve(ok({ ...made, body: answered, revision: 9 }));
      });
    }) as never);
    const within = card("£40 million");
    await userEvent.fill(body(within), "mine");
    await pause(450);
    await userEvent.fill(body(within), "mine, longer");
    release();
    await settled();
    expect(bodies).toEqual(["mine", kept]);
    expect(body(within).value).toBe(kept);
  });

  test("a failure keeps the text, says why, and can be tried again", async () => {
    await open();
    handlers.set("note/put", () => fail({ code: "storage-failed", detail: "disk" }));
    const within = card("£40 million");
    await userEvent.fill(body(within), "Precious");
    await pause(450);
    expect(texts("[role=alert]", within).join()).toContain("could not store");
    expect(body(within).value).toBe("Precious");
    expect(saveState(within)).toBe("");
    const written = storeWrites();
    find("button", "Try again", within).click();
    await settled();
    expect(written).toMatchObject([{ body: "Precious" }]);
    expect(saveState(within)).toBe("Saved");
  });

  test("text that could not be stored outlives its note's leaving the page", async () => {
    const { pageIs } = await open();
    handlers.set("note/put", () => fail({ code: "storage-failed", detail: "disk" }));
    await userEvent.fill(body(card("£40 million")), "Precious");
    await pause(450);
    await pageIs({ ...readyPage, notes: [] });
    expect(body(card("£40 million")).value).toBe("Precious");
  });

  test("a draft outlives the panel, and is stored when it comes back", async () => {
    await open();
    handlers.set("note/put", () => fail({ code: "storage-failed", detail: "disk" }));
    await userEvent.fill(body(card("£40 million")), "Half a thought");
    await pause(450);
    const draft = { ...localStorage };
    expect(Object.values(draft)).toEqual(["1 Half a thought"]);

    const { asks } = await openPanel(null);
    Object.assign(localStorage, draft);
    storeWrites();
    // Meanwhile the note was written to elsewhere.
    const meanwhile = placed(note("cost", "The repair would cost £40 million", { body: "Meanwhile", revision: 5 }));
    handlers.set("page/describe", () => ok({ ...readyPage, notes: [meanwhile] }));
    announced("page/changed", { progressOnly: false, progress: 0 });
    await pause(500);
    expect(asks("note/put")).toMatchObject([{ note: { id: "cost", body: "Half a thought", revision: 1 } }]);
    expect({ ...localStorage }).toEqual({});
  });

  test("a private window leaves no draft behind", async () => {
    await open({ ...readyPage, isPrivate: true });
    handlers.set("note/put", () => fail({ code: "unreachable", detail: "" }));
    await userEvent.fill(body(card("£40 million")), "Secret");
    await pause(450);
    expect({ ...localStorage }).toEqual({});
  });
});

describe("a body with Markdown in it", () => {
  const shopping = placed(
    note("quote", "We waited too long", { body: "Ask:\n- *the petition*\n- https://a.example/" }),
  );
  const reading = (within: HTMLElement) => within.querySelector<HTMLElement>(".note-read");
  const openFormatted = async () => {
    const opened = await open({ ...readyPage, notes: [shopping] });
    await vi.waitFor(() => expect(reading(card("We waited"))?.querySelector("li")).not.toBeNull());
    return opened;
  };

  test("is drawn while nobody writes, with its links", async () => {
    await openFormatted();
    const within = card("We waited");
    expect(body(within)).toBeNull();
    expect(texts(".note-read li", within)).toEqual(["the petition", "https://a.example/"]);
    expect(within.querySelector("em")?.textContent).toBe("the petition");
  });

  test("plain words stay in their field", async () => {
    await open();
    expect(body(card("£40 million"))).not.toBeNull();
    expect(reading(card("£40 million"))).toBeNull();
  });

  test.each([
    { how: "a click on it", edit: (within: HTMLElement) => reading(within)?.click() },
    { how: "its button", edit: (within: HTMLElement) => find("[aria-label='Edit the note (F2)']", "", within).click() },
    {
      how: "Enter on the card",
      edit: (within: HTMLElement) => {
        within.focus();
        return userEvent.keyboard("{Enter}");
      },
    },
    {
      how: "F2 anywhere in it",
      edit: (within: HTMLElement) => {
        within.querySelector<HTMLElement>(".note-go")?.focus();
        return userEvent.keyboard("{F2}");
      },
    },
  ])("$how turns it to a field, the caret behind the last word", async ({ edit }) => {
    await openFormatted();
    const written = storeWrites();
    await edit(card("We waited"));
    await settled();
    expect(document.activeElement).toBe(body(card("We waited")));
    expect(body(card("We waited")).value).toBe(shopping.note.body);
    await userEvent.keyboard(" too");
    await userEvent.keyboard("{Escape}");
    await settled();
    expect(document.activeElement).toBe(card("We waited"));
    expect(written).toMatchObject([{ body: `${shopping.note.body} too` }]);
    expect(texts(".note-read li", card("We waited"))).toEqual(["the petition", "https://a.example/ too"]);
  });

  test("a click on a link follows the link, and words can be selected", async () => {
    await openFormatted();
    const within = card("We waited");
    const link = within.querySelector("a") as HTMLAnchorElement;
    expect([link.target, link.rel, link.href]).toEqual(["_blank", "noopener noreferrer", "https://a.example/"]);
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    const words = within.querySelector("em") as HTMLElement;
    getSelection()?.selectAllChildren(words);
    words.click();
    await settled();
    expect(reading(card("We waited"))).not.toBeNull();
    getSelection()?.removeAllRanges();
  });

  test("what is pressed while writing gets its click before anything moves", async () => {
    await openFormatted();
    const written = storeWrites();
    reading(card("We waited"))?.click();
    await settled();
    await userEvent.click(find(".colour", "Purple", card("We waited")));
    await settled();
    expect(written.at(-1)).toMatchObject({ colour: "purple" });
    expect(reading(card("We waited"))).not.toBeNull();
  });

  test("a body that only becomes Markdown is not taken away from under the caret", async () => {
    await open();
    storeWrites();
    await userEvent.click(body(card("£40 million")));
    await userEvent.keyboard("**much**");
    await pause(450);
    expect(document.activeElement).toBe(body(card("£40 million")));
    body(card("£40 million")).blur();
    await vi.waitFor(() => expect(texts(".note-read strong", card("£40 million"))).toEqual(["much"]));
  });
});

describe("by keyboard", () => {
  const at = () => document.activeElement?.closest<HTMLElement>(".note")?.dataset.note;
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    await settled();
  };

  test("arrows, Home and End go from card to card through all groups", async () => {
    await open();
    find(".note-go", "We waited").focus();
    const walk: unknown[] = [];
    for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowUp}", "{Home}", "{End}", "{ArrowDown}"]) {
      await press(key);
      walk.push(at());
    }
    expect(walk).toEqual(["cost", "moved", "cost", "page", "lost", "lost"]);
    expect(document.activeElement?.className).toBe("note");
  });

  test("a card says what it is on and what it says", async () => {
    await open();
    expect(card("Who paid them?").ariaLabel).toBe("Note on “Danish engineers”. Who paid them?");
  });

  test("Enter on the quote goes to the place; Escape from any field is back on the card", async () => {
    const { asks } = await open();
    find(".note-go", "We waited").focus();
    await press("{Enter}");
    expect(asks("page/goTo")).toHaveLength(1);
    for (const selector of ["textarea", ".tag-field", ".status input"]) {
      card("£40 million").querySelector<HTMLElement>(selector)?.focus();
      await press("{Escape}");
      expect(document.activeElement).toBe(card("£40 million"));
    }
  });

  test("keys in a field are the field's own", async () => {
    await open();
    await userEvent.fill(body(card("£40 million")), "One\ntwo");
    await press("{ArrowUp}{Home}");
    expect(document.activeElement).toBe(body(card("£40 million")));
  });

  test("saved is said once, on leaving the field, and only of what is durable", async () => {
    const { panel } = await open();
    const said: string[] = [];
    panel.toast.said.subscribe((words: string) => void (words.trim() !== "" && said.push(words.trim())));
    storeWrites();
    await userEvent.fill(body(card("£40 million")), "Now");
    await pause(450);
    expect(said).toEqual([]);
    await press("{Escape}");
    expect(said).toEqual(["Saved"]);
    body(card("£40 million")).focus();
    await press("{Escape}");
    expect(said).toEqual(["Saved"]);
    handlers.set("note/put", () => fail({ code: "storage-failed", detail: "disk" }));
    await userEvent.fill(body(card("£40 million")), "Later");
    await press("{Escape}");
    expect(said).toEqual(["Saved"]);
    expect(texts("[role=alert]", card("£40 million"))).toHaveLength(1);
  });
});

test("a name that was called for on the page is shown, opened, with the focus on its row", async () => {
  const [entity] = readyPage.analysis?.entities ?? [];
  handlers.clear();
  await openPanel(readyPage);
  let wanted: object | null = { kind: "entity", id: entity?.id };
  handlers.set("page/wanted", () => {
    const told = wanted;
    wanted = null;
    return ok(told);
  });
  announced("page/wants", {});
  await vi.waitFor(() => expect(texts(".entity-open .entity-name")).toEqual([entity?.name]));
  expect(document.activeElement?.textContent).toContain(entity?.name);
});

describe("a note that was called for on the page", () => {
  test.each([
    { how: "as the panel opens", isOpen: false },
    { how: "while another tab of it is open", isOpen: true },
  ])("is shown $how, and its card has the focus", async ({ isOpen }) => {
    let wanted: object | null = null;
    const opened = await openPanel(isOpen ? readyPage : null);
    handlers.set("page/wanted", () => {
      const told = wanted;
      wanted = null;
      return ok(told);
    });
    handlers.set("page/describe", () => ok(readyPage));
    wanted = { kind: "note", id: "cost" };
    if (isOpen) announced("page/wants", {});
    else announced("page/changed", { progressOnly: false, progress: 0 });
    await vi.waitFor(() => expect(document.activeElement).toBe(card("£40 million")));
    expect(opened.panel.section.value).toBe("notes");
    announced("page/wants", {});
    announced("page/wants", {}, 99);
    await settled();
    expect(opened.asks("page/wanted").length).toBeLessThanOrEqual(3);
  });
});

describe("status", () => {
  test("is shown as a word beside its sign, and the other two are heard", async () => {
    await open({
      ...readyPage,
      notes: [placed(note("cost", "The repair would cost £40 million", { status: "disputed" }))],
    });
    const within = card("£40 million");
    expect(texts(".status", within)).toEqual(["Unchecked", "Checked", "Disputed"]);
    expect(texts(".status-word", within)).toEqual(["Disputed"]);
    expect(within.querySelectorAll(".status svg")).toHaveLength(3);
    expect(within.querySelector(".statuses legend")?.textContent).toBe("Status");
  });

  test("is changed by keyboard and stored at once", async () => {
    await open();
    const written = storeWrites();
    const within = card("£40 million");
    find(".status", /^Unchecked$/, within)
      .querySelector("input")
      ?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await settled();
    expect(written).toMatchObject([{ id: "cost", status: "checked", motivation: "highlighting" }]);
    expect(texts(".status-word", within)).toEqual(["Checked"]);
    expect(document.activeElement?.closest(".status")?.textContent).toBe("Checked");
  });
});

describe("a passage that was reworded", () => {
  const page = (score: number) => ({
    ...readyPage,
    notes: [
      placed(note("cost", "The repair would have cost £35 million"), {
        status: "moved" as const,
        span: spanOf("The repair would cost £40 million"),
        score,
      }),
    ],
  });

  test("is shown in both wordings, seen and heard, with the day from which the old one is", async () => {
    const { asks } = await open(page(0.8));
    const within = card("repair");
    expect(texts("del", within)).toEqual(["taken out: have", "taken out: £35"]);
    expect(texts("ins", within)).toEqual(["put in: £40"]);
    expect(texts(".note-quote", within)).toEqual([
      "The repair would taken out: have cost taken out: £35 put in: £40 million",
    ]);
    expect(texts(".note-place summary", within)).toEqual(["Changed since 4 April 2024"]);
    within.querySelector<HTMLElement>(".note-go")?.click();
    expect(asks("page/goTo")).toEqual([{ span: spanOf("The repair would cost £40 million") }]);
  });

  test("that only stands elsewhere is shown as it was", async () => {
    await open(page(1));
    expect(texts("del, ins")).toEqual([]);
    expect(texts(".note-place summary", card("repair"))).toEqual(["Moved"]);
  });
});

describe("a note that lost its place", () => {
  const selected = {
    source: `${readyPage.url}?again`,
    selectors: [{ type: "TextQuoteSelector", exact: "We waited too long", prefix: "", suffix: "" }],
  } as const;
  const lost = placed(
    note("lost", "warned twice", {
      target: {
        source: readyPage.url,
        selectors: [
          {
            type: "TextQuoteSelector",
            exact: "warned twice",
            prefix: `${"long ago ".repeat(20)}the council had been `,
            suffix: " before March.",
          },
        ],
      },
    }),
    { status: "lost", reason: "not-found" },
  );

  test("shows what stood around it, and when it was made", async () => {
    await open({ ...readyPage, notes: [lost] });
    const [before, after] = texts(".note-context");
    expect(before).toMatch(/^…(long |ago )+the council had been$/);
    expect(after).toBe("before March.");
    expect(card("warned twice").textContent).toContain("You made this note on 4 April 2024.");
  });

  test("takes the selection of the page as its place, keeps the focus, and can be put back", async () => {
    const { asks, pageIs } = await open({ ...readyPage, notes: [lost] });
    const written = storeWrites();
    handlers.set("page/selected", () => ok(selected));
    find("button", "Attach here").click();
    await settled();
    expect(asks("page/selected")).toEqual([{ article: lost.note.article }]);
    expect(written).toMatchObject([{ id: "lost", target: selected, created: lost.note.created }]);
    await pageIs({ ...readyPage, notes: [placed(written[0] as Note)] });
    expect(texts(".note-heading")).toEqual([]);
    expect(document.activeElement).toBe(body(card("We waited")));
    find("button", "Undo").click();
    await settled();
    expect(written[1]).toMatchObject({ id: "lost", target: lost.note.target });
  });

  test("goes along with what was typed and not yet stored", async () => {
    await open({ ...readyPage, notes: [lost] });
    const written = storeWrites();
    handlers.set("page/selected", () => ok(selected));
    await userEvent.fill(body(card("warned twice")), "Found again");
    find("button", "Attach here").click();
    await settled();
    expect(written.at(-1)).toMatchObject({ body: "Found again", target: selected });
  });

  test.each([
    { why: "nothing is selected", answer: fail({ code: "nothing-selected", detail: "" }), says: "Nothing is selected" },
    { why: "the page shows another article", answer: fail({ code: "not-here", detail: "" }), says: "Reload the page" },
    {
      why: "the answer is no place",
      answer: ok({ source: "javascript:alert(1)", selectors: [] }),
      says: "could not make sense",
    },
  ])("stays where it is when $why, and says so", async ({ answer, says }) => {
    const { asks } = await open({ ...readyPage, notes: [lost] });
    handlers.set("page/selected", (() => answer) as never);
    find("button", "Attach here").click();
    await settled();
    expect(texts(".toast").join()).toContain(says);
    expect(asks("note/put")).toEqual([]);
    expect(texts(".note-heading")).toEqual(["Lost their place"]);
  });
});

describe("colour and tags", () => {
  test("a colour is called what the reader calls it", async () => {
    const { panel } = await open();
    panel.adopt({
      entityOrder: "mentions",
      timelineSpacing: "even",
      lastColour: "yellow",
      colourNames: { purple: "Claim" },
    });
    await settled();
    expect(texts(".colour", card("£40 million"))).toEqual(["Yellow", "Green", "Blue", "Pink", "Orange", "Claim"]);
    expect(find(".colour", "Claim").title).toBe("Claim");
  });

  test("a colour is chosen by name and stored at once", async () => {
    await open();
    const written = storeWrites();
    const within = card("£40 million");
    expect(texts(".colour", within)).toEqual(["Yellow", "Green", "Blue", "Pink", "Orange", "Purple"]);
    find(".colour", "Purple", within).querySelector("input")?.click();
    await settled();
    expect(written).toMatchObject([{ id: "cost", colour: "purple", motivation: "highlighting" }]);
  });

  test.each([
    { typed: "budget{Enter}", tags: ["budget"], why: "Enter adds" },
    { typed: "budget,money,", tags: ["budget", "money"], why: "a comma adds" },
    { typed: "#budget{Enter}", tags: ["budget"], why: "the sign is left out" },
    { typed: "  {Enter}", tags: [], why: "nothing is no tag" },
    { typed: "budget{Enter}budget{Enter}", tags: ["budget"], why: "once is enough" },
    { typed: "budget{Enter}{Backspace}", tags: [], why: "Backspace takes the last away" },
  ])("$why: $typed", async ({ typed, tags }) => {
    await open();
    storeWrites();
    const field = card("£40 million").querySelector(".tag-field") as HTMLElement;
    field.focus();
    await userEvent.keyboard(typed);
    await settled();
    expect(texts(".tag", card("£40 million"))).toEqual(tags);
  });

  test("a tag is taken away by its own button", async () => {
    await open();
    const written = storeWrites();
    find("button", "Remove the tag “quote”").click();
    await settled();
    expect(written).toMatchObject([{ tags: ["halloran"] }]);
  });
});

describe("adding and removing", () => {
  test("a note on the page keeps the article along, and waits for words", async () => {
    const { asks, pageIs } = await open({ ...readyPage, notes: [] });
    const written = storeWrites();
    find("button", "Add a note").click();
    await settled();
    expect(asks("note/put")).toMatchObject([
      { note: { target: { source: readyPage.url, selectors: [] }, body: "" }, keep: { corrections: [] } },
    ]);
    const [made] = written;
    await pageIs({ ...readyPage, notes: [placed(made as Note, { status: "lost", reason: "no-quote" })] });
    expect(texts(".note-heading")).toEqual(["On the whole page"]);
    expect(document.activeElement).toBe(body(find(".note", "")));
  });

  test("a deleted note can be had back", async () => {
    const { asks, pageIs } = await open();
    handlers.set("note/remove", () => ok(null));
    handlers.set("note/restore", () => ok(note("cost", "The repair would cost £40 million")));
    find("button", "Delete the note", card("£40 million")).click();
    await settled();
    expect(texts(".note-quote").join()).not.toContain("£40 million");
    await pageIs({ ...readyPage, notes: readyPage.notes.filter((one) => one.note.id !== "cost") });
    find("button", "Undo").click();
    await settled();
    await pageIs({ ...readyPage });
    expect(asks("note/remove")).toEqual([{ id: "cost" }]);
    expect(asks("note/restore")).toEqual([{ id: "cost" }]);
    expect(texts(".note-quote").join()).toContain("£40 million");
  });

  test("what was typed last is stored before the note goes to the bin", async () => {
    await open();
    const order: string[] = [];
    handlers.set("note/put", (({ note: made }: { note: Note }) => {
      order.push(`put ${made.body}`);
      return ok(made);
    }) as never);
    handlers.set("note/remove", () => {
      order.push("remove");
      return ok(null);
    });
    await userEvent.fill(body(card("£40 million")), "Last words");
    find("button", "Delete the note", card("£40 million")).click();
    await settled();
    expect(order).toEqual(["put Last words", "remove"]);
  });

  test("a note that cannot be deleted stays, and the reader is told", async () => {
    await open();
    handlers.set("note/remove", () => fail({ code: "unreachable", detail: "" }));
    find("button", "Delete the note", card("£40 million")).click();
    await settled();
    expect(texts(".note-quote").join()).toContain("£40 million");
    expect(texts(".toast").join()).toContain("could not be reached");
  });
});
