/** From log odds to what a page is. */

/** In the order of the weights. */
export const otherKinds = ["listing", "product", "forum", "service", "documentation"] as const;
export type OtherKind = (typeof otherKinds)[number];

/**
 * Of the score, 0–1. A page wrongly taken for an article is annoyed without being asked, one that is missed can still
 * be annotated by hand.
 */
export const sureEnough = 0.55;

/** 0–1. A kind less likely than this is not worth naming. */
const leastLikely = 0.4;

/** `logOdds`: in the order of `otherKinds`. */
export function mostLikelyKind(logOdds: readonly number[]): OtherKind | "other" {
  const most = Math.max(...logOdds);
  const all = logOdds.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return 1 / all < leastLikely ? "other" : (otherKinds[logOdds.indexOf(most)] ?? "other");
}
