/**
 * The annotated corpora as documents of plain text with named spans, so that training sees text as the engine does.
 *
 * CoNLL files give tokens without their white space: it is put back where English puts it, or, for some
 * documents, left between all tokens, since such text is met too.
 */
import { readdirSync, readFileSync } from "node:fs";
import { type NamedType, namedTypes } from "../../../src/core/entities/entity.ts";
import { hashText } from "../../../src/core/entities/tagger/hash.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { goldArticle, readGold } from "./gold.ts";

interface NamedSpan {
  readonly start: number;
  readonly end: number;
  /** The type, or those that it may be: a MISC of CoNLL does not say which. */
  readonly types: readonly NamedType[];
}

export interface CorpusSentence {
  readonly text: string;
  readonly names: readonly NamedSpan[];
  /** The corpus's own tokens, to score by. */
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
}

export interface CorpusDocument {
  readonly source: string;
  readonly id: string;
  readonly sentences: readonly CorpusSentence[];
}

export const conllSources = ["redocred", "crossner", "gum", "uner_ewt_dev", "uner_pud", "wnut17", "btc"] as const;

export function readConll(folder: string, source: string, isDemonym: (words: string) => boolean): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  let sentences: CorpusSentence[] = [];
  let rows: string[][] = [];
  let id = "";
  const closeSentence = () => {
    if (rows.length > 0) sentences.push(sentenceOf(rows, isDemonym, isSpaced(source, id)));
    rows = [];
  };
  const closeDocument = () => {
    closeSentence();
    if (sentences.length > 0) documents.push({ source, id, sentences });
    sentences = [];
  };
  for (const line of readFileSync(`${folder}/${source}.conll`, "utf8").split("\n")) {
    if (line.startsWith("-DOCSTART-")) {
      closeDocument();
      id = line.split("\t")[2] ?? "";
    } else if (line.trim() === "") closeSentence();
    else rows.push(line.split("\t"));
  }
  closeDocument();
  return documents;
}

/** One document in five keeps a space between all tokens. */
const isSpaced = (source: string, id: string): boolean => hashText(`${source} ${id}`) % 5 === 0;

function sentenceOf(rows: readonly string[][], isDemonym: (words: string) => boolean, spaced: boolean): CorpusSentence {
  const tokens: { start: number; end: number }[] = [];
  const names: NamedSpan[] = [];
  let text = "";
  let isQuoteOpen = false;
  let last = "";
  let open = null as { start: number; end: number; tag: string; finer: string } | null;
  const close = () => {
    if (open)
      names.push({
        start: open.start,
        end: open.end,
        types: typesOf(open.tag, open.finer, text.slice(open.start, open.end), isDemonym),
      });
    open = null;
  };
  for (const [word = "", tag = "O", finer = "-"] of rows) {
    const isQuote = word === '"';
    if (text !== "" && (spaced || takesSpace(last, word, isQuote && isQuoteOpen))) text += " ";
    if (isQuote) isQuoteOpen = !isQuoteOpen;
    // After an opening quotation mark no space follows.
    last = isQuote && isQuoteOpen ? "(" : word;
    const start = text.length;
    text += word;
    tokens.push({ start, end: text.length });
    const part = tag[0];
    const type = tag.slice(2);
    if (part === "O" || part === "B" || open?.tag !== type) close();
    if (part !== "O") {
      if (open) open.end = text.length;
      else open = { start, end: text.length, tag: type, finer };
    }
  }
  close();
  return { text, names, tokens };
}

function takesSpace(last: string, next: string, isClosingQuote: boolean): boolean {
  if (isClosingQuote) return false;
  if (/^(?:[,.;:!?%)\]}’”]|\.\.\.|['’](?:s|S|re|ve|ll|d|m|t)|n['’]t)$/u.test(next)) return false;
  if (/^[([{“‘$£€#]$/u.test(last)) return false;
  if (next === "-" || last === "-" || next === "/" || last === "/") return false;
  return true;
}

const finerTypes: Readonly<Record<string, NamedType>> = {
  award: "event",
  election: "event",
  event: "event",
  conference: "event",
  book: "work",
  poem: "work",
  song: "work",
  album: "work",
  academicjournal: "work",
  magazine: "work",
  "creative-work": "work",
  product: "product",
  programlang: "product",
  object: "product",
  person: "group",
  organization: "group",
};

function typesOf(
  tag: string,
  finer: string,
  words: string,
  isDemonym: (words: string) => boolean,
): readonly NamedType[] {
  if (tag === "PER") return ["person"];
  if (tag === "ORG") return ["organisation"];
  if (tag === "LOC") return ["place"];
  if (isDemonym(words)) return ["group"];
  const type = finerTypes[finer];
  return type ? [type] : ["group", "event", "work", "product"];
}

/** Our own annotated articles. */
export function readOwn(folder: string, source: string): CorpusDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const article = readGold(readFileSync(`${folder}/${file}`, "utf8"));
      const sentences = sentencesOf(goldArticle(article), englishStops).map(({ start, end }) => ({
        text: article.text.slice(start, end),
        names: article.mentions
          .filter((mention) => mention.form === "name" && mention.start >= start && mention.end <= end)
          .map((mention) => ({
            start: mention.start - start,
            end: mention.end - start,
            types: mention.type ? [mention.type] : namedTypes,
          })),
        tokens: [],
      }));
      return { source, id: file, sentences };
    });
}
