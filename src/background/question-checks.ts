/**
 * Looks at every question before it is answered: a content script lives in someone else's page, and an import
 * comes from a file.
 */
import { fail, type Problem } from "../core/article/result.ts";
import type { Handlers } from "../platform/messenger.ts";
import type { BackgroundQuestions } from "../platform/protocol.ts";
import { count, listOf, oneOf, orNull, record, type Shape, text, yesOrNo } from "./shape.ts";
import { analysis, article, corrections, note, storedArticle } from "./stored-shapes.ts";

const id = text(100_000);
const kept = record({ analysis, corrections });

const shapes: Readonly<Record<keyof BackgroundQuestions, Shape>> = {
  "article/analyse": record({ article }),
  "article/get": record({ id }),
  "article/update": kept,
  "note/list": record({ article: id }),
  "note/put": record({ note, keep: orNull(kept) }),
  "note/remove": record({ id }),
  "note/restore": record({ id }),
  "library/read": record({ article: orNull(id) }),
  "library/import": record({ articles: listOf(storedArticle, 1_000_000), notes: listOf(note, 10_000_000) }),
  "tab/run": record({ tab: count, force: yesOrNo }),
  "tab/status": record({
    stage: oneOf("not-article", "analysing", "ready", "failed"),
    entities: count,
    notes: count,
  }),
};

/** In UTF-16 code units: ten novels. */
const longestText = 5_000_000;
/** Of a note's body. */
const longestBody = 1_000_000;

/** What a question of the right shape asks too much of. */
const limits: { readonly [K in keyof BackgroundQuestions]?: (ask: BackgroundQuestions[K]["ask"]) => Problem | null } = {
  "article/analyse": (ask) => tooLong(ask.article.text, longestText),
  "article/update": (ask) => tooLong(ask.analysis.article.text, longestText),
  "note/put": (ask) =>
    tooLong(ask.note.body, longestBody) ??
    tooLong(ask.keep?.analysis.article.text ?? "", longestText) ??
    (ask.keep && ask.keep.analysis.article.id !== ask.note.article
      ? { code: "invalid", detail: "the article to keep is not the note's" }
      : null),
};

function tooLong(text: string, longest: number): Problem | null {
  return text.length > longest ? { code: "too-long", detail: `${text.length} of ${longest}` } : null;
}

/** The same answers, to well-formed questions only; "invalid" or "too-long" to the others. */
export function checked(handlers: Handlers<BackgroundQuestions>): Handlers<BackgroundQuestions> {
  const types = Object.keys(shapes) as (keyof BackgroundQuestions)[];
  return Object.fromEntries(
    types.map((type) => [type, checkedOne(type, handlers)]),
  ) as unknown as Handlers<BackgroundQuestions>;
}

function checkedOne<K extends keyof BackgroundQuestions>(
  type: K,
  handlers: Handlers<BackgroundQuestions>,
): Handlers<BackgroundQuestions>[K] {
  const answer = handlers[type] as (ask: unknown, sender: unknown) => Promise<unknown>;
  const limit = limits[type] as ((ask: unknown) => Problem | null) | undefined;
  return (async (ask: unknown, sender: unknown) => {
    if (!shapes[type](ask)) return fail({ code: "invalid", detail: type });
    const problem = limit?.(ask) ?? null;
    return problem ? fail(problem) : answer(ask, sender);
  }) as Handlers<BackgroundQuestions>[K];
}
