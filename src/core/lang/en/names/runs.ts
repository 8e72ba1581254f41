/** Cuts a sentence into runs: where a name may begin, how far it may go. Generous; the rules divide. */
import { calendarWords, functionWords } from "../lexicon/function-words.ts";
import { takesComplement, takesTwoComplements } from "../lexicon/head-words.ts";
import { honorifics, nameParticles, nameSuffixes, offices, titleComplements } from "../lexicon/titles.ts";
import { keyOf, knownNames, longestKnownName } from "./known-names.ts";
import { isCapital, type Run, textOf } from "./run.ts";
import type { Sentence, Word } from "./words.ts";

/** In words. What is longer is a list of names without commas, or noise. */
const longestRun = 14;

export function runsOf(sentence: Sentence): readonly Run[] {
  const { words } = sentence;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    if (!mayStart(words, at)) {
      at++;
      continue;
    }
    const to = Math.max(grow(words, at), at + 1);
    runs.push({ sentence, from: at, to });
    at = to;
  }
  return runs;
}

function mayStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isArabicArticle(words, at) || isLeadingParticle(words, at)) return true;
  if (!word || !isCapital(word) || (/^\p{Lu}$/u.test(word.text) && !isInitialLetter(words, at))) return false;
  return !functionWords.has(word.lower) || word.shape === "capitals" || knownFrom(words, at) > 1;
}

/** "al-Assad", "el-Sisi": the article belongs to the name. */
const isArabicArticle = (words: readonly Word[], at: number): boolean =>
  /^(?:al|el|ul)$/u.test(words[at]?.text ?? "") && words[at + 1]?.text === "-" && isCapital(words[at + 2]);

/** "bin Laden", "von der Leyen" without a given name before them. */
const isLeadingParticle = (words: readonly Word[], at: number): boolean =>
  /^(?:bin|ibn|von|van|de|di|della)$/u.test(words[at]?.text ?? "") &&
  (isCapital(words[at + 1]) || (/^(?:der|den|la)$/u.test(words[at + 1]?.text ?? "") && isCapital(words[at + 2])));

/** "J" before ".", followed by a capital: the initial of a name. */
const isInitialLetter = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === "." && words[at + 1]?.isGlued === true && isCapital(words[at + 2]);

/** How many words from here are an entry of the lexicon with inner small words ("Isle of Man"); 0 when none. */
function knownFrom(words: readonly Word[], at: number): number {
  for (let length = Math.min(longestKnownName, words.length - at); length > 1; length--) {
    const part = words.slice(at, at + length);
    if (isCapital(part.at(-1)) && knownNames.has(keyOf(textOf(part)))) return length;
  }
  return 0;
}

