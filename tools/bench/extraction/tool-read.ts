/** What a tool of the bench answers for one page. Null: it found none, or does not look for it. */
export interface ToolRead {
  readonly body: string | null;
  readonly isArticle: boolean | null;
  readonly kind?: string;
  /** 0–1, of being an article. */
  readonly score?: number;
  readonly title: string | null;
  readonly authors: string | null;
  readonly date: string | null;
  readonly took: Readonly<Record<string, Took>>;
  /** Mutation records that the page's observers saw. */
  readonly mutations: number;
  readonly isUnchanged: boolean;
}

/** Milliseconds of the first call on a fresh page, and the median of those after it. */
export interface Took {
  readonly cold: number;
  readonly warm: number;
}
