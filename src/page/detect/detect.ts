/**
 * Is this page an article, or which other kind of page, how sure, and why.
 *
 * Looks at a bounded part of the live page, at no style and no layout, and changes nothing. What is looked at is in
 * signals.ts, what it weighs in weights.ts.
 */
import type { Detection } from "../../core/article/page-state.ts";
import type { Sliced } from "../sliced.ts";
import { mostLikelyKind, sureEnough } from "./kind.ts";
import { type Signals, signalsOf } from "./signals.ts";
import { evidenceOf, weighArticle, weighOthers } from "./weigh.ts";

const mostReasons = 8;
/** In log odds. */
const slightest = 0.1;

/** `url`: the address as the reader sees it. */
export function* detect(document: Document, url: string): Sliced<Detection> {
  const signals = yield* signalsOf(document, url);
  // Whatever a page declares, there is nothing to read or annotate: a shell that fills later is looked at again.
  const isEmpty = signals["hardly-any-text"] === 1;
  const score = isEmpty ? 0 : 1 / (1 + Math.exp(-weighArticle(signals)));
  const isArticle = score >= sureEnough;
  return {
    isArticle,
    kind: isArticle ? "article" : otherKindOf(signals),
    score,
    reasons: isEmpty ? ["hardly-any-text"] : reasonsOf(signals),
  };
}

function otherKindOf(signals: Signals): Detection["kind"] {
  return signals["home-address"] === 1 ? "home" : mostLikelyKind(weighOthers(signals));
}

/** A signal that speaks by its absence has "no-" before its name. */
function reasonsOf(signals: Signals): readonly string[] {
  return evidenceOf(signals)
    .filter(({ push }) => Math.abs(push) >= slightest)
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push))
    .slice(0, mostReasons)
    .map(({ name, isMore }) => (isMore ? name : `no-${name}`));
}
