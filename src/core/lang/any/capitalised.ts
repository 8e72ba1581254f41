/** Runs of capitalised words, for scripts that have capitals: what may be a name in any language. */
import type { TextSpan } from "../../article/text-span.ts";
import { joiningWords, smallWords } from "./small-words.ts";

export interface CapitalisedWord {
  readonly span: TextSpan;
  readonly text: string;
  /** The capital may only say that a sentence, quotation or list item begins. */
  readonly isFirst: boolean;
}

/** Neighbours, parted by one space or by a small joining word. Never empty. */
export type CapitalisedRun = readonly CapitalisedWord[];

export interface CapitalisedText {
  readonly runs: readonly CapitalisedRun[];
  /** The words that also stand in small letters, so that their capital is no sign of a name. */
  readonly writtenSmall: ReadonlySet<string>;
  /** Most nouns have a capital, as in German: one capitalised word alone is no sign of a name. */
  readonly hasNounCapitals: boolean;
}

interface Word extends CapitalisedWord {
  /** As it stands, with its ending. */
  readonly raw: string;
  readonly isCapital: boolean;
  /** One space parts it from the word before. */
  readonly isNear: boolean;
}

// Bounded, so that a text without spaces costs no more than any other.
const pattern = /\p{L}[\p{L}\p{M}\u00ad]{0,60}(?:[-‑'’ʼ]\p{L}[\p{L}\p{M}]{0,60}){0,4}/gu;

/** Above this share of capitals inside sentences, nouns are written with them (German has about a third). */
const nounShare = 0.22;
/** With fewer words, the share says nothing. */
const fewest = 60;

const german = new Set(["de", "lb", "nds", "gsw"]);

export function capitalisedIn(text: string, sentences: readonly TextSpan[], language: string | null): CapitalisedText {
  const words = sentences.map((sentence) => wordsIn(text, sentence));
  const inside = words.flat().filter(({ isFirst, raw }) => !isFirst && raw.length > 1);
  const share = inside.filter(({ isCapital }) => isCapital).length / Math.max(1, inside.length);
  const isGerman = german.has((language ?? "").toLowerCase().split(/[-_]/u)[0] ?? "");
  return {
    runs: words.flatMap(runsOf),
    writtenSmall: new Set(
      words
        .flat()
        .filter(({ raw }) => /^\P{Lu}/u.test(raw))
        .map(({ raw }) => raw),
    ),
    hasNounCapitals: isGerman || (inside.length >= fewest && share > nounShare),
  };
}

function wordsIn(text: string, { start, end }: TextSpan): readonly Word[] {
  let last = start;
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    const [raw] = match;
    const at = start + match.index;
    const isFirst = last === start || opens.test(text.slice(Math.max(last, at - 5), at));
    const isNear = !isFirst && at - last === 1 && /[ \u00a0]/u.test(text[last] ?? "");
    last = at + raw.length;
    const plain = withoutEnding(raw);
    const isCapital = /^\p{Lu}/u.test(raw) && !/^\p{Lu}[’'ʼ]\p{Ll}/u.test(raw);
    return { raw, text: plain, span: { start: at, end: at + plain.length }, isFirst, isNear, isCapital };
  });
}

/** A quotation mark alone opens no sentence: companies stand in them ("компания «Газпром»"). */
const opens = /[.:!?…(|\n•—–]\s{0,2}["“„«‹]?$/u;

/** "Ankara'da" is Ankara, with a Turkish ending. */
const withoutEnding = (word: string): string => word.replace(/(?<=\p{L}{3})['’ʼ]\p{Ll}{1,5}$/u, "");

function runsOf(words: readonly Word[]): readonly CapitalisedRun[] {
  const runs: Word[][] = [];
  let isOpen = false;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    // "da" keeps a run open for the word behind it, and "Ankara'da" ends one.
    const isJoining = isOpen && word.isNear && joiningWords.has(word.raw) && before?.isCapital === true;
    if (isJoining) continue;
    if (!word.isCapital || isSmall(word.raw)) {
      isOpen = false;
      continue;
    }
    if (isOpen && word.isNear) runs.at(-1)?.push(word);
    else runs.push([word]);
    isOpen = word.text === word.raw;
  }
  return runs;
}

const isSmall = (word: string): boolean => smallWords.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word);
