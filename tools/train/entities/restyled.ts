/**
 * Copies of some documents as headlines are written: IN CAPITALS, or With Capitals Everywhere. Without them the engine
 * would not know what to make of text in which capitals say nothing.
 */
import { hashText } from "../../../src/core/entities/tagger/hash.ts";
import { functionWords } from "../../../src/core/lang/en/lexicon/function-words.ts";
import type { CorpusDocument, CorpusSentence } from "./corpora.ts";

/** In UTF-16 code units: headlines are no longer. */
const longestHeadline = 140;

/** One document in twelve in capitals, one in twenty in title case. */
export function restyled(documents: readonly CorpusDocument[]): readonly CorpusDocument[] {
  return documents.flatMap((document) => {
    const lot = hashText(`restyle ${document.source} ${document.id}`);
    return [
      ...(lot % 12 === 0 ? [styled(document, "capitals", (text) => text.toUpperCase())] : []),
      ...((lot >>> 8) % 20 === 0 ? [styled(document, "title", titleCase)] : []),
    ].filter(({ sentences }) => sentences.length > 0);
  });
}

function styled(document: CorpusDocument, style: string, write: (text: string) => string): CorpusDocument {
  const sentences = document.sentences
    .filter(({ text }) => text.length <= longestHeadline)
    .map((sentence) => withText(sentence, write(sentence.text)))
    // "ß" in capitals is two letters: spans would be off.
    .filter(({ text }) => text !== "");
  return { ...document, id: `${document.id} ${style}`, sentences };
}

/** A headline has no full stop. */
function withText(sentence: CorpusSentence, text: string): CorpusSentence {
  if (text.length !== sentence.text.length) return { ...sentence, text: "" };
  const last = sentence.names.at(-1)?.end ?? 0;
  const end = /\s*\.$/u.exec(text)?.index ?? text.length;
  return end >= last ? { ...sentence, text: text.slice(0, end) } : { ...sentence, text };
}

const titleCase = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}]*/gu, (word, at: number) =>
    at > 0 && word.length < 5 && functionWords.has(word) ? word : word[0]?.toUpperCase() + word.slice(1),
  );
