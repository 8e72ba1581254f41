/** Examples of the second pass: what a first model makes of documents that it was not trained on. */
import { labelCount } from "../../../src/core/entities/tagger/labels.ts";
import { Lattice } from "../../../src/core/entities/tagger/lattice.ts";
import { FeatureList } from "../../../src/core/lang/en/tagger/features.ts";
import { firstReading, matchNames, secondFeatures } from "../../../src/core/lang/en/tagger/second-features.ts";
import { emit, type Weights } from "./crf.ts";
import type { ExampleDocument, ExampleSentence, Visitor } from "./examples.ts";
import { TrainLattice } from "./train-lattice.ts";

/** A document whose sentences carry the first model's emissions and its labels. */
export interface ReadDocument {
  readonly document: ExampleDocument;
  readonly labels: readonly Uint8Array[];
}

export function readWith(document: ExampleDocument, weights: Weights): ReadDocument {
  const sums = new TrainLattice();
  const lattice = new Lattice(weights.transitions);
  const labels: Uint8Array[] = [];
  const sentences = document.sentences.map((sentence): ExampleSentence => {
    const length = sentence.tags.tokens.length;
    emit(sentence, weights.features, sums);
    lattice.reset(length);
    const base = Float32Array.from(sums.emissions.subarray(0, length * labelCount));
    lattice.emissions.set(base);
    labels.push(lattice.best().slice(0, length));
    return { ...sentence, base };
  });
  return { document: { ...document, sentences }, labels };
}

/** Calls back with the second pass's features of every token. */
export const secondVisitorOf =
  ({ document, labels }: ReadDocument): Visitor =>
  (visit) => {
    const list = new FeatureList();
    const reading = firstReading(
      document.sentences.map(({ tags }) => tags),
      labels,
    );
    for (const [index, sentence] of document.sentences.entries()) {
      const read = labels[index] ?? new Uint8Array(0);
      const match = matchNames(sentence.tags, read, reading);
      for (let at = 0; at < sentence.tags.tokens.length; at++) {
        list.length = 0;
        secondFeatures(sentence.tags, at, read, reading, match, list);
        visit(sentence, list);
      }
    }
  };
