import { describe, expect, test } from "vitest";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { productions } from "../../../src/core/lang/en/time/productions.ts";
import { anArticle } from "./an-article.ts";

const published = "2024-04-03";

interface Row {
  readonly rule: string;
  readonly text: string;
  /** Each expression as "words = value", with "mod" behind it and "@ first..last" where that matters. */
  readonly found: readonly string[];
  readonly on?: string | null;
}

function described(text: string, on: string | null, withInterval: boolean): readonly string[] {
  return englishTimexes(anArticle(on, text)).map(({ span, value, mod, interval }) => {
    const words = text.slice(span.start, span.end);
    const place = withInterval && interval ? ` @ ${interval.first ?? ""}..${interval.last ?? ""}` : "";
    return `${words} = ${value}${mod ? ` ${mod}` : ""}${place}`;
  });
}

const rows: readonly Row[] = [
  // Days, months, years by name.
  { rule: "full-date", text: "He died on Friday, April 5, 2019.", found: ["Friday, April 5, 2019 = 2019-04-05"] },
  { rule: "full-date", text: "It opened on the 3rd of May, 1998.", found: ["the 3rd of May, 1998 = 1998-05-03"] },
  { rule: "full-date", text: "Born 29 February 2000.", found: ["29 February 2000 = 2000-02-29"] },
  { rule: "full-date", text: "Not 31 February 2000.", found: ["February 2000 = 2000-02"] },
  {
    rule: "full-date",
    text: "On 3 April 2024 at 21:37 it began.",
    found: ["3 April 2024 at 21:37 = 2024-04-03T21:37"],
  },
  { rule: "iso-date", text: "Released 2024-02-29.", found: ["2024-02-29 = 2024-02-29"] },
  { rule: "iso-date", text: "At 2024-02-29T10:15Z.", found: ["2024-02-29T10:15Z = 2024-02-29T10:15"] },
  {
    rule: "slashed-date",
    text: "On 03/04/2024 and 25/12/2023.",
    found: ["03/04/2024 = 2024-03-04", "25/12/2023 = 2023-12-25"],
  },
  { rule: "month-and-day", text: "He spoke on March 3.", found: ["March 3 = 2024-03-03"] },
  { rule: "month-and-day", text: "It closed on Dec. 31.", on: "2024-01-02", found: ["Dec. 31 = 2023-12-31"] },
  { rule: "month-and-day", text: "It opens on Jan. 2.", on: "2023-12-30", found: ["Jan. 2 = 2024-01-02"] },
  { rule: "month-and-day", text: "On February 29 it rained.", on: "2023-03-10", found: ["February 29 = 2024-02-29"] },
  { rule: "month-and-day-of-year", text: "On May 9 last year it ended.", found: ["May 9 last year = 2023-05-09"] },
  {
    rule: "month-of-year",
    text: "Adopted in October 2023.",
    found: ["October 2023 = 2023-10 @ 2023-10-01..2023-10-31"],
  },
  { rule: "month-of-relative-year", text: "In March of last year.", found: ["March of last year = 2023-03"] },
  {
    rule: "month-of-other-year",
    text: "Founded in 1998, it closed in May that year.",
    found: ["1998 = 1998", "May that year = 1998-05"],
  },
  {
    rule: "month-of-other-year",
    text: "In 2006 it rose; in February of the following year it fell.",
    found: ["2006 = 2006", "February of the following year = 2007-02"],
  },
  { rule: "month-of-other-year", text: "It opened in May of last year.", found: ["May of last year = 2023-05"] },
  {
    rule: "date-of-other-year",
    text: "In 2012 it won; on November 5 of that year it lost.",
    found: ["2012 = 2012", "November 5 of that year = 2012-11-05"],
  },
  {
    rule: "date-of-other-year",
    text: "It burned on June 17 of last year.",
    found: ["June 17 of last year = 2023-06-17"],
  },
  {
    rule: "nth-weekday",
    text: "Held on the last Friday of December.",
    found: ["the last Friday of December = 2023-12-29"],
  },
  {
    rule: "nth-weekday",
    text: "The first Monday in September 2021.",
    found: ["The first Monday in September 2021 = 2021-09-06"],
  },
  {
    rule: "nth-weekday",
    text: "The fifth Monday of February 2021.",
    found: ["The fifth Monday of February 2021 = XXXX-XX-XX"],
  },
  {
    rule: "that-name",
    text: "He won in 1936. That autumn he left; that May he was back.",
    found: ["1936 = 1936", "That autumn = 1936-FA", "that May = 1936-05"],
  },
  {
    rule: "that-name",
    text: "On 9 December 2015 they met. That Saturday they left.",
    found: ["9 December 2015 = 2015-12-09", "That Saturday = 2015-12-12"],
  },
  {
    rule: "following-name",
    text: "On 30 December 2020 it began; the following Monday it ended.",
    found: ["30 December 2020 = 2020-12-30", "the following Monday = 2021-01-04"],
  },
  {
    rule: "following-name",
    text: "It opened in June 2015 and closed the following May.",
    found: ["June 2015 = 2015-06", "the following May = 2016-05"],
  },
  {
    rule: "following-name",
    text: "It opened in June 2015, after the previous winter.",
    found: ["June 2015 = 2015-06", "the previous winter = 2014-WI"],
  },
  {
    rule: "the-weekday",
    text: "It rained on 12 November 2014; on the Saturday it cleared.",
    found: ["12 November 2014 = 2014-11-12", "the Saturday = 2014-11-15"],
  },
  {
    rule: "that-daypart",
    text: "It fell on 9 November 2020. That night crowds gathered; the same evening it rained.",
    found: ["9 November 2020 = 2020-11-09", "That night = 2020-11-09TNI", "the same evening = 2020-11-09TEV"],
  },
  {
    rule: "day-of-told-month",
    text: "It began on 3 May 2012 and ended on the 23rd.",
    found: ["3 May 2012 = 2012-05-03", "the 23rd = 2012-05-23"],
  },
  {
    rule: "day-of-told-month",
    text: "They met on 3 July 2018 and on Friday the 6th.",
    found: ["3 July 2018 = 2018-07-03", "Friday the 6th = 2018-07-06"],
  },
  { rule: "week-of-day", text: "In the week of 1 January 2021.", found: ["the week of 1 January 2021 = 2020-W53"] },
  {
    rule: "week-of-day",
    text: "On the weekend of February 8, 2020.",
    found: ["the weekend of February 8, 2020 = 2020-W06-WE"],
  },
  { rule: "weekday-week", text: "He returns on Monday week.", found: ["Monday week = 2024-04-15"] },
  {
    rule: "turn-month",
    text: "It rose last October and next June.",
    found: ["last October = 2023-10", "next June = 2024-06"],
  },
  { rule: "month", text: "The election in March was calm.", found: ["March = 2024-03"] },
  { rule: "month", text: "She left in December.", on: "2024-01-15", found: ["December = 2023-12"] },
  {
    rule: "turn-weekday",
    text: "Held last Friday, again next Friday.",
    found: ["last Friday = 2024-03-29", "next Friday = 2024-04-05"],
  },
  { rule: "weekday-of-week", text: "He resigned Monday of last week.", found: ["Monday of last week = 2024-03-25"] },
  { rule: "weekday", text: "It was published on Wednesday.", found: ["Wednesday = 2024-04-03"] },
  { rule: "weekday", text: "They met on Friday.", on: "2021-01-03", found: ["Friday = 2021-01-01"] },
  { rule: "weekday", text: "They will meet on Friday.", found: ["Friday = 2024-04-05"] },
  { rule: "year", text: "Founded in 1987.", found: ["1987 = 1987 @ 1987-01-01..1987-12-31"] },
  { rule: "year", text: "In nineteen ninety-seven it sank.", found: ["nineteen ninety-seven = 1997"] },
  { rule: "year-of-era", text: "The city fell in 410 AD.", found: ["410 AD = 0410"] },
  { rule: "decade", text: "In the 1990s and the ’80s.", found: ["the 1990s = 199", "the ’80s = 198"] },
  { rule: "decade", text: "During the mid-1990s.", found: ["the mid-1990s = 199 MID"] },
  { rule: "century", text: "The 19th century was long.", found: ["The 19th century = 18 @ 1800-01-01..1899-12-31"] },
  // Ranges.
  {
    rule: "range-of-days",
    text: "From 3 to 5 May 2024.",
    found: ["3 = 2024-05-03 @ 2024-05-03..2024-05-05", "5 May 2024 = 2024-05-05 @ 2024-05-03..2024-05-05"],
  },
  {
    rule: "range-of-days",
    text: "Open May 3–5, 2024.",
    found: ["May 3 = 2024-05-03 @ 2024-05-03..2024-05-05", "5, 2024 = 2024-05-05 @ 2024-05-03..2024-05-05"],
  },
  {
    rule: "range-of-days",
    text: "From December 30 to January 2.",
    found: ["December 30 = 2023-12-30", "January 2 = 2024-01-02"],
  },
  {
    rule: "list-of-days",
    text: "On May 3 and 5.",
    found: ["May 3 = 2024-05-03 @ 2024-05-03..2024-05-03", "5 = 2024-05-05 @ 2024-05-05..2024-05-05"],
  },
  {
    rule: "range-of-months",
    text: "From January to March 2023.",
    found: ["January = 2023-01 @ 2023-01-01..2023-03-31", "March 2023 = 2023-03 @ 2023-01-01..2023-03-31"],
  },
  { rule: "list-of-months", text: "In June and July 2022.", found: ["June = 2022-06", "July 2022 = 2022-07"] },
  {
    rule: "range-of-years",
    text: "Between 2014 and 2016.",
    found: ["2014 = 2014 @ 2014-01-01..2016-12-31", "2016 = 2016 @ 2014-01-01..2016-12-31"],
  },
  {
    rule: "range-of-years",
    text: "The war of 1914–18.",
    found: ["1914 = 1914 @ 1914-01-01..1918-12-31", "18 = 1918 @ 1914-01-01..1918-12-31"],
  },
  {
    rule: "list-of-years",
    text: "In 2014 and 2016.",
    found: ["2014 = 2014 @ 2014-01-01..2014-12-31", "2016 = 2016 @ 2016-01-01..2016-12-31"],
  },
  // Seasons, quarters, halves.
  {
    rule: "season-of-year",
    text: "In the winter of 1994.",
    found: ["the winter of 1994 = 1994-WI @ 1994-12-01..1995-02-28"],
  },
  { rule: "turn-season", text: "Since last summer.", found: ["last summer = 2023-SU @ 2023-06-01.."] },
  { rule: "season", text: "During the summer.", on: "2023-09-10", found: ["the summer = 2023-SU"] },
  {
    rule: "quarter-of-year",
    text: "In the third quarter of 2023 and Q1 2024.",
    found: ["the third quarter of 2023 = 2023-Q3", "Q1 2024 = 2024-Q1"],
  },
  { rule: "quarter-of-year", text: "In the first half of 2023.", found: ["the first half of 2023 = 2023-H1"] },
  {
    rule: "quarter-of-relative-year",
    text: "In next year’s first quarter.",
    found: ["next year’s first quarter = 2025-Q1"],
  },
  {
    rule: "quarter-of-told-year",
    text: "In 2019 it grew; the second quarter of that year was best.",
    found: ["2019 = 2019", "the second quarter of that year = 2019-Q2"],
  },
  { rule: "quarter", text: "Profit fell in the first quarter.", found: ["the first quarter = 2024-Q1"] },
  {
    rule: "year-ago-quarter",
    text: "In the first quarter it grew; in the year-ago period it fell.",
    found: ["the first quarter = 2024-Q1", "the year-ago period = 2023-Q1"],
  },
  {
    rule: "told-quarter",
    text: "Sales fell in the latest quarter.",
    on: "2024-01-20",
    found: ["the latest quarter = 2023-Q4"],
  },
  {
    rule: "quarter-of-that-year",
    text: "In the first quarter, up from the 2022 quarter.",
    found: ["the first quarter = 2024-Q1", "the 2022 quarter = 2022-Q1"],
  },
  { rule: "fiscal-year", text: "In fiscal 2023 it lost money.", found: ["fiscal 2023 = 2023"] },
  { rule: "relative-fiscal-year", text: "For the current fiscal year.", found: ["the current fiscal year = 2024"] },
  // Counted from the publication, or from the time told before.
  {
    rule: "deictic-day",
    text: "Yesterday it rained, today not.",
    on: "2024-03-01",
    found: ["Yesterday = 2024-02-29", "today = 2024-03-01"],
  },
  { rule: "deictic-day", text: "Tomorrow is a holiday.", on: "2023-12-31", found: ["Tomorrow = 2024-01-01"] },
  { rule: "day-before-yesterday", text: "The day before yesterday.", found: ["The day before yesterday = 2024-04-01"] },
  { rule: "day-after-tomorrow", text: "The day after tomorrow.", found: ["The day after tomorrow = 2024-04-05"] },
  { rule: "turn-daypart", text: "He arrived last night.", found: ["last night = 2024-04-02TNI"] },
  {
    rule: "turn-unit",
    text: "Last week it rose.",
    on: "2021-01-05",
    found: ["Last week = 2020-W53 @ 2020-12-28..2021-01-03"],
  },
  {
    rule: "turn-unit",
    text: "Next month, next year.",
    on: "2023-12-05",
    found: ["Next month = 2024-01", "next year = 2024"],
  },
  {
    rule: "turn-unit",
    text: "The fair took place this weekend.",
    on: "2015-09-22",
    found: ["this weekend = 2015-W38-WE"],
  },
  {
    rule: "the-turn-unit",
    text: "On 9 May 1998 it opened; the following month it closed.",
    found: ["9 May 1998 = 1998-05-09", "the following month = 1998-06"],
  },
  {
    rule: "next-daypart",
    text: "On 9 May 1998 he spoke; the next morning he left.",
    found: ["9 May 1998 = 1998-05-09", "the next morning = 1998-05-10TMO"],
  },
  {
    rule: "unit-before",
    text: "In 2014 it was forty, up from the year before.",
    found: ["2014 = 2014", "the year before = 2013"],
  },
  {
    rule: "unit-after",
    text: "In 2014 it was forty; it fell the year after.",
    found: ["2014 = 2014", "the year after = 2015"],
  },
  {
    rule: "ago",
    text: "Two years ago; three weeks ago; 10 days ago.",
    found: ["Two years ago = 2022", "three weeks ago = 2024-W11", "10 days ago = 2024-03-24"],
  },
  { rule: "ago", text: "More than two decades ago.", found: ["More than two decades ago = 2004 MORE_THAN"] },
  { rule: "year-ago", text: "A year ago he won.", found: ["A year ago = 2023"] },
  {
    rule: "year-earlier",
    text: "In the first quarter it earned more than a year earlier.",
    found: ["the first quarter = 2024-Q1", "a year earlier = 2023-Q1"],
  },
  { rule: "vaguely-ago", text: "Several years ago.", found: ["Several years ago = PAST_REF"] },
  {
    rule: "earlier",
    text: "On 9 May 1998 it fell; two days earlier it stood.",
    found: ["9 May 1998 = 1998-05-09", "two days earlier = 1998-05-07"],
  },
  {
    rule: "later",
    text: "On 31 December 1999 he left; three days later he was back.",
    found: ["31 December 1999 = 1999-12-31", "three days later = 2000-01-03"],
  },
  { rule: "told-unit", text: "It opened in 1998. That year he married.", found: ["1998 = 1998", "That year = 1998"] },
  { rule: "the-weekend", text: "Over the weekend, two died.", found: ["the weekend = 2024-W13-WE"] },
  { rule: "year-end", text: "Done by year-end.", found: ["year-end = 2024-12-31"] },
  { rule: "years-end", text: "Done by year’s end.", found: ["year’s end = 2024"] },
  { rule: "this-years", text: "The theme of this years fair.", found: ["this years = 2024"] },
  { rule: "ended-year", text: "Sales in the year ended March 31.", found: ["the year = P1Y", "March 31 = 2024-03-31"] },
  { rule: "early-full-date", text: "He died on 30 September 420.", found: ["30 September 420 = 0420-09-30"] },
  { rule: "early-month", text: "He died in December of 384.", found: ["December of 384 = 0384-12"] },
  {
    rule: "early-year",
    text: "In 348 Pachomius died (c. 292 – 348).",
    found: ["348 = 0348", "c. 292 = 0292 APPROX", "348 = 0348"],
  },

  {
    rule: "the-unit",
    text: "By the end of the year.",
    found: ["the end of the year = 2024 END @ 2024-04-03..2024-12-31"],
  },
  { rule: "units-a-unit", text: "He works six days a week.", found: ["six days a week = P1W"] },
  {
    rule: "day-of-every-month",
    text: "Paid on the 14th of every month.",
    found: ["the 14th of every month = XXXX-XX-14"],
  },
  {
    rule: "every-date",
    text: "Every 14 August and each July 4.",
    found: ["Every 14 August = XXXX-08-14", "each July 4 = XXXX-07-04"],
  },
  { rule: "two-units", text: "It took two hours and ten minutes.", found: ["two hours and ten minutes = PT2H10M"] },
  { rule: "quarter-of-a-unit", text: "For a quarter of a century.", found: ["a quarter of a century = P25Y"] },
  // Days with names.
  {
    rule: "feast",
    text: "On Christmas Day 2023 and Easter Sunday.",
    found: ["Christmas Day 2023 = 2023-12-25", "Easter Sunday = 2024-03-31"],
  },
  { rule: "feast", text: "Last Thanksgiving.", found: ["Last Thanksgiving = 2023-11-23"] },
  { rule: "september-11", text: "Since 9/11 much has changed.", found: ["9/11 = 2001-09-11 @ 2001-09-11.."] },
  // Lengths of time.
  { rule: "duration", text: "It lasted two years and ten days.", found: ["two years and ten days = P2Y10D"] },
  { rule: "duration", text: "A ten-minute talk.", found: ["ten-minute = PT10M"] },
  { rule: "duration", text: "Two fortnights.", found: ["Two fortnights = P4W"] },
  { rule: "duration-and-a-half", text: "Two and a half years.", found: ["Two and a half years = P2Y6M"] },
  { rule: "half-a-unit", text: "For half an hour.", found: ["half an hour = PT30M"] },
  { rule: "duration-between", text: "In 12 to 18 months.", found: ["12 to 18 months = P18M"] },
  { rule: "couple-of-units", text: "A couple of weeks.", found: ["A couple of weeks = P2W"] },
  { rule: "vague-duration", text: "A few days, several months.", found: ["A few days = PXD", "several months = PXM"] },
  {
    rule: "bare-units",
    text: "For years it stood; it began months before the election.",
    found: ["years = PXY", "months = PXM"],
  },
  {
    rule: "window",
    text: "Over the past two years.",
    on: "2024-02-29",
    found: ["the past two years = P2Y @ 2022-02-28..2024-02-29"],
  },
  {
    rule: "window",
    text: "In the next three months.",
    on: "2023-11-30",
    found: ["the next three months = P3M @ 2023-11-30..2024-02-29"],
  },
  { rule: "vague-window", text: "In recent months.", found: ["recent months = PXM"] },
  { rule: "first-units", text: "In the first nine months.", found: ["the first nine months = P9M"] },
  // What comes again.
  {
    rule: "every-unit",
    text: "Every day, each year, every two weeks.",
    found: ["Every day = P1D", "each year = P1Y", "every two weeks = P2W"],
  },
  { rule: "every-weekday", text: "Every Tuesday.", found: ["Every Tuesday = XXXX-WXX-2"] },
  { rule: "every-month", text: "Each July.", found: ["Each July = XXXX-07"] },
  { rule: "every-season", text: "Every summer.", found: ["Every summer = XXXX-SU"] },
  { rule: "every-daypart", text: "Every morning.", found: ["Every morning = XXXX-XX-XXTMO"] },
  { rule: "weekdays", text: "On Tuesday nights.", found: ["Tuesday nights = XXXX-WXX-2TNI"] },
  { rule: "plural-weekday", text: "Open on Mondays.", found: ["Mondays = XXXX-WXX-1"] },
  { rule: "frequency", text: "Published weekly.", found: ["weekly = P1W"] },
  { rule: "times-a-unit", text: "Twice a week.", found: ["Twice a week = P1W"] },
  // Past, present and future.
  { rule: "adverb", text: "It is now closed.", found: ["now = PRESENT_REF"] },
  { rule: "present", text: "These days few remember.", found: ["These days = PRESENT_REF"] },
  { rule: "past", text: "As in the past.", found: ["the past = PAST_REF"] },
  { rule: "future", text: "In the near future.", found: ["the near future = FUTURE_REF"] },
];

