/** Every word of the interface is in `_locales`, nothing lies there unused, and every language has all of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entityTypes } from "../../src/core/entities/entity.ts";
import { noteColours, noteStatuses } from "../../src/core/notes/note.ts";
import { sourceFiles } from "./source-files.ts";

interface Message {
  readonly message: string;
  readonly placeholders?: object;
}

const readMessages = (language: string): Readonly<Record<string, Message>> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));

const languages = readdirSync("public/_locales").filter((each) => existsSync(`public/_locales/${each}/messages.json`));
const messages = readMessages("en");
const sources = ["src", "manifest.json"].map((part) =>
  part.endsWith(".json")
    ? readFileSync(part, "utf8")
    : sourceFiles(".", part)
        .map(({ text }) => text)
        .join("\n"),
);
const code = sources.join("\n");

/** How keys begin that are put together at run time: `type_${type}`. */
const beginnings = [...code.matchAll(/`(\w{3,})\$\{/g)].map((match) => match[1] ?? "");

/** What a phrase about time may have a wording of its own for: see src/ui/panel/timeline/date-wording.ts. */
const phrases =
  /^time(?:About|Early|Mid|Late|Since|After|Until|Before)_(?:day|month|year|decade|quarter|spring|summer|autumn|winter|early|mid|late)$/;
const isInForm = (key: string) => phrases.test(key);

// A database counts too, by the names of its stores.
const calls = /(?:\bt|\bknown|\bsay|\bplural|(?<!\.)\bcount|\bmessage|getMessage)\(\s*"([\w@]+)"|__MSG_(\w+)__/g;
const used = [...code.matchAll(calls)]
  .map((match) => match[1] ?? match[2] ?? "")
  .filter((key) => !key.startsWith("@@"));

test("every key that the code asks for is there", () => {
  const missing = used.filter((key) => !(key in messages) && !(`${key}_other` in messages));
  expect([...new Set(missing)]).toEqual([]);
});

test("every key that is there is asked for", () => {
  const named = (key: string) => code.includes(`"${key}"`) || code.includes(`__MSG_${key}__`);
  const unused = Object.keys(messages).filter(
    (key) =>
      !named(key) &&
      !named(key.replace(/_(zero|one|two|few|many|other)$/, "")) &&
      !isInForm(key) &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

test("every type, colour and status has a name", () => {
  const keys = [
    ...entityTypes.map((type) => `type_${type}`),
    ...noteColours.map((colour) => `colour_${colour}`),
    ...noteStatuses.map((status) => `status_${status}`),
  ];
  expect(keys.filter((key) => !(key in messages))).toEqual([]);
});

/** The part of a plural key before `_other`; null for keys that merely end so. */
const countedOf = (key: string): string | null => {
  const counted = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return counted !== undefined && `${counted}_one` in messages && `${counted}_other` in messages ? counted : null;
};

const placesIn = (message: string): readonly string[] =>
  [...new Set(message.replaceAll("$$", "").match(/\$(?:\d|\w+\$)/g))].sort();

const marksIn = (message: string): readonly string[] =>
  [...message.matchAll(/\[([a-z]+):/g)].map(([, mark = ""]) => mark).sort();

/** Whether a plural form is for one number only, so that it may say "once" and leave the number out. */
function isForOneNumber(rules: Intl.PluralRules, form: string): boolean {
  return Array.from({ length: 300 }, (_, count) => count).filter((count) => rules.select(count) === form).length === 1;
}

/** What a typesetter of the language would not let pass; straight quotes in brackets are code. */
const misprints: Readonly<Record<string, RegExp>> = {
  de: /(?<!\()"(?!\))|['«»]|“\p{L}|\p{L}„|\.\.\./u,
  fr: /(?<!\()"(?!\))|['“”]|[^\u202F(][:;!?»](?![\p{L}/])|«[^\u202F]|\.\.\./u,
  // A sentence that is asked or called opens as it closes; in Russian a dash never begins a line.
  es: /(?<!\()"(?!\))|['“”]|\.\.\.|^[^¿]*\?(?!\))|^[^¡]*!/u,
  ru: /(?<!\()"(?!\))|['“”]|\.\.\.|[^\u00A0]—|\s-\s/u,
};

describe.each(languages)("the interface in %s", (language) => {
  const own = readMessages(language);
  const rules = new Intl.PluralRules(language);
  const forms = rules.resolvedOptions().pluralCategories;
  const entries = Object.entries(own);

  test("says everything that is said in English, in every plural form of the language", () => {
    const wanted = Object.keys(messages).flatMap((key) => {
      const counted = countedOf(key);
      if (counted !== null) return forms.map((form) => `${counted}_${form}`);
      return isInForm(key) ? [] : [key];
    });
    expect([...new Set(wanted)].filter((key) => !(key in own))).toEqual([]);
  });

  test("has no words for what is not asked for", () => {
    const isWanted = (key: string) => {
      const counted = countedOf(key);
      return counted === null ? key in messages || isInForm(key) : forms.some((form) => key === `${counted}_${form}`);
    };
    expect(Object.keys(own).filter((key) => !isWanted(key))).toEqual([]);
  });

  test("puts the same things into its sentences", () => {
    const wrong = entries.filter(([key, { message, placeholders }]) => {
      const places = placesIn(message);
      // "since $1" of a month, a season …: the words or the shorter ones.
      if (isInForm(key)) return places.length !== 1 || !["$1", "$2"].includes(places[0] ?? "");
      const counted = countedOf(key);
      const english = messages[counted === null ? key : `${counted}_other`];
      const form = key.slice((counted ?? "").length + 1);
      const mayOmit = counted !== null && isForOneNumber(rules, form);
      const wanted = placesIn(english?.message ?? "").filter(
        (place) => !mayOmit || place !== "$1" || places.includes(place),
      );
      return (
        places.join() !== wanted.join() ||
        marksIn(message).join() !== marksIn(english?.message ?? "").join() ||
        JSON.stringify(placeholders) !== JSON.stringify(english?.placeholders)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("has no empty message, and none with space around it", () => {
    expect(entries.filter(([, { message }]) => message === "" || message !== message.trim())).toEqual([]);
  });

  test("names itself, keeps the name, and describes itself in as many characters as the stores take", () => {
    expect(own.timeLanguage?.message).toBe(language);
    expect(own.appName).toEqual(messages.appName);
    expect(own.appDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test.runIf(language in misprints)("is set as the language is", () => {
    const isWrong = (message: string) => misprints[language]?.test(message.replaceAll(/\[[a-z]+:/g, "["));
    expect(entries.filter(([, { message }]) => isWrong(message))).toEqual([]);
  });
});
