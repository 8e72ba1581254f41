/** Log odds from signals. */
import type { SignalName, Signals } from "./signals.ts";
import { biases, weights } from "./weights.ts";

/** What one signal of a page says. */
export interface Evidence {
  readonly name: string;
  /** More of it than a page like any other shows. */
  readonly isMore: boolean;
  /** In log odds: how much more it speaks for an article than the same signal of a page like any other. */
  readonly push: number;
}

/** In log odds that it is an article. */
export function weighArticle(signals: Signals): number {
  return sumOf(signals, 0);
}

/** Per other kind, in log odds up to a common summand, were it no article. */
export function weighOthers(signals: Signals): readonly number[] {
  return biases.slice(1).map((_, other) => sumOf(signals, other + 1));
}

export function evidenceOf(signals: Signals): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const name in signals) {
    const shown = signals[name as SignalName];
    const [usual = 0, weight = 0] = weights[name] ?? [];
    evidence.push({ name, isMore: shown > usual, push: weight * (shown - usual) });
  }
  return evidence;
}

/** `column`: 0 is the article's, then the other kinds'. A row of the weights begins with what is usual. */
function sumOf(signals: Signals, column: number): number {
  let sum = biases[column] ?? 0;
  for (const name in signals) {
    const shown = signals[name as SignalName];
    if (shown > 0) sum += (weights[name]?.[column + 1] ?? 0) * shown;
  }
  return sum;
}
