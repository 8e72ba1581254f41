/** Dates in digits whose order cannot be mistaken: "2024-04-03", "3.4.2024", "25/12/2023", "2024年4月3日". */
import type { TextSpan } from "../../article/text-span.ts";
import { dayLabel, dayNumber, isDate } from "../../time/calendar.ts";
import type { TimeExpression } from "../../time/time-expression.ts";

/** In other years the calendar may be another one (Thai 2567, Persian 1403). */
const isYear = (year: number): boolean => year >= 1800 && year < 2200;

type Ymd = readonly [year: number, month: number, day: number];

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Null when the order cannot be told. */
  readonly read: (a: number, b: number, c: number) => Ymd | null;
}

const edge = String.raw`(?<![A-Za-z\p{N}.,/:_-])`;
const end = String.raw`(?!\d|[./:-]\d)`;

const forms: readonly Form[] = [
  {
    rule: "any/date-year-first",
    pattern: new RegExp(
      String.raw`${edge}(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\. ?(\d{1,2})\. ?)(\d{1,2})(?:T\d\d:\d\d[\d:.Z+-]{0,14}|${end})`,
      "gu",
    ),
    read: (year, month, day) => [year, month, day],
  },
  {
    rule: "any/date-cjk",
    pattern: /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/gu,
    read: (year, month, day) => [year, month, day],
  },
  {
    // Where full stops part a date, the day comes first.
    rule: "any/date-full-stops",
    pattern: new RegExp(String.raw`${edge}(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})${end}`, "gu"),
    read: (day, month, year) => [year, month, day],
  },
  {
    rule: "any/date-year-last",
    pattern: new RegExp(String.raw`${edge}(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-)(\d{4})${end}`, "gu"),
    read: (a, b, year) => (a > 12 || a === b ? [year, b, a] : b > 12 ? [year, a, b] : null),
  },
];

/** `text` has its digits in ASCII (`plainFigures`). */
export function datesIn(text: string): readonly TimeExpression[] {
  return forms
    .flatMap(({ rule, pattern, read }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [a = 0, b = 0, c = 0] = match
          .slice(1)
          .filter((group) => group !== undefined)
          .map(Number);
        const said = read(a, b, c);
        const span = { start: match.index, end: match.index + match[0].length };
        return said && isYear(said[0]) && isDate(...said) ? [expression(span, said, rule)] : [];
      }),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** A date with a time behind it is still told as its day. */
function expression(span: TextSpan, said: Ymd, rule: string): TimeExpression {
  const day = dayLabel(dayNumber(...said));
  return {
    span,
    type: "DATE",
    value: day,
    mod: null,
    quant: null,
    freq: null,
    interval: { first: day, last: day },
    reason: { basis: "explicit", anchor: null },
    rule,
  };
}
