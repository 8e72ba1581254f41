/**
 * The file of a name tagger: word lists, the weights of two passes, and how scores become probabilities.
 *
 * tools/train/entities writes it. Everything is numbers: no text, no code.
 */
import { Bytes } from "./bytes.ts";
import { FeatureWeights } from "./feature-weights.ts";
import { labelCount } from "./labels.ts";

export const modelVersion = 1;

/** "TMNE": Tidemark, names. */
export const magic = [0x54, 0x4d, 0x4e, 0x45] as const;

interface Pass {
  readonly weights: FeatureWeights;
  /** Label × next label. */
  readonly transitions: Float32Array;
}

export interface TaggerModel {
  readonly listHashes: Uint32Array;
  readonly listEntries: Uint32Array;
  readonly first: Pass;
  readonly second: Pass;
  /** By type: [slope, intercept] of the logistic that turns a name's log odds into the chance that it is right. */
  readonly calibration: readonly (readonly [slope: number, intercept: number])[];
}

/** Throws a RangeError for bytes that are no model of this version: a broken build, which nothing can mend at run time. */
export function readModel(file: Uint8Array): TaggerModel {
  const bytes = new Bytes(file);
  if (magic.some((byte) => bytes.byte() !== byte)) throw new RangeError("these bytes are no name model");
  const version = bytes.byte();
  if (version !== modelVersion) throw new RangeError(`a model of version ${version}, not ${modelVersion}`);
  const types = bytes.byte();
  const calibration = Array.from({ length: types }, () => [bytes.float(), bytes.float()] as const);
  const { listHashes, listEntries } = readLists(bytes);
  return { listHashes, listEntries, first: readPass(bytes), second: readPass(bytes), calibration };
}

function readLists(bytes: Bytes) {
  const kinds = bytes.varint();
  const kindEntries = Uint32Array.from({ length: kinds }, () => bytes.varint());
  const length = bytes.varint();
  const listHashes = bytes.ascending(length);
  const listEntries = new Uint32Array(length);
  for (let at = 0; at < length; at++) listEntries[at] = kindEntries[bytes.varint()] ?? 0;
  return { listHashes, listEntries };
}

function readPass(bytes: Bytes): Pass {
  const transitions = bytes.floats(labelCount * labelCount);
  const scale = bytes.float();
  const length = bytes.varint();
  const hashes = bytes.ascending(length);
  const counts = bytes.take(length);
  const offsets = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) offsets[at + 1] = (offsets[at] ?? 0) + (counts[at] ?? 0);
  const cells = offsets[length] ?? 0;
  const labels = bytes.take(cells);
  const values = new Int8Array(bytes.take(cells).buffer);
  return { weights: new FeatureWeights(hashes, offsets, labels, values, scale), transitions };
}
