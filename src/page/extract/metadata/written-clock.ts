/** The time of day behind a date: "at 9:37 p.m.", "um 21.37 Uhr", "à 21h37", "T21:37:05+02:00". */
import type { DateToken } from "./date-tokens.ts";
import type { Clock } from "./moment.ts";

interface ReadClock {
  readonly clock: Clock;
  /** The first token behind it. */
  readonly next: number;
}

const leads = new Set(
  "t at um à a las às alle ore om kl klo kello в о об u v o godz h hora saat ora time den om. lúc เวลา الساعة בשעה ур".split(
    " ",
  ),
);
const mostLeads = 4;
const mostGap = 16;

/** Null when no clock begins at the token or behind a few words that lead to one. */
export function writtenClock(tokens: readonly DateToken[], from: number): ReadClock | null {
  const first = tokens[from];
  let at = from;
  while (at < from + mostLeads && isLead(tokens[at])) at += 1;
  const hour = tokens[at];
  if (!first || hour?.kind !== "number" || hour.text.length > 2 || hour.value > 24) return null;
  if (hour.start - (tokens[from - 1]?.end ?? hour.start) > mostGap) return null;
  const isMachine = tokens[at - 1]?.text === "t";
  return withMinutes(tokens, at, isMachine) ?? withLetter(tokens, at) ?? wholeHour(tokens, at);
}

function isLead(token: DateToken | undefined): boolean {
  return token !== undefined && (token.kind === "mark" ? /[,|·•–—(.-]/.test(token.text) : leads.has(token.text));
}

function withMinutes(tokens: readonly DateToken[], at: number, isMachine: boolean): ReadClock | null {
  const hour = tokens[at];
  const minute = tokens[at + 2];
  if (!hour || !isMark(tokens, at + 1, ":.") || !isTwoDigits(minute)) return null;
  // "12.05.2024" is another date.
  if (tokens[at + 1]?.text === "." && isMark(tokens, at + 3, ".") && tokens[at + 4]?.kind === "number") return null;
  const second = isMark(tokens, at + 3, ":") && isTwoDigits(tokens[at + 4]) ? tokens[at + 4] : undefined;
  let next = second ? at + 5 : at + 3;
  // Fractions of a second.
  if (second && isMark(tokens, next, ".,:") && tokens[next + 1]?.kind === "number") next += 2;
  return finished(tokens, next, hour.value, minute.value, second?.value ?? null, isMachine || second !== undefined);
}

/** "21h37", "21 h" */
function withLetter(tokens: readonly DateToken[], at: number): ReadClock | null {
  const hour = tokens[at];
  if (!hour || tokens[at + 1]?.text !== "h") return null;
  const minute = tokens[at + 2];
  return isTwoDigits(minute)
    ? finished(tokens, at + 3, hour.value, minute.value, null, false)
    : finished(tokens, at + 2, hour.value, 0, null, false);
}

/** "5 p.m." */
function wholeHour(tokens: readonly DateToken[], at: number): ReadClock | null {
  const hour = tokens[at];
  return hour && halfOfDay(tokens, at + 1) !== null ? finished(tokens, at + 1, hour.value, 0, null, false) : null;
}

function finished(
  tokens: readonly DateToken[],
  from: number,
  hour: number,
  minute: number,
  second: number | null,
  mayHaveOffset: boolean,
): ReadClock {
  const half = halfOfDay(tokens, from);
  const { zone, next } = zoneAt(tokens, half?.next ?? from, mayHaveOffset);
  const turned = half === null || hour > 12 ? hour : (hour % 12) + (half.isAfternoon ? 12 : 0);
  return { clock: { hour: turned, minute, second, zone }, next };
}

function halfOfDay(
  tokens: readonly DateToken[],
  at: number,
): { readonly isAfternoon: boolean; readonly next: number } | null {
  const word = tokens[at]?.text ?? "";
  if (word === "am" || word === "pm") return { isAfternoon: word === "pm", next: at + 1 };
  const isApart = (word === "a" || word === "p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "m";
  return isApart ? { isAfternoon: word === "p", next: at + 3 } : null;
}

/** "10:00-12:00" is a span of time; only behind seconds or a "T" is "-12:00" an offset. */
function zoneAt(
  tokens: readonly DateToken[],
  at: number,
  mayHaveOffset: boolean,
): { readonly zone: string; readonly next: number } {
  const isUtc = ["z", "utc", "gmt"].includes(tokens[at]?.text ?? "");
  const sign = tokens[isUtc ? at + 1 : at];
  const hours = tokens[isUtc ? at + 2 : at + 1];
  if (sign && hours && (sign.text === "+" || (sign.text === "-" && mayHaveOffset)) && hours.start === sign.end) {
    const next = isUtc ? at + 3 : at + 2;
    const minutes = isMark(tokens, next, ":") && isTwoDigits(tokens[next + 1]) ? tokens[next + 1] : undefined;
    const digits = `${hours.text}${minutes?.text ?? ""}`.padEnd(4, "0");
    const offset = `${sign.text}${digits.slice(0, 2)}:${digits.slice(2)}`;
    if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset)) {
      return { zone: offset === "+00:00" && isUtc ? "Z" : offset, next: minutes ? next + 2 : next };
    }
  }
  return isUtc ? { zone: "Z", next: at + 1 } : { zone: "", next: at };
}

function isMark(tokens: readonly DateToken[], at: number, marks: string): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text) && token.start === tokens[at - 1]?.end;
}

function isTwoDigits(token: DateToken | undefined): token is DateToken {
  return token?.kind === "number" && token.text.length === 2 && token.value < 60;
}
