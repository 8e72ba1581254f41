/** Backups in the options: what there is, what restoring would do before it is done, and the ways out of trouble. */
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import type { BackupKind } from "../../../src/platform/backups/backup.ts";
import { librarySource } from "../../../src/platform/backups/library-source.ts";
import { eraseBackups, listBackups, makeBackup } from "../../../src/platform/backups/make-backup.ts";
import { ownLibrary } from "../../../src/platform/backups/own-library.ts";
import { vault } from "../../../src/platform/backups/vault.ts";
import { eraseLibrary } from "../../../src/platform/database/erase-library.ts";
import { indexedStore } from "../../../src/platform/database/indexed-store.ts";
import { noteRepository } from "../../../src/platform/database/note-repository.ts";
import { BackupsModel } from "../../../src/ui/options/backups/backups-model.ts";
import { BackupsSection } from "../../../src/ui/options/backups/backups-section.tsx";
import { ReachModel } from "../../../src/ui/parts/reach-model.ts";
import { ToastArea, ToastModel } from "../../../src/ui/parts/toast.tsx";
import { SharingModel } from "../../../src/ui/sharing/sharing-model.ts";
import { articleId, noteId, sampleAnalysis, sampleNote, sampleStored } from "../../platform/samples.ts";
import { answers, asked, set, startAnew, stored } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);
vi.mock("../../../src/platform/own-notes.ts", () => import("../sharing/asked-notes.ts"));

const notes = noteRepository(indexedStore(ownLibrary), () => "2026-03-01T12:00:00.000Z");
const ok = (value: unknown) => ({ ok: true, value });
const counts = (added: number, updated = 0, removed = 0) => ok({ added, updated, unchanged: 0, removed });

let root: HTMLElement;
let backups: BackupsModel;
let sharing: SharingModel;

async function write(id: string): Promise<void> {
  const keep = { analysis: sampleAnalysis(), corrections: [] };
  const put = await notes.putNote(sampleNote({ id: noteId(id) }), keep);
  if (!put.ok) throw new Error(put.error.detail);
}

async function backUp(kind: BackupKind, now: string): Promise<void> {
  const made = await makeBackup(librarySource(ownLibrary), vault, { kind, now, rules: [] });
  if (!made.ok) throw new Error(made.error.detail);
}

async function open(): Promise<void> {
  const toast = new ToastModel();
  const reach = new ReachModel(toast);
  backups = new BackupsModel(toast);
  sharing = new SharingModel(toast);
  await Promise.all([reach.follow(), backups.follow()]);
  render(
    <>
      <BackupsSection backups={backups} reach={reach} sharing={sharing} />
      <ToastArea toast={toast} />
    </>,
    root,
  );
}

const button = (label: string) =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(label));
const press = async (label: string) => {
  await expect.poll(() => button(label)).toBeDefined();
  button(label)?.click();
};
const rows = () => [...root.querySelectorAll(".backup")].map(({ textContent }) => textContent);
const toast = () => root.querySelector(".toast")?.textContent ?? "";
const foreseen = () => root.querySelector(".backup-foreseen");
const commits = () => asked.filter(({ type }) => type === "import/commit").map(({ ask }) => ask);
const kept = async () => {
  const heads = await listBackups(vault);
  return heads.ok ? heads.value.map(({ kind, notes }) => [kind, notes]) : [];
};

beforeEach(async () => {
  startAnew();
  answers.set("library/size", ok({ articles: 1, notes: 1 }));
  answers.set("import/stage", ok([[]]));
  answers.set("import/discard", ok(null));
  answers.set("import/commit", counts(1));
  await eraseLibrary(ownLibrary);
  await eraseBackups(vault);
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
});

describe("the list", () => {
  test("says that there is none yet", async () => {
    await open();
    expect(root.textContent).toContain("There is no backup on this computer yet");
  });

  test("shows each with its day, why it was made, what it holds and its size", async () => {
    await write("a");
    await backUp("daily", "2026-03-01T12:00:00.000Z");
    await write("b");
    await backUp("before-restore", "2026-03-02T12:00:00.000Z");
    await open();
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toMatch(/2 Mar 2026.*Before notes were restored.*2 notes on 1 article\. \d+ kB/);
    expect(rows()[1]).toMatch(/1 Mar 2026.*Made by itself.*1 note on 1 article\. \d+ kB/);
  });

  test("gets one more when the reader asks for it, and says so", async () => {
    await write("a");
    await open();
    await press("Back up now");
    await expect.poll(toast).toContain("A backup of 1 note was made");
    await expect.poll(() => rows().length).toBe(1);
    expect(rows()[0]).toContain("Made by you");
  });

  test("gets none while there is nothing to keep", async () => {
    await open();
    await press("Back up now");
    await expect.poll(toast).toContain("There is nothing to back up yet");
  });
});

