/** Figures that count nothing: dates, years, clock times, scores, ages, versions, addresses, numbers of things. */

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const before = new RegExp(
  String.raw`(?:\b(?:${months})\.?|\b(?:no|nos|number|numbers|page|pages|chapter|article|articles|section|sections|paragraph|resolution|level|phase|stage|round|version|flight|room|highway|route|channel|volume|vol|act|part|item|figure|table|title|line|unit|grade|class|group|type|day|week|year|aged?|size|track|box|mark|mk|model|series|season|episode|rule|formula|windows|at|turned|till|until|since)\.?|[$€£#@]|\d)[ \u00a0]$`,
  "iu",
);

const after = new RegExp(
  String.raw`^(?:(?:st|nd|rd|th)(?!\p{L})|s(?!\p{L})|[ \u00a0-]*(?:a\.?m|p\.?m|o['’]clock|gmt|utc|noon|midnight|in[ \u00a0]the[ \u00a0](?:morning|afternoon|evening))(?!\p{L})|[ \u00a0]+(?:of[ \u00a0]+)?(?:${months})(?!\p{L})|[ \u00a0-]*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies)|generations?|quarters?|summers?|winters?)(?!\p{L})|[.:/,–-]\d|[-–]\p{L}|\p{L}|[ \u00a0]?[-–:][ \u00a0]?\d|[ \u00a0]\d)`,
  "iu",
);

/** Years of recent history, when nothing else says that something is counted. */
const year = /^(?:1[0-9]\d\d|20\d\d)$/u;

export const isYearLike = (number: string): boolean => year.test(number);

export function isOtherFigure(number: string, text: string, start: number, end: number, isModified: boolean): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  const rest = text.slice(end, end + 24);
  if (after.test(rest)) return true;
  if (isModified) return false;
  return before.test(lead) || isYearLike(number) || /^0\d/u.test(number);
}
