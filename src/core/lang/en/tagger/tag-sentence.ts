/** A sentence as the tagger reads it: tokens, what is known of each, the longer listed names among them. */

import type { TextSpan } from "../../../article/text-span.ts";
import { hashText } from "../../../entities/tagger/hash.ts";
import { type Token, tokensOf } from "../../../text/tokens.ts";
import { forms, roles, styles, type WordInfo } from "./word.ts";
import { extendHash, isPrefix, listBits, type WordLists } from "./word-lists.ts";

export interface TagSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly WordInfo[];
  readonly style: number;
  /** For each token the lists in which a name of two or more words with it stands; and its place there: 1 first, 2 within, 3 last. */
  readonly phrases: Uint32Array;
  readonly phrasePlaces: Uint8Array;
  /** For each token its run of capitals (small joining words within): first and last token, or -1. */
  readonly runStarts: Int32Array;
  readonly runEnds: Int32Array;
  /** 1 within quotation marks. */
  readonly quoted: Uint8Array;
}

/** In tokens: no listed name is longer. */
const longestName = 8;

export function tagSentence(
  text: string,
  span: TextSpan,
  info: (word: string, style: number) => WordInfo,
  lists: WordLists,
): TagSentence {
  const tokens = tokensOf(text, span);
  const plain = tokens.map((token) => info(token.text, styles.plain));
  const style = styleOf(tokens, plain);
  const words = style === styles.plain ? plain : tokens.map((token) => info(token.text, style));
  const { phrases, phrasePlaces } = listedPhrases(words, lists);
  const { runStarts, runEnds } = capitalRuns(words);
  return { tokens, words, style, phrases, phrasePlaces, runStarts, runEnds, quoted: quotedTokens(tokens) };
}

function styleOf(tokens: readonly Token[], words: readonly WordInfo[]): number {
  let letters = 0;
  let capitals = 0;
  let telling = 0;
  let capital = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || tokens[at]?.kind !== "word" || word.lower.length < 2) continue;
    letters++;
    if (word.form === forms.capitals) capitals++;
    if (word.lower.length < 4 || (word.roles & roles.function) !== 0) continue;
    telling++;
    if (word.isCapital) capital++;
  }
  if (letters >= 4 && capitals >= letters * 0.75) return styles.capitals;
  // A list of names has as many capitals as a headline, but ends like a sentence.
  if (tokens.at(-1)?.text !== "." && telling >= 5 && capital >= telling * 0.85) return styles.title;
  return styles.plain;
}

function listedPhrases(words: readonly WordInfo[], lists: WordLists) {
  const phrases = new Uint32Array(words.length);
  const phrasePlaces = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isPrefix(word.entry)) continue;
    const { length, bits } = longestFrom(words, at, lists);
    for (let index = at; index < at + length; index++) {
      phrases[index] = (phrases[index] ?? 0) | bits;
      phrasePlaces[index] = index === at ? 1 : index === at + length - 1 ? 3 : 2;
    }
    if (length > 1) at += length - 1;
  }
  return { phrases, phrasePlaces };
}

function longestFrom(words: readonly WordInfo[], at: number, lists: WordLists): { length: number; bits: number } {
  let hash = hashText("");
  let best = { length: 0, bits: 0 };
  for (let length = 1; length <= longestName && at + length <= words.length; length++) {
    const word = words[at + length - 1];
    if (!word) break;
    hash = extendHash(hash, word.lower);
    const entry = lists.entry(hash);
    const bits = entry & listBits;
    if (length > 1 && bits !== 0 && (words[at]?.isCapital || word.isCapital)) best = { length, bits };
    if (!isPrefix(entry)) break;
  }
  return best;
}

const joining = /^(?:of|for|the|and|de|del|della|di|da|du|der|den|von|van|al|el|bin|ibn|la|le|on|-|&|'|’|\.|\/|–)$/u;

/** Capitals with at most two small joining words or marks between them. */
function capitalRuns(words: readonly WordInfo[]) {
  const runStarts = new Int32Array(words.length).fill(-1);
  const runEnds = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; ) {
    if (!words[at]?.isCapital) {
      at++;
      continue;
    }
    let last = at;
    for (let next = at + 1; next <= last + 3 && next < words.length && next - at < 16; next++) {
      const word = words[next];
      if (word?.isCapital) last = next;
      else if (!word || !(joining.test(word.lower) || (word.form === forms.number && next === last + 1))) break;
    }
    for (let index = at; index <= last; index++) {
      runStarts[index] = at;
      runEnds[index] = last;
    }
    at = last + 1;
  }
  return { runStarts, runEnds };
}

function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (const [at, { text }] of tokens.entries()) {
    if (!/^(?:["“”«»„]|''|``)$/u.test(text)) continue;
    if (open >= 0 && text !== "“" && text !== "«") {
      // A short quotation may be a title; a long one is speech.
      if (at - open <= 9) quoted.fill(1, open + 1, at);
      open = -1;
    } else open = at;
  }
  return quoted;
}
