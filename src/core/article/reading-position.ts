/** Where a reader stopped in a stored article, so that the next visit can go on from there. */
export interface ReadingPosition {
  /** Of the first words that were in the window, in UTF-16 code units of `Article.text`. */
  readonly offset: number;
  /** 0–1, how far down the article that was. */
  readonly progress: number;
  /** ISO 8601 moment in UTC. */
  readonly at: string;
}

/** So little is left, or was read, that there is nothing to go on with. */
const [least, most] = [0.05, 0.97];
/** Nearer than this is the same place. */
const near = 0.03;

/** Is it worth going there from where the reader is now (`progress`, 0–1)? */
export const isWorthResuming = (stopped: ReadingPosition, progress: number): boolean =>
  stopped.progress > least && stopped.progress < most && stopped.progress - progress > near;
