/** What a look through the library found. */
import { moment } from "../../core/shapes/basic-shapes.ts";
import { count, oneOf, orNull, record, type Shape } from "../../core/shapes/shape.ts";

/** How many there are of each; all 0 when nothing is wrong. */
export interface Findings {
  /** Records that cannot be understood: they are not shown, and are left as they are. */
  readonly unreadableNotes: number;
  readonly unreadableArticles: number;
  /** Articles that are gone although there are notes on them. */
  readonly missingArticles: number;
  /** Steps back of notes that are gone, and addresses of articles that are. */
  readonly looseEnds: number;
}

export interface Checkup extends Findings {
  /** ISO 8601 moment in UTC. */
  readonly at: string;
  /** "quick": the texts of articles were not read. */
  readonly depth: "quick" | "full";
  /** How many notes the last full backup has, when the library lost more than half of them since; null when not. */
  readonly lost: number | null;
}

export const checkup: Shape<Checkup> = record<Checkup>({
  at: moment,
  depth: oneOf(["quick", "full"]),
  unreadableNotes: count,
  unreadableArticles: count,
  missingArticles: count,
  looseEnds: count,
  lost: orNull(count),
});

/** Is there anything that the reader should know of? Loose ends are not: they hide nothing. */
export const isWorrying = ({ unreadableNotes, unreadableArticles, missingArticles, lost }: Checkup): boolean =>
  unreadableNotes + unreadableArticles + missingArticles > 0 || lost !== null;
