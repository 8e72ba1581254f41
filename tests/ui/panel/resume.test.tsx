/** "Continue where you stopped" is offered while it is of use, and leads to the sentence. */
import { expect, test, vi } from "vitest";
import { announced } from "./fake-browser.ts";
import { find, openPanel, settled, texts } from "./open-panel.tsx";
import { analysis, readyPage } from "./sample-page.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

const at = "2024-04-03T10:00:00.000Z";
const sentence = analysis.sentences[2] ?? { start: 0, end: 0 };
const stopped = (progress: number, offset = sentence.start + 3) => ({
  ...readyPage,
  progress: 0.1,
  stopped: { offset, progress, at },
});

test("leads to the sentence in which the last visit stopped", async () => {
  const { asks } = await openPanel(stopped(0.62));
  find("button", "Continue where you stopped (62%)").click();
  await settled();
  expect(asks("page/goTo")).toEqual([{ span: sentence }]);
});

test("leads to the end of a text that has become shorter", async () => {
  const { asks } = await openPanel(stopped(0.62, 9_000_000));
  find("button", "Continue where you stopped").click();
  await settled();
  const [{ span }] = asks("page/goTo") as [{ span: { end: number } }];
  expect(span.end).toBeLessThanOrEqual(analysis.article.text.length);
});

test.each([
  { why: "nothing was read", progress: 0.02 },
  { why: "all was read", progress: 0.99 },
  { why: "the reader is there already", progress: 0.12 },
])("is not offered when $why", async ({ progress }) => {
  await openPanel(stopped(progress));
  expect(texts(".resume")).toEqual([]);
});

test("goes away once the reader has come so far", async () => {
  await openPanel(stopped(0.62));
  announced("page/changed", { progressOnly: true, progress: 0.7 });
  await settled();
  expect(texts(".resume")).toEqual([]);
});
