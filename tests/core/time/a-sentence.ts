/** One English sentence with its dates, for tests of verbs and clauses. */
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { englishCues } from "../../../src/core/lang/en/time/timeline-cues.ts";
import { Sentence, type TokenRange } from "../../../src/core/time/sentence.ts";
import { anArticle } from "./an-article.ts";

interface SentenceWithDates {
  readonly sentence: Sentence;
  readonly dates: readonly TokenRange[];
  /** The text of a stretch of tokens. */
  wordsOf(range: TokenRange): string;
}

export function aSentence(text: string): SentenceWithDates {
  const spans = englishTimexes(anArticle("2024-04-03", text)).map(({ span }) => span);
  const sentence = new Sentence(text, { start: 0, end: text.length }, spans, englishCues);
  return {
    sentence,
    dates: spans.map((span) => sentence.rangeOf(span)),
    wordsOf(range) {
      const { start, end } = sentence.spanOf(range);
      return text.slice(start, end);
    },
  };
}
