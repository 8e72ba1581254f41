/** A reading as the reader wants to see it. */
import type { Analysis } from "../core/analysis.ts";
import { correctAnalysis } from "../core/corrections/correct-analysis.ts";
import type { EntityRule } from "../core/entities/entity-rule.ts";
import type { Reading } from "./reader.ts";

/** Corrects by the rules and by the corrections of the article; the same is corrected once. */
export function correctedReading(): (reading: Reading, rules: readonly EntityRule[]) => Analysis | null {
  let last: {
    readonly reading: Reading;
    readonly rules: readonly EntityRule[];
    readonly analysis: Analysis | null;
  } | null = null;
  return (reading, rules) => {
    if (last?.reading !== reading || last.rules !== rules) {
      const { analysis, corrections } = reading;
      last = { reading, rules, analysis: analysis && correctAnalysis(analysis, corrections, rules).analysis };
    }
    return last.analysis;
  };
}
