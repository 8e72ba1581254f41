/** Past or future: what the verbs around a date say about "on Friday" and "in March". */
import type { Reading } from "../../../time/meaning.ts";
import type { Token } from "./tokens.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const future = words(
  "will shall ll won would plans plan soon upcoming tomorrow expects hopes intends aims wants seeks must should",
);
/** What is yet to come, unless it had been so. */
const scheduled = words("planned scheduled slated due expected postponed rescheduled adjourned");
const past = words(
  `was were had did said told been has have since ago last came went made gave got saw took found paid sold grew sent led ran
  kept hit rose fell bought met held began left won lost wrote spoke shot fought broke brought drew flew hurt knew put quit rode
  sank sat shook shut slid sought spent stood struck swept taught thought threw understood wore read became`,
);
/** "is set to open", "was set for Friday", but not "set fire". */
const settings = words("to for");
const presentOfBe = words("is are s re am");
const toBe = words("be been being have");
const stops = words('. ; ! ? “ ” " :');

/** Words looked at before the expression; a clause is seldom longer. */
const reachBack = 10;
const reachAhead = 6;

/** The nearest verb before the expression in its sentence; else the nearest after it. */
export function tenseAround(tokens: readonly Token[], from: number, to: number): Reading["tense"] {
  return nearest(tokens, from - 1, -1, reachBack) ?? nearest(tokens, to, 1, reachAhead);
}

function nearest(tokens: readonly Token[], from: number, step: 1 | -1, reach: number): Reading["tense"] {
  for (let steps = 0, at = from; steps < reach; steps++, at += step) {
    const token = tokens[at];
    if (!token || stops.has(token.word) || (step > 0 && token.afterBreak)) return null;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
    if (token.afterBreak) return null;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): Reading["tense"] {
  const word = tokens[at]?.word ?? "";
  const isSet = word === "set" && settings.has(tokens[at + 1]?.word ?? "");
  if (isSet || scheduled.has(word)) return hasBefore(tokens, at, "had") ? "past" : "future";
  if (future.has(word)) return tokens[at]?.isCapital ? null : "future";
  // "is to resume", "are going to meet"
  if (word === "to" && isOfBe(tokens, at - 1)) return "future";
  if (word === "going" && tokens[at + 1]?.word === "to") return "future";
  if (past.has(word) || (word.length > 4 && word.endsWith("ed"))) return isAhead(tokens, at) ? "future" : "past";
  return null;
}

/** "will be named", "is to be held", "expected to have been opened" */
function isAhead(tokens: readonly Token[], participle: number): boolean {
  let at = participle - 1;
  if (!toBe.has(tokens[at]?.word ?? "")) return false;
  while (toBe.has(tokens[at]?.word ?? "")) at--;
  const word = tokens[at]?.word ?? "";
  return future.has(word) || (word === "to" && (isOfBe(tokens, at - 1) || scheduled.has(tokens[at - 1]?.word ?? "")));
}

const isOfBe = (tokens: readonly Token[], at: number): boolean => presentOfBe.has(tokens[at]?.word ?? "");

const hasBefore = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokens[at - 1]?.word === word || (tokens[at - 1]?.word === "been" && tokens[at - 2]?.word === word);
