/** Which backups are kept: the last of each of seven days, copies for safety, and what was there before a loss. */
import { describe, expect, test } from "vitest";
import type { BackupHead, BackupKind } from "../../../src/platform/backups/backup.ts";
import { isDue, lastFull, superfluous } from "../../../src/platform/backups/rolling.ts";

const head = (made: string, kind: BackupKind = "daily", notes = 10): BackupHead => ({
  made: `2026-${made}:00.000Z`,
  kind,
  articles: 1,
  notes,
  bytes: 100,
});
const dropped = (...heads: readonly BackupHead[]) =>
  superfluous(heads)
    .map(({ made }) => made.slice(5, 16))
    .sort();

describe("what is dropped", () => {
  test("the eighth day", () => {
    const days = ["01", "02", "03", "04", "05", "06", "07", "08"].map((day) => head(`03-${day}T09:00`));
    expect(dropped(...days)).toEqual(["03-01T09:00"]);
  });

  test("days without a change do not count", () => {
    expect(dropped(head("01-01T09:00"), head("02-01T09:00"), head("03-01T09:00"))).toEqual([]);
  });

  test("all but the last of one day", () => {
    const heads = [head("03-01T09:00"), head("03-01T10:00"), head("03-01T11:00"), head("03-02T09:00")];
    expect(dropped(...heads)).toEqual(["03-01T09:00", "03-01T10:00"]);
  });

  test("the fourth that the reader asked for, and not for one that made itself on the same day", () => {
    const asked = ["06", "07", "08", "09"].map((hour) => head(`03-01T${hour}:00`, "asked"));
    expect(dropped(...asked, head("03-01T10:00"))).toEqual(["03-01T06:00"]);
  });

  test("the fourth copy for safety; they do not push out days, nor are pushed out by them", () => {
    const copies = ["01", "02", "03", "04"].map((day) => head(`01-${day}T09:00`, "before-restore"));
    const days = ["01", "02", "03", "04", "05", "06", "07"].map((day) => head(`03-${day}T09:00`));
    expect(dropped(...copies, ...days)).toEqual(["01-01T09:00"]);
  });
});

describe("after a loss", () => {
  const full = head("03-01T09:00", "daily", 100);
  const later = ["02", "03", "04", "05", "06", "07", "08", "09"].map((day) => head(`03-${day}T09:00`, "daily", 3));

  test("the last full backup outlives its week", () => {
    expect(dropped(full, ...later)).toEqual(["03-02T09:00"]);
    expect(lastFull([full, ...later])).toBe(full);
  });

  test("not for ever", () => {
    expect(lastFull([full, ...later, head("04-01T09:00", "daily", 3)])).toBeNull();
  });

  test.each([
    { why: "nothing is lost", notes: 100, is: null },
    { why: "half is there", notes: 50, is: null },
    { why: "less than half is there", notes: 49, is: full.made },
  ])("$why", ({ notes, is }) => {
    expect(lastFull([full, head("03-02T09:00", "daily", notes)])?.made ?? null).toBe(is);
  });
});

describe("the next one is due", () => {
  test.each([
    { why: "when there is none", heads: [], is: true },
    { why: "not on the same day", heads: [head("03-01T09:00")], is: false },
    { why: "a day later", heads: [head("02-28T12:00")], is: true },
    {
      why: "whatever was made for safety",
      heads: [head("02-01T09:00"), head("03-01T09:00", "before-repair")],
      is: true,
    },
    {
      why: "not after one that the reader asked for",
      heads: [head("02-01T09:00"), head("03-01T09:00", "asked")],
      is: false,
    },
    { why: "when the clock was set back", heads: [head("03-05T09:00")], is: true },
  ])("$why: $is", ({ heads, is }) => {
    expect(isDue(heads, "2026-03-01T12:00:00.000Z")).toBe(is);
  });
});
