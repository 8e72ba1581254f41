import fc from "fast-check";
import { expect, test } from "vitest";
import { inUtc, momentIn } from "../../../src/core/formats/moment-in.ts";

test.each([
  { text: "2024-04-03", is: "2024-04-03T00:00:00.000Z", why: "a day" },
  { text: "2024-04-03 21:37", is: "2024-04-03T21:37:00.000Z", why: "no seconds and no zone" },
  { text: " 2024-04-03T21:37:05.5+02:00 ", is: "2024-04-03T19:37:05.500Z", why: "a zone" },
  { text: "2024-04-03 21:37:05+0000", is: "2024-04-03T21:37:05.000Z", why: "a zone without a colon" },
  { text: "2024-04-03T21:37:05.123456+00:00", is: "2024-04-03T21:37:05.123Z", why: "microseconds, as Hypothesis has" },
  { text: "2023-05-01 12:34:56 UTC", is: "2023-05-01T12:34:56.000Z", why: "a zone by name" },
  { text: "2024-13-40", is: null, why: "on no calendar" },
  { text: "last week", is: null, why: "words" },
  { text: "", is: null, why: "nothing" },
  { text: "0000-01-01T00:00:00+14:00", is: null, why: "before the year 0" },
  { text: `${"2024-04-03".repeat(10_000)}`, is: null, why: "no end" },
])("$why", ({ text, is }) => {
  expect(momentIn(text)).toBe(is);
});

test("what we write ourselves stays the same", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), (date) => {
      expect(momentIn(date.toISOString())).toBe(date.toISOString());
    }),
  );
});

test.each([Number.NaN, 1e20, Number.POSITIVE_INFINITY, -1e15])("%d milliseconds are no moment", (milliseconds) => {
  expect(inUtc(milliseconds)).toBeNull();
});
