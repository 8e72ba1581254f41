/** What "it" and "its" stand for: only for what acts in the same clause, where nothing else has been named. */
import { speechVerbs } from "../lexicon/abbreviations.ts";
import { type Reference, referenceTo } from "./reference.ts";
import { isNamed, isQuoted, type Sentence } from "./scene.ts";

const pronoun = /(?<![\p{L}\p{N}’'-])it(?:s|self)?(?![\p{L}\p{N}’'-])/gu;

/** In UTF-16 code units: what stands between is one clause without room for another subject. */
const longestClause = 60;

const newClause =
  /[,;:"“”—–]|\b(?:that|who|which|but|as|while|because|if|when|after|before|and|the\s\p{Ll}+\s(?:was|were|is|are|had|has|\p{Ll}+ed|left))\b/u;

export function itReferences(sentence: Sentence): readonly Reference[] {
  const { text, span, told } = sentence;
  return [...text.matchAll(pronoun)].flatMap(({ 0: word, index }) => {
    const start = span.start + index;
    const before = told.filter((each) => each.span.end <= start && each.entity.type !== "group");
    const [first] = before;
    const last = before.at(-1);
    if (!first?.isSubject || !last || before.some(({ entity }) => entity !== first.entity)) return [];
    if (first.entity.type !== "organisation" && first.entity.type !== "place") return [];
    if (isQuoted(sentence, start) || isQuoted(sentence, first.span.start)) return [];
    if (isNamed(sentence, start, start + word.length)) return [];
    const between = text.slice(last.span.end - span.start, index);
    const isReported = saysThat(between);
    const isOwn = word !== "it" && between.length < longestClause && !newClause.test(between);
    if (!isReported && !isOwn) return [];
    return [referenceTo(first.entity, "pronoun", start, word, isReported ? "says-it" : "its-own")];
  });
}

/** "The ministry said on Sunday that it": whoever says so means itself. */
const saysThat = (between: string): boolean =>
  speechVerbs.has(/(\p{L}+)(?:\son)?(?:\s\p{Lu}\p{L}+day)?\s(?:that\s)?$/u.exec(between)?.[1] ?? "");
