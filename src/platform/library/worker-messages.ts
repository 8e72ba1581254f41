/** What goes between a page and the worker that its engine runs in. */
import type { Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { LibraryQuestions, LibraryStatus } from "./library-protocol.ts";

type Question = {
  readonly [Q in keyof LibraryQuestions]: { readonly question: Q; readonly ask: LibraryQuestions[Q]["ask"] };
}[keyof LibraryQuestions];

export type ToWorker =
  | ({ readonly kind: "ask"; readonly id: number } & Question)
  /** Nobody waits for that answer any more. */
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "look" }
  | { readonly kind: "rules"; readonly rules: readonly EntityRule[] }
  | { readonly kind: "rebuild"; readonly id: number }
  /** What came of "prepare". */
  | { readonly kind: "prepared"; readonly left: Result<number> };

export type FromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Result<unknown> }
  | { readonly kind: "status"; readonly status: LibraryStatus }
  | { readonly kind: "changed" }
  /** The worker only reads, and knows no messages of the browser's: the page asks the background. */
  | { readonly kind: "prepare" };
