/** Figures that count nothing: dates, years, clock times, scores, ages, versions, addresses, numbers of things. */
import { functionWords } from "../lexicon/function-words.ts";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** What is numbered: "Chapter 7", "No. 5", "Flight 370". */
const labels =
  "no|nos|nr|number|numbers|numbered|page|pages|pp|p|chapter|chapters|art|article|articles|sec|section|sections|clause|paragraph|para|resolution|amendment|level|phase|stage|round|version|flight|room|gate|platform|highway|route|interstate|junction|exit|channel|radio|volume|vol|act|part|item|figure|fig|table|title|line|unit|grade|class|group|type|aged?|size|track|box|mark|mk|model|series|season|episode|rule|formula|windows|category|magnitude|scale|court|district|division|area|zone|ward|block|building|apartment|suite|floor|hall|terminal|pier|berth|seat|row|lot|case|docket|psalm|verse|sonnet|symphony|opus|op|proposition|prop|question|form|appendix|annex|schedule|tier|step|rank|ranked|seed|seeded|position|place|code|pin|id|isbn|issn|extension|ext|tel|phone|bus|train|tram|squadron|battalion|regiment|brigade|pope|super bowl";

const before = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:(?:${months})\.?|(?:${labels})\.?)|[$€£#@§]|\d)[ \u00a0]$`,
  "iu",
);

/** These also come before a number that counts ("at 12 stations", "last week 12 people"). */
const weakLabels =
  /(?<!\p{L})(?:day|week|month|year|at|by|turned|turns|turning|till|until|since|before|after|from|past)[ \u00a0]$/iu;

const after = new RegExp(
  String.raw`^(?:(?:st|nd|rd|th)(?!\p{L})|['’]?s(?!\p{L})|[ \u00a0-]*(?:a\.?m|p\.?m|o['’]clock|gmt|utc|noon|midnight|in[ \u00a0]the[ \u00a0](?:morning|afternoon|evening))(?!\p{L})|[ \u00a0]+(?:of[ \u00a0]+)?(?:${months})(?!\p{L})|[ \u00a0-]*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies)|generations?|quarters?|summers?|winters?|times)(?!\p{L})|[.:/,–-]\d|[-–]\p{L}|[\p{L}_@#]|[ \u00a0]?[-–:][ \u00a0]?\d|[ \u00a0]\d)`,
  "iu",
);

const address =
  /^(?: \p{Lu}[\p{L}'’.]*){1,3} (?:St|Street|Ave|Avenue|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Way|Court|Place|Parkway|Highway|Crescent|Terrace)(?!\p{L})/u;

/** A name with a number: "Boeing 737", "iOS 17", "S&P 500", "BA 117". */
const numberedName =
  /(?<![\p{L}\p{N}])(?<before>\p{L}{1,12} )?(?<name>(?=[^ ]*\p{Lu})[\p{L}\p{N}&.'’-]{1,40})[ \u00a0]$/u;

const places = /^(?:in|across|near|around|outside|inside|from|for|of|with|on|over)$/iu;

/** Years of recent history, when nothing else says that something is counted. */
const year = /^(?:1[0-9]\d\d|20\d\d)$/u;

export const isYearLike = (number: string): boolean => year.test(number);

/** Can what stands behind the number only be part of something else: an ordinal, a score, a time, a word? */
export const isCutOff = (rest: string): boolean => after.test(rest.slice(0, 24)) || address.test(rest.slice(0, 60));

/** Does the number name something rather than count: "Chapter 7", "Apollo 11", "3 May", "0800"? */
export function isLabel(number: string, lead: string, counts: boolean): boolean {
  const near = lead.slice(-48);
  // "6.4 million" and "12,000" number nothing.
  if (/^\d+,\d|\d[\d.]* ?\p{L}{2}/u.test(number)) return false;
  if (before.test(near) || /^0\d/u.test(number)) return true;
  if (!counts && weakLabels.test(near)) return true;
  if (!/^\d{1,5}(?:\.\d+)?$/u.test(number))
    return /^\p{Lu}/u.test(number) && /[\p{L}\p{N},]["”]?[ \u00a0]$/u.test(near);
  const name = numberedName.exec(near)?.groups;
  if (!name || isOpener(name.name ?? "")) return false;
  // "In Gaza 40 people were killed", but "on Windows 11".
  return !(counts && places.test((name.before ?? "").trim()) && /^\p{Lu}/u.test(name.before ?? ""));
}

/** A capital that only says that a sentence begins: "The 12 men", "Only 27". */
const isOpener = (word: string): boolean =>
  !/^\p{Lu}{2}/u.test(word) &&
  (functionWords.has(word.toLowerCase()) || /^(?:Roughly|Approximately|Exactly)$/u.test(word));
