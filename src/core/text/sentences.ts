/**
 * Where sentences begin and end.
 *
 * Reads one block at a time, left to right, so a sentence never crosses a block's edge and the work
 * is linear in the text. A full stop is judged by the word before it and the character after it;
 * what the words are comes from the language.
 */
import type { Article } from "../article/article.ts";
import type { TextSpan } from "../article/text-span.ts";

/** What a language knows about full stops. All words in lower case, without their last full stop. */
export interface StopKnowledge {
  /** Always followed by more of the sentence: "mr", "gen", "vs". */
  readonly titles: ReadonlySet<string>;
  /** May end a sentence, and do when the next word is a starter: "inc", "a.m", "etc". */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number: "no", "art", "p". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that start a new sentence even after an abbreviation or initial: "the", "he", "however". */
  readonly starters: ReadonlySet<string>;
  /** Words that tell who spoke: no sentence ends between “Why?” and them. */
  readonly speechVerbs: ReadonlySet<string>;
}

/** Sentences of the whole article in order, white space trimmed. A block without a full stop is one sentence. */
export function sentencesOf(article: Article, stops: StopKnowledge): readonly TextSpan[] {
  return article.blocks.flatMap((block) => {
    const lines = block.kind === "table" || block.kind === "code" ? linesOf(article.text, block.span) : [block.span];
    return lines.flatMap((line) => sentencesIn(article.text, line, stops));
  });
}

function linesOf(text: string, span: TextSpan): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== "\n") continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

/** An empty line always ends a sentence; else one or more terminators, closing quotes, footnote marks, then white space. */
const possibleEnd = /\n\s*?\n|[.!?…。！？]{1,8}["'”’»)\]]{0,4}(?:\[\d{1,3}\]){0,4}(?=\s|$)/gu;

function sentencesIn(text: string, span: TextSpan, stops: StopKnowledge): readonly TextSpan[] {
  const block = text.slice(span.start, span.end);
  const found: TextSpan[] = [];
  let start = 0;
  const close = (end: number) => {
    const trimmed = trim(block, start, end);
    if (trimmed) found.push({ start: span.start + trimmed.start, end: span.start + trimmed.end });
    start = end;
  };
  for (const match of block.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith("\n") || endsHere(block, start, match.index, match[0], stops)) close(end);
  }
  close(block.length);
  return found;
}

function trim(text: string, from: number, to: number): TextSpan | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return start < end ? { start, end } : null;
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char);

/** What follows is looked at through this window: opening marks, then the start of the next words. */
const windowLength = 60;

function endsHere(block: string, start: number, at: number, mark: string, stops: StopKnowledge): boolean {
  const rest = block.slice(at + mark.length, at + mark.length + windowLength);
  const after = /^\s+["'“‘«([¿¡—–-]*\s*/u.exec(rest);
  const next = after ? rest.slice(after[0].length) : "";
  if (next === "") return true;
  if (/^\p{Ll}/u.test(next)) return /^(?:i|e)[A-Z]/u.test(next);
  const isQuoted = /["'”’»]/u.test(mark);
  if (isQuoted && /[!?]/u.test(mark) && tellsWhoSpoke(next, stops)) return false;
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  return !belongsToWord(
    block.slice(Math.max(start, at - 30), at),
    next,
    isQuoted,
    start === Math.max(start, at - 30),
    stops,
  );
}

/** Is the full stop part of the word before it: an abbreviation, an initial, a list number? */
function belongsToWord(
  before: string,
  next: string,
  isQuoted: boolean,
  isWholeSentence: boolean,
  stops: StopKnowledge,
): boolean {
  const word = /[\p{L}\p{N}.&]+$/u.exec(before)?.[0] ?? "";
  const known = word.toLowerCase();
  const isStarter = stops.starters.has(/^[\p{L}'’]+/u.exec(next)?.[0].toLowerCase() ?? "");
  if (/^\d+$/u.test(word)) return isWholeSentence && before.trim() === word && word.length <= 3;
  if (isQuoted) return false;
  if (stops.titles.has(known) && /^\p{Lu}/u.test(word)) return true;
  if (stops.beforeNumber.has(known) && /^\d/u.test(next)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== "I" && !isStarter;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || stops.abbreviations.has(known)) return !isStarter && !/^\d/u.test(next);
  return false;
}

/** “Why?” Smith asked: a speech verb among the next two words. */
function tellsWhoSpoke(next: string, stops: StopKnowledge): boolean {
  return next
    .split(/\s+/u, 3)
    .slice(0, 3)
    .some((word) => stops.speechVerbs.has(word.replace(/[^\p{L}]+$/u, "").toLowerCase()));
}
