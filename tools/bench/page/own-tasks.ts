/**
 * The tasks of a page's main thread in which Tidemark ran, out of a trace of the browser.
 *
 * A task is ours when more than half of it went into script that is not the page's own: no other extension is there.
 */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const taskNames = /^(?:RunTask|ThreadControllerImpl::RunTask)$/;
const scriptNames =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.run|V8\.Execute|TimerFire|FireAnimationFrame|FireIdleCallback)$/;

export function longestOwnTask(
  events: readonly TraceEvent[],
  page: string,
): { readonly task: number; readonly script: number } | null {
  const main = mainThread(events, page);
  const onMain = events
    .filter(({ pid, tid, ph, dur }) => main && pid === main.pid && tid === main.tid && ph === "X" && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let longest: { task: number; script: number } | null = null;
  for (const task of outermost(onMain.filter(({ name }) => taskNames.test(name)))) {
    const end = task.ts + (task.dur ?? 0);
    const within = onMain.filter(({ name, ts }) => scriptNames.test(name) && ts >= task.ts && ts < end);
    const own = outermost(within)
      .filter(({ args }) => !args?.data?.url?.startsWith(page))
      .reduce((sum, { dur }) => sum + (dur ?? 0), 0);
    if (own * 2 > (task.dur ?? 0) && (task.dur ?? 0) / 1000 > (longest?.task ?? 0)) {
      longest = { task: (task.dur ?? 0) / 1000, script: own / 1000 };
    }
  }
  return longest;
}

/** Where the page's document was parsed. */
const mainThread = (events: readonly TraceEvent[], page: string): TraceEvent | undefined =>
  events.find(({ name, args }) => name === "ParseHTML" && JSON.stringify(args ?? {}).includes(page));

/** Without those that lie in another; in order of time. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + (dur ?? 0);
    return true;
  });
}
