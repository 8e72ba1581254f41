/** Fills the store of a running browser through the extension's own import: many articles, and many notes on one. */
import type { Page } from "puppeteer-core";
import type { ArticleId, NoteId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { partsOf } from "../../../src/core/formats/whole-file.ts";
import type { Library } from "../../../src/core/notes/library.ts";
import { type Note, noteColours } from "../../../src/core/notes/note.ts";
import { describe } from "../../../src/core/selectors/describe.ts";

export interface Amounts {
  /** Other articles, and notes on all of them together. */
  readonly articles: number;
  readonly notes: number;
  /** Notes on the article that is opened. */
  readonly here: number;
}

const perMessage = 40;
const moment = "2024-04-03T10:00:00.000Z";

/** `own` is a page of the extension; `open` the article that is opened, as it is stored. */
export async function fillStore(own: Page, open: StoredArticle, { articles, notes, here }: Amounts): Promise<void> {
  await importInto(own, { articles: [open], notes: spread(open, here, "here"), addresses: [] });
  const each = Math.round(notes / Math.max(1, articles));
  for (let from = 0; from < articles; from += perMessage) {
    const some = Array.from({ length: Math.min(perMessage, articles - from) }, (_, at) => other(open, from + at));
    const noted = some.flatMap((article, at) => spread(article, each, `${from + at}`));
    await importInto(own, { articles: some, notes: noted, addresses: [] });
  }
}

/** As large as news articles are: a tenth of the long one that is opened. */
function other({ analysis, ...stored }: StoredArticle, number: number): StoredArticle {
  const id = `https://news.example/${number}` as ArticleId;
  const end = Math.floor(analysis.article.text.length / 10);
  const inside = ({ span }: { readonly span: { readonly end: number } }) => span.end <= end;
  return {
    ...stored,
    id,
    analysis: {
      ...analysis,
      article: {
        ...analysis.article,
        id,
        url: id,
        title: `Article ${number}`,
        text: analysis.article.text.slice(0, end),
        blocks: analysis.article.blocks.filter(inside),
      },
      sentences: analysis.sentences.filter((span) => span.end <= end),
      entities: analysis.entities
        .map((entity) => ({ ...entity, mentions: entity.mentions.filter(inside) }))
        .filter(({ mentions }) => mentions.length > 0),
      timexes: analysis.timexes.filter(inside),
      timeline: [],
      statements: [],
    },
  };
}

/** Evenly over the text, each on about eight words. */
function spread({ id, analysis }: StoredArticle, count: number, name: string): readonly Note[] {
  const { text } = analysis.article;
  return Array.from({ length: count }, (_, at) => {
    const start = text.indexOf(" ", Math.floor((at * (text.length - 200)) / Math.max(1, count))) + 1;
    const span = { start, end: text.indexOf(" ", start + 45) };
    return {
      id: `bench-${name}-${at}` as NoteId,
      article: id,
      target: { source: analysis.article.url, selectors: describe(text, span) },
      motivation: "commenting",
      colour: noteColours[at % noteColours.length] ?? "yellow",
      status: "unchecked",
      body: `What is said here was looked up (${name}, ${at}).`,
      tags: [`tag ${at % 12}`],
      created: moment,
      modified: moment,
      deleted: null,
      revision: 1,
    };
  });
}

async function importInto(own: Page, library: Library): Promise<void> {
  const parts = partsOf(library);
  const ask = async (type: string, question: object) => {
    const answer = await own.evaluate(
      (message) => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage(message),
      { tidemark: "background", type, ask: question, isPrivate: false } as never,
    );
    if (!answer?.ok) throw new Error(`the import was refused: ${JSON.stringify(answer)}`);
  };
  await ask("import/stage", { session: "bench", first: 0, parts });
  await ask("import/commit", { session: "bench", mode: "merge", parts: parts.length, rules: [] });
  await ask("import/discard", { session: "bench" });
}
