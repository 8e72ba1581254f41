/** The words of a sentence, each with what a name rule wants to know of it. */
import type { TextSpan } from "../../../article/text-span.ts";
import { type Token, tokensOf } from "../../../text/tokens.ts";
import type { WordTags } from "../compromise-tags.ts";
import { functionWords } from "../lexicon/function-words.ts";

export interface Word extends Token {
  readonly lower: string;
  /** "capitals": two or more letters, all capital. "mixed": a capital inside ("iPhone"). */
  readonly shape: "capital" | "capitals" | "mixed" | "lower" | "other";
  /** A capital would say nothing here: the sentence, a quotation or a clause after a colon starts. */
  readonly isInitial: boolean;
  readonly tags: ReadonlySet<string>;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** Headlines In Title Case and SENTENCES IN CAPITALS: capitals say nothing in them. */
  readonly capitalsAreStyle: boolean;
}

const noTags: ReadonlySet<string> = new Set();

export function sentenceWords(text: string, span: TextSpan, tags: WordTags): Sentence {
  let isInitial = true;
  const words = tokensOf(text, span).map((token): Word => {
    const word = {
      ...token,
      lower: token.text.toLowerCase().replace(/’/gu, "'"),
      shape: shapeOf(token),
      isInitial,
      tags: tags.get(token.span.start) ?? noTags,
    };
    isInitial = startsClause(token, isInitial);
    return word;
  });
  return { words, capitalsAreStyle: capitalsAreStyle(words) };
}

const startsClause = (token: Token, isInitial: boolean): boolean =>
  token.kind === "mark" ? isInitial || /^["“‘«:!?;…•–—|]$/u.test(token.text) : false;

function shapeOf(token: Token): Word["shape"] {
  if (token.kind !== "word") return "other";
  if (/^\p{Lu}/u.test(token.text)) return /^[\p{Lu}\p{N}./&]{2,}s?$/u.test(token.text) ? "capitals" : "capital";
  return /\p{Lu}/u.test(token.text) ? "mixed" : "lower";
}

function capitalsAreStyle(words: readonly Word[]): boolean {
  const telling = words.filter(
    (word) => word.kind === "word" && word.text.length > 3 && !functionWords.has(word.lower),
  );
  const capital = telling.filter((word) => word.shape !== "lower").length;
  const shouted = words.filter((word) => word.shape === "capitals").length;
  const all = words.filter((word) => word.kind === "word").length;
  // A list of names has as many capitals as a headline, but ends like a sentence.
  const isSentence = words.at(-1)?.text === ".";
  return (!isSentence && telling.length >= 5 && capital >= telling.length * 0.85) || (all >= 4 && shouted >= all * 0.8);
}
