/** Times a call: the first one, and the median of a few more. */
import type { Took } from "./tool-read.ts";

const more = 3;

/** `answer` is the first call's. */
export function inMilliseconds<Answer>(call: () => Answer): { readonly answer: Answer; readonly took: Took } {
  const began = performance.now();
  const answer = call();
  const cold = performance.now() - began;
  const times: number[] = [];
  for (let turn = 0; turn < more; turn++) {
    const from = performance.now();
    call();
    times.push(performance.now() - from);
  }
  return { answer, took: { cold, warm: times.sort((a, b) => a - b)[more >> 1] ?? cold } };
}
