/** Nothing of a file comes in before the reader has seen, line by line, what it would do. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import type { ArticlePart } from "../../../src/core/formats/format.ts";
import { headingText, partText } from "../../../src/core/formats/tidemark-file.ts";
import type { ImportOutcome } from "../../../src/core/notes/import-counts.ts";
import { announced, handlers } from "../panel/fake-browser.ts";
import { settled, texts } from "../panel/open-panel.tsx";
import { asks, dialogText, moment, openSharing, partOf, startSharing } from "./open-sharing.tsx";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);
vi.mock("../../../src/platform/own-notes.ts", () => import("./asked-notes.ts"));
vi.mock("../../../src/ui/sharing/importer-for.ts", () => import("./asked-importer.ts"));

const backups: string[] = [];
let isBackupFailing = false;
vi.mock("../../../src/platform/backups/own-library.ts", () => ({
  ownLibrary: null,
  backUpNow: async (kind: string) => {
    backups.push(kind);
    return isBackupFailing ? fail({ code: "disk-full", detail: "" }) : ok(null);
  },
}));

const pier = partOf("pier");
const lock = partOf("lock");
const rules = [{ kind: "hide", name: "Ada", type: "person" }] as const;

/** As Tidemark writes it. */
const written = (...parts: readonly ArticlePart[]) =>
  `${headingText({ exported: moment, rules })}\n${parts.map(partText).join(",\n")}\n]}\n`;

interface Staged {
  readonly session: string;
  readonly first: number;
  readonly parts: readonly ArticlePart[];
}

/** `outcomes`: of each article's notes; "added" for any that is not told. */
function background(...outcomes: readonly (readonly ImportOutcome[])[]): void {
  handlers.set("import/stage", ({ first, parts }: Staged) =>
    ok(parts.map(({ notes }, at) => notes.map((_, n) => outcomes[first + at]?.[n] ?? "added"))),
  );
  handlers.set("import/discard", () => ok(null));
  handlers.set("import/commit", () => ok({ added: 7, updated: 1, unchanged: 2, removed: 0 }));
}

const open = () => openSharing((sharing) => sharing.importFile());
const give = (text: string | Blob, name = "notes.json") =>
  page.getByLabelText("Choose a file", { exact: true }).upload(new File([text], name));
const counts = () => texts(".dialog-counts li");
const alert = () => texts("dialog [role=alert]").join();
const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

beforeEach(() => {
  startSharing();
  isBackupFailing = false;
  background();
});

