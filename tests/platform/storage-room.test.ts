/** How much room is left, and when that is too little. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { examinedProblem } from "../../src/platform/database/storage-problem.ts";
import { askToKeep, isKept, isRoomGone, isRoomLow, mayWrite, storageRoom } from "../../src/platform/storage-room.ts";

const megabyte = 1_000_000;

afterEach(() => {
  vi.unstubAllGlobals();
});

function estimateIs(estimate: () => Promise<{ usage?: number; quota?: number }>): void {
  vi.stubGlobal("navigator", { storage: { estimate } });
}

describe("what is left", () => {
  test.each([
    { why: "a new profile on a large disk", used: 0, left: 80_000 * megabyte, is: "enough" },
    { why: "little is used, and 50 MB are free", used: megabyte, left: 50 * megabyte, is: "enough" },
    { why: "less than a hundred articles fit", used: megabyte, left: 49 * megabyte, is: "low" },
    { why: "much is used, and a tenth of it is free", used: 2000 * megabyte, left: 200 * megabyte, is: "enough" },
    {
      why: "much is used, and less than a tenth of it is free",
      used: 2000 * megabyte,
      left: 199 * megabyte,
      is: "low",
    },
    { why: "a small disk, nothing used", used: 0, left: 30 * megabyte, is: "low" },
    { why: "a few articles fit", used: megabyte, left: 5 * megabyte, is: "low" },
    { why: "hardly one fits", used: megabyte, left: 5 * megabyte - 1, is: "gone" },
    { why: "the disk is full", used: 500 * megabyte, left: 0, is: "gone" },
  ])("$why: it is $is", ({ used, left, is }) => {
    const room = { used, left };
    expect({ isLow: isRoomLow(room), isGone: isRoomGone(room) }).toEqual({
      isLow: is !== "enough",
      isGone: is === "gone",
    });
  });

  test.each([
    { why: "as told", estimate: async () => ({ usage: 3, quota: 10 }), room: { used: 3, left: 7 } },
    { why: "never less than nothing", estimate: async () => ({ usage: 12, quota: 10 }), room: { used: 12, left: 0 } },
    { why: "unknown without a quota", estimate: async () => ({ usage: 3 }), room: null },
    { why: "unknown when the browser refuses", estimate: () => Promise.reject(new Error("no")), room: null },
  ])("is $why", async ({ estimate, room }) => {
    estimateIs(estimate);
    expect(await storageRoom()).toEqual(room);
  });

  test("is unknown where the browser has no such thing", async () => {
    vi.stubGlobal("navigator", undefined);
    expect(await storageRoom()).toBeNull();
  });
});

describe("a failure of the storage", () => {
  const full = { usage: 5 * megabyte, quota: 5 * megabyte };
  const empty = { usage: 5 * megabyte, quota: 5000 * megabyte };
  test.each([
    { error: new DOMException("Failed to write blobs (IOError)", "DataError"), estimate: full, code: "disk-full" },
    {
      error: new DOMException("Internal error opening backing store", "UnknownError"),
      estimate: full,
      code: "disk-full",
    },
    {
      error: new DOMException("Failed to write blobs (IOError)", "DataError"),
      estimate: empty,
      code: "storage-failed",
    },
    { error: new DOMException("?", "UnknownError"), estimate: {}, code: "storage-failed" },
    { error: new DOMException("?", "QuotaExceededError"), estimate: empty, code: "disk-full" },
    { error: new DOMException("?", "VersionError"), estimate: full, code: "storage-newer" },
  ])("$error.name with $estimate.quota bytes in all is $code", async ({ error, estimate, code }) => {
    estimateIs(async () => estimate);
    expect(await examinedProblem(error)).toMatchObject({ code });
  });
});

describe("whether the browser keeps what is stored", () => {
  const browsers = [
    { why: "Chrome, which does not clear unlimited storage", protocol: "chrome-extension:", persist: false, is: true },
    { why: "Firefox, which agrees", protocol: "moz-extension:", persist: true, is: true },
    { why: "a browser that does not agree", protocol: "moz-extension:", persist: false, is: false },
  ];
  test.each(browsers)("$why: $is", async ({ protocol, persist, is }) => {
    let persisted = false;
    vi.stubGlobal("location", { protocol });
    vi.stubGlobal("navigator", {
      storage: {
        persisted: async () => persisted,
        async persist() {
          persisted = persist;
          return persist;
        },
      },
    });
    expect(await isKept()).toBe(protocol === "chrome-extension:");
    expect(await askToKeep()).toBe(is);
    expect(await isKept()).toBe(is);
  });

  test("is no where nobody can be asked", async () => {
    vi.stubGlobal("navigator", { storage: {} });
    expect(await askToKeep()).toBe(false);
    vi.stubGlobal("navigator", undefined);
    expect(await askToKeep()).toBe(false);
  });
});

describe("a write", () => {
  test.each([
    { why: "Chrome, a full disk", protocol: "chrome-extension:", left: 0, is: false },
    { why: "Chrome, hardly any room", protocol: "chrome-extension:", left: 5 * megabyte - 1, is: false },
    { why: "Chrome, a little room", protocol: "chrome-extension:", left: 5 * megabyte, is: true },
    { why: "Firefox, which takes back what it cannot finish", protocol: "moz-extension:", left: 0, is: true },
  ])("$why: may be begun: $is", async ({ protocol, left, is }) => {
    vi.stubGlobal("location", { protocol });
    estimateIs(async () => ({ usage: megabyte, quota: megabyte + left }));
    expect(await mayWrite()).toBe(is);
  });

  test("may be begun where the browser does not tell what is left", async () => {
    vi.stubGlobal("location", { protocol: "chrome-extension:" });
    estimateIs(() => Promise.reject(new Error("no")));
    expect(await mayWrite()).toBe(true);
  });
});
