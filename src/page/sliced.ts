/**
 * Work in slices: reading a page takes longer than a page may be kept waiting, so it is left off where a `yield` stands
 * and taken up again in another task.
 *
 * The page may change in between. Whoever slices work over live nodes must bear that; `follow` has it done again.
 */

/** Says by `yield` where it may be left off, and answers at its end. */
export type Sliced<Answer> = Generator<undefined, Answer, undefined>;

/** In one go, where nobody waits. */
export function atOnce<Answer>(work: Sliced<Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds at a stretch. A task over 50 is felt, and processors are up to four times slower than ours. */
const stretch = 8;

/** Each slice in a task of its own, the first one too. Null when it was given up because nobody wants it any more. */
export async function inSlices<Answer>(work: Sliced<Answer>, isWanted: () => boolean): Promise<Answer | null> {
  for (;;) {
    await turn();
    if (!isWanted()) return null;
    const until = performance.now() + stretch;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}

interface Scheduler {
  postTask(task: () => void, options: { readonly priority: "user-visible" }): Promise<void>;
}

/** Until the page has had its turn. A timer would be held back by the browser, more so in a tab that is not seen. */
export const turn = (): Promise<void> =>
  (globalThis as unknown as { readonly scheduler: Scheduler }).scheduler.postTask(() => {}, {
    priority: "user-visible",
  });

/** Work that is done when it is first asked for, and not again. */
export function slicedOnce<Answer>(work: () => Sliced<Answer>): () => Sliced<Answer> {
  let known: { readonly answer: Answer } | null = null;
  return function* () {
    known ??= { answer: yield* work() };
    return known.answer;
  };
}
