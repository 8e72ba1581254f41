/**
 * Is this page an article, or which other kind of page, how sure, and why.
 *
 * Looks at a bounded part of the live page, at no style and no layout, and changes nothing. What is looked at is in
 * signals.ts, what it weighs in weights.ts.
 */
import type { Detection } from "../../core/article/page-state.ts";
import { mostLikelyKind, sureEnough } from "./kind.ts";
import { signalsOf } from "./signals.ts";
import { type Evidence, weigh } from "./weigh.ts";

const mostReasons = 8;
/** In log odds. */
const slightest = 0.1;

/** `url`: the address as the reader sees it. */
export function detect(document: Document, url: string): Detection {
  const signals = signalsOf(document, url);
  const { article, others, evidence } = weigh(signals);
  // Whatever a page declares, there is nothing to read or annotate: a shell that fills later is looked at again.
  const isEmpty = signals["hardly-any-text"] === 1;
  const score = isEmpty ? 0 : 1 / (1 + Math.exp(-article));
  const isArticle = score >= sureEnough;
  const otherKind = signals["home-address"] === 1 ? "home" : mostLikelyKind(others);
  return {
    isArticle,
    kind: isArticle ? "article" : otherKind,
    score,
    reasons: isEmpty ? ["hardly-any-text"] : reasonsOf(evidence),
  };
}

/** A signal that speaks by its absence has "no-" before its name. */
function reasonsOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence
    .filter(({ push }) => Math.abs(push) >= slightest)
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push))
    .slice(0, mostReasons)
    .map(({ name, isMore }) => (isMore ? name : `no-${name}`));
}
