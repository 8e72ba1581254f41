/** Phrases about time are put together from words, and are still grammatical where the language has articles and cases. */
import { afterEach, expect, test, vi } from "vitest";
import type { Day, EventId } from "../../../src/core/article/brand.ts";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";
import { eventDate } from "../../../src/ui/panel/timeline/date-wording.ts";
import { browser } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

afterEach(() => {
  vi.restoreAllMocks();
});

const nowhere = { start: 0, end: 0 };
const reason = { basis: "explicit", anchor: null } as const;

interface Row {
  readonly language: "de" | "es" | "fr" | "ru";
  readonly first: string | null;
  readonly last: string | null;
  readonly value: string;
  readonly mod: "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER" | null;
  readonly words: string;
}

const told = (value: string, mod: Row["mod"]): TimeExpression => ({
  span: nowhere,
  type: "DATE",
  value,
  mod,
  quant: null,
  freq: null,
  interval: null,
  reason,
  rule: "sample",
});

test.each<Row>([
  {
    language: "de",
    first: "2022-03-04",
    last: null,
    value: "2022-03-04",
    mod: "AFTER",
    words: "nach dem 4. März 2022",
  },
  { language: "de", first: "2022-03-01", last: null, value: "2022-03", mod: null, words: "seit März 2022" },
  { language: "de", first: "1990-01-01", last: null, value: "199", mod: null, words: "seit den 1990er-Jahren" },
  {
    language: "de",
    first: "1990-01-01",
    last: "1993-12-31",
    value: "199",
    mod: "START",
    words: "Anfang der 1990er-Jahre",
  },
  { language: "de", first: null, last: "2022-03-04", value: "PAST_REF", mod: null, words: "bis zum 4. März 2022" },
  { language: "de", first: null, last: "2022-06-20", value: "2022-SU", mod: "BEFORE", words: "vor dem Sommer 2022" },
  { language: "de", first: "2023-01-01", last: null, value: "2023", mod: "START", words: "seit Anfang 2023" },
  { language: "de", first: "2024-01-01", last: "2024-03-31", value: "2024-Q1", mod: null, words: "1. Quartal 2024" },
  { language: "fr", first: "2022-03-04", last: null, value: "2022-03-04", mod: "AFTER", words: "après le 4 mars 2022" },
  { language: "fr", first: "2022-03-01", last: null, value: "2022-03", mod: null, words: "depuis mars 2022" },
  { language: "fr", first: "1990-01-01", last: null, value: "199", mod: null, words: "depuis les années 1990" },
  {
    language: "fr",
    first: "1990-01-01",
    last: "1993-12-31",
    value: "199",
    mod: "START",
    words: "début des années 1990",
  },
  { language: "fr", first: "2022-05-01", last: "2022-08-31", value: "2022", mod: "MID", words: "mi-2022" },
  { language: "fr", first: null, last: "2022-03-04", value: "PAST_REF", mod: null, words: "jusqu’au 4 mars 2022" },
  { language: "fr", first: null, last: "2022-12-31", value: "2022", mod: null, words: "jusqu’en 2022" },
  { language: "fr", first: null, last: "2022-06-20", value: "2022-SU", mod: "BEFORE", words: "avant l’été 2022" },
  { language: "fr", first: "1994-01-01", last: "1996-12-31", value: "1995", mod: "APPROX", words: "vers 1995" },
  { language: "ru", first: "2022-03-01", last: null, value: "2022-03", mod: null, words: "с марта 2022 г." },
  { language: "ru", first: "1990-01-01", last: null, value: "199", mod: null, words: "с 1990-х годов" },
  {
    language: "es",
    first: "2022-03-04",
    last: null,
    value: "2022-03-04",
    mod: "AFTER",
    words: "después del 4 de marzo de 2022",
  },
  { language: "es", first: "2022-03-01", last: null, value: "2022-03", mod: null, words: "desde marzo de 2022" },
  {
    language: "es",
    first: "1990-01-01",
    last: "1993-12-31",
    value: "199",
    mod: "START",
    words: "principios de la década de 1990",
  },
  { language: "es", first: "2023-01-01", last: null, value: "2023", mod: "START", words: "desde principios de 2023" },
  {
    language: "es",
    first: null,
    last: "2022-06-20",
    value: "2022-SU",
    mod: "BEFORE",
    words: "antes del verano de 2022",
  },
  { language: "es", first: "1994-01-01", last: "1996-12-31", value: "1995", mod: "APPROX", words: "hacia 1995" },
  {
    language: "ru",
    first: "2022-03-04",
    last: null,
    value: "2022-03-04",
    mod: "AFTER",
    words: "после 4 марта 2022 г.",
  },
  { language: "ru", first: null, last: "2022-03-31", value: "2022-03", mod: null, words: "до марта 2022 г." },
  { language: "ru", first: null, last: "2022-06-20", value: "2022-SU", mod: "BEFORE", words: "ранее лета 2022 года" },
  {
    language: "ru",
    first: "2022-03-01",
    last: "2022-03-10",
    value: "2022-03",
    mod: "START",
    words: "начало марта 2022 г.",
  },
  { language: "ru", first: "2023-01-01", last: null, value: "2023", mod: "START", words: "начало 2023 года и далее" },
  { language: "ru", first: "1994-01-01", last: "1996-12-31", value: "1995", mod: "APPROX", words: "около 1995 года" },
])("$language: $words", async ({ language, first, last, value, mod, words }) => {
  const response: Response = await fetch(`/_locales/${language}/messages.json`);
  const messages: Readonly<Record<string, { readonly message: string }>> = await response.json();
  vi.spyOn(browser.i18n, "getUILanguage").mockReturnValue(language);
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key, substitutions = []) =>
    (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ""),
  );
  const event = {
    first: first as Day | null,
    last: last as Day | null,
    id: "sample" as EventId,
    precision: first === null || last === null ? ("range" as const) : ("about" as const),
    certainty: "told" as const,
    label: "Something happened",
    timex: nowhere,
    sentence: nowhere,
    alsoTold: [],
    entities: [],
    reason,
  };
  expect(eventDate(value.includes("Q") ? { ...event, precision: "season" } : event, told(value, mod))).toBe(words);
});
