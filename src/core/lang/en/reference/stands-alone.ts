/** Is a definite description a reference by itself, as in "The company said", and no part of something larger? */
import { speechVerbs } from "../lexicon/abbreviations.ts";
import { functionWords } from "../lexicon/function-words.ts";
import { isNamed, isQuoted, type Sentence } from "./scene.ts";

/** No compound ("the company car"), no restriction ("the city of Leeds", "the firm that"), no apposition, no predicate. */
export function standsAlone(sentence: Sentence, start: number, end: number): boolean {
  const { text, span, told } = sentence;
  if (isQuoted(sentence, start) || isNamed(sentence, start, end)) return false;
  const before = text.slice(Math.max(0, start - span.start - 30), start - span.start);
  const after = text.slice(end - span.start, end - span.start + 40);
  if (/\b(?:is|was|are|were|be|been|being|became|become|becomes|remains|as|called|named|like|of all)\s$/iu.test(before))
    return false;
  if (/^\s(?:of|that|which|who|whose|where|in\swhich|called|named|known)\b/u.test(after)) return false;
  if (told.some((other) => other.span.end + 2 === start && /,\s$/u.test(before))) return false;
  if (told.some((other) => other.span.start === end + 1 || (other.span.start === end + 2 && after.startsWith(","))))
    return false;
  const [, word] = /^\s(\p{L}+)/u.exec(after) ?? [];
  return word === undefined || isNoNoun(word);
}

const isNoNoun = (word: string): boolean =>
  functionWords.has(word.toLowerCase()) || speechVerbs.has(word) || /(?:ed|ly)$/u.test(word) || commonVerbs.has(word);

const commonVerbs: ReadonlySet<string> = new Set(
  "has had have is was will would could can may might must should does did made makes make took takes take gave gives give went goes go came comes come became becomes begins began got gets keeps kept held holds led leads left leaves lost loses met meets paid pays put puts ran runs sold sells sent sends set sets spent spends stood stands won wins wrote writes built builds bought buys brought brings broke chose drew fell falls felt found finds grew grows hit kept knew knows lay lies rose rises saw sees sits sat shows struck taught thinks thought threw employs expects plans hopes wants needs uses owns operates faces includes remains seems appears provides offers produces publishes opens closes also now then still never already first later again yesterday today".split(
    " ",
  ),
);