describe("a file", () => {
  test("is shown for what it would do, row by row, with its lines, and nothing is done yet", async () => {
    background(["added", "updated", "unchanged", "added", "added"]);
    await open();
    await give(written(pier, lock));
    await expect
      .poll(counts)
      .toEqual(["8 notes will be added", "1 note will be replaced by a later one", "1 note is here already"]);
    const rows = texts(".sharing-row");
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(/^New.*Line 2The pier$/);
    expect(rows[1]).toMatch(/^Later than yours/);
    expect(rows[5]).toMatch(/Line 3The lock$/);
    expect(asks("import/commit")).toEqual([]);
  });

  test("is brought in on the next press, all of it, with its rules", async () => {
    const sharing = await open();
    await give(written(pier, lock));
    await press("Import 10 notes");
    await expect.poll(() => sharing.open.value).toBeNull();
    const [staged] = asks("import/stage") as readonly Staged[];
    expect(staged?.parts).toEqual([pier, lock]);
    expect(asks("import/commit")).toEqual([{ session: staged?.session, mode: "merge", parts: 2, rules }]);
    expect(texts(".toast").join()).toContain("8 notes imported");
  });

  test("is known by what stands in it, whatever it is called", async () => {
    await open();
    await give(written(pier), "notes.txt");
    await expect.poll(counts).toEqual(["5 notes will be added"]);
  });

  test.each([
    {
      by: "Hypothesis",
      name: "notes.json",
      text: JSON.stringify({
        annotations: [
          {
            uri: "https://coast.example/pier",
            text: "Who says so?",
            tags: [],
            document: { title: ["The pier"] },
            target: [
              { source: "https://coast.example/pier", selector: [{ type: "TextQuoteSelector", exact: "shut" }] },
            ],
          },
        ],
      }),
    },
    {
      by: "Readwise",
      name: "notes.csv",
      text: "Highlight,Title,Author,URL,Note,Location,Date\nshut,The pier,,https://coast.example/pier,Who says so?,,\n",
    },
  ])("that $by wrote is read, and cannot take the place of everything", async ({ name, text }) => {
    await open();
    await give(text, name);
    await expect.poll(counts).toEqual(["1 note will be added"]);
    expect(texts(".sharing-row")[0]).toMatch(/^New.*shut.*The pier$/);
    expect(document.querySelector("dialog input[type=radio]")).toBeNull();
  });

  test("that Tidemark wrote and another program laid out anew is read too", async () => {
    await open();
    await give(JSON.stringify(JSON.parse(written(pier, lock)), null, 4));
    await expect.poll(counts).toEqual(["10 notes will be added"]);
  });

  test("can be dropped", async () => {
    await open();
    const dropped = new DataTransfer();
    dropped.items.add(new File([written(pier)], "notes.json"));
    document
      .querySelector(".sharing-drop")
      ?.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    await expect.poll(counts).toEqual(["5 notes will be added"]);
  });

  test("with nothing new has nothing to press", async () => {
    background(Array.from({ length: 5 }, () => "unchanged"));
    await open();
    await give(written(pier));
    await expect.poll(counts).toEqual(["5 notes are here already"]);
    expect(texts("dialog .button-primary")).toEqual([]);
  });

  test("of many rows shows those of one kind alone when told", async () => {
    background(["added", "updated", "unchanged", "unchanged", "unchanged"]);
    await open();
    await give(written(pier));
    await press(/^Here already/);
    expect(texts(".sharing-row")).toHaveLength(3);
    await press(/^Here already/);
    expect(texts(".sharing-row")).toHaveLength(5);
  });

  test("of thousands of rows draws those in sight, and says how many there are", async () => {
    const parts = Array.from({ length: 600 }, (_, at) => partOf(`gate-${at}`));
    await open();
    await give(written(...parts));
    await expect.poll(counts, { timeout: 10_000 }).toEqual(["3,000 notes will be added"]);
    const row = document.querySelector(".sharing-row");
    expect(document.querySelectorAll(".sharing-row").length).toBeLessThan(40);
    expect(row?.getAttribute("aria-setsize")).toBe("3000");
    const list = document.querySelector<HTMLElement>(".sharing-rows");
    list?.focus();
    await userEvent.keyboard("{End}");
    await expect.poll(() => texts(".sharing-row").at(-1)).toContain("gate-599");
  });
});

describe("in place of everything", () => {
  const chooseReplace = async () => {
    handlers.set("import/foresee", () => ok({ added: 2, updated: 3, unchanged: 0, removed: 9 }));
    await open();
    await give(written(pier));
    await page.getByLabelText(/^Put this file in place of everything/).click();
  };

  test("it is said what goes to the bin, and a backup is made before anything is replaced", async () => {
    await chooseReplace();
    await expect
      .poll(counts)
      .toEqual(["2 notes will be added", "3 notes will be as the file has them", "9 notes go to the bin"]);
    backups.length = 0;
    handlers.set("import/commit", () => {
      expect(backups).toEqual(["before-restore"]);
      return ok({ added: 2, updated: 3, unchanged: 0, removed: 9 });
    });
    await press("Replace everything");
    await expect.poll(() => asks("import/commit")).toMatchObject([{ mode: "replace" }]);
  });

  test("without a backup nothing is replaced", async () => {
    await chooseReplace();
    isBackupFailing = true;
    await press("Replace everything");
    await expect.poll(alert).toContain("The disk is full");
    expect(asks("import/commit")).toEqual([]);
  });
});

