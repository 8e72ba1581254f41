/**
 * What compromise thinks of each word: the only file that knows this library.
 *
 * The "two" build (tagger without the phrase grammar) is enough: names are put together by our own rules.
 */
import nlp from "compromise/two";
import type { TextSpan } from "../../article/text-span.ts";

/** Tags by the place in the article's text at which the word starts. */
export type WordTags = ReadonlyMap<number, ReadonlySet<string>>;

/** Stands beside compromise's own tags: the word is in its dictionary, so the tags are knowledge and no guess. */
export const inDictionary = "InDictionary";

/** The word is a given name in its dictionary, whatever it is taken for here ("Florence", "Christian"). */
export const givenNameTag = "GivenName";

/** The library types its model as an object; this is the part of it that is asked. */
const { lexicon } = (nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } }).one;

/** Longer sentences are lists, tables or noise, on which the tagger's cost grows and its answers do not help. */
const longestSentence = 2_000;

/** A "word" of this length is no word; the tagger tries its suffix patterns on all of it. */
const tooLongWord = /\S{80}/u;

export function compromiseTags(text: string, sentences: readonly TextSpan[]): WordTags {
  const tags = new Map<number, ReadonlySet<string>>();
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (end - start > longestSentence || !/\p{Lu}/u.test(sentence) || tooLongWord.test(sentence)) continue;
    let at = start;
    for (const term of nlp(sentence).docs.flat()) {
      at += term.pre.length;
      // A contraction's second half has tags and no text.
      if (term.text !== "" && term.tags) tags.set(at, withDictionary(term.tags, term.normal));
      at += term.text.length + term.post.length;
    }
  }
  return tags;
}

const withDictionary = (tags: ReadonlySet<string>, normal: string): ReadonlySet<string> => {
  if (!Object.hasOwn(lexicon, normal)) return tags;
  const isGivenName = [lexicon[normal]]
    .flat()
    .some((tag) => tag === "MaleName" || tag === "FemaleName" || tag === "FirstName");
  return new Set([...tags, inDictionary, ...(isGivenName ? [givenNameTag] : [])]);
};
