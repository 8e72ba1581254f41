/** What a number counts: "ballots", "hacking attacks", "Russian regions". */
import { type Token, tokensOf } from "../../../text/tokens.ts";
import type { WordTags } from "../compromise-tags.ts";
import { functionWords } from "../lexicon/function-words.ts";

/** In words: adjectives and nouns before the counted noun, and that noun. */
const longestThing = 4;

/** The noun phrase that begins after `from` (an index into the sentence); null when none does. */
export function countedThing(
  sentence: string,
  from: number,
  offset: number,
  tags: WordTags,
): { readonly words: string; readonly end: number } | null {
  const window = sentence.slice(from, from + 80);
  if (!/^[ \u00a0-]\p{L}/u.test(window)) return null;
  let end = 0;
  let seen = 0;
  const tokens = tokensOf(window, { start: 0, end: window.length });
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first) break;
    if (seen === 0 && first.text === "-") continue;
    if (first.kind !== "word" || seen === longestThing || isSmallWord(first.text)) break;
    // The last part of "break-ins" or "Moscow-backed" says whether the word is a noun.
    const isHyphenated = lastPart(tokens, at) > at;
    at = lastPart(tokens, at);
    const word = tokens[at] ?? first;
    if (/^[-‑]\p{N}/u.test(window.slice(word.span.end))) break;
    const kind = tags.get(offset + from + word.span.start) ?? tags.get(offset + from + first.span.start);
    const isVerb = !isHyphenated && kind?.has("Verb") === true && !kind.has("Gerund") && !kind.has("Noun");
    if (seen > 0 && isVerb) break;
    seen++;
    if (isNoun(word.text, kind)) end = word.span.end;
    if (kind?.has("Plural")) break;
  }
  if (end === 0) return null;
  return { words: window.slice(0, end).replace(/^[\s-]+/u, ""), end: from + end };
}

/** The index of the last part of the hyphenated word that begins at `at`, or `at` itself. */
function lastPart(tokens: readonly Token[], at: number): number {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  const goesOn = /^[-‑]$/u.test(hyphen?.text ?? "") && hyphen?.isGlued && next?.kind === "word" && next.isGlued;
  return goesOn ? lastPart(tokens, at + 2) : at;
}

/** "US" is no pronoun. */
const isSmallWord = (word: string): boolean => functionWords.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word);

const isNoun = (word: string, kind: ReadonlySet<string> | undefined): boolean =>
  kind?.has("Noun") === true || (/\p{Ll}s$/u.test(word) && kind?.has("Verb") !== true);
