/** From documents to the bytes of a model: word lists, first pass, first readings by halves, second pass. */
import type { CorpusDocument } from "./corpora.ts";
import { type Settings, trainCrf, type Weights } from "./crf.ts";
import { type ExampleDocument, exampleOf, featureIndex, indexed, visitorOf } from "./examples.ts";
import { buildLists } from "./lists.ts";
import { restyled } from "./restyled.ts";
import { type ReadDocument, readWith, secondVisitorOf } from "./second-pass.ts";
import { modelBytes } from "./write-model.ts";

export interface FitSettings {
  readonly data: string;
  readonly own: string;
  readonly weightOf: (source: string) => number;
  readonly calibration: readonly (readonly [number, number])[];
  readonly log: (line: string) => void;
  readonly epochs: number;
  readonly folds: number;
}

/**
 * The second pass learned from first readings by models of half the data, which are worse than those that it meets in use:
 * it is right to change them less. On the development articles a half was the best of quarters; on corpora of single sentences
 * less would be better still.
 */
const secondShare = 0.5;

/** A feature is worth a weight when it occurs this often. */
const leastCount = 3;

export function fitModel(documents: readonly CorpusDocument[], settings: FitSettings): Uint8Array {
  const { log } = settings;
  const lists = buildLists(settings.data, settings.own, documents);
  const plain = [...documents, ...restyled(documents)].map((document) => exampleOf(document, lists.lists));
  const index = featureIndex(plain.map(visitorOf), leastCount);
  const examples = plain.map((example) => indexed(example, visitorOf(example), index));
  log(`${documents.length} documents, ${index.size} features`);
  const first: Settings = {
    epochs: settings.epochs,
    rate: 0.1,
    decay: 0.003,
    dropout: 0.35,
    weightOf: settings.weightOf,
    log,
  };
  const weights = trainCrf(examples, index.size, first);
  const read = readByFolds(examples, index.size, settings.folds, first);
  const secondIndex = featureIndex(read.map(secondVisitorOf), leastCount);
  const secondExamples = read.map((one) => indexed(one.document, secondVisitorOf(one), secondIndex));
  log(`second pass: ${secondIndex.size} features`);
  const secondWeights = trainCrf(secondExamples, secondIndex.size, { ...first, epochs: 4, dropout: 0.1 });
  const transitions = weights.transitions.map(
    (value, at) => value * (1 - secondShare) + (secondWeights.transitions[at] ?? 0) * secondShare,
  );
  const second = { features: secondWeights.features, transitions };
  return modelBytes(
    lists,
    { index: index.table, weights, most: 260_000, lightest: 0.05, share: 1 },
    { index: secondIndex.table, weights: second, most: 30_000, lightest: 0.03, share: secondShare },
    settings.calibration,
  );
}

/** Every document is read by a model that was trained on the others. */
function readByFolds(
  examples: readonly ExampleDocument[],
  size: number,
  folds: number,
  settings: Settings,
): readonly ReadDocument[] {
  const read: ReadDocument[] = [];
  for (let fold = 0; fold < folds; fold++) {
    settings.log(`fold ${fold + 1} of ${folds}`);
    const weights: Weights = trainCrf(
      examples.filter((_, at) => at % folds !== fold),
      size,
      { ...settings, epochs: Math.max(3, settings.epochs - 2) },
    );
    for (const [at, example] of examples.entries()) if (at % folds === fold) read.push(readWith(example, weights));
  }
  return read;
}