describe("each production", () => {
  test.each(rows)("$rule: $text", ({ text, found, on = published }) => {
    expect(
      described(
        text,
        on,
        found.some((one) => one.includes("@")),
      ),
    ).toEqual(found);
  });

  test("has a worked example", () => {
    const shown = new Set(rows.map(({ rule }) => `en/${rule}`));
    expect(productions.map(({ rule }) => rule).filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

describe("around a date", () => {
  test.each([
    { text: "In early 2023.", found: ["early 2023 = 2023 START @ 2023-01-01..2023-07-02"] },
    { text: "It began in late September.", found: ["late September = 2023-09 END @ 2023-09-16..2023-09-30"] },
    { text: "Earlier this year.", found: ["Earlier this year = 2024 START @ 2024-01-01..2024-04-03"] },
    { text: "Since March 2022.", found: ["March 2022 = 2022-03 @ 2022-03-01.."] },
    { text: "Until Monday.", found: ["Monday = 2024-04-01 @ ..2024-04-01"] },
    { text: "Before 2014, after 2016.", found: ["2014 = 2014 @ ..2013-12-31", "2016 = 2016 @ 2017-01-01.."] },
    { text: "About three years.", found: ["About three years = P3Y APPROX"] },
    { text: "At least 18 months.", found: ["At least 18 months = P18M EQUAL_OR_MORE"] },
    { text: "A year or so.", found: ["A year or so = P1Y APPROX"] },
    { text: "At 10 p.m. Wednesday.", found: ["10 p.m. Wednesday = 2024-04-03T22:00 @ 2024-04-03..2024-04-03"] },
    { text: "At noon on Saturday.", found: ["noon on Saturday = 2024-03-30T12:00 @ 2024-03-30..2024-03-30"] },
    { text: "On Friday morning.", found: ["Friday morning = 2024-03-29TMO @ 2024-03-29..2024-03-29"] },
    { text: "At 15:11 GMT it stopped.", found: ["15:11 GMT = 2024-04-03T15:11Z @ 2024-04-03..2024-04-03"] },
  ])("$text", ({ text, found }) => {
    expect(described(text, published, true)).toEqual(found);
  });
});

describe("no time at all", () => {
  test.each([
    { text: "A 42-year-old man, aged 42 years, 42 years of age.", why: "ages" },
    { text: "It may rain and they march on.", why: "verbs in lower case" },
    { text: "May I ask? March on!", why: "verbs at the head of a sentence" },
    { text: "Prices fall as the spring of the clock breaks.", why: "seasons that are none" },
    { text: "The second term and the third man.", why: "ordinals" },
    { text: "It costs $1990 and weighs 1800%.", why: "prices and shares" },
    { text: "A team of 1914 people.", why: "counts" },
    { text: "He wrote in the Sunday Times.", why: "newspapers" },
    { text: "The sun rose over April Glaspie.", why: "names" },
    { text: "At the time he agreed.", why: "a time that is not told" },
    { text: "During the weekend the election was held.", why: "a weekend that the text does not date" },
    { text: "The constructor and __proto__ of hasOwnProperty.", why: "names of the engine" },
  ])("$why: $text", ({ text }) => {
    expect(described(text, published, false)).toEqual([]);
  });

  test("“a day after the votes were counted” is a length, not an invented day", () => {
    const text = "The attack took place just a day after the votes were counted.";
    expect(described(text, published, true)).toEqual(["a day = P1D"]);
  });
});

describe("at the edges of the calendar", () => {
  test.each([
    { on: "2024-01-01", text: "It ended yesterday.", found: ["yesterday = 2023-12-31"], why: "over New Year" },
    { on: "2024-01-01", text: "It rose last month.", found: ["last month = 2023-12"], why: "a month over New Year" },
    {
      on: "2024-01-01",
      text: "In the fourth quarter.",
      found: ["the fourth quarter = 2023-Q4"],
      why: "a quarter, too",
    },
    { on: "2023-12-31", text: "It opens tomorrow.", found: ["tomorrow = 2024-01-01"], why: "forwards" },
    { on: "2024-03-01", text: "It ended yesterday.", found: ["yesterday = 2024-02-29"], why: "a leap day" },
    { on: "2023-03-01", text: "It ended yesterday.", found: ["yesterday = 2023-02-28"], why: "no leap day" },
    { on: "2024-02-29", text: "It opens next month.", found: ["next month = 2024-03"], why: "from a leap day on" },
    { on: "2021-01-01", text: "It ends this week.", found: ["this week = 2020-W53"], why: "in week 53" },
    { on: "2021-01-04", text: "It ended last week.", found: ["last week = 2020-W53"], why: "the week after week 53" },
    {
      on: "2024-01-01T00:10+02:00",
      text: "It ended yesterday.",
      found: ["yesterday = 2023-12-31"],
      why: "after midnight",
    },
    {
      on: "2023-12-31T23:50-05:00",
      text: "It began today.",
      found: ["today = 2023-12-31"],
      why: "before it, where it was written",
    },
    {
      on: "2024-04-03T23:59Z",
      text: "It began at midnight.",
      found: ["midnight = 2024-04-03T00:00"],
      why: "midnight itself",
    },
  ])("$why, published $on: $text", ({ on, text, found }) => {
    expect(described(text, on, false)).toEqual(found);
  });
});

describe("without a publication date", () => {
  test.each([
    {
      text: "On Wednesday, in March and last year; yesterday.",
      found: ["Wednesday = XXXX-WXX-3", "March = XXXX-03", "last year = XXXX", "yesterday = XXXX-XX-XX"],
    },
    {
      text: "In May 1998 it opened; in June it closed.",
      found: ["May 1998 = 1998-05 @ 1998-05-01..1998-05-31", "June = 1998-06 @ 1998-06-01..1998-06-30"],
    },
  ])("$text", ({ text, found }) => {
    expect(described(text, null, true)).toEqual(found);
  });
});

test("a text about the past inherits the year it last named; news does not", () => {
  const life = "Born in 1811, he entered school in 1823. In 1828 he failed. On July 14 he was arrested.";
  const news = "It was founded in 1998. On March 14 he was arrested. Last week he was freed.";
  expect(described(life, published, false).at(-1)).toBe("July 14 = 1828-07-14");
  expect(described(news, published, false)[1]).toBe("March 14 = 2024-03-14");
});

test("an expression is found across a line break but not across paragraphs", () => {
  expect(described("It ended on 3\nApril 2020.", published, false)).toEqual(["3\nApril 2020 = 2020-04-03"]);
  expect(englishTimexes(anArticle(published, "In May", "2020 was bad.")).map(({ value }) => value)).toEqual([
    "2024-05",
    "2020",
  ]);
});

test("says what it hangs on", () => {
  const text = "On 9 May 1998 it fell; two days earlier it stood. Yesterday it was remembered.";
  const [explicit, reference, publication] = englishTimexes(anArticle(published, text)).map(({ reason }) => reason);
  expect(explicit).toEqual({ basis: "explicit", anchor: null });
  expect(reference).toEqual({ basis: "reference", anchor: { start: 3, end: 13 } });
  expect(publication).toEqual({ basis: "publication", anchor: null });
});
