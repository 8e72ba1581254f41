/** What a number counts: "ballots", "hacking attacks", "Russian regions". */
import { tokensOf } from "../../../text/tokens.ts";
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
  for (const token of tokensOf(window, { start: 0, end: window.length })) {
    if (seen === 0 && token.text === "-") continue;
    if (token.kind !== "word" || seen === longestThing || functionWords.has(token.text.toLowerCase())) break;
    if (/^[-‑]\p{N}/u.test(window.slice(token.span.end))) break;
    const kind = tags.get(offset + from + token.span.start);
    const isVerb = kind?.has("Verb") === true && !kind.has("Gerund") && !kind.has("Noun");
    if (seen > 0 && isVerb) break;
    seen++;
    if (isNoun(token.text, kind)) end = token.span.end;
    if (kind?.has("Plural")) break;
  }
  if (end === 0) return null;
  return { words: window.slice(0, end).replace(/^[\s-]+/u, ""), end: from + end };
}

const isNoun = (word: string, kind: ReadonlySet<string> | undefined): boolean =>
  kind?.has("Noun") === true || (/\p{Ll}s$/u.test(word) && kind?.has("Verb") !== true);
