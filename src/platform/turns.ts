/**
 * Who may work on the whole library: what the reader waits for goes before what nobody waits for. Between pages, workers
 * and the background; where the browser has no locks, nobody waits for anybody.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */

const name = "tidemark-whole-library";

const locks = (): Pick<LockManager, "request"> | undefined =>
  (globalThis.navigator as { readonly locks?: LockManager } | undefined)?.locks;

/** Something that the reader waits for. Several such may be at work at once. */
export const forReader = <T>(work: () => Promise<T>): Promise<T> => inTurn("shared", work);

/** A little of something that nobody waits for: it is not begun before the reader has what is waited for. */
export const inBackground = <T>(work: () => Promise<T>): Promise<T> => inTurn("exclusive", work);

async function inTurn<T>(mode: LockMode, work: () => Promise<T>): Promise<T> {
  const found = locks();
  return found ? ((await found.request(name, { mode }, work)) as T) : work();
}
