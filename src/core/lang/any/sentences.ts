/**
 * Sentences of a text in a language that is not known: by the marks that end one in any script.
 *
 * A full stop is believed where white space and no small letter follows, and not behind initials, figures and
 * abbreviations; in doubt, two sentences stay one. Linear: one pass over the marks of each block.
 */
import type { Article } from "../../article/article.ts";
import type { TextSpan } from "../../article/text-span.ts";

/** Ideographic, Arabic, Urdu, Indic, Armenian, Ethiopic, Khmer, Burmese and Tibetan marks end a sentence wherever they stand. */
const sure = "。！？｡؟۔।॥։።៕។။།";
const closers = String.raw`["'”’»›)\]」』）】》]`;

const possibleEnd = new RegExp(
  String.raw`\n\s*?\n|[${sure}]{1,8}${closers}{0,4}|[.!?…]{1,8}${closers}{0,4}(?:\[\d{1,3}\]){0,4}(?=\s|$)`,
  "gu",
);

const abbreviations = new Set(
  "dr prof mr mrs ms st sr sra dra jr nr no bzw ca usw vgl evtl ggf inkl art abs mio mrd tel hr fr d.h z.b u.a м ул г гг т тыс млн млрд руб им см стр др пр обл р ст тел av mme mlle etc ex p pp núm pág ul np tzw prof gen płk zł tj tzv č str resp dvs bl.a t.ex f.eks kl o.a a.u.b cad vb vs".split(
    " ",
  ),
);

export function anySentences(article: Article): readonly TextSpan[] {
  return article.blocks.flatMap(({ kind, span }) =>
    kind === "table" || kind === "code" ? linesOf(article.text, span) : sentencesIn(article.text, span),
  );
}

function linesOf(text: string, span: TextSpan): readonly TextSpan[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\n]+/gu)].flatMap((line) =>
    trimmed(text, span.start + line.index, span.start + line.index + line[0].length),
  );
}

function sentencesIn(text: string, span: TextSpan): readonly TextSpan[] {
  const block = text.slice(span.start, span.end);
  const found: TextSpan[] = [];
  let start = 0;
  for (const match of block.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (!endsHere(block, match.index, end, match[0])) continue;
    found.push(...trimmed(text, span.start + start, span.start + end));
    start = end;
  }
  return [...found, ...trimmed(text, span.start + start, span.end)];
}

function endsHere(block: string, at: number, end: number, mark: string): boolean {
  if (!/^[.…]/u.test(mark)) return true;
  const next = /^\s+["'“„‘«‹([¿¡—–-]{0,4}\s?(\S)/u.exec(block.slice(end, end + 12))?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (mark.length > 1) return true;
  const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(block.slice(Math.max(0, at - 16), at))?.[0] ?? "";
  // "3. Mai", "A. Merkel", "z. B."
  if (/^\d{1,3}$/u.test(before) || /^\p{L}$/u.test(before)) return false;
  return !/^(?:\p{L}\.)+\p{L}$/u.test(before) && !abbreviations.has(before.toLowerCase());
}

function trimmed(text: string, from: number, to: number): readonly TextSpan[] {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start] ?? "")) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end--;
  return start < end ? [{ start, end }] : [];
}
