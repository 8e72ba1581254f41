/**
 * An article as references are read in it: sentence by sentence, with whom each names, who acts in it, and what is said
 * in quotation marks.
 */
import type { TextSpan } from "../../../article/text-span.ts";
import type { Entity } from "../../../entities/entity.ts";
import { speechVerbs } from "../lexicon/abbreviations.ts";

interface Told {
  readonly entity: Entity;
  readonly span: TextSpan;
  /** Acts or speaks in its sentence, as far as word order shows: its first name, or next to a verb of speech. */
  readonly isSubject: boolean;
}

export interface Sentence {
  readonly span: TextSpan;
  readonly text: string;
  /** Counts up with every new block. */
  readonly block: number;
  /** Named in it, in text order. */
  readonly told: readonly Told[];
  /** Ranges in the article's text that stand in quotation marks. */
  readonly quotes: readonly TextSpan[];
}

/** In UTF-16 code units: longer sentences are lists, tables or noise, and nothing is read into them. */
const longestSentence = 2_000;

export function scenesOf(
  text: string,
  sentences: readonly TextSpan[],
  entities: readonly Entity[],
): readonly Sentence[] {
  const named = entities
    .filter(({ quantity }) => quantity === null)
    .flatMap((entity) => entity.mentions.filter(({ form }) => form === "name").map(({ span }) => ({ entity, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let [next, block, end, isOpen] = [0, 0, 0, false];
  return sentences.map((span) => {
    if (text.slice(end, span.start).includes("\n")) {
      block++;
      isOpen = false;
    }
    end = span.end;
    const own = text.slice(span.start, span.end);
    while ((named[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const inside: { entity: Entity; span: TextSpan }[] = [];
    for (; (named[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; next++) {
      const mention = named[next];
      if (mention) inside.push(mention);
    }
    const quoted = quotesOf(own, span.start, isOpen);
    isOpen = quoted.isOpen;
    if (own.length > longestSentence) return { span, text: "", block, told: [], quotes: [] };
    return { span, text: own, block, told: toldIn(text, span, inside, quoted.quotes), quotes: quoted.quotes };
  });
}

/** Quotations may run over sentences, but end with their block. */
function quotesOf(sentence: string, offset: number, wasOpen: boolean) {
  const quotes: TextSpan[] = [];
  let from = wasOpen ? 0 : -1;
  for (const { index, 0: mark } of sentence.matchAll(/["“”]/gu)) {
    if (from < 0 && mark !== "”") from = index;
    else if (from >= 0 && mark !== "“") {
      quotes.push({ start: offset + from, end: offset + index + 1 });
      from = -1;
    }
  }
  if (from >= 0) quotes.push({ start: offset + from, end: offset + sentence.length });
  return { quotes, isOpen: from >= 0 };
}

export const isQuoted = ({ quotes }: Sentence, at: number): boolean =>
  quotes.some(({ start, end }) => start <= at && at < end);

/** Is this part of a name, as "He" of the ship Zheng He? */
export const isNamed = ({ told }: Sentence, start: number, end: number): boolean =>
  told.some(({ span }) => span.start < end && start < span.end);

const isActor = ({ type }: Entity): boolean => type === "person" || type === "organisation" || type === "place";

function toldIn(
  text: string,
  sentence: TextSpan,
  inside: readonly { readonly entity: Entity; readonly span: TextSpan }[],
  quotes: readonly TextSpan[],
): readonly Told[] {
  let hasSubject = false;
  return inside.map(({ entity, span }) => {
    const before = text.slice(Math.max(sentence.start, span.start - 24), span.start);
    const after = text.slice(span.end, Math.min(sentence.end, span.end + 24));
    const isInQuote = quotes.some(({ start, end }) => start <= span.start && span.end <= end);
    const speaks = speaksAfter(after) || speaksBefore(before);
    const isGoverned =
      /\b(?:of|in|by|with|to|for|from|at|on|against|about|over|under|near|into|after|before|between|and|or|than|as|like|told|via|through)\s(?:the\s)?(?:\p{L}+\.?\s)?$/iu.test(
        before,
      );
    const isOwner = /^['’]s?\s/u.test(after) || /^\s?-/u.test(after);
    const isFirst = !hasSubject && isActor(entity) && !isInQuote && !isGoverned && !isOwner;
    const isSubject = speaks || isFirst;
    if (isSubject) hasSubject = true;
    return { entity, span, isSubject };
  });
}

const speaksAfter = (after: string): boolean =>
  speechVerbs.has(/^,?\s(?:also\s|has\s|had\s)?(\p{L}+)/u.exec(after)?.[1] ?? "");

/** "..., said Berg": after a quotation or clause, not "he told Berg". */
function speaksBefore(before: string): boolean {
  const [, verb = ""] = /[,"”’]\s(\p{L}+)\s$/u.exec(before) ?? [];
  return speechVerbs.has(verb) && verb !== "told" && verb !== "tells";
}
