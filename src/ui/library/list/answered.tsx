/** A list once it is answered; else what stands in its place: that it is on its way, failed, or has nothing in it. */
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Problem } from "../../../core/article/result.ts";
import { Coming, Failed } from "../frame/states.tsx";

interface AnsweredProps {
  /** As of `pagedRows`. */
  readonly rows: {
    readonly answer: ReadonlySignal<{ readonly total: number } | null>;
    readonly problem: ReadonlySignal<Problem | null>;
    readonly restart: () => Promise<void>;
  };
  readonly nothing: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Answered({ rows, nothing, children }: AnsweredProps) {
  const answer = rows.answer.value;
  const problem = rows.problem.value;
  if (answer) return <>{answer.total === 0 ? nothing : children}</>;
  return problem ? <Failed problem={problem} again={() => void rows.restart()} /> : <Coming />;
}
