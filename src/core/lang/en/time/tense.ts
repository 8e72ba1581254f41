/** Past or future: what the verbs around a date say about "on Friday" and "in March". */
import type { Reading } from "../../../time/meaning.ts";
import type { Token } from "./tokens.ts";

const future = new Set(
  "will shall ll won planned plans plan soon scheduled slated due upcoming tomorrow next going".split(" "),
);
const past = new Set(
  (
    "was were had did said told been has have since ago last came went made gave got saw took found paid sold grew sent led ran " +
    "kept hit rose fell bought met held began left won lost wrote spoke shot fought broke brought drew flew hurt knew put quit rode sank sat shook shut slid sought spent stood struck swept taught thought threw understood wore read became"
  ).split(" "),
);
const stops = new Set([".", ";", "!", "?", "“", "”", '"', ":"]);

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
    if (!token || stops.has(token.word) || token.afterBreak) return null;
    if (future.has(token.word)) return "future";
    if (past.has(token.word) || (token.word.length > 4 && token.word.endsWith("ed"))) return "past";
  }
  return null;
}
