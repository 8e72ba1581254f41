/** Every message that the panel and the shared parts name is there, and the plural ones have their forms. */

import { expect, test } from "vitest";
import { entityTypes, namedTypes } from "../../../src/core/entities/entity.ts";
import { noteColours } from "../../../src/core/notes/note.ts";
import { weights } from "../../../src/page/detect/weights.ts";

const sources = import.meta.glob<string>("../../../src/ui/{panel,parts}/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const messages: Readonly<Record<string, unknown>> = await (await fetch("/_locales/en/messages.json")).json();

const named = Object.values(sources).flatMap((text) => [
  ...text.matchAll(/"((?:panel|time|note|export|type)[A-Z_]\w*)"/g),
]);
const keys = [...new Set(named.map(([, key]) => key ?? ""))];

test.each(keys)("%s", (key) => {
  const isPlural = Object.values(sources).some((text) => new RegExp(`plural\\("${key}"`).test(text));
  for (const wanted of isPlural ? [`${key}_one`, `${key}_other`] : [key]) expect(messages).toHaveProperty(wanted);
});

test("there are as many as a panel needs", () => expect(keys.length).toBeGreaterThan(80));

test.each([
  ...entityTypes.flatMap((type) => [`type_${type}`, `typeMany_${type}`]),
  ...namedTypes.map((type) => `type_${type}`),
  ...noteColours.map((colour) => `colour_${colour}`),
  ...["not_found", "ambiguous", "no_quote"].map((reason) => `noteLost_${reason}`),
  ...["article", "listing", "product", "forum", "service", "documentation", "home", "other"].map(
    (kind) => `panelKind_${kind}`,
  ),
])("%s", (key) => expect(messages).toHaveProperty(key));

test("every reason that the panel has words for is one that detection gives", () => {
  const reasons = Object.keys(messages).flatMap(
    (key) => /^panelReason_(.*)/.exec(key)?.[1]?.replaceAll("_", "-") ?? [],
  );
  expect(reasons.length).toBeGreaterThan(8);
  for (const reason of reasons) expect(Object.keys(weights)).toContain(reason.replace(/^no-/, ""));
});