describe("what is broken", () => {
  test("in one article is shown with its line and left out, the others can come in", async () => {
    await open();
    await give(written(pier, lock).replace('"colour":"green"', '"colour":"gold"'));
    await expect.poll(counts).toEqual(["5 notes will be added", "1 entry cannot be read and is left out"]);
    expect(texts(".sharing-row")[0]).toMatch(/^Unreadable.*missing or wrong.*Line 2notes\[\d\]\.colour$/);
    await press("Import 5 notes");
    await expect.poll(() => asks("import/commit")).toMatchObject([{ parts: 1 }]);
  });

  test.each([
    { why: "a file of another program", text: "hello", says: "does not know this kind of file" },
    { why: "broken JSON", text: '{"format": oops', says: "not a JSON file" },
    { why: "a file that ends too early", text: written(pier).slice(0, -4), says: "It ends too early" },
    { why: "a later version", text: written(pier).replace('"version":2', '"version":9'), says: "later version" },
    { why: "a broken heading", text: written(pier).replace(moment, "then"), says: "missing or wrong" },
    { why: "an empty file", text: "", says: "does not know this kind of file" },
  ])("$why is refused with its reason, nothing waits, and another can be chosen", async ({ text, says }) => {
    await open();
    await give(text);
    await expect.poll(alert).toContain(says);
    expect(alert()).toContain("“notes.json” was not imported.");
    expect(alert()).toContain("Nothing was changed.");
    expect(asks("import/commit")).toEqual([]);
    expect(asks("import/discard")).not.toEqual([]);
    await give(written(lock));
    await expect.poll(counts).toEqual(["5 notes will be added"]);
  });

  test("an import that fails is not said to be done", async () => {
    handlers.set("import/commit", () => fail({ code: "disk-full", detail: "" }));
    await open();
    await give(written(pier));
    await press("Import 5 notes");
    await expect.poll(alert).toContain("The disk is full");
    expect(texts(".toast")).toEqual([]);
  });
});

describe("leaving", () => {
  test.each(["{Escape}", "Cancel"])("by %s throws away what waits, and the focus is where it was", async (way) => {
    const sharing = await open();
    await give(written(pier));
    await expect.poll(counts).toHaveLength(1);
    if (way === "Cancel") await press("Cancel");
    else await userEvent.keyboard(way);
    await settled();
    expect(sharing.open.value).toBeNull();
    const [staged] = asks("import/stage") as readonly Staged[];
    expect(asks("import/discard")).toContainEqual({ session: staged?.session });
    expect(asks("import/commit")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("before");
  });

  test("while a large file is read stops it", async () => {
    let answer: () => void = () => undefined;
    handlers.set("import/stage", async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return ok([]);
    });
    await open();
    await give(written(pier));
    await expect.poll(() => document.querySelector("progress")).not.toBeNull();
    expect(dialogText()).toContain("Reading “notes.json”");
    await press("Stop");
    answer();
    await expect.poll(() => document.querySelector(".sharing-drop")).not.toBeNull();
    expect(asks("import/discard")).not.toEqual([]);
    expect(counts()).toEqual([]);
  });

  test("while it is brought in, the background is told to stop", async () => {
    let answer: (value: unknown) => void = () => undefined;
    handlers.set(
      "import/commit",
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await open();
    await give(written(pier, lock));
    await press("Import 10 notes");
    await expect.poll(dialogText).toContain("Importing article 0 of 2");
    const [staged] = asks("import/stage") as readonly Staged[];
    announced("import/progress", { session: staged?.session, done: 1 });
    await expect.poll(dialogText).toContain("Importing article 1 of 2");
    await press("Stop");
    expect(asks("import/discard")).toContainEqual({ session: staged?.session });
    answer(fail({ code: "cancelled", detail: "" }));
    await expect.poll(() => document.querySelector(".sharing-drop")).not.toBeNull();
    expect(texts(".toast")).toEqual([]);
  });
});