describe("restoring", () => {
  beforeEach(async () => {
    answers.set("import/foresee", counts(2, 1, 3));
    await write("a");
    await backUp("daily", "2026-03-01T12:00:00.000Z");
    await open();
  });

  test("first says what it would do, in both ways, and does nothing", async () => {
    await press("Restore…");
    await expect.poll(() => foreseen()?.textContent).toContain("2 notes would come back. 1 note would be changed.");
    expect(foreseen()?.textContent).toContain("3 notes would go to the bin.");
    await expect.poll(() => document.activeElement).toBe(foreseen());
    expect(commits()).toEqual([]);
    const staged = asked.filter(({ type }) => type === "import/stage").map(({ ask }) => ask);
    expect(staged).toMatchObject([
      { first: 0, parts: [{ stored: { id: articleId() }, notes: [{ id: noteId("a") }] }] },
    ]);
  });

  test("adds what is missing unless the reader wants all as it was; a copy is made before", async () => {
    await write("b");
    await press("Restore…");
    await expect.poll(foreseen).not.toBe(null);
    root.querySelector<HTMLButtonElement>(".backup-foreseen .button-primary")?.click();
    await expect.poll(toast).toContain("1 note restored");
    expect(commits()).toMatchObject([{ mode: "merge", parts: 1 }]);
    expect(await kept()).toEqual([
      // What there is now, so that its loss would be seen.
      ["daily", 2],
      ["before-restore", 2],
      ["daily", 1],
    ]);
    expect(foreseen()).toBe(null);
  });

  test("makes all as it was, rules for names too", async () => {
    set({ entityRules: [{ kind: "hide", name: "Ada", type: "person" }] });
    await press("Restore…");
    await expect.poll(foreseen).not.toBe(null);
    root.querySelectorAll<HTMLInputElement>(".backup-foreseen input")[1]?.click();
    await expect.poll(() => backups.restoring.mode.value).toBe("replace");
    root.querySelector<HTMLButtonElement>(".backup-foreseen .button-primary")?.click();
    await expect.poll(toast).toContain("1 note restored");
    expect(commits()).toMatchObject([{ mode: "replace", rules: [] }]);
    expect(stored.entityRules).toEqual([]);
  });

  test("can be taken back: the copy that was made before is offered, all as it was", async () => {
    await press("Restore…");
    await expect.poll(foreseen).not.toBe(null);
    root.querySelector<HTMLButtonElement>(".backup-foreseen .button-primary")?.click();
    await press("Take back…");
    await expect.poll(foreseen).not.toBe(null);
    expect(backups.restoring.mode.value).toBe("replace");
    expect(backups.restoring.restore.value).toMatchObject({ head: { kind: "before-restore" } });
  });

  test("can be left; what was read is thrown away", async () => {
    await press("Restore…");
    await press("Cancel");
    await expect.poll(foreseen).toBe(null);
    expect(commits()).toEqual([]);
    expect(asked.at(-1)?.type).toBe("import/discard");
    expect(document.activeElement?.contains(root.querySelector(".backup"))).toBe(true);
  });

  test("that fails is not said to be done", async () => {
    answers.set("import/commit", { ok: false, error: { code: "disk-full", detail: "" } });
    await press("Restore…");
    await expect.poll(foreseen).not.toBe(null);
    root.querySelector<HTMLButtonElement>(".backup-foreseen .button-primary")?.click();
    await expect.poll(() => root.querySelector(".banner-danger")?.textContent).toContain("was not restored");
    expect(root.querySelector(".banner-danger")?.textContent).toContain("The disk is full");
  });

  test("a backup that is damaged cannot take the place of everything", async () => {
    await vault((database) => database.clear("parts"));
    answers.set("import/foresee", counts(0));
    await press("Restore…");
    await expect.poll(() => foreseen()?.textContent).toContain("1 article of this backup is damaged");
    const [merge, replace] = root.querySelectorAll<HTMLInputElement>(".backup-foreseen input");
    expect([merge?.disabled, replace?.disabled]).toEqual([false, true]);
    expect(root.querySelector<HTMLButtonElement>(".backup-foreseen .button-primary")?.disabled).toBe(true);
  });
});

