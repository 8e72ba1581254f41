/**
 * A short label for what happened, in the text's own words.
 *
 * The clause without the date that stands at its edge; when that is too long, the noun phrase that
 * the date hangs on ("a resolution adopted by ..."), or else the beginning of the clause and "…".
 */
import type { EventClause } from "./event-clause.ts";
import type { Sentence, TokenRange } from "./sentence.ts";

/** Words, not counting punctuation. */
const longest = 12;
/** What hangs on another happening has to name that too. */
const longestHung = 16;
/** A cut that leaves less says nothing. */
const shortest = 3;

/** `isHung`: what the date hangs on is told where there is room for it. "" when there is nothing but the date to tell. */
export function eventLabel(
  text: string,
  sentence: Sentence,
  told: EventClause,
  date: TokenRange,
  isHung: boolean,
): string {
  const { subject, rest, isPhrase } = told;
  const trimmed = trim(sentence, rest);
  const undated = isHung ? trimmed : trim(sentence, withoutDate(sentence, trimmed, date));
  const bare = isPhrase && sentence.is(undated.from, "determiners") ? { ...undated, from: undated.from + 1 } : undated;
  const count = sentence.wordsIn(bare);
  if (count === 0 || (bare.from >= date.from && bare.to <= date.to)) return "";
  const lead = subject ? `${written(text, sentence, subject)} ` : "";
  const room = (isHung ? longestHung : longest) - (subject ? sentence.wordsIn(subject) : 0);
  if (count <= room) return capital(lead + written(text, sentence, bare));
  if (isHung) return eventLabel(text, sentence, withoutHung(told, date), date, false);
  const phrase = subject ? null : nounPhrase(sentence, bare, date);
  if (phrase) return capital(written(text, sentence, phrase));
  const cut = trim(sentence, beginning(sentence, bare, Math.max(room, shortest)));
  const end = withEnd(sentence, withoutDate(sentence, cut, date));
  const label = capital(lead + written(text, sentence, end));
  return `${label}…${unclosed(label)}`;
}

/** "… took place just a day after": up to the date, where something is told before it. */
const withoutHung = (told: EventClause, date: TokenRange): EventClause =>
  date.from > told.rest.from + 1 ? { ...told, rest: { from: told.rest.from, to: date.to } } : told;

/** Drops conjunctions and marks that say nothing at the edges. */
function trim(sentence: Sentence, { from, to }: TokenRange): TokenRange {
  const isLoose = (at: number): boolean => sentence.isMark(at, ",;:.!?–—-") || sentence.is(at, "coordinators");
  let [first, last] = [from, to];
  while (first < last && (isLoose(first) || sentence.is(first, "clauseOpeners"))) first++;
  while (
    last > first &&
    (isLoose(last - 1) || sentence.isMark(last - 1, "“(") || sentence.is(last - 1, "clauseOpeners"))
  )
    last--;
  return { from: first, to: last };
}

/** A label that was cut does not end with a word that only leads to the next. */
function withEnd(sentence: Sentence, range: TokenRange): TokenRange {
  const { from, to } = trim(sentence, range);
  return leadsOn(sentence, to - 1) && to - 1 > from ? withEnd(sentence, { from, to: to - 1 }) : { from, to };
}

const leadsOn = (sentence: Sentence, at: number): boolean =>
  sentence.is(at, "prepositions", "determiners", "coordinators", "clauseOpeners", "fillers");

/** Without the date at its beginning or end, and what led to it; a verb keeps the date it needs ("died in 1990"). */
function withoutDate(sentence: Sentence, clause: TokenRange, date: TokenRange): TokenRange {
  if (date.from >= clause.to || date.to <= clause.from) return clause;
  let from = date.from;
  const leads = (at: number): boolean =>
    sentence.is(at, "prepositions", "determiners", "fillers") &&
    !(
      sentence.isVerb(at - 1) &&
      (sentence.is(at, "particles") || (sentence.is(at, "prepositions") && at + 1 < date.from))
    );
  while (from > clause.from && leads(from - 1)) from--;
  const isLast = date.to >= clause.to;
  if (from === clause.from) {
    const isSubject = !isLast && (sentence.isPossessive(date.to) || sentence.isVerb(date.to));
    return isSubject ? clause : { from: Math.min(date.to, clause.to), to: clause.to };
  }
  const isNeeded = sentence.isVerb(from - 1) || sentence.isMark(from - 1, ";:–—-");
  return isLast && !isNeeded ? { from: clause.from, to: from } : clause;
}

/** The phrase that the date hangs on, when it is short and names a happening. Without its article. */
function nounPhrase(sentence: Sentence, clause: TokenRange, date: TokenRange): TokenRange | null {
  if (date.to < clause.to) return null;
  let found: TokenRange | null = null;
  let namesHappening = false;
  for (let at = clause.to - 1; at > clause.from; at--) {
    if (sentence.wordsIn({ from: at + 1, to: clause.to }) > longest) break;
    if (sentence.isMark(at, ",") || sentence.is(at, "clauseOpeners")) break;
    const isArticle = sentence.is(at, "determiners");
    const isObject = sentence.isVerb(at - 1) && !sentence.is(at, "prepositions") && !sentence.isVerb(at);
    if (namesHappening && sentence.canCut(at) && (isArticle || isObject)) {
      const body = { from: isArticle ? at + 1 : at, to: clause.to };
      const words = sentence.wordsIn(body);
      if (words > 1 && words <= longest) found = body;
      // "... in the Russian presidential election in March": the election it is.
      if (found && sentence.is(clause.to - 1, "eventNouns")) break;
    }
    namesHappening ||= sentence.isVerb(at) || sentence.is(at, "eventNouns");
  }
  return found;
}

/** The first words, up to the last edge of a clause if that leaves enough, else to a word that may end a label. */
function beginning(sentence: Sentence, { from, to }: TokenRange, room: number): TokenRange {
  const upTo = (end: number): number => sentence.wordsIn({ from, to: end });
  let [end, edge] = [from, from];
  // Where a long quotation leaves nothing, it is cut inside.
  let inside = from;
  for (let at = from + 1; at < to && upTo(at) <= room; at++) {
    if (sentence.canCut(at, true)) inside = at;
    if (!sentence.canCut(at) || leadsOn(sentence, at - 1)) continue;
    end = at;
    if (sentence.isMark(at - 1, ",") || sentence.is(at, "clauseOpeners")) edge = at;
  }
  if (upTo(edge) > room / 2) return { from, to: edge };
  return { from, to: upTo(end) >= shortest ? end : Math.max(end, inside, from + 1) };
}

function written(text: string, sentence: Sentence, range: TokenRange): string {
  if (range.from >= range.to) return "";
  const { start, end } = sentence.spanOf(range);
  return balanced(text.slice(start, end).replace(/\s+/g, " "));
}

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Without the one mark of a quotation whose other mark lies outside. */
function balanced(label: string): string {
  const isAlone = label.endsWith('"') ? count(label, '"') % 2 === 1 : label.endsWith("”") && !label.includes("“");
  return isAlone ? label.slice(0, -1) : label;
}

/** The closing mark of a quotation that the cut left open. */
function unclosed(label: string): string {
  if (label.lastIndexOf("“") > label.lastIndexOf("”")) return "”";
  return count(label, '"') % 2 === 1 ? '"' : "";
}
