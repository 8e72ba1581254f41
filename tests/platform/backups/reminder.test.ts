/** The reminder comes after a long time with many notes, and not against the reader's word. */
import { expect, test } from "vitest";
import { isReminderDue } from "../../../src/platform/backups/reminder.ts";

const on = (day: string) => `2026-${day}T12:00:00.000Z`;
const saved = (day: string, notes: number) => ({ name: "tidemark.json", at: on(day), notes });

test.each([
  { why: "nothing was ever changed", savedFile: null, firstChange: null, putOff: null, notes: 100, is: false },
  { why: "the first note is young", savedFile: null, firstChange: on("03-02"), putOff: null, notes: 100, is: false },
  { why: "30 days, 20 notes, no file", savedFile: null, firstChange: on("03-01"), putOff: null, notes: 20, is: true },
  { why: "30 days, few notes", savedFile: null, firstChange: on("03-01"), putOff: null, notes: 19, is: false },
  {
    why: "a file was saved lately",
    savedFile: saved("03-02", 5),
    firstChange: on("01-01"),
    putOff: null,
    notes: 90,
    is: false,
  },
  {
    why: "long ago, and much since",
    savedFile: saved("03-01", 50),
    firstChange: on("01-01"),
    putOff: null,
    notes: 70,
    is: true,
  },
  {
    why: "long ago, and little since",
    savedFile: saved("01-01", 50),
    firstChange: on("01-01"),
    putOff: null,
    notes: 69,
    is: false,
  },
  { why: "put off", savedFile: null, firstChange: on("01-01"), putOff: on("03-25"), notes: 90, is: false },
  { why: "put off a week ago", savedFile: null, firstChange: on("01-01"), putOff: on("03-24"), notes: 90, is: true },
])("$why: $is", ({ is, notes, ...habits }) => {
  expect(isReminderDue(habits, notes, on("03-31"))).toBe(is);
});
