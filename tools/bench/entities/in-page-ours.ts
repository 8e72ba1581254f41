/** What is timed of ours, in a page of its own. */
import type { Article } from "../../../src/core/article/article.ts";
import { readModel } from "../../../src/core/entities/tagger/model.ts";
import { english } from "../../../src/core/lang/en/english.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { NameTagger } from "../../../src/core/lang/en/tagger/name-tagger.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { tokensOf } from "../../../src/core/text/tokens.ts";

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const bytesOf = (model: string): Uint8Array => Uint8Array.from(atob(model), (char) => char.charCodeAt(0));

export interface Tagging {
  /** Milliseconds from the file's bytes to a tagger. */
  readonly load: number;
  /** Milliseconds for all sentences of each text: the first that this page ever read, and another one. */
  readonly took: readonly number[];
  readonly tokens: readonly number[];
  /** For the peer, which is to spend its time on names alone. */
  readonly sentences: readonly (readonly string[])[];
}

/** `model`: the file in base64. */
function tagging(model: string, articles: readonly Article[]): Tagging {
  const file = bytesOf(model);
  const made: NameTagger[] = [];
  const load = timed(() => made.push(new NameTagger(readModel(file))));
  const spans = articles.map((article) => sentencesOf(article, englishStops));
  const took = articles.map(({ text }, at) => timed(() => made[0]?.tag(text, spans[at] ?? [])));
  // Counted afterwards: the tokeniser is to be cold too.
  const tokens = articles.map(({ text }, at) =>
    (spans[at] ?? []).reduce((sum, span) => sum + tokensOf(text, span).length, 0),
  );
  const sentences = articles.map(({ text }, at) => (spans[at] ?? []).map(({ start, end }) => text.slice(start, end)));
  return { load, took, tokens, sentences };
}

/** Milliseconds for sentences and entities of each article, in order; the first is the first that this page ever read. */
function entities(model: string, articles: readonly Article[]): readonly number[] {
  const language = english(bytesOf(model));
  return articles.map((article) => timed(() => language.entities(article, language.sentences(article))));
}

Object.assign(globalThis, { tidemarkBench_tagging: tagging, tidemarkBench_entities: entities });
