import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analyse.ts";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import type { Correction } from "../../../src/core/corrections/correction.ts";
import { digestOf } from "../../../src/core/library/article-digest.ts";
import { ruled } from "../../../src/core/library/names-across.ts";
import { english } from "../english.ts";

const id = "https://news.example/pier" as ArticleId;
const text = [
  "Mayor Ada Reed told the Harbour Commission (HC) in Aarhus on 3 March 2024 that the pier was paid for.",
  "She said 12 million kroner were left. Reed thanked the HC. In 1998 a storm destroyed the pier.",
].join("\n\n");
const [first = "", second = ""] = text.split("\n\n");
const blocks = [
  { kind: "paragraph" as const, span: { start: 0, end: first.length }, depth: 0 },
  { kind: "paragraph" as const, span: { start: first.length + 2, end: first.length + 2 + second.length }, depth: 0 },
];
const analysis = analyse(
  {
    ...{ id, url: `${id}?from=feed`, title: "The pier", byline: "Jens Holm", site: "The Daily", language: "en" },
    ...{ published: "2024-03-04", modified: null, text, blocks },
  },
  english,
);
const at = "2024-03-05T10:00:00.000Z";
const digest = (corrections: readonly Correction[] = []) =>
  digestOf({ id, analysis, corrections, created: at, captured: at });
const idOf = (name: string) => {
  const found = analysis.entities.find((entity) => entity.name === name);
  if (!found) throw new Error(analysis.entities.map((entity) => entity.name).join());
  return found.id;
};
const named = (made: ReturnType<typeof digestOf>, name: string) => made.entities.find((each) => each.name === name);

test("has what a list shows, and no text", () => {
  expect(digest()).toMatchObject({ id, title: "The pier", site: "The Daily", published: "2024-03-04", created: at });
  expect(JSON.stringify(digest()).length).toBeLessThan(JSON.stringify(analysis).length / 2);
});

test("has people and things with their other names, and no figures and pronouns", () => {
  const reed = named(digest(), "Ada Reed");
  expect(reed).toMatchObject({ type: "person", aliases: expect.arrayContaining(["Reed"]) });
  expect(reed?.aliases).not.toContain("She");
  expect(reed?.mentions).toBeGreaterThan(1);
  expect(
    digest()
      .entities.map(({ name }) => name)
      .join(),
  ).not.toContain("kroner");
});

test("has what happened when, in order, with the words that tell it", () => {
  const events = digest().events;
  expect(events.map(({ first }) => first)).toEqual(events.map(({ first }) => first).toSorted());
  expect(events.find(({ first }) => first === "1998-01-01")?.words).toContain("a storm destroyed the pier");
  for (const { sentence, words } of events) expect(text.slice(sentence.start, sentence.end)).toBe(words);
});

describe("is as the reader corrected it", () => {
  const reed = idOf("Ada Reed");

  test("renamed, hidden, merged", () => {
    expect(named(digest([{ kind: "rename", entity: reed, name: "The mayor" }]), "The mayor")?.aliases).toContain(
      "Reed",
    );
    const hidden = digest([{ kind: "hide", entity: reed }]);
    expect(named(hidden, "Ada Reed")).toBeUndefined();
    expect(hidden.events.flatMap(({ entities }) => entities)).not.toContain(reed);
  });

  test("an event that is hidden is left out, one that is dated by hand is dated so", () => {
    const [event] = digest().events;
    if (!event) throw new Error("no event");
    const without = digest([{ kind: "hide-event", event: event.id }]);
    expect(without.events.map((each) => each.id)).not.toContain(event.id);
    const day = "2020-05-01" as NonNullable<typeof event.first>;
    const dated = digest([{ kind: "date-event", event: event.id, first: day, last: day }]);
    expect(dated.events.find((each) => each.id === event.id)).toMatchObject({ first: day, dating: null });
  });
});

describe("the rules for names, whatever the article", () => {
  const rule = { name: "Ada Reed", type: "person" as const };

  test("rename and hide, whenever they were made", () => {
    const [called] = ruled(digest().entities, [{ ...rule, kind: "call", called: "Dame Ada", as: null }]).filter(
      ({ name }) => name === "Dame Ada",
    );
    expect(called?.aliases).toContain("Ada Reed");
    const left = ruled(digest().entities, [{ ...rule, kind: "hide" }]);
    expect(left.map(({ name }) => name)).not.toContain("Ada Reed");
  });

  test("yield to what the reader said of this article", () => {
    const own = digest([{ kind: "rename", entity: idOf("Ada Reed"), name: "The mayor" }]);
    const now = ruled(own.entities, [{ ...rule, kind: "call", called: "Dame Ada", as: null }]);
    expect(now.map(({ name }) => name)).toContain("The mayor");
  });
});
