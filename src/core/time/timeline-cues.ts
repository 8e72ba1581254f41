/** The words of a language by which the timeline tells clauses apart and cuts labels. All in lower case. */
export interface TimelineCues {
  /** "that", "which", "when": a new clause begins with them. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** "when", "where", "while": what they open happens at the time of the clause they hang on. */
  readonly simultaneous: ReadonlySet<string>;
  /** "which", "who": those of them that stand for the noun before. */
  readonly relatives: ReadonlySet<string>;
  /** "he", "they": a clause may begin with one, where no other word parts it from the one before. */
  readonly pronouns: ReadonlySet<string>;
  /** "said": what was said may follow at once, without "that". */
  readonly quotatives: ReadonlySet<string>;
  /** "statement", "speech": nouns of what was said. */
  readonly sayings: ReadonlySet<string>;
  /** "and", "but", "or". */
  readonly coordinators: ReadonlySet<string>;
  /** "in", "on", "of": a label neither begins nor ends with one. */
  readonly prepositions: ReadonlySet<string>;
  /** "out", "up": behind a verb they are part of it. */
  readonly particles: ReadonlySet<string>;
  /** "at", "during": what follows is where or when it happened. */
  readonly circumstances: ReadonlySet<string>;
  /** "of": what follows belongs to the noun before. */
  readonly genitives: ReadonlySet<string>;
  /** "to": between a noun and what it is for ("an appeal to the court"). */
  readonly towards: ReadonlySet<string>;
  /** "the", "a", "its": a noun phrase may begin with them, a label never ends with one. */
  readonly determiners: ReadonlySet<string>;
  /** "more", "less": "than" after them opens no clause. */
  readonly comparatives: ReadonlySet<string>;
  /** "before", "after": the date behind them is a landmark, not when it happened. */
  readonly landmarks: ReadonlySet<string>;
  /** "after": those of them behind which it happened later. */
  readonly afterwards: ReadonlySet<string>;
  /** "election", "attack": nouns that name something which happens. */
  readonly eventNouns: ReadonlySet<string>;
  /** Adverbs that say nothing without their date ("early", "just", "also"). */
  readonly fillers: ReadonlySet<string>;
  /** What "invaded" and "invasion" share; "" for words too short or too light to know a happening by. */
  readonly stemOf: (word: string) => string;
  /** Could the word be a verb in a finite form or a participle? A guess by form and list. */
  readonly isVerb: (word: string) => boolean;
}
