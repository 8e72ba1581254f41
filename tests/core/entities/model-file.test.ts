import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hashText, mix } from "../../../src/core/entities/tagger/hash.ts";
import { labelCount } from "../../../src/core/entities/tagger/labels.ts";
import { readModel } from "../../../src/core/entities/tagger/model.ts";
import { nameHash, WordLists } from "../../../src/core/lang/en/tagger/word-lists.ts";
import { HashTable } from "../../../tools/train/entities/hash-table.ts";
import { modelBytes, withCalibration } from "../../../tools/train/entities/write-model.ts";

const hashes = Uint32Array.from(
  [nameHash(["oslo"]), nameHash(["new"]), nameHash(["new", "york"])].sort((a, b) => a - b),
);
const entries = Uint32Array.from(hashes, (_, at) => at + 1);
const feature = mix(7, hashText("Oslo"));

function written(weights: readonly (readonly [label: number, weight: number])[]): Uint8Array {
  const index = new HashTable();
  index.set(feature, 0);
  const features = new Float32Array(labelCount);
  for (const [label, weight] of weights) features[label] = weight;
  const transitions = Float32Array.from({ length: labelCount ** 2 }, (_, at) => at / 1000);
  const pass = { index, weights: { features, transitions }, most: 10, lightest: 0.05, share: 1 };
  return modelBytes({ hashes, entries, lists: new WordLists(hashes, entries) }, pass, pass, [[1, 0.5]]);
}

test("what the trainer writes the engine reads", () => {
  const model = readModel(
    written([
      [3, 1.25],
      [9, -2],
      [12, 0.01],
    ]),
  );
  expect([...model.listHashes]).toEqual([...hashes]);
  expect([...model.listEntries]).toEqual([...entries]);
  expect(model.calibration).toEqual([[1, 0.5]]);
  expect(model.second.transitions[5]).toBeCloseTo(0.005);
  const sums = new Float32Array(labelCount);
  model.first.weights.addTo(sums, 0, Uint32Array.of(feature, mix(7, hashText("Bergen"))), 2);
  expect(sums[3]).toBeCloseTo(1.25, 1);
  expect(sums[9]).toBeCloseTo(-2, 1);
  // Too light to be kept.
  expect(sums[12]).toBe(0);
});

describe("bytes that are no model are told as such", () => {
  const good = written([[3, 1]]);
  test.each([
    { why: "nothing", bytes: new Uint8Array(0) },
    { why: "something else", bytes: new TextEncoder().encode("<!doctype html>") },
    { why: "another version", bytes: good.with(4, 99) },
    { why: "cut short", bytes: good.slice(0, good.length - 1) },
  ])("$why", ({ bytes }) => {
    expect(() => readModel(bytes)).toThrow(RangeError);
  });
});

test("another calibration changes nothing else", () => {
  const file = written([[3, 1.25]]);
  const model = readModel(withCalibration(file, [[0.5, -1]]));
  expect(model.calibration).toEqual([[0.5, -1]]);
  expect([...withCalibration(file, [[1, 0.5]])]).toEqual([...file]);
});

test("the model that ships is one, and small", () => {
  const file = readFileSync("public/models/en/entities.bin");
  expect(() => readModel(file)).not.toThrow();
});
