import { describe, expect, test } from "vitest";
import { longestOwnTask, type TraceEvent } from "../../tools/bench/page/own-tasks.ts";

const page = "http://127.0.0.1:80";
const event = (name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent => ({
  name,
  ph: "X",
  pid: 1,
  tid,
  ts: ts * 1000,
  dur: dur * 1000,
  ...(url === undefined ? {} : { args: { data: { url } } }),
});
const parsed: TraceEvent = { ...event("ParseHTML", 0, 1), args: { data: { url: `${page}/a.html` } } };

describe("the longest task of ours in a trace", () => {
  test.each<{ why: string; events: readonly TraceEvent[]; longest: ReturnType<typeof longestOwnTask> }>([
    { why: "none where nothing ran", events: [event("RunTask", 0, 90)], longest: null },
    {
      why: "one with our script for more than half of it",
      events: [
        event("RunTask", 0, 90),
        event("FunctionCall", 5, 60),
        event("RunTask", 100, 40),
        event("RunMicrotasks", 100, 40),
      ],
      longest: { task: 90, script: 60 },
    },
    {
      why: "not one that is mostly the browser's own work",
      events: [event("RunTask", 0, 90), event("Layout", 0, 60), event("FunctionCall", 60, 20)],
      longest: null,
    },
    {
      why: "not the page's own script",
      events: [event("RunTask", 0, 90), event("FunctionCall", 0, 90, `${page}/live.js`)],
      longest: null,
    },
    {
      why: "script within script is counted once",
      events: [
        event("RunTask", 0, 100),
        event("EvaluateScript", 0, 60, "chrome-extension://a/content.js"),
        event("FunctionCall", 10, 40),
      ],
      longest: { task: 100, script: 60 },
    },
    {
      why: "nothing of other threads",
      events: [event("RunTask", 0, 90, undefined, 2), event("FunctionCall", 0, 90, undefined, 2)],
      longest: null,
    },
  ])("is $why", ({ events, longest }) => {
    expect(longestOwnTask([parsed, ...events], page)).toEqual(longest);
  });
});
