/**
 * What a number counts: "ballots", "hacking attacks", "Russian regions".
 *
 * A number above one is followed by a noun phrase whose head is, in English, a plural or one of few words that
 * stand for several as they are. So the head is found by its form, and no tagger is needed: the first plural before
 * anything that ends a noun phrase, or a plural right behind it ("human rights groups").
 */
import { functionWords } from "../lexicon/function-words.ts";
import {
  isAdjective,
  isAdverb,
  isCollective,
  isDescription,
  isPerson,
  isPlural,
  isThirdPerson,
  isTime,
  isVerb,
} from "./noun-forms.ts";

export interface CountedThing {
  readonly words: string;
  /** Both in the text in which it was looked for. */
  readonly start: number;
  readonly end: number;
  readonly isTime: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The last part of "break-ins", in lower case: it says what kind of word it is. */
  readonly last: string;
  /** A mark behind it ends the phrase. */
  readonly isClosed: boolean;
  readonly isPossessive: boolean;
}

/** In words: adjectives and nouns before the counted noun, and that noun. */
const longest = 6;

const piece = /[ \u00a0-](["“‘']?)([\p{L}\p{N}][\p{L}\p{M}\p{N}&.‑/’'-]*)([,;:!?)\]"”…–—(]*)/uy;

function piecesFrom(text: string, from: number): readonly Piece[] {
  const found: Piece[] = [];
  piece.lastIndex = from;
  for (let match = piece.exec(text); match && found.length < longest + 4; match = piece.exec(text)) {
    const [whole, quote = "", written = "", marks = ""] = match;
    const possessive = /(?:['’]s|(?<=s)['’])$/u.exec(written);
    // A quotation mark closes a quoted thing; the full stop of "U.S." belongs to it.
    const word = (possessive ? written.slice(0, possessive.index) : written).replace(/(?<!\.\p{L})[.'’-]+$/u, "");
    const start = match.index + whole.length - marks.length - written.length;
    found.push({
      start,
      end: start + word.length,
      word,
      last: word.toLowerCase().replace(/^.*[-‑]/u, ""),
      isClosed: marks !== "" || (!possessive && word.length < written.length),
      isPossessive: possessive !== null && quote === "",
    });
    if (marks !== "" || (quote !== "" && found.length > 1)) break;
  }
  return found;
}

/** The thing behind a number that ends at `from`; `isOne` when the number is one. Null when nothing is counted. */
export function countedThing(text: string, from: number, isOne = false): CountedThing | null {
  const pieces = piecesFrom(text, from);
  const first = skipLead(pieces);
  const head = isOne ? singleHead(pieces, first) : headOf(pieces, first);
  const [begin, end] = [pieces[first], head === null ? undefined : pieces[head]];
  if (!begin || !end) return null;
  const words = text.slice(begin.start, end.end).replace(/[ \u00a0]+/gu, " ");
  return { words, start: begin.start, end: end.end, isTime: isTime(end.last) };
}

/** "12 more people", "5,000 of the ballots", "nine of its 22 plants". */
function skipLead(pieces: readonly Piece[]): number {
  let at = 0;
  if (pieces[at]?.last === "more" && !pieces[at]?.isClosed) return 1;
  if (pieces[at]?.last === "out") at++;
  if (pieces[at]?.last !== "of") return 0;
  at++;
  const determiner = /^(?:the|these|those|its|their|his|her|our|my|your|all)$/u;
  const from = at;
  if (determiner.test(pieces[at]?.last ?? "")) at++;
  if (pieces[at]?.isPossessive) at++;
  if (at === from && !isNumber(pieces[at])) return pieces.length;
  while (isNumber(pieces[at])) at++;
  return at;
}

const isNumber = (at: Piece | undefined): boolean =>
  at !== undefined &&
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/u.test(
    at.last,
  );

function headOf(pieces: readonly Piece[], first: number): number | null {
  let standing: number | null = null;
  for (let at = first; at < Math.min(pieces.length, first + longest); at++) {
    const here = pieces[at];
    if (!here || endsPhrase(here)) return standing;
    // "women's teams" are teams; of "three countries' ministers", the countries are counted.
    if (isPlural(here.last) && here.isPossessive && here.last.endsWith("s")) return at;
    if (isPlural(here.last) && !here.isPossessive) return furtherHead(pieces, at);
    if (isCollective(here.last)) standing = at;
    else if (standing !== null && (at - standing > 1 || isDescription(here.last))) return standing;
    if (here.isClosed) return standing;
    if (here.isPossessive && !isPlural(here.last)) return standing;
  }
  return standing;
}

/** "rights groups", "United Nations workers": the last of the plurals in a row; over one word where a name is in front. */
function furtherHead(pieces: readonly Piece[], at: number): number {
  const here = pieces[at];
  const reach = here && /^\p{Lu}/u.test(here.word) ? 2 : 1;
  if (!here || here.isClosed) return at;
  for (let step = 1; step <= reach; step++) {
    const next = pieces[at + step];
    if (!next || endsPhrase(next) || isDescription(next.last) || isThirdPerson(next.last)) return at;
    if (isPlural(next.last)) return furtherHead(pieces, at + step);
    if (next.isClosed) return at;
  }
  return at;
}

/** Of one: the last word before whatever ends the phrase. */
function singleHead(pieces: readonly Piece[], first: number): number | null {
  for (let at = first; at < Math.min(pieces.length, first + 4); at++) {
    const [here, next] = [pieces[at], pieces[at + 1]];
    if (!here || endsPhrase(here)) return null;
    if (here.isPossessive || isPlural(here.last)) return null;
    if (isPerson(here.last)) return at;
    const isLast = here.isClosed || !next || endsPhrase(next) || /ed$/u.test(next.last);
    if (isLast) return isDescription(here.last) ? null : at;
  }
  return null;
}

function endsPhrase({ word, last }: Piece): boolean {
  // "US" is no pronoun, and "F-16" no number.
  if (/^\p{Lu}{2}/u.test(word) || /^\p{Lu}+-\d+\p{L}?$/u.test(word)) return false;
  if (/^\p{N}/u.test(last)) return true;
  if (isVerb(last)) return word.length === last.length;
  return (functionWords.has(last) && !isAdjective(last)) || isAdverb(last);
}
