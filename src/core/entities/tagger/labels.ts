/**
 * Labels of tokens: O, and for each named type B, I, L, U (begin, inside, last, unit; Ratinov & Roth 2009).
 *
 * A label is a small number, so that a lattice is plain arrays: 0 is O, 1 + 4 × type + part the others.
 */
import { type NamedType, namedTypes } from "../entity.ts";

export const outside = 0;

export const parts = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

export const labelCount = 1 + 4 * namedTypes.length;

export const labelOf = (type: number, part: number): number => 1 + 4 * type + part;

export const partOf = (label: number): number => (label - 1) & 3;

export const typeIndexOf = (label: number): number => (label - 1) >> 2;

export const typeAt = (index: number): NamedType => namedTypes[index] ?? "person";

/** No name is open after it: O, L or U. */
export const isClosed = (label: number): boolean => label === outside || partOf(label) >= parts.last;

/** May stand where no name is open: O, B or U. */
export const isOpening = (label: number): boolean =>
  label === outside || partOf(label) === parts.begin || partOf(label) === parts.unit;

export const mayFollow = (label: number, next: number): boolean =>
  isClosed(label) ? isOpening(next) : !isOpening(next) && typeIndexOf(label) === typeIndexOf(next);
