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

export interface Weighed {
  /** In log odds. */
  readonly article: number;
  /** Per other kind, in log odds up to a common summand, were it no article. */
  readonly others: readonly number[];
  readonly evidence: readonly Evidence[];
}

export function weigh(signals: Signals): Weighed {
  const sums: number[] = biases.slice();
  const evidence: Evidence[] = [];
  for (const name in signals) {
    const shown = signals[name as SignalName];
    const row = weights[name] ?? [];
    const usual = row[0] ?? 0;
    if (shown > 0) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at + 1] ?? 0) * shown;
    evidence.push({ name, isMore: shown > usual, push: (row[1] ?? 0) * (shown - usual) });
  }
  return { article: sums[0] ?? 0, others: sums.slice(1), evidence };
}
