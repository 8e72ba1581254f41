/** A run of capitalised words that may be a name, several names, or none. */
import type { NamedType } from "../../../entities/entity.ts";
import type { Evidence } from "./evidence.ts";
import type { Sentence, Word } from "./words.ts";

export interface Run {
  readonly sentence: Sentence;
  /** Indexes into `sentence.words`, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A part of a run that a rule has read; a type of null asks for the part to be read again on its own. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly type: NamedType | null;
  readonly score: number;
}

/** Rules are asked in order. null: not my case. An empty list: no name at all. */
export interface NameRule {
  readonly name: string;
  read(run: Run, evidence: Evidence): readonly Piece[] | null;
}

export const wordsIn = (run: Run): readonly Word[] => run.sentence.words.slice(run.from, run.to);

/** As written, one space for white space, none where words are glued. */
export const textOf = (words: readonly Word[]): string =>
  words.map((word, at) => (at > 0 && !word.isGlued ? ` ${word.text}` : word.text)).join("");

export const whole = (run: Run, type: NamedType, score: number): readonly Piece[] => [
  { from: run.from, to: run.to, type, score },
];

/** Parts to read again; empty ones are left out. */
export const again = (...parts: readonly (readonly [from: number, to: number])[]): readonly Piece[] =>
  parts.filter(([from, to]) => from < to).map(([from, to]) => ({ from, to, type: null, score: 0 }));

export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === "capital" || word.shape === "capitals" || word.shape === "mixed");
