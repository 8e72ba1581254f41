import { afterEach, describe, expect, test } from "vitest";
import { contextNames, contextOf, sure, type Voted } from "../../../src/page/extract/context.ts";
import { readPassages } from "../../../src/page/extract/passages.ts";
import { Scene } from "../../../src/page/extract/scene.ts";
import { signalNames, signalsOf } from "../../../src/page/extract/signals.ts";
import { atOnce } from "../../../src/page/sliced.ts";
import { fuzzedPage } from "./fuzzed-page.ts";
import { closePages, newsPage, pageOf } from "./stage.ts";

afterEach(closePages);

describe("the signals of a passage", () => {
  const sceneOf = (page: Document) =>
    new Scene(atOnce(readPassages(page.body)), "Council orders the old quay rebuilt", "");

  test("are as many as their names, and each is a number, on any page", () => {
    const pages = [newsPage(), ...[1, 2, 3, 4, 5, 6].map((seed) => pageOf(fuzzedPage(seed).html))];
    for (const page of pages.filter(({ body }) => body instanceof Node)) {
      const scene = sceneOf(page);
      for (const passage of scene.passages) {
        const values = signalsOf(passage, scene);
        expect(values).toHaveLength(signalNames.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  });

  test("have a name each", () => expect(new Set(signalNames).size).toBe(signalNames.length));

  test.each([
    { signal: "like-title", text: "Council orders the old quay rebuilt – live", value: 1 },
    { signal: "points-elsewhere", text: "Read more: the quay", value: 1 },
    { signal: "claims-rights", text: "© 2024 The Harbour Post", value: 1 },
    { signal: "ends-sentence", text: "They left (at last).", value: 1 },
    { signal: "ends-sentence", text: "They left", value: 0 },
    { signal: "emphasised", text: "<b>All of it</b>", value: 1 },
    { signal: "emphasised", text: "<b>Some</b> of it", value: 0 },
  ])("$signal of “$text” is $value", ({ signal, text, value }) => {
    const scene = sceneOf(newsPage(`<p class="here">${text}</p>`));
    const passage = scene.passages.find(({ box }) => box.element.className === "here");
    expect(passage && signalsOf(passage, scene)[signalNames.indexOf(signal)]).toBe(value);
  });
});

describe("the second look", () => {
  const rowOf = (votes: readonly number[], at: number, name: string) =>
    contextOf(
      votes.map(
        (vote, index): Voted => ({
          vote,
          length: 100,
          linked: 0,
          box: index,
          parent: index < 3 ? 0 : 1,
          setting: index % 2,
        }),
      ),
    )[at]?.[contextNames.indexOf(name)];

  test.each([
    { name: "vote", at: 1, value: 2, why: "its own vote" },
    { name: "vote1", at: 0, value: 2, why: "the next one's" },
    { name: "vote-1", at: 0, value: -sure, why: "nothing before the first: surely out" },
    { name: "parent", at: 0, value: 1.5, why: "the mean of the others in its parent" },
    { name: "before", at: 4, value: 1, why: "all of the text stands before the last one" },
    { name: "until-in", at: 0, value: 0, why: "the next one is in" },
    { name: "box", at: 0, value: 0, why: "alone in its box" },
  ])("$name: $why", ({ name, at, value }) => expect(rowOf([1, 2, 1, -3, -3], at, name)).toBeCloseTo(value));

  test("has as many values as names", () => {
    const [row] = contextOf([{ vote: 1, length: 10, linked: 0, box: 0, parent: 0, setting: 0 }]);
    expect(row).toHaveLength(contextNames.length);
  });
});
