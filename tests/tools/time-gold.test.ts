import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTimeGold } from "../../tools/bench/time/gold.ts";
import { readWhen } from "../../tools/bench/time/when.ts";

const article = (...paragraphs: readonly string[]): string =>
  ["# published: 2024-04-03", "# kind: news", "Dam opens", ...paragraphs].join("\n\n");

const read = (paragraph: string) => readTimeGold(article(paragraph), "01-dam.txt");

describe("a gold article", () => {
  const gold = read(
    "The dam, <opened|2024-04-02> on [Tuesday|DATE 2024-04-02], is checked [every day|SET P1D quant=EVERY]. It had <leaked|?>.",
  );
  const said = ({ start, end }: { readonly start: number; readonly end: number }) => gold.text.slice(start, end);

  test("is its title and paragraphs without the marks", () => {
    expect(gold.text).toBe("Dam opens\n\nThe dam, opened on Tuesday, is checked every day. It had leaked.");
    expect(gold.blocks.map(({ kind, span }) => [kind, said(span)])).toEqual([
      ["heading", "Dam opens"],
      ["paragraph", "The dam, opened on Tuesday, is checked every day. It had leaked."],
    ]);
  });

  test("has a name and a day of publication", () => {
    expect(gold).toMatchObject({ docId: "01-dam", dct: "2024-04-03", kind: "news" });
  });

  test("knows its time expressions by their places", () => {
    expect(gold.timexes.map((timex) => [said(timex), timex.type, timex.value, timex.quant])).toEqual([
      ["Tuesday", "DATE", "2024-04-02", null],
      ["every day", "SET", "P1D", "EVERY"],
    ]);
  });

  test("knows its happenings, and which are undated", () => {
    expect(gold.events.map((event) => [said(event), event.when])).toEqual([
      ["opened", { first: "2024-04-02", last: "2024-04-02", isAbout: false }],
      ["leaked", null],
    ]);
  });
});

test.each([
  { when: "2024-02", first: "2024-02-01", last: "2024-02-29", why: "a month" },
  { when: "2024-W14", first: "2024-04-01", last: "2024-04-07", why: "an ISO week" },
  { when: "2020-W53", first: "2020-12-28", last: "2021-01-03", why: "a week of the year that holds its Thursday" },
  { when: "2024-Q1", first: "2024-01-01", last: "2024-03-31", why: "a quarter" },
  { when: "2023-WI", first: "2023-12-01", last: "2024-02-29", why: "winter, of the year of its December" },
  { when: "199", first: "1990-01-01", last: "1999-12-31", why: "a decade" },
  { when: "2024-03-15/2024-03-17", first: "2024-03-15", last: "2024-03-17", why: "a stretch" },
  { when: "1809/1815-SU", first: "1809-01-01", last: "1815-08-31", why: "a stretch between unlike units" },
  { when: "2022-02/", first: "2022-02-01", last: null, why: "since then" },
  { when: "/2023-06", first: null, last: "2023-06-30", why: "until then" },
])("$why: $when", ({ when, first, last }) => {
  expect(readWhen(when)).toEqual({ first, last, isAbout: false });
  expect(readWhen(`~${when}`)).toEqual({ first, last, isAbout: true });
});

test.each(["2024-02-30", "2024-13", "2024-W60", "2024-Q5", "2024-AU", "2024/2023", "/", "a/b/c", ""])(
  "%j is no date",
  (when) => {
    expect(() => readWhen(when)).toThrow(RangeError);
  },
);

test.each([
  { paragraph: "on [Tuesday|DAY 2024-04-02]", problem: 'no type "DAY"', why: "an unknown type" },
  { paragraph: "on [Tuesday|DATE 2024-04-31]", problem: 'no date "2024-04-31"', why: "a day that is none" },
  { paragraph: "for [a day|DURATION 1D]", problem: 'no DURATION "1D"', why: "a value of another type" },
  { paragraph: "at [noon|DATE 2024-04-02T12:00]", problem: 'no DATE "2024-04-02T12:00"', why: "a DATE with a time" },
  { paragraph: "by [May|DATE 2024-05 mod=SOON]", problem: 'no mod "SOON"', why: "an unknown mod" },
  { paragraph: "by [May|DATE 2024-05 tense=PAST]", problem: 'no attribute "tense=PAST"', why: "an unknown attribute" },
  { paragraph: "it <fell|last year>", problem: 'no date "last year"', why: "a date in words" },
  { paragraph: "it <fell on [Tuesday|DATE 2024-04-02]|?>", problem: 'a stray "<"', why: "a mark inside a mark" },
  { paragraph: "it [fell", problem: 'a stray "["', why: "a mark that does not end" },
  { paragraph: "it fell.\nIt fell.", problem: "no blank line before", why: "two lines in one paragraph" },
  { paragraph: "# heading: one", problem: "a header that is none", why: "a header in the text" },
])("$why is refused, with its file and line", ({ paragraph, problem }) => {
  expect(() => read(paragraph)).toThrow(/^01-dam\.txt, line [78]: /u);
  expect(() => read(paragraph)).toThrow(problem);
});

test("an article needs its day of publication", () => {
  expect(() => readTimeGold("Dam opens\n\nIt did.", "02.txt")).toThrow("02.txt, line 1: no day of publication");
});

test("every gold article can be read", () => {
  const folder = "tests/fixtures/time";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  expect(files).not.toEqual([]);
  for (const file of files)
    expect(readTimeGold(readFileSync(join(folder, file), "utf8"), file).timexes).not.toEqual([]);
});
