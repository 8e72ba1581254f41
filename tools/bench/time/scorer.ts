/** What the shared scorer (bench/score-time.mjs beside the data) offers: TempEval-3's measures. */
import type { TimeDocument } from "./documents.ts";
import type { FoundTimex } from "./tagger.ts";

export interface Prediction {
  readonly docId: string;
  readonly timexes: readonly FoundTimex[];
}

/** As shares of one. */
interface Rates {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}

interface TimexScore {
  readonly strict: Rates;
  readonly relaxed: Rates;
  /** Of the matched. */
  readonly valueAcc: number;
  readonly typeAcc: number;
  readonly valueF1: number;
  readonly typeF1: number;
}

export interface TimeScorer {
  score(gold: readonly TimeDocument[], predicted: readonly Prediction[]): TimexScore;
  /** One to one, by the largest overlap: of gold's index the prediction's, and all predictions that have one. */
  match(
    gold: TimeDocument["timexes"],
    predicted: readonly FoundTimex[],
  ): { readonly gi: ReadonlyMap<number, number>; readonly pj: ReadonlySet<number> };
}
