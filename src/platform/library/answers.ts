/** The questions of the library page, each with how it is answered. */
import { fail, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { LibraryTable } from "../../core/library/library-table.ts";
import type { Connection } from "../database/connection.ts";
import type { LibraryQuestions } from "./library-protocol.ts";
import { listAnswers } from "./list-answers.ts";
import { nameAnswers } from "./name-answers.ts";
import type { Names } from "./name-shelf.ts";
import { timelineAnswers } from "./timeline-answers.ts";

/** What there is to answer from. */
export interface Known {
  readonly library: Connection;
  readonly table: () => LibraryTable;
  readonly names: () => Promise<Names>;
  readonly rules: () => readonly EntityRule[];
}

export type AnswersTo<K extends keyof LibraryQuestions> = {
  readonly [Q in K]: (ask: LibraryQuestions[Q]["ask"]) => Promise<Result<LibraryQuestions[Q]["answer"]>>;
};

export type Answers = <K extends keyof LibraryQuestions>(
  question: K,
  ask: LibraryQuestions[K]["ask"],
) => Promise<Result<LibraryQuestions[K]["answer"]>>;

export function answers(known: Known): Answers {
  const all: AnswersTo<keyof LibraryQuestions> = {
    ...listAnswers(known),
    ...nameAnswers(known),
    ...timelineAnswers(known),
  };
  return async (question, ask) => {
    const answer = Object.hasOwn(all, question) ? all[question] : undefined;
    if (!answer) return fail({ code: "unexpected", detail: `no such question: ${String(question)}` });
    try {
      return await answer(ask);
    } catch (error) {
      return fail({ code: "storage-failed", detail: String(error) });
    }
  };
}
