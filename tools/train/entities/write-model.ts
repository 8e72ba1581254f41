/** Prunes trained weights, makes bytes of them, and puts the file together that src/core/entities/tagger/model.ts reads. */
import { labelCount } from "../../../src/core/entities/tagger/labels.ts";
import { magic, modelVersion } from "../../../src/core/entities/tagger/model.ts";
import type { Weights } from "./crf.ts";
import type { HashTable } from "./hash-table.ts";
import type { BuiltLists } from "./lists.ts";

class Writer {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  float(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }

  ascending(numbers: Iterable<number>): void {
    let last = 0;
    for (const number of numbers) {
      this.varint(number - last);
      last = number;
    }
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export interface TrainedPass {
  readonly index: HashTable;
  readonly weights: Weights;
  /** Features to keep at most: those with the heaviest weights. */
  readonly most: number;
  /** Lighter weights are dropped. */
  readonly lightest: number;
  /** All weights count by so much when the model is used. */
  readonly share: number;
}

/** Weights are cut off here: the few that are heavier would make all others coarse. */
const heaviest = 2.5;

export function modelBytes(
  lists: BuiltLists,
  first: TrainedPass,
  second: TrainedPass,
  calibration: readonly (readonly [number, number])[],
): Uint8Array {
  const out = new Writer();
  for (const byte of magic) out.byte(byte);
  out.byte(modelVersion);
  out.byte(calibration.length);
  for (const [slope, intercept] of calibration) {
    out.float(slope);
    out.float(intercept);
  }
  writeLists(out, lists);
  writePass(out, first);
  writePass(out, second);
  return out.done();
}

/** The same model with another calibration. */
export function withCalibration(file: Uint8Array, calibration: readonly (readonly [number, number])[]): Uint8Array {
  const copy = new Uint8Array(file);
  const view = new DataView(copy.buffer);
  for (const [at, number] of calibration.flat().entries()) view.setFloat32(magic.length + 2 + 4 * at, number, true);
  return copy;
}

function writeLists(out: Writer, { hashes, entries }: BuiltLists): void {
  const counts = new Map<number, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  // The commonest first, so that they take one byte.
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([entry]) => entry);
  const kindOf = new Map(kinds.map((entry, at) => [entry, at]));
  out.varint(kinds.length);
  for (const entry of kinds) out.varint(entry);
  out.varint(hashes.length);
  out.ascending(hashes);
  for (const entry of entries) out.varint(kindOf.get(entry) ?? 0);
}

function writePass(out: Writer, { index, weights, most, lightest, share }: TrainedPass): void {
  const ranked: { hash: number; row: number; weight: number }[] = [];
  for (const [hash, feature] of index.entries()) {
    const row = feature * labelCount;
    let weight = 0;
    for (let label = 0; label < labelCount; label++)
      weight = Math.max(weight, Math.abs(weights.features[row + label] ?? 0));
    if (weight >= lightest) ranked.push({ hash, row, weight });
  }
  ranked.sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  const kept = ranked.slice(0, most).sort((a, b) => a.hash - b.hash);
  const scale = heaviest / 127;
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (const { row } of kept) {
    let count = 0;
    for (let label = 0; label < labelCount; label++) {
      const weight = weights.features[row + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (Math.abs(weight) < lightest || value === 0) continue;
      labels.push(label);
      values.push(value);
      count++;
    }
    counts.push(count);
  }
  for (const transition of weights.transitions) out.float(transition);
  out.float(scale * share);
  out.varint(kept.length);
  out.ascending(kept.map(({ hash }) => hash));
  for (const count of counts) out.byte(count);
  for (const label of labels) out.byte(label);
  for (const value of values) out.byte(value);
}
