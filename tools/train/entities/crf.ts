/**
 * Trains the weights of the first stage: stochastic gradient with AdaGrad (Duchi et al. 2011) on the
 * conditional likelihood. Where a corpus leaves labels open, the likelihood is that of all that it allows.
 */
import { labelCount } from "../../../src/core/entities/tagger/labels.ts";
import type { ExampleDocument, ExampleSentence } from "./examples.ts";
import { TrainLattice } from "./train-lattice.ts";

export interface Weights {
  /** Feature × label. */
  readonly features: Float32Array;
  /** Label × next label. */
  readonly transitions: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of a token's features that are left out at each step, so that the others learn to do without them. */
  readonly dropout: number;
  /** How much a corpus counts. */
  readonly weightOf: (source: string) => number;
  readonly log: (line: string) => void;
}

export function trainCrf(documents: readonly ExampleDocument[], featureCount: number, settings: Settings): Weights {
  const features = new Float32Array(featureCount * labelCount);
  const squares = new Float32Array(featureCount * labelCount).fill(1);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSquares = new Float32Array(labelCount * labelCount).fill(1);
  const sentences = documents.flatMap((document) =>
    document.sentences.map((sentence) => ({ sentence, weight: settings.weightOf(document.source) })),
  );
  const random = generator(42);
  const lattice = new TrainLattice();
  let expected = new Float64Array(0);
  const expectedPairs = new Float64Array(labelCount * labelCount);
  const { rate, decay, dropout } = settings;
  const full = new Float32Array(featureCount * labelCount);
  const fullTransitions = new Float32Array(labelCount * labelCount);
  let kept = new Uint8Array(0);
  const averaged = Math.max(1, settings.epochs - 1);
  let snapshots = 0;
  let seen = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(sentences, random);
    let likelihood = 0;
    for (const { sentence, weight } of sentences) {
      likelihood += step(sentence, weight);
      // The weights are averaged over snapshots of the last epochs: steadier than those of the last step.
      if (epoch >= averaged - 1 && ++seen % Math.ceil(sentences.length / 6) === 0) addTo(features, transitions);
    }
    settings.log(`epoch ${epoch + 1}: log likelihood per sentence ${(likelihood / sentences.length).toFixed(4)}`);
  }
  if (snapshots === 0) addTo(features, transitions);
  for (let place = 0; place < full.length; place++) full[place] = (full[place] ?? 0) / snapshots;
  for (let place = 0; place < fullTransitions.length; place++)
    fullTransitions[place] = (fullTransitions[place] ?? 0) / snapshots;
  return { features: full, transitions: fullTransitions };

  function addTo(now: Float32Array, nowTransitions: Float32Array): void {
    snapshots++;
    for (let place = 0; place < full.length; place++) full[place] = (full[place] ?? 0) + (now[place] ?? 0);
    for (let place = 0; place < fullTransitions.length; place++)
      fullTransitions[place] = (fullTransitions[place] ?? 0) + (nowTransitions[place] ?? 0);
  }

  function step(sentence: ExampleSentence, weight: number): number {
    const length = sentence.tags.tokens.length;
    if (kept.length < sentence.features.length) kept = new Uint8Array(sentence.features.length * 2);
    for (let index = 0; index < sentence.features.length; index++)
      kept[index] = dropout > 0 && random() < dropout ? 0 : 1;
    emit(sentence, features, lattice, kept, 1 / (1 - dropout));
    lattice.setTransitions(transitions);
    const whole = lattice.sum(null);
    if (expected.length < length * labelCount) expected = new Float64Array(length * labelCount * 2);
    expected.set(lattice.probabilities.subarray(0, length * labelCount));
    expectedPairs.set(lattice.transitionCounts);
    const given = sentence.isCertain ? lattice.certain(sentence.allowed) : lattice.sum(sentence.allowed);
    if (!Number.isFinite(given - whole)) return 0;
    const wanted = lattice.probabilities;
    const wantedPairs = lattice.transitionCounts;
    for (let pair = 0; pair < transitions.length; pair++) {
      const gradient = weight * ((expectedPairs[pair] ?? 0) - (wantedPairs[pair] ?? 0));
      if (gradient > 1e-4 || gradient < -1e-4) {
        transitionSquares[pair] = (transitionSquares[pair] ?? 0) + gradient * gradient;
        transitions[pair] = (transitions[pair] ?? 0) - (rate * gradient) / Math.sqrt(transitionSquares[pair] ?? 1);
      }
    }
    for (let at = 0; at < length; at++) {
      for (let label = 0; label < labelCount; label++) {
        const cell = at * labelCount + label;
        const error = weight * ((expected[cell] ?? 0) - (wanted[cell] ?? 0));
        if (error < 1e-3 && error > -1e-3) continue;
        for (let index = sentence.offsets[at] ?? 0, end = sentence.offsets[at + 1] ?? 0; index < end; index++) {
          if (kept[index] === 0) continue;
          const place = (sentence.features[index] ?? 0) * labelCount + label;
          const old = features[place] ?? 0;
          const gradient = error + decay * old;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          features[place] = old - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    return given - whole;
  }
}

/** The sums of the weights of every token's features. */
export function emit(
  sentence: ExampleSentence,
  features: Float32Array,
  lattice: TrainLattice,
  kept: Uint8Array | null = null,
  scale = 1,
): void {
  const length = sentence.tags.tokens.length;
  lattice.reset(length);
  const { emissions } = lattice;
  if (sentence.base) emissions.set(sentence.base);
  for (let at = 0; at < length; at++) {
    const here = at * labelCount;
    for (let index = sentence.offsets[at] ?? 0, end = sentence.offsets[at + 1] ?? 0; index < end; index++) {
      if (kept && kept[index] === 0) continue;
      const row = (sentence.features[index] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label++)
        emissions[here + label] = (emissions[here + label] ?? 0) + (features[row + label] ?? 0) * scale;
    }
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