function grow(words: readonly Word[], start: number): number {
  let to = Math.max(start + 1, start + knownFrom(words, start));
  while (to < words.length && to - start < longestRun) {
    const next = step(words, start, to);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** The end of the run when it takes what stands at `to`, or `to` itself when it ends there. */
function step(words: readonly Word[], start: number, to: number): number {
  const word = words[to];
  const last = words[to - 1];
  if (!word || !last) return to;
  if (word.kind === "word") {
    if (isCapital(word) && !word.isInitial) return capitalStep(words, to);
    return joinStep(words, start, to);
  }
  if (word.kind === "number") return takesNumber(last, word) ? to + 1 : to;
  return markStep(words, to);
}

function capitalStep(words: readonly Word[], to: number): number {
  const word = words[to];
  if (!word) return to;
  const isSmallWord = functionWords.has(word.lower) && word.shape === "capital";
  if (isSmallWord && knownFrom(words, to) === 0)
    return isCapital(words[to + 1]) && !pronouns.test(word.lower) ? to + 2 : to;
  return to + Math.max(1, knownFrom(words, to));
}

const pronouns = /^(?:i|he|she|it|we|they|you|i'm|his|her|this|that|in|on|at|by|from|but|as|is|was|when|after)$/u;

/** Small words inside a name: "Ministry of Defence", "Ursula von der Leyen", "Guinea and the Gambia" (not). */
function joinStep(words: readonly Word[], start: number, to: number): number {
  const last = words[to - 1];
  const word = words[to];
  if (!last || !word) return to;
  if (/^(?:of|for|on)$/u.test(word.text)) {
    const next = words[to + 1]?.text === "the" ? to + 2 : to + 1;
    const takes = word.text === "of" || word.text === "for" ? takesComplement : takesTwoComplements;
    const isTitle = offices.has(last.lower) && titleComplements.has(words[next]?.lower ?? "");
    const isName = isCapital(words[next]) && !calendarWords.has(words[next]?.lower ?? "");
    return isName && (takes.has(last.lower) || isTitle) ? next + 1 : to;
  }
  if (word.text === "the" && epithets.test(words[to + 1]?.text ?? "")) return to + 2;
  if (word.text === "and") return andStep(words, start, to);
  if (nameParticles.has(word.lower) && isCapital(last)) {
    if (/^[-‑]$/u.test(words[to + 1]?.text ?? "") && isCapital(words[to + 2])) return to + 3;
    let next = to + 1;
    while (next < to + 3 && nameParticles.has(words[next]?.text ?? "")) next++;
    return isCapital(words[next]) && !functionWords.has(words[next]?.lower ?? "") ? next + 1 : to;
  }
  return to;
}

/** "Lucas Cranach the Elder". */
const epithets =
  /^(?:Great|Elder|Younger|Terrible|Conqueror|Confessor|Magnificent|Wise|Bold|Bald|Fair|Good|Pious|Lionheart|Baptist|Apostle|Evangelist)$/u;

function andStep(words: readonly Word[], start: number, to: number): number {
  const next = words[to + 1];
  if (!next || !isCapital(next) || functionWords.has(next.lower)) return to;
  const before = words.slice(start, to);
  const head = before.findIndex((word) => takesTwoComplements.has(word.lower));
  const hasComplement = head >= 0 && before.slice(head).some((word) => word.text === "of" || word.text === "for");
  const isOwnName = [next, words[to - 1]].some((word) => word && knownNames.has(keyOf(word.text)));
  return hasComplement && !isOwnName ? to + 2 : to;
}

function markStep(words: readonly Word[], to: number): number {
  const mark = words[to];
  const last = words[to - 1];
  const next = words[to + 1];
  if (!mark || !last || !next) return to;
  if (mark.text === "." && mark.isGlued && isCapital(next)) {
    const isShort =
      /^\p{Lu}$/u.test(last.text) ||
      honorifics.has(last.lower) ||
      /^(?:st|ste|mt|ft|gen|sen|rep|gov|lt|col|sgt|capt|maj|adm|cpl|pvt|prof|dr|jr|supt)$/u.test(last.lower);
    return isShort ? to + 1 : to;
  }
  if (/^[-‑]$/u.test(mark.text) && mark.isGlued && next.isGlued) return hyphenStep(words, to);
  if (mark.text === "&" && isCapital(next)) return to + 2;
  if (mark.text === "," && nameSuffixes.has(next.lower) && /^[JS]r$/u.test(next.text)) return to + 2;
  return to;
}

/** "Jean-Claude", "Rostov-on-Don", "Covid-19", "Ma Ying-jeou"; but "US-led" and "Moscow-backed" end before the hyphen. */
function hyphenStep(words: readonly Word[], to: number): number {
  const last = words[to - 1];
  const next = words[to + 1];
  if (!last || !next) return to;
  if (isCapital(next)) return to + 2;
  if (next.kind === "number")
    return last.shape === "capitals" || /^(?:covid|su|mig|tu|il|an|ka|mi)$/u.test(last.lower) ? to + 2 : to;
  const link = words[to + 2];
  if (/^[-‑]$/u.test(link?.text ?? "") && isCapital(words[to + 3]) && next.text.length < 4) return to + 4;
  const isGivenName =
    isCapital(words[to - 2]) && /^\p{Lu}\p{Ll}{1,4}$/u.test(last.text) && /^\p{Ll}{2,6}$/u.test(next.text);
  return isGivenName && !knownNames.has(keyOf(last.text)) && !commonSecondParts.test(next.text) ? to + 2 : to;
}

const commonSecondParts =
  /^(?:led|based|wide|born|style|like|type|era|made|run|owned|held|only|bound|ready|free|based|trade|level|in|up|off|on|ed)$/u;

/** "Apollo 11", "Boeing 737", "Euro 2024", "Article 5": few heads take a number. */
const numbered =
  /^(?:apollo|artemis|soyuz|boeing|airbus|windows|iphone|galaxy|playstation|xbox|flight|euro|formula|agenda|expo|channel|cop|covid|novichok|sputnik|chapter|mk|gemini|voyager|falcon|viking|area|radio|sputnik|block|article|resolution|title|section|gpt|android|pixel|mate|type)$/u;

const takesNumber = (last: Word, number: Word): boolean =>
  numbered.test(last.lower) && !number.isGlued && /^\d{1,4}\p{L}?$/u.test(number.text);
