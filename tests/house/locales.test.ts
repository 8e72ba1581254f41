/** Every word of the interface is in `_locales`, and nothing lies there unused. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entityTypes } from "../../src/core/entities/entity.ts";
import { noteColours, noteStatuses } from "../../src/core/notes/note.ts";
import { sourceFiles } from "./source-files.ts";

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync("public/_locales/en/messages.json", "utf8"),
);
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

const calls = /(?:\bt|\bknown|\bsay|\bplural|\bcount|getMessage)\(\s*"([\w@]+)"|__MSG_(\w+)__/g;
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

test("no message is empty", () => {
  expect(Object.entries(messages).filter(([, { message }]) => message.trim() === "")).toEqual([]);
});
