/** Mentions and entities (CoNLL's words): what is named in an article, and where. */
import type { EntityId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";

/** The named types are found by a model and clustered; the counted ones by rule, one entity per value. */
export const namedTypes = ["person", "organisation", "place", "group", "event", "work", "product"] as const;
export const countedTypes = ["number", "money", "percent"] as const;
export const entityTypes = [...namedTypes, ...countedTypes] as const;

export type NamedType = (typeof namedTypes)[number];
export type CountedType = (typeof countedTypes)[number];
export type EntityType = (typeof entityTypes)[number];

/** A mention that is less likely right than this is found in the panel, but not underlined. */
export const paintedScore = 0.65;

export interface Mention {
  readonly span: TextSpan;
  readonly type: EntityType;
  readonly form: "name" | "nominal" | "pronoun";
  /** Which recogniser or rule found it, e.g. "en/tagger", "en/acronym-in-brackets". */
  readonly rule: string;
  /** 0–1; the overlay paints only what is likely right. */
  readonly score: number;
}

/** What a counted mention says. `value` in units of one (12 million = 12000000); null when it cannot be told. */
export interface Quantity {
  readonly value: number | null;
  /** "about", "more-than", "less-than", or null for exactly. */
  readonly modifier: "about" | "more-than" | "less-than" | null;
  /** ISO 4217 code for money, "%" for percentages, else the unit as written ("km"), or null. */
  readonly unit: string | null;
  /** What is counted, as written: "ballots", "hacking attacks"; null when nothing is. */
  readonly what: string | null;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest clean form: "Roberta Metsola", "Parliamentary Assembly of the Council of Europe". */
  readonly name: string;
  /** Every other written form, longest first: "PACE", "Metsola". Never holds `name`. */
  readonly aliases: readonly string[];
  /** In text order, never empty. */
  readonly mentions: readonly Mention[];
  /** Only for counted types. */
  readonly quantity: Quantity | null;
  /** Of a group: the country whose people it is, "Danish" of Denmark. Null when the article does not name it. */
  readonly of: EntityId | null;
}
