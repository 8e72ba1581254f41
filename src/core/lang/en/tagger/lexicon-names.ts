/** "A US-led group": countries, peoples and other names of the lexicon that the tagger passed over. */

import { keyOf, knownNames } from "../names/known-names.ts";
import type { TaggedName, TaggedSentence } from "./name-tagger.ts";
import type { NamedMention } from "./tagged-names.ts";
import { forms, roles, styles, type WordInfo } from "./word.ts";

/** Enough to be told and underlined; a judgement, since on the development articles there are too few to measure. */
const known = 0.7;

/** In tokens. */
const longest = 6;

/** `names`: what was found in the sentence, in order. Only where a capital says something. */
export function passedOver(
  text: string,
  tagged: TaggedSentence,
  names: readonly TaggedName[],
): readonly NamedMention[] {
  const { tokens, words, style } = tagged.sentence;
  if (style !== styles.plain) return [];
  const found: NamedMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while ((names[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const name = names[next];
    if (name && name.from <= at) continue;
    if (!words[at]?.isCapital) continue;
    const limit = Math.min(at + longest, tokens.length, name?.from ?? tokens.length);
    for (let to = limit; to > at; to--) {
      const span = { start: tokens[at]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
      const entry = words[to - 1]?.isCapital ? knownNames.get(keyOf(text.slice(span.start, span.end))) : undefined;
      if (!entry || isDoubtful(tagged, at, to)) continue;
      found.push({ span, type: entry.type, form: "name", rule: "en/lexicon", score: known });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** A single word that may as well be an ordinary one, or a part of a longer name that the lexicon does not have. */
function isDoubtful({ sentence: { tokens, words } }: TaggedSentence, from: number, to: number): boolean {
  const word = words[from];
  if (!word) return true;
  const neighbours = [words[from - 1], words[to]];
  const title = roles.honorific | roles.office;
  const isMore = (other: WordInfo | undefined) =>
    other?.isCapital === true && other.form !== forms.initial && (other.roles & title) === 0;
  if (neighbours.some(isMore)) return true;
  if (to - from > 1) return false;
  if (word.form === forms.capitals) return (word.roles & roles.function) !== 0 && word.lower !== "us";
  const isFirst = from === 0 || /^["“‘'.:!?]$/u.test(tokens[from - 1]?.text ?? "");
  return isFirst ? word.small !== 0 && word.small !== 1 : word.small > 3;
}
