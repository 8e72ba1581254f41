/** Words around a number that say how exact it is: "about", "at least", "or more". */
import type { Quantity } from "../../../entities/entity.ts";

type Modifier = Quantity["modifier"];

const before: readonly (readonly [Modifier, string])[] = [
  [
    "about",
    "about|around|approximately|approx\\.?|roughly|some|nearly|almost|close to|an estimated|estimated|circa|c\\.|just about|in the region of|approaching|virtually|practically|~|≈",
  ],
  [
    "more-than",
    "more than|over|at least|at a minimum|upwards of|no fewer than|no less than|not less than|above|exceeding|exceeds?|exceeded|well over|just over|a little over|slightly over|slightly more than|well above|in excess of|north of|a minimum of|>|≥",
  ],
  [
    "less-than",
    "less than|fewer than|under|below|at most|up to|as many as|as much as|no more than|not more than|just under|just below|a little under|slightly less than|well under|well below|a maximum of|<|≤",
  ],
];

const lead = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${before.map(([, words], at) => `(?<m${at}>${words})`).join("|")})[ \\u00a0]?$`,
  "iu",
);

const trail =
  /^(?:(?<more>[ \u00a0]or[ \u00a0](?:more|higher|above)(?![\p{L}])|\+(?![\p{L}\p{N}])|-plus(?!\p{L})|[ \u00a0]plus(?=[ \u00a0]\p{Ll}))|(?<less>[ \u00a0]or[ \u00a0](?:less|fewer|lower|under)(?!\p{L}))|(?<about>[ \u00a0]or so(?!\p{L})|-odd(?!\p{L})))/iu;

/** Prepositions too ("over 65", "under 18"): alone they make no quantity of a bare number. */
const prepositions = /^(?:about|around|some|over|above|under|below|c\.)$/iu;

export interface FoundModifier {
  readonly modifier: Exclude<Modifier, null>;
  /** Units of text that it takes, with the space that parts it from the number. */
  readonly length: number;
  /** It can be nothing but a modifier of a number. */
  readonly isSure: boolean;
}

/** The modifier at the end of `text`. */
export function modifierBefore(text: string): FoundModifier | null {
  const match = lead.exec(text.slice(-40));
  if (!match || (/\p{L}$/u.test(match[0]) && !/[ \u00a0]$/u.test(match[0]))) return null;
  const at = before.findIndex((_, index) => match.groups?.[`m${index}`] !== undefined);
  const modifier = before[at]?.[0];
  return modifier ? { modifier, length: match[0].length, isSure: !prepositions.test(match[0].trim()) } : null;
}

/** The modifier at the beginning of `text`. */
export function modifierAfter(text: string): FoundModifier | null {
  const match = trail.exec(text.slice(0, 24));
  if (!match) return null;
  const { more, less } = match.groups ?? {};
  const modifier = more !== undefined ? "more-than" : less !== undefined ? "less-than" : "about";
  return { modifier, length: match[0].length, isSure: true };
}
