/** A mention in its sentence, cut to a few lines. */
import type { Analysis } from "../../../core/analysis.ts";
import { contains, type TextSpan } from "../../../core/article/text-span.ts";

/** Units of text on each side of the mention. */
const around = 90;

interface SnippetProps {
  readonly analysis: Analysis;
  readonly span: TextSpan;
}

export function Snippet({ analysis: { article, sentences }, span }: SnippetProps) {
  const sentence = sentences.find((candidate) => contains(candidate, span)) ?? span;
  const start = wordEdge(article.text, Math.max(sentence.start, span.start - around), sentence.start, 1);
  const end = wordEdge(article.text, Math.min(sentence.end, span.end + around), sentence.end, -1);
  return (
    <span class="snippet" dir="auto">
      {start > sentence.start && "…"}
      {article.text.slice(start, span.start)}
      <mark>{article.text.slice(span.start, span.end)}</mark>
      {article.text.slice(span.end, end)}
      {end < sentence.end && "…"}
    </span>
  );
}

/** Moves a cut to the nearest word's edge towards the mention, unless it is at the sentence's own edge. */
function wordEdge(text: string, at: number, edge: number, step: 1 | -1): number {
  if (at === edge) return at;
  for (let place = at; Math.abs(place - at) < 20; place += step) {
    if (/\s/.test(text[step === 1 ? place : place - 1] ?? " ")) return place;
  }
  return at;
}
