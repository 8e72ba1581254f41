/**
 * Is this page an article, or which other kind of page, how sure, and why.
 *
 * Looks at the live page with one bounded walk and changes nothing. What is looked at is in signals.ts, what it
 * weighs in evidence.ts.
 */
import type { Detection } from "../../core/article/page-state.ts";
import { bias, signals } from "./evidence.ts";
import { otherKind } from "./kind.ts";
import { signalsOf } from "./signals.ts";

/** A page wrongly taken for an article is annoyed without being asked, one that is missed can still be annotated by hand. */
const sureEnough = 0.55;
const mostReasons = 8;
/** In log odds. */
const slightest = 0.1;

/** `url`: the address as the reader sees it. */
export function detect(document: Document, url: string): Detection {
  const page = signalsOf(document, url);
  let logOdds = bias;
  const spoken: { readonly reason: string; readonly force: number }[] = [];
  for (const { of, weight, usual, reasonFor, reasonAgainst } of signals) {
    const shown = of(page);
    logOdds += weight * shown;
    const push = weight * (shown - usual);
    const reason = push > 0 ? reasonFor : reasonAgainst;
    if (reason !== null && Math.abs(push) >= slightest) spoken.push({ reason, force: Math.abs(push) });
  }
  const score = 1 / (1 + Math.exp(-logOdds));
  const isArticle = score >= sureEnough;
  return {
    isArticle,
    kind: isArticle ? "article" : otherKind(page),
    score,
    reasons: spoken
      .sort((a, b) => b.force - a.force)
      .slice(0, mostReasons)
      .map(({ reason }) => reason),
  };
}
