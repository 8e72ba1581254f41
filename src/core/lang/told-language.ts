/**
 * Which of the languages that Tidemark reads an article is in. Knows their small words and no more, so that the
 * panel can ask without loading what reads them.
 */
import { functionWords as english } from "./en/lexicon/function-words.ts";

/** One line for each language that is read; `languages.ts` has its engine. */
const readLanguages: readonly { readonly tag: string; readonly functionWords: ReadonlySet<string> }[] = [
  { tag: "en", functionWords: english },
];

/** In words: enough to tell a language by. */
const sampleLength = 400;

/** Of running text in a language, about half the words are function words; of another language's, few. */
const leastShare = 0.25;

/** A page that says it is English and has fewer Latin letters than this among its letters has a template's word for it. */
const leastLatin = 0.3;

/**
 * The primary subtag of the article's language (a BCP 47 tag is the page's own word for it; where it names none, the
 * one that most of the text's small words belong to). Null for a language that Tidemark does not read.
 */
export function toldLanguage(tag: string | null, text: string): string | null {
  const sample = text.slice(0, sampleLength * 12);
  const told = (tag ?? "").trim().toLowerCase().split(/[-_]/u)[0];
  if (told) return readLanguages.some((language) => language.tag === told) && isLatin(sample) ? told : null;
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, sampleLength) ?? [];
  const shares = readLanguages.map((language) => ({
    tag: language.tag,
    share: words.filter((word) => language.functionWords.has(word)).length / Math.max(1, words.length),
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= leastShare ? best.tag : null;
}

function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters >= leastLatin;
}
