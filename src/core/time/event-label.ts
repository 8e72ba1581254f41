/**
 * A short label for what happened, in the text's own words.
 *
 * The clause without the date that stands at its edge; when that is too long, the noun phrase that
 * the date hangs on ("a resolution adopted by ..."), or else the beginning of the clause and "…".
 */
import { has, type Sentence, type TokenRange } from "./clause.ts";
import type { TimelineCues } from "./timeline-cues.ts";

/** Words, not counting punctuation. */
const longest = 12;
/** A cut that leaves less says nothing. */
const shortest = 3;

/** "" when the clause holds nothing but its date. */
export function eventLabel(
  text: string,
  sentence: Sentence,
  clause: TokenRange,
  date: TokenRange,
  cues: TimelineCues,
): string {
  const dated = trim(sentence, clause, cues);
  const bare = trim(sentence, withoutDate(sentence, dated, date, cues), cues);
  const count = wordsIn(sentence, bare);
  if (count === 0 || (bare.from >= date.from && bare.to <= date.to)) return "";
  if (count <= longest) return written(text, sentence, bare);
  const phrase = nounPhrase(sentence, bare, date, cues);
  if (phrase) return written(text, sentence, phrase);
  const cut = trim(sentence, beginning(sentence, bare, cues), cues);
  const label = written(text, sentence, withEnd(sentence, withoutDate(sentence, cut, date, cues), cues));
  return `${label}…${unclosed(label)}`;
}

/** The closing mark of a quotation that the cut left open. */
function unclosed(label: string): string {
  if (label.lastIndexOf("“") > label.lastIndexOf("”")) return "”";
  return (label.split('"').length - 1) % 2 === 1 ? '"' : "";
}

/** Without the one mark of a quotation whose other mark lies outside. */
function balanced(label: string): string {
  const isOdd = (label.split('"').length - 1) % 2 === 1;
  if (/[”"]$/.test(label) && !label.includes("“") && (isOdd || label.endsWith("”"))) return label.slice(0, -1);
  return label;
}

/** How many words: what white space parts. */
function wordsIn({ tokens }: Sentence, { from, to }: TokenRange): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== "mark" && (!token.isGlued || at === from || tokens[at - 1]?.kind === "mark")) {
      if (!(token.isGlued && tokens[at - 1]?.text === "-")) count++;
    }
  }
  return count;
}

/** Drops conjunctions and marks that say nothing at the edges. */
function trim({ tokens, words }: Sentence, { from, to }: TokenRange, cues: TimelineCues): TokenRange {
  const isLoose = (at: number): boolean => tokens[at]?.kind === "mark" && /^[,;:.!?–—-]$/.test(tokens[at]?.text ?? "");
  let [first, last] = [from, to];
  while (
    first < last &&
    (isLoose(first) || cues.coordinators.has(words[first] ?? "") || cues.clauseOpeners.has(words[first] ?? ""))
  )
    first++;
  while (last > first && (isLoose(last - 1) || cues.coordinators.has(words[last - 1] ?? ""))) last--;
  return { from: first, to: last };
}

/** A label that was cut does not end with a word that only leads to the next. */
function withEnd(sentence: Sentence, range: TokenRange, cues: TimelineCues): TokenRange {
  const { from, to } = trim(sentence, range, cues);
  const last = sentence.words[to - 1] ?? "";
  const leads = cues.prepositions.has(last) || cues.determiners.has(last) || cues.clauseOpeners.has(last);
  return leads && to - 1 > from ? withEnd(sentence, { from, to: to - 1 }, cues) : { from, to };
}

/** Without the date at its beginning or end, and the preposition that led it; a verb keeps the date it needs ("died in 1990"). */
function withoutDate(
  { words, tokens }: Sentence,
  clause: TokenRange,
  date: TokenRange,
  cues: TimelineCues,
): TokenRange {
  if (date.from >= clause.to || date.to <= clause.from) return clause;
  let from = date.from;
  while (
    from > clause.from &&
    (cues.prepositions.has(words[from - 1] ?? "") ||
      cues.fillers.has(words[from - 1] ?? "") ||
      cues.determiners.has(words[from - 1] ?? ""))
  )
    from--;
  if (
    from === clause.from &&
    tokens[date.to]?.kind !== "possessive" &&
    (date.to >= clause.to || !cues.isVerb(words[date.to] ?? ""))
  ) {
    return { from: Math.min(date.to, clause.to), to: clause.to };
  }
  const isLast = date.to >= clause.to;
  if (isLast && from > clause.from && !cues.isVerb(words[from - 1] ?? "") && tokens[from - 1]?.kind !== "mark")
    return { from: clause.from, to: from };
  if (isLast && tokens[from - 1]?.text === ")") return { from: clause.from, to: from };
  return clause;
}

/** The phrase that the date hangs on, when it is short and names a happening. Without its article. */
function nounPhrase(sentence: Sentence, clause: TokenRange, date: TokenRange, cues: TimelineCues): TokenRange | null {
  const { words, canCut } = sentence;
  if (date.from < clause.to && date.to < clause.to) return null;
  const head = words[clause.to - 1] ?? "";
  let found: TokenRange | null = null;
  for (let at = clause.to - 1; at > clause.from; at--) {
    const range = { from: at, to: clause.to };
    if (wordsIn(sentence, range) > longest + 1) break;
    const isStart =
      canCut[at] &&
      (cues.determiners.has(words[at] ?? "") ||
        (cues.isVerb(words[at - 1] ?? "") && !cues.prepositions.has(words[at] ?? "")));
    if (!isStart || cues.isVerb(words[at] ?? "")) continue;
    const body = cues.determiners.has(words[at] ?? "") ? { from: at + 1, to: clause.to } : range;
    if (wordsIn(sentence, body) > longest) continue;
    if (!has(sentence, body, (word) => cues.isVerb(word) || cues.eventNouns.has(word))) continue;
    if (has(sentence, body, (word) => word === "," || cues.clauseOpeners.has(word))) break;
    found = body;
    // "... in the Russian presidential election in March": the election it is.
    if (cues.eventNouns.has(head)) break;
  }
  return found;
}

/** The first words, up to the last edge of a clause if that leaves enough, else to a word that may end a label. */
function beginning(sentence: Sentence, { from, to }: TokenRange, cues: TimelineCues): TokenRange {
  const { words, canCut, tokens } = sentence;
  let end = from + 1;
  let edge = 0;
  for (let at = from + 1; at < to && wordsIn(sentence, { from, to: at }) <= longest; at++) {
    if (!canCut[at]) continue;
    const last = words[at - 1] ?? "";
    if (
      cues.prepositions.has(last) ||
      cues.determiners.has(last) ||
      cues.coordinators.has(last) ||
      cues.clauseOpeners.has(last)
    )
      continue;
    end = at;
    if (tokens[at - 1]?.text === "," || cues.clauseOpeners.has(words[at] ?? "")) edge = at;
  }
  if (wordsIn(sentence, { from, to: edge }) > longest / 2) end = edge;
  // Nothing but a long quotation: it is cut inside rather than shown whole.
  if (wordsIn(sentence, { from, to: end }) < shortest) {
    for (let at = from + 1; at < to && wordsIn(sentence, { from, to: at }) <= longest; at++) {
      if (sentence.canCutQuoted[at]) end = at;
    }
  }
  return { from, to: end };
}

function written(text: string, { tokens }: Sentence, { from, to }: TokenRange): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "";
  const label = balanced(text.slice(first.span.start, last.span.end).replace(/\s+/g, " "));
  return label.charAt(0).toUpperCase() + label.slice(1);
}
