/** “The Winds of Winter”: words in quotation marks, all with capitals, are a title. */
import { functionWords } from "../../lexicon/function-words.ts";
import { isCapital, type NameRule, type Run } from "../run.ts";
import type { Word } from "../words.ts";

const cue =
  /^(?:film|movie|book|novel|song|single|album|show|series|play|musical|opera|documentary|podcast|painting|poem|essay|article|report|paper|study|magazine|memoir|titled|entitled|called|hit|episode|programme|program|game|track|anthology|ballad|sitcom|drama|thriller|comedy|exhibition|speech|lecture|headlined|author|bestseller)$/u;

/** In words. */
const longestTitle = 10;

export const quotedTitle: NameRule = {
  name: "quoted-title",
  read(run) {
    const quote = quoteAround(run);
    if (!quote) return null;
    const { from, to } = quote;
    const { words } = run.sentence;
    const inside = words.slice(from, to);
    const isTitle =
      inside.filter(isCapital).length > 1 &&
      inside.every((word) => isCapital(word) || word.kind !== "word" || functionWords.has(word.lower));
    const hasCue = words.slice(Math.max(0, from - 6), from - 1).some((word) => cue.test(word.lower));
    const hasSmallWord = inside.some((word) => word.shape === "lower");
    if (!hasCue && !(isTitle && hasSmallWord)) return null;
    // The other runs of the title are told by its first.
    if (words.slice(from, run.from).some(isCapital)) return [];
    return [{ from, to, type: "work", score: hasCue && isTitle ? 0.75 : hasCue ? 0.55 : 0.42 }];
  },
};

function quoteAround({ sentence: { words }, from, to }: Run): { readonly from: number; readonly to: number } | null {
  let start = from;
  while (start > 0 && from - start < longestTitle && !isQuoteMark(words[start - 1])) start--;
  if (!isQuoteMark(words[start - 1])) return null;
  let end = to;
  while (end < words.length && end - start <= longestTitle && !isQuoteMark(words[end])) end++;
  if (!isQuoteMark(words[end])) return null;
  while (end > start && /^[,.!?;]$/u.test(words[end - 1]?.text ?? "")) end--;
  return end - start <= longestTitle && end >= to ? { from: start, to: end } : null;
}

const isQuoteMark = (word: Word | undefined): boolean => word !== undefined && /^["“”‘’«»]$/u.test(word.text);
