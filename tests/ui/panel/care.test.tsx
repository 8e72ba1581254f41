/** The line at the foot of the panel: a reminder to save a file, or that something is wrong with the library. */
import { describe, expect, test, vi } from "vitest";
import { writeUpkeep } from "../../../src/platform/backups/upkeep.ts";
import type { Checkup } from "../../../src/platform/integrity/checkup.ts";
import { readSettings, writeSettings } from "../../../src/platform/settings.ts";
import { browser, handlers } from "./fake-browser.ts";
import { openPanel } from "./open-panel.tsx";
import { readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);
vi.mock("../../../src/platform/own-notes.ts", () => import("../sharing/asked-notes.ts"));

const longAgo = new Date(Date.now() - 60 * 24 * 60 * 60 * 1000).toISOString();
const fine: Checkup = {
  at: longAgo,
  depth: "quick",
  unreadableNotes: 0,
  unreadableArticles: 0,
  missingArticles: 0,
  looseEnds: 0,
  lost: null,
};

const line = () => document.querySelector(".care")?.textContent ?? null;
const press = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(".care button")].find((each) => each.textContent === label)?.click();
const toast = () => document.querySelector(".toast")?.textContent ?? "";

/** The panel with what is remembered, once its line is there. */
async function open(upkeep: Parameters<typeof writeUpkeep>[0], size: unknown): Promise<void> {
  const opened = openPanel(readyPage);
  handlers.set("library/size", () => size);
  await writeUpkeep(upkeep);
  await opened;
  await expect.poll(line).not.toBe(null);
}

const notes = (count: number) => ({ ok: true, value: { articles: 3, notes: count } });
const overdue = { firstChange: longAgo };

describe("the reminder", () => {
  test("comes after a long time with many notes and no file", async () => {
    await open(overdue, notes(40));
    await expect.poll(line).toContain("You have saved no backup file for a month");
  });

  test.each([
    { why: "few notes", upkeep: overdue, size: notes(3) },
    {
      why: "a file saved lately",
      upkeep: { ...overdue, savedFile: { name: "x.json", at: new Date().toISOString(), notes: 1 } },
      size: notes(40),
    },
  ])("not with $why", async ({ upkeep, size }) => {
    await open(upkeep, size);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(line()).toBe("");
  });

  test("goes at “not now”, and is put off", async () => {
    await open(overdue, notes(40));
    await expect.poll(line).toContain("Not now");
    press("Not now");
    await expect.poll(line).toBe("");
    const { "upkeep-putOff": putOff } = (await browser.storage.local.get()) as Record<string, string>;
    expect(Date.now() - Date.parse(putOff ?? "")).toBeLessThan(60_000);
  });

  test("goes for good at “never”, and says where it can be turned on again", async () => {
    await open(overdue, notes(40));
    await expect.poll(line).toContain("Never");
    press("Never");
    await expect.poll(toast).toContain("You can turn this on again in the options");
    expect((await readSettings()).backupReminder).toBe(false);
  });

  test("stays away when it is turned off", async () => {
    const opened = open(overdue, notes(40));
    await writeSettings({ backupReminder: false });
    await opened;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(line()).toBe("");
  });

  test("saves everything as a file at a press", async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await open(overdue, notes(40));
    handlers.set("library/articles", () => ({ ok: true, value: [] }));
    handlers.set("tag/list", () => ({ ok: true, value: [] }));
    await expect.poll(line).toContain("Save a backup");
    press("Save a backup");
    await expect.poll(toast).toMatch(/Exported as tidemark-\d{4}-\d\d-\d\d\.json/);
    saved.mockRestore();
  });
});

describe("something wrong with the library", () => {
  test.each([
    { why: "notes that cannot be read", upkeep: { checkup: { ...fine, unreadableNotes: 2 } }, size: notes(3) },
    { why: "articles that are missing", upkeep: { checkup: { ...fine, missingArticles: 1 } }, size: notes(3) },
    { why: "much that is lost", upkeep: { checkup: { ...fine, lost: 40 } }, size: notes(3) },
  ])("$why is said", async ({ upkeep, size }) => {
    await open(upkeep, size);
    await expect.poll(line).toContain("cannot be read, or is missing");
  });

  test("loose ends are not: they hide nothing", async () => {
    await open({ checkup: { ...fine, looseEnds: 9 } }, notes(3));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(line()).toBe("");
  });

  test("a library that cannot be opened is said before anything else, with the way to the options", async () => {
    const shut = { ok: false, error: { code: "storage-failed", detail: "" } };
    await open({ ...overdue, checkup: { ...fine, lost: 3 } }, shut);
    await expect.poll(line).toContain("Your notes cannot be opened");
    const opened: string[] = [];
    Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
    press("See what to do");
    expect(opened).toEqual([expect.stringMatching(/options\/index\.html#backups$/)]);
  });
});
