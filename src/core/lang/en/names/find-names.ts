/** Names in an article: runs of capitals, read by the rules, then looked at again with the whole article in mind. */
import type { TextSpan } from "../../../article/text-span.ts";
import { type AcronymDefinition, acronymDefinitions } from "../../../entities/acronyms.ts";
import type { Mention, NamedType } from "../../../entities/entity.ts";
import type { WordTags } from "../compromise-tags.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { nameRules } from "./name-rules.ts";
import { isCapital, type Piece, type Run } from "./run.ts";
import { runsOf } from "./runs.ts";
import { secondLook } from "./second-look.ts";
import { styledNames } from "./styled-names.ts";
import { type Sentence, sentenceWords } from "./words.ts";

export interface NamedMention extends Mention {
  readonly type: NamedType;
}

export interface FoundNames {
  readonly mentions: readonly NamedMention[];
  readonly acronyms: readonly AcronymDefinition[];
}

export function findNames(text: string, spans: readonly TextSpan[], tags: WordTags): FoundNames {
  const sentences = spans.map((span) => sentenceWords(text, span, tags));
  const acronyms = sentences.flatMap((sentence) => acronymDefinitions(sentence.words));
  const evidence = evidenceOf(sentences, acronyms);
  const plain = sentences.filter((sentence) => !sentence.capitalsAreStyle);
  const first = plain.flatMap((sentence) => namesIn(sentence, evidence));
  const sure = secondLook(text, first, tags);
  const styled = sentences
    .filter((sentence) => sentence.capitalsAreStyle)
    .flatMap((sentence) => styledNames(sentence, text, sure));
  return {
    mentions: [...sure, ...styled].sort((a, b) => a.span.start - b.span.start),
    acronyms: acronyms.filter((acronym) => acronym.isName),
  };
}

function namesIn(sentence: Sentence, evidence: Evidence): readonly NamedMention[] {
  const forced = longForms(sentence, evidence);
  const free = forced.reduce<readonly Run[]>(
    (runs, form) => runs.flatMap((run) => without(run, form)),
    runsOf(sentence),
  );
  return [
    ...forced.flatMap((run) => readWhole(run, evidence)),
    ...free.flatMap((run) => readRun(run, evidence, 0)),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The long forms of explained acronyms are names however their words look. */
function longForms(sentence: Sentence, evidence: Evidence): readonly Run[] {
  const { words } = sentence;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const definition = word && isCapital(word) ? evidence.acronyms.get(word.text) : undefined;
    if (!word || !definition?.isName || definition.shortSpan.start !== word.span.start) continue;
    const from = words.findIndex((other) => other.span.start === definition.longSpan.start);
    const last = words.findIndex((other) => other.span.end === definition.longSpan.end);
    if (from >= 0 && last >= from) runs.push({ sentence, from, to: last + 1 });
  }
  return runs;
}

function without(run: Run, taken: Run): readonly Run[] {
  if (taken.to <= run.from || run.to <= taken.from) return [run];
  return [
    { ...run, to: taken.from },
    { ...run, from: taken.to },
  ].filter((part) => part.from < part.to);
}

function readWhole(run: Run, evidence: Evidence): readonly NamedMention[] {
  const [only, ...others] = readRun(run, evidence, 0);
  const end = run.sentence.words[run.to - 1]?.span.end;
  if (only && others.length === 0 && only.span.end === end) return [{ ...only, score: Math.max(only.score, 0.85) }];
  return toMentions(run, { from: run.from, to: run.to, type: "organisation", score: 0.85 }, "acronym-in-brackets");
}

/** A rule may hand parts back; each reading makes the run shorter or ends, and the depth is bounded all the same. */
const deepest = 8;

function readRun(run: Run, evidence: Evidence, depth: number): readonly NamedMention[] {
  const trimmed = trimmedRun(run);
  if (!trimmed || depth > deepest) return [];
  for (const rule of nameRules) {
    const pieces = rule.read(trimmed, evidence);
    if (!pieces) continue;
    return pieces.flatMap((piece) =>
      piece.type === null
        ? readRun({ ...trimmed, from: piece.from, to: piece.to }, evidence, depth + 1)
        : toMentions(trimmed, piece, rule.name),
    );
  }
  return [];
}

/** A run begins with a word and ends with a word, a number or the full stop of an abbreviation. */
function trimmedRun(run: Run): Run | null {
  const { words } = run.sentence;
  let { from, to } = run;
  while (from < to && words[from]?.kind !== "word") from++;
  while (
    to > from &&
    !isCapital(words[to - 1]) &&
    words[to - 1]?.kind !== "number" &&
    !(words[to - 1]?.shape === "lower" && words[to - 2]?.text === "-")
  )
    to--;
  return from < to ? { ...run, from, to } : null;
}

function toMentions(run: Run, piece: Piece, rule: string): readonly NamedMention[] {
  const start = run.sentence.words[piece.from]?.span.start;
  const end = run.sentence.words[piece.to - 1]?.span.end;
  if (start === undefined || end === undefined || piece.type === null) return [];
  return [{ span: { start, end }, type: piece.type, form: "name", rule: `en/${rule}`, score: piece.score }];
}
