/**
 * How sparingly names and dates are underlined: an article is to be read, not to be deciphered.
 *
 * What is not underlined is lost to nobody: the panel and the card by keyboard reach every mention. Notes are the
 * reader's own and never thinned out.
 */
import type { TextSpan } from "../article/text-span.ts";

export const quietPlaces = ["heading", "link", "table", "code"] as const;
export type QuietPlace = (typeof quietPlaces)[number];

export interface Restraint {
  /** "apart": again where the last one underlined is about a screen above. "first": once in the article. */
  readonly underlinedMentions: "all" | "apart" | "first";
  /** Not more than about one underline for each eight words of a block: what is mentioned most goes first. */
  readonly fewUnderlines: boolean;
  readonly underlinedIn: Readonly<Record<QuietPlace, boolean>>;
}

/** What may be underlined. */
export interface Markable {
  readonly span: TextSpan;
  /** The same for all mentions of one thing. */
  readonly of: string;
  /** How often the article speaks of it. */
  readonly weight: number;
}
