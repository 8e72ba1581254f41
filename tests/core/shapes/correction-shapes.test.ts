/** What counts as a correction when it comes in a message or a file. */
import { describe, expect, test } from "vitest";
import { correction, corrections } from "../../../src/core/shapes/correction-shapes.ts";

const event = "in 2023 a vote";
const dated = (first: unknown, last: unknown) => ({ kind: "date-event", event, first, last });

test.each([
  { what: "one day", value: dated("2023-01-31", "2023-01-31") },
  { what: "a stretch", value: dated("1999-12-31", "2000-01-01") },
  { what: "an open end", value: dated("2023-01-31", null) },
  { what: "an open start", value: dated(null, "2023-01-31") },
  { what: "a date taken back", value: dated(null, null) },
  { what: "the earliest day", value: dated("0001-01-01", "9999-12-31") },
  { what: "hide", value: { kind: "hide-event", event } },
  { what: "show", value: { kind: "show-event", event } },
  { what: "a name", value: { kind: "rename", entity: "person:a", name: "Ada" } },
  { what: "a name taken back", value: { kind: "rename", entity: "person:a", name: null } },
  { what: "a type taken back", value: { kind: "retype", entity: "person:a", type: null } },
  {
    what: "pieces",
    value: {
      kind: "split",
      entity: "person:a",
      form: "Ada",
      span: null,
      also: [{ form: "she", span: { start: 1, end: 4 } }],
    },
  },
  { what: "a split taken back", value: { kind: "unsplit", entity: "person:a", form: "Ada", span: null } },
])("$what is read as it is", ({ value }) => {
  expect(correction(JSON.parse(JSON.stringify({ ...value, later: 1 })))).toEqual({ ok: true, value });
});

test("a split as earlier versions wrote it has one piece", () => {
  const value = { kind: "split", entity: "person:a", form: "Ada", span: null };
  expect(correction(value)).toEqual({ ok: true, value: { ...value, also: [] } });
});

describe("refused, with the place", () => {
  test.each([
    { why: "the first day after the last", value: dated("2023-02-01", "2023-01-31"), field: "" },
    { why: "no day of the calendar", value: dated("2023-02-30", null), field: "first" },
    { why: "a year without four digits", value: dated(null, "12023-01-01"), field: "last" },
    { why: "the year 0", value: dated("0000-01-01", null), field: "first" },
    { why: "a month", value: dated("2023-02", null), field: "first" },
    { why: "a day left out", value: { kind: "date-event", event, first: null }, field: "last" },
    { why: "a number", value: dated(2023, null), field: "first" },
    { why: "no event", value: { kind: "hide-event" }, field: "event" },
    { why: "an event without a name", value: { kind: "show-event", event: "" }, field: "event" },
    { why: "a name beyond all bounds", value: { kind: "hide-event", event: "x".repeat(1_000_001) }, field: "event" },
    { why: "an event that is hidden as entities are", value: { kind: "hide", event }, field: "entity" },
    { why: "an empty name", value: { kind: "rename", entity: "person:a", name: "" }, field: "name" },
    { why: "a name on two lines", value: { kind: "rename", entity: "person:a", name: "A\nB" }, field: "name" },
    { why: "an endless name", value: { kind: "rename", entity: "person:a", name: "x".repeat(201) }, field: "name" },
    {
      why: "a piece without its form",
      value: { kind: "split", entity: "person:a", form: "Ada", span: null, also: [{ span: null }] },
      field: "also[0].form",
    },
    { why: "no kind that there is", value: { kind: "toString", event }, field: "kind" },
  ])("$why", ({ value, field }) => {
    expect(correction(value)).toMatchObject({ ok: false, error: { field } });
  });

  test("more than anyone makes", () => {
    const one = { kind: "hide-event", event };
    expect(corrections(Array(10_000).fill(one)).ok).toBe(true);
    expect(corrections(Array(10_001).fill(one)).ok).toBe(false);
  });
});
