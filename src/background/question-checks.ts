/**
 * Looks at every question before it is answered: a content script lives in someone else's page, and an import
 * comes from a file.
 */
import type { PageState } from "../core/article/page-state.ts";
import type { ReadingPosition } from "../core/article/reading-position.ts";
import { fail } from "../core/article/result.ts";
import { mostRules } from "../core/entities/entity-rule.ts";
import type { ArticlePart } from "../core/formats/format.ts";
import { importModes } from "../core/notes/import-counts.ts";
import { noteColours, noteStatuses } from "../core/notes/note.ts";
import type { NoteChange } from "../core/notes/note-change.ts";
import { articleId, line, moment, noteId } from "../core/shapes/basic-shapes.ts";
import { corrections } from "../core/shapes/correction-shapes.ts";
import { addresses, analysis, article, note, notes, storedArticle } from "../core/shapes/library-shapes.ts";
import { entityRule } from "../core/shapes/rule-shape.ts";
import {
  count,
  listOf,
  number,
  oneOf,
  orNull,
  record,
  type Shape,
  tagged,
  textLike,
  text as textOf,
  where,
  yesOrNo,
} from "../core/shapes/shape.ts";
import type { Handlers } from "../platform/messenger.ts";
import { type BackgroundQuestions, mostAtOnce } from "../platform/protocol.ts";

type Ask<K extends keyof BackgroundQuestions> = BackgroundQuestions[K]["ask"];

const kept = record<Ask<"article/update">>({ analysis, corrections });

/** Of a note's body, in UTF-16 code units. What is merged from two writes may be longer. */
const longestBody = 1_000_000;

const noteToPut = where(note, ({ body }) => body.length <= longestBody, "a shorter body", "too-long");

/** Made by a page of ours for one import. */
const session = textLike(/^[\w-]+$/, 100, "the name of an import");

/** More in one message would be more than it may carry. */
const mostParts = 10_000;

const part = where(
  record<ArticlePart>({ stored: storedArticle, notes, addresses }),
  (read) => [...read.notes, ...read.addresses].every((each) => each.article === read.stored.id),
  "notes and addresses of its own article",
);

const tag = where(line, (text) => text.trim() !== "", "a tag");

type ChangeOf<K extends NoteChange["kind"]> = Extract<NoteChange, { readonly kind: K }>;

const change = tagged<NoteChange>("kind", {
  "add-tag": record<ChangeOf<"add-tag">>({ kind: oneOf(["add-tag"]), tag }),
  "remove-tag": record<ChangeOf<"remove-tag">>({ kind: oneOf(["remove-tag"]), tag: line }),
  colour: record<ChangeOf<"colour">>({ kind: oneOf(["colour"]), colour: oneOf(noteColours) }),
  status: record<ChangeOf<"status">>({ kind: oneOf(["status"]), status: oneOf(noteStatuses) }),
  remove: record<ChangeOf<"remove">>({ kind: oneOf(["remove"]) }),
  restore: record<ChangeOf<"restore">>({ kind: oneOf(["restore"]) }),
});

/** As many as there may be records. */
const mostFaults = 1_000_000;

const share = where(number, (value) => value >= 0 && value <= 1, "a share, 0 to 1");

const shapes: { readonly [K in keyof BackgroundQuestions]: Shape<Ask<K>> } = {
  "article/analyse": record({ article }),
  "article/get": record({ id: articleId }),
  "article/update": kept,
  "article/identify": record({ id: articleId, url: textOf(100_000), title: line }),
  "article/stopped": record({ id: articleId }),
  "article/stop": record<Ask<"article/stop">>({
    id: articleId,
    position: record<ReadingPosition>({ offset: count, progress: share, at: moment }),
  }),
  "article/heads": record({ title: orNull(line) }),
  "article/addresses": record({ article: articleId }),
  "article/move": record<Ask<"article/move">>({ from: articleId, keep: kept }),
  "article/separate": record({ address: articleId }),
  "note/list": record({ article: articleId }),
  "note/put": where(
    record<Ask<"note/put">>({ note: noteToPut, keep: orNull(kept) }),
    ({ note, keep }) => keep === null || keep.analysis.article.id === note.article,
    "the note's own article to keep",
  ),
  "note/remove": record({ id: noteId }),
  "note/restore": record({ id: noteId }),
  "note/steps": record({ article: articleId }),
  "note/undo": record({ article: articleId, step: count }),
  "note/redo": record({ article: articleId, step: count }),
  "tag/list": record({}),
  "wording/read": record({}),
  "library/size": record({}),
  "library/read": record({ article: orNull(articleId) }),
  "library/articles": record({ bin: yesOrNo }),
  "library/part": record<Ask<"library/part">>({ article: articleId, bin: yesOrNo }),
  "import/done": record<Ask<"import/done">>({ rules: listOf(entityRule, mostRules) }),
  "import/stage": record<Ask<"import/stage">>({ session, first: count, parts: listOf(part, mostParts) }),
  "import/foresee": record<Ask<"import/foresee">>({ session, mode: oneOf(importModes) }),
  "import/commit": record<Ask<"import/commit">>({
    session,
    mode: oneOf(importModes),
    parts: count,
    rules: listOf(entityRule, mostRules),
  }),
  "import/discard": record({ session }),
  "notes/change": record<Ask<"notes/change">>({ ids: listOf(noteId, mostAtOnce), change }),
  "digests/prepare": record({}),
  "upkeep/mend": record<Ask<"upkeep/mend">>({
    notes: listOf(noteId, mostFaults),
    articles: listOf(articleId, mostFaults),
    steps: listOf(record<Ask<"upkeep/mend">["steps"][number]>({ article: articleId, number: count }), mostFaults),
    addresses: listOf(articleId, mostFaults),
    digests: listOf(articleId, mostFaults),
  }),
  "upkeep/erase": record({}),
  "upkeep/renew": record({}),
  "bin/empty": record({}),
  "practice/forget": record({}),
  "tab/run": record({ tab: count, force: yesOrNo }),
  "tab/parts": record({}),
  "panel/open": record({}),
  "tab/status": record({
    stage: oneOf<PageState["stage"]>(["not-article", "analysing", "ready", "failed"]),
    entities: count,
    notes: count,
  }),
};

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
  return (async (ask: unknown, sender: unknown) => {
    const read = shapes[type](ask);
    if (read.ok) return answer(read.value, sender);
    const { code, field, expected } = read.error;
    return fail({ code, detail: `${type}, ${field}: expected ${expected}` });
  }) as Handlers<BackgroundQuestions>[K];
}
