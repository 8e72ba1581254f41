/** Dates as a reader types them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/article/brand.ts";
import { entryOf, intervalOf } from "../../../src/ui/panel/timeline/date-entry.ts";

test.each([
  { form: "on", from: "2024-04-03", to: "", first: "2024-04-03", last: "2024-04-03" },
  { form: "on", from: " 2024/4/3 ", to: "left over", first: "2024-04-03", last: "2024-04-03" },
  { form: "on", from: "2024-02", to: "", first: "2024-02-01", last: "2024-02-29" },
  { form: "on", from: "2023", to: "", first: "2023-01-01", last: "2023-12-31" },
  { form: "on", from: "0079.8.24", to: "", first: "0079-08-24", last: "0079-08-24" },
  { form: "on", from: "312", to: "", first: "0312-01-01", last: "0312-12-31" },
  { form: "between", from: "2023-11", to: "2024", first: "2023-11-01", last: "2024-12-31" },
  { form: "between", from: "2024", to: "2024-04-03", first: "2024-01-01", last: "2024-04-03" },
  { form: "since", from: "2022-03", to: "left over", first: "2022-03-01", last: null },
  { form: "until", from: "left over", to: "2022-03", first: null, last: "2022-03-31" },
] as const)("$form, $from, $to is $first to $last", ({ first, last, ...entry }) => {
  expect(intervalOf(entry)).toEqual({ ok: true, value: { first, last } });
});

describe("refused, with the field and the reason", () => {
  test.each([
    { form: "on", from: "", to: "", field: "from", code: "empty" },
    { form: "between", from: "2024", to: "  ", field: "to", code: "empty" },
    { form: "until", from: "2024", to: "", field: "to", code: "empty" },
    { form: "on", from: "3 April", to: "", field: "from", code: "form" },
    { form: "on", from: "79", to: "", field: "from", code: "form" },
    { form: "on", from: "12024", to: "", field: "from", code: "form" },
    { form: "on", from: "2024-W14", to: "", field: "from", code: "form" },
    { form: "since", from: "2023-02-29", to: "", field: "from", code: "calendar" },
    { form: "since", from: "2023-13", to: "", field: "from", code: "calendar" },
    { form: "since", from: "0000", to: "", field: "from", code: "calendar" },
    { form: "between", from: "2024-04-03", to: "2024-04-02", field: "to", code: "order" },
  ] as const)("$form, '$from', '$to': $code", ({ field, code, ...entry }) => {
    expect(intervalOf(entry)).toEqual({ ok: false, error: { field, code } });
  });
});

test.each([
  { first: "2024-04-03", last: "2024-04-03", entry: { form: "on", from: "2024-04-03", to: "" } },
  { first: "2024-02-01", last: "2024-02-29", entry: { form: "on", from: "2024-02", to: "" } },
  { first: "2024-01-01", last: "2024-12-31", entry: { form: "on", from: "2024", to: "" } },
  { first: "2024-01-01", last: "2024-03-31", entry: { form: "between", from: "2024-01-01", to: "2024-03-31" } },
  { first: "2024-01-01", last: null, entry: { form: "since", from: "2024-01-01", to: "" } },
  { first: null, last: "2024-01-01", entry: { form: "until", from: "", to: "2024-01-01" } },
])("$first to $last is shown as $entry.form $entry.from $entry.to", ({ first, last, entry }) => {
  expect(entryOf({ first: first as Day | null, last: last as Day | null })).toEqual(entry);
});

test("what is shown of a date means that date", () => {
  const days = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
  fc.assert(
    fc.property(fc.option(days), fc.option(days), (a, b) => {
      fc.pre(a !== null || b !== null);
      const [first, last] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      expect(intervalOf(entryOf({ first, last }))).toEqual({ ok: true, value: { first, last } });
    }),
  );
});

test("whatever is typed is a day of the calendar or refused", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d\-/. ]{0,12}$/), (typed) => {
      const read = intervalOf({ form: "on", from: typed, to: "" });
      if (!read.ok) return;
      for (const day of [read.value.first, read.value.last]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect((read.value.first ?? "") <= (read.value.last ?? "")).toBe(true);
    }),
  );
});