describe("what is stored", () => {
  const spoil = (change: object) =>
    ownLibrary.use(async (database) => {
      const note = await database.get("notes", noteId("a"));
      await database.put("notes", { ...note, ...change } as never);
    });

  test("is checked on demand, and said to be well", async () => {
    await write("a");
    await open();
    await press("Check now");
    await expect.poll(() => root.querySelector(".check-fine")?.textContent).toContain("can be read. Checked");
  });

  test("that cannot be read is said, saved as a file, put by, and brought back from a backup", async () => {
    await write("a");
    await backUp("daily", "2026-03-01T12:00:00.000Z");
    await spoil({ body: 7, colour: "gold" });
    answers.set("upkeep/mend", ok(1));
    await open();
    await press("Check now");
    await expect.poll(() => root.querySelector(".check-found")?.textContent).toContain("1 note cannot be read");

    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:none";
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await press("Repair");
    await expect.poll(toast).toContain("1 note or article was brought back");
    expect(toast()).toContain(names[0]);
    expect(JSON.parse((await blobs[0]?.text()) ?? "")).toMatchObject({
      records: [{ store: "notes", key: noteId("a"), record: { body: 7, colour: "gold" } }],
    });
    const quarantine = await vault((database) => database.getAll("quarantine"));
    expect(quarantine).toMatchObject({ value: [{ body: 7, colour: "gold" }] });
    expect(asked.find(({ type }) => type === "upkeep/mend")?.ask).toMatchObject({ notes: [noteId("a")], articles: [] });
    expect(asked.find(({ type }) => type === "import/stage")?.ask).toMatchObject({
      parts: [{ notes: [{ id: noteId("a"), body: "" }] }],
    });
    expect((await kept()).map(([kind]) => kind)).toContain("before-repair");
  });

  test("and is gone is said with the backup that has it, until the reader says that it is not missed", async () => {
    for (const id of ["a", "b", "c"]) await write(id);
    await backUp("daily", new Date(Date.now() - 1000).toISOString());
    await eraseLibrary(ownLibrary);
    await open();
    await press("Check now");
    await expect
      .poll(() => root.querySelector(".check-found")?.textContent)
      .toContain("your last full backup has 3 notes");
    await press("I deleted them myself");
    await expect.poll(() => root.querySelector(".check-fine")).not.toBe(null);
    expect(document.activeElement?.textContent).toBe("Check now");
  });

  test("and cannot be opened is said, with a way out that is asked for twice", async () => {
    answers.set("library/size", { ok: false, error: { code: "storage-failed", detail: "" } });
    await open();
    expect(root.querySelector(".check")?.textContent).toContain("Your notes cannot be opened");
    await press("Start a new library");
    expect(asked.some(({ type }) => type === "upkeep/renew")).toBe(false);
    answers.set("upkeep/renew", ok(null));
    await press("Give up the old one");
    answers.set("library/size", ok({ articles: 0, notes: 0 }));
    await expect.poll(() => button("Check now")).toBeDefined();
    expect(asked.some(({ type }) => type === "upkeep/renew")).toBe(true);
  });
});

describe("the last file", () => {
  test("is named, with its day", async () => {
    set({ "upkeep-savedFile": { name: "tidemark-2026-02-01.json", at: "2026-02-01T12:00:00.000Z", notes: 3 } });
    await open();
    expect(root.textContent).toMatch(/Last saved as tidemark-2026-02-01\.json, 1 Feb 2026/);
  });

  test("holds everything, with the bin, and is remembered", async () => {
    const part = {
      stored: sampleStored(),
      notes: [sampleNote(), sampleNote({ id: noteId("binned"), deleted: "2026-03-01T12:30:00.000Z" })],
      addresses: [],
    };
    answers.set("library/articles", ok([articleId()]));
    answers.set("library/part", ok(part));
    answers.set("tag/list", ok([]));
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:none";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await open();
    expect(root.textContent).toContain("You have not saved a backup file yet");
    await press("Save a backup file now");
    await expect.poll(() => root.textContent).toMatch(/Last saved as tidemark-\d{4}-\d\d-\d\d\.json/);
    const read = tidemarkJson.read?.((await blobs[0]?.text()) ?? "", { imported: "2026-03-01T12:00:00.000Z" });
    expect(read).toMatchObject({ value: { library: { articles: [part.stored], notes: part.notes } } });
  });

  test("is not written when nothing is stored", async () => {
    answers.set("library/size", ok({ articles: 0, notes: 0 }));
    await open();
    await press("Save a backup file now");
    await expect.poll(toast).toContain("There is nothing to back up yet");
  });

  test("of another day is brought in through the dialog of imports", async () => {
    await open();
    await press("Import a backup");
    expect(sharing.open.value).toEqual({ kind: "import" });
  });
});

test("the reminder can be turned off", async () => {
  await open();
  root.querySelector<HTMLButtonElement>("[role=switch]")?.click();
  await expect.poll(() => stored.backupReminder).toBe(false);
});

describe("erasing everything", () => {
  beforeEach(async () => {
    answers.set("upkeep/erase", ok(null));
    await write("a");
    await backUp("daily", "2026-03-01T12:00:00.000Z");
    await open();
  });

  test("is asked for twice; pressing twice with the keyboard erases nothing", async () => {
    button("Erase everything")?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Cancel");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Erase everything");
    expect(asked.some(({ type }) => type === "upkeep/erase")).toBe(false);
  });

  test("keeps the backups, and makes one more", async () => {
    await press("Erase everything");
    await press("Erase all of it");
    await expect.poll(toast).toContain("Everything was erased");
    expect((await kept()).map(([kind]) => kind)).toEqual(["before-erasing", "daily"]);
  });

  test("takes the backups along when the reader says so", async () => {
    await press("Erase everything");
    await expect.poll(() => root.querySelector("input[type=checkbox]")).not.toBe(null);
    root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    await press("Erase all of it");
    await expect.poll(toast).toContain("Everything was erased");
    expect(await kept()).toEqual([]);
  });
});
