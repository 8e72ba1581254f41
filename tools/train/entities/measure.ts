/** How well the engine, as it ships, finds the names of annotated documents. */
import type { NameTagger } from "../../../src/core/lang/en/tagger/name-tagger.ts";
import { leastScore, taggedNames } from "../../../src/core/lang/en/tagger/tagged-names.ts";
import type { CorpusDocument } from "./corpora.ts";
import { count, type Found, newTally, type Tally } from "./evaluate.ts";

export interface ScoredName extends Found {
  readonly score: number;
  readonly isRight: boolean;
}

export interface Measured {
  readonly tally: Tally;
  readonly names: readonly ScoredName[];
}

/** Sentences are those of the corpus. */
export function measure(documents: readonly CorpusDocument[], tagger: NameTagger, least = leastScore): Measured {
  const tally = newTally();
  const names: ScoredName[] = [];
  for (const { sentences } of documents) {
    let text = "";
    const spans = sentences.map((sentence) => {
      const start = text.length;
      text += `${sentence.text}\n`;
      return { start, end: text.length - 1 };
    });
    const { mentions } = taggedNames(text, spans, tagger, least);
    let next = 0;
    for (const [at, sentence] of sentences.entries()) {
      const { start = 0, end = 0 } = spans[at] ?? {};
      const found: (Found & { score: number })[] = [];
      for (; (mentions[next]?.span.start ?? Number.POSITIVE_INFINITY) < end; next++) {
        const mention = mentions[next];
        if (mention && mention.score >= least)
          found.push({
            start: mention.span.start - start,
            end: mention.span.end - start,
            type: mention.type,
            score: mention.score,
          });
      }
      count(sentence, found, tally);
      for (const name of found)
        names.push({
          ...name,
          isRight: sentence.names.some(
            (given) => given.start === name.start && given.end === name.end && given.types.includes(name.type),
          ),
        });
    }
  }
  return { tally, names };
}
