/**
 * Two wordings of one passage, word by word: what was kept, what was taken out, what was put in.
 *
 * The longest common subsequence of words, between a common beginning and a common end. Its cost is bounded: where
 * both middles are long, they are told as taken out and put in as a whole.
 */

/** Never two of one kind in a row; what was taken out stands before what was put in. White space is one blank. */
export interface WordChange {
  readonly kind: "kept" | "removed" | "added";
  /** Never empty, without white space at its ends. */
  readonly text: string;
}

/** Of the table of common lengths: two middles of a thousand words each. */
const mostCells = 1_000_000;

/** Scripts that part no words: each of their characters counts as one. */
const unparted =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const words = new RegExp(`(?:[${unparted}]|[^\\s${unparted}]+)\\s*`, "gu");

export function wordDiff(before: string, after: string): readonly WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const changes: WordChange[] = [];
  const tell = (kind: WordChange["kind"], from: readonly Word[]) => {
    const text = from.map(({ word, blank }) => word + blank).join("");
    if (text !== "") changes.push({ kind, text: text.trim() });
  };
  let [oldAt, nowAt] = [0, 0];
  let kept: Word[] = [];
  for (const [oldKept, nowKept] of [...keptWords(old, now), [old.length, now.length] as const]) {
    if (oldKept > oldAt || nowKept > nowAt) {
      tell("kept", kept);
      kept = [];
      tell("removed", old.slice(oldAt, oldKept));
      tell("added", now.slice(nowAt, nowKept));
    }
    kept.push(...now.slice(nowKept, nowKept + 1));
    [oldAt, nowAt] = [oldKept + 1, nowKept + 1];
  }
  tell("kept", kept);
  return changes;
}

interface Word {
  readonly word: string;
  /** " " where white space follows. */
  readonly blank: "" | " ";
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(words)].map(([found]) => {
    const word = found.trimEnd();
    return { word, blank: word === found ? "" : " " };
  });
}

type Pair = readonly [old: number, now: number];

/** The places of the words that stand in both, in order. */
function keptWords(old: readonly Word[], now: readonly Word[]): readonly Pair[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && isSame(old[start], now[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(old[old.length - 1 - end], now[now.length - 1 - end])) end++;
  return [
    ...Array.from({ length: start }, (_, n): Pair => [n, n]),
    ...commonWords(old.slice(start, old.length - end), now.slice(start, now.length - end)).map(
      ([a, b]): Pair => [a + start, b + start],
    ),
    ...Array.from({ length: end }, (_, n): Pair => [old.length - end + n, now.length - end + n]),
  ];
}

function commonWords(old: readonly Word[], now: readonly Word[]): readonly Pair[] {
  if (old.length * now.length > mostCells) return [];
  const width = now.length + 1;
  /** At [a, b]: how many words are common to what follows from there. Less than 2^16, because `mostCells` is. */
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      lengths[a * width + b] = isSame(old[a], now[b])
        ? lengthAt(a + 1, b + 1) + 1
        : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (isSame(old[a], now[b])) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.word === b?.word;
