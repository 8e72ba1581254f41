/** Which of the reader's tags are offered while one is typed, and how the typed one is spelt when it is added. */
import { mostUsedFirst, type TagCount } from "../../../core/notes/tag-count.ts";
import { folded } from "../entities/name-match.ts";

const most = 8;

/**
 * Those that begin so, then those in which it stands elsewhere, each the most used first; without case and accents.
 * "" is every tag. Without those in `taken`.
 */
export function suggestTags(known: readonly TagCount[], typed: string, taken: readonly string[]): readonly TagCount[] {
  const wanted = folded(wordsOf(typed));
  const has = new Set(taken.map(folded));
  const free = mostUsedFirst(known).filter(({ tag }) => !has.has(folded(tag)));
  const begins = free.filter(({ tag }) => folded(tag).startsWith(wanted));
  const holds = free.filter(({ tag }) => folded(tag).indexOf(wanted) > 0);
  return [...begins, ...holds].slice(0, most);
}

/** What is added: apart at commas, in the spelling that most notes have, and nothing twice. */
export function tagsTyped(known: readonly TagCount[], typed: string, taken: readonly string[]): readonly string[] {
  const added: string[] = [];
  for (const words of typed.split(",").map(wordsOf)) {
    const isThere = [...taken, ...added].some((tag) => folded(tag) === folded(words));
    if (words !== "" && !isThere) added.push(spelling(known, words));
  }
  return added;
}

function spelling(known: readonly TagCount[], words: string): string {
  const wanted = folded(words);
  return mostUsedFirst(known).find(({ tag }) => folded(tag) === wanted)?.tag ?? words;
}

const wordsOf = (typed: string): string => typed.trim().replace(/^#/, "").trim();
