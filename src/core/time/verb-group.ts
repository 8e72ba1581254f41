/** Verbs as the dating of clauses needs them: where they stand, their tense, and whether they tell what somebody says. */
import type { TokenRange } from "./sentence.ts";

/**
 * "ahead": will, would, is to. "perfect": has happened; "past-perfect": had happened. "infinitive": to happen.
 * "participle": happening; "past-participle": (being) happened upon, without an auxiliary that is finite.
 */
export type Tense =
  | "past"
  | "present"
  | "perfect"
  | "past-perfect"
  | "ahead"
  | "infinitive"
  | "participle"
  | "past-participle";

/** Auxiliaries and their verb. */
export interface VerbGroup extends TokenRange {
  readonly tense: Tense;
  /** A lone form that may as well be a past participle: "adopted", but not "took" or "was adopted". */
  readonly mayBeParticiple: boolean;
  /** "said", "announced", "warned" … */
  readonly isReporting: boolean;
  /** "began", "stopped": when it happened, so did what follows. */
  readonly isAspectual: boolean;
}
