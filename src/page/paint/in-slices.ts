/** Long lists are worked off in slices, so that the page stays free to answer its reader. */

/** Milliseconds; a frame has 16 and the page needs its share. */
const sliceLength = 5;

/**
 * Calls `work` on every item in order; the items may be made while they are asked for. Short lists are done before it
 * returns; long ones pause between slices. Stops when `isWanted` answers no after a pause; the answer says whether
 * everything was done.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  let sliceEnd = performance.now() + sliceLength;
  for (const item of items) {
    if (performance.now() >= sliceEnd) {
      await pause();
      if (!isWanted()) return false;
      sliceEnd = performance.now() + sliceLength;
    }
    work(item);
  }
  return true;
}

/** Chrome 129 and Firefox 142 have `scheduler.yield`, which is not slowed down like nested timers are. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
