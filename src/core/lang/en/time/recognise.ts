/** Tokens in, readings out: modifiers, productions and times of day put together, the longest wins. */
import type { Bound, Meaning, Reading, TimeOfDay } from "../../../time/meaning.ts";
import { Candidate } from "./candidate.ts";
import { filters } from "./filters.ts";
import { Index, type Match, matchesAt } from "./grammar.ts";
import { type Modifier, modifiersAfter, modifiersBefore } from "./modifiers.ts";
import type { Piece, Production } from "./production.ts";
import { productions } from "./productions.ts";
import { tenseAround } from "./tense.ts";
import { clockTimes, timesAfterDate, timesBeforeDate } from "./time-of-day.ts";
import type { Token } from "./tokens.ts";

const productionIndex = new Index<Production>(productions);
const beforeIndex = new Index<Modifier>(modifiersBefore);
const afterIndex = new Index<Modifier>(modifiersAfter);
const clockIndex = new Index(clockTimes);
const timeAfterIndex = new Index(timesAfterDate);
const timeBeforeIndex = new Index(timesBeforeDate);

/** What stands at a token, before it becomes readings. `to` is the index after its last token. */
interface Phrase {
  readonly to: number;
  readonly meaning: Meaning;
  readonly pieces: readonly [Piece, Piece] | null;
  readonly mod: string | null;
  readonly rule: string;
}

export function recognise(tokens: readonly Token[]): readonly Reading[] {
  const readings: Reading[] = [];
  let paragraph = 0;
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.afterBreak) paragraph++;
    const phrase = phraseAt(tokens, at);
    if (phrase) readings.push(...readingsOf(tokens, at, phrase, { index: readings.length, paragraph }));
    at = phrase?.to ?? at + 1;
  }
  return readings;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  let best = unmodified(tokens, at);
  for (const { pattern, mod, fits } of beforeIndex.startingWith(token)) {
    for (const match of matchesAt(tokens, at, pattern)) {
      const inner = unmodified(tokens, hyphenPassed(tokens, match.to));
      if (
        inner &&
        !inner.pieces &&
        !tokens[match.to]?.afterBreak &&
        fits(inner.meaning, inner.rule) &&
        (!best || inner.to > best.to)
      ) {
        best = { ...inner, mod };
      }
    }
  }
  return best && withModifierAfter(tokens, best);
}

function hyphenPassed(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.word === "-" && !token.afterSpace && !tokens[at + 1]?.afterSpace ? at + 1 : at;
}

function withModifierAfter(tokens: readonly Token[], phrase: Phrase): Phrase {
  const token = tokens[phrase.to];
  if (!token || phrase.pieces || phrase.mod !== null || token.afterBreak) return phrase;
  for (const { pattern, mod, fits } of afterIndex.startingWith(token)) {
    const match = matchesAt(tokens, phrase.to, pattern)[0];
    if (match && fits(phrase.meaning, phrase.rule)) return { ...phrase, to: match.to, mod };
  }
  return phrase;
}

function unmodified(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  const date = withTimeAfter(tokens, core(tokens, at));
  let best = date;
  for (const { pattern, read } of timeBeforeIndex.startingWith(token)) {
    for (const match of matchesAt(tokens, at, pattern)) {
      const time = read(match);
      const inner = time && core(tokens, match.to);
      const timed = inner && !tokens[match.to]?.afterBreak ? withTime(inner, time) : null;
      if (timed && (!best || timed.to > best.to)) best = timed;
    }
  }
  for (const { pattern, read } of clockIndex.startingWith(token)) {
    const match = matchesAt(tokens, at, pattern)[0];
    const time = match && read(match);
    if (match && time && (!best || match.to > best.to)) {
      const meaning: Meaning = { kind: "date", place: { kind: "same-day" }, time };
      best = { to: match.to, meaning, pieces: null, mod: null, rule: "en/clock" };
    }
  }
  return best;
}

/** A day with a time of day; null for anything that is not a day. */
function withTime(phrase: Phrase, time: TimeOfDay): Phrase | null {
  const { meaning } = phrase;
  if (phrase.pieces || meaning.kind !== "date" || meaning.time || !isDay(meaning)) return null;
  return { ...phrase, meaning: { ...meaning, time } };
}

function isDay({ place }: Meaning & { kind: "date" }): boolean {
  switch (place.kind) {
    case "period":
      return place.period.unit === "day";
    case "shift":
    case "told":
    case "same-day":
      return true;
    case "around":
      return place.unit === "day";
    case "near":
    case "recurring":
      return ["weekday", "date", "feast"].includes(place.name.unit);
    case "part":
      return ["weekday", "date", "feast", "day-of-month", "nth-weekday"].includes(place.part.unit);
    case "other-year":
      return false;
  }
}

function withTimeAfter(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  const token = phrase && tokens[phrase.to];
  if (!phrase || !token || token.afterBreak) return phrase;
  for (const { pattern, read } of timeAfterIndex.startingWith(token)) {
    const match = matchesAt(tokens, phrase.to, pattern)[0];
    const time = match && read(match);
    const timed = time ? withTime(phrase, time) : null;
    if (match && timed) return { ...timed, to: match.to };
  }
  return phrase;
}

/** The longest match of a production that means something here and that no filter rejects. */
function core(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token) return null;
  const found: { readonly match: Match; readonly production: Production }[] = [];
  for (const production of productionIndex.startingWith(token)) {
    for (const match of matchesAt(tokens, at, production.pattern)) {
      // A comma that may lead to a year is none of the expression's when no year follows.
      if (tokens[match.to - 1]?.word !== ",") found.push({ match, production });
    }
  }
  if (found.length > 1) found.sort((a, b) => b.match.to - a.match.to);
  for (const { match, production } of found) {
    const { rule } = production;
    const candidate = new Candidate(rule, match, tokens);
    if (filters.some((rejects) => rejects(candidate))) continue;
    const read = production.read(match);
    if (!read) continue;
    if ("kind" in read) return { to: match.to, meaning: read, pieces: null, mod: null, rule };
    return { to: match.to, meaning: read[0].meaning, pieces: read, mod: null, rule };
  }
  return null;
}

function readingsOf(
  tokens: readonly Token[],
  from: number,
  phrase: Phrase,
  { index, paragraph }: { readonly index: number; readonly paragraph: number },
): readonly Reading[] {
  const { to, mod, rule, pieces, meaning } = phrase;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return [];
  // "Wednesday’s ruling" has been given, whatever will follow from it.
  const isPossessive = rule === "en/weekday" && tokens[to]?.word === "'s";
  const tense = isPossessive ? null : tenseAround(tokens, from, to);
  const bound = boundBefore(tokens, from);
  if (pieces) {
    return pieces.map((piece, at) => ({
      span: { start: tokens[piece.from]?.start ?? first.start, end: tokens[piece.to - 1]?.end ?? last.end },
      paragraph,
      meaning: piece.meaning,
      mod,
      bound: null,
      rangeWith: at === 0 && rule.startsWith("en/range") ? index + 1 : null,
      tense,
      rule,
    }));
  }
  return [
    { span: { start: first.start, end: last.end }, paragraph, meaning, mod, bound, rangeWith: null, tense, rule },
  ];
}

const bounds: Readonly<Record<string, Bound>> = {
  since: "since",
  until: "until",
  till: "until",
  through: "until",
  before: "before",
  after: "after",
};

function boundBefore(tokens: readonly Token[], from: number): Bound | null {
  const word = tokens[from - 1]?.word ?? "";
  return Object.hasOwn(bounds, word) ? (bounds[word] ?? null) : null;
}
