/** Articles whose every text may be hostile, with events of every precision. */
import fc from "fast-check";
import type { Day, EventId } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { dayLabel } from "../../../src/core/time/calendar.ts";
import { certainties, precisions, type TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { anyText, article } from "./sample-library.ts";

/** What the targets' own syntaxes are made of. */
export const hostileText = fc.oneof(
  anyText,
  fc.constantFrom(
    "TY  - JOUR\nER  - \n\nTY  - BOOK",
    "}}\n@book{stolen, title={x}}",
    "a { b } } { \\",
    "100 % & $x_1$ ~^#",
    'x"\t"y\n#deck:Stolen',
    "END:VEVENT\r\nBEGIN:VALARM\nACTION:DISPLAY",
    "www.x.example'onmouseover='alert(1)",
    "<img src=x onerror=alert(1)>&lt;img src=x onerror=alert(1)&gt;",
    '=HYPERLINK("http://x.example")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "[sound:x.mp3] [latex]\\input{x}[/latex] {{c1::x}}",
    '{"a": 1}],',
    "👩‍👩‍👧‍👦 \u202eevil\u2066 \u200f ﷽",
    "&copy=1&amp;amp; &#60;b&#62;",
  ),
  fc.array(anyText, { maxLength: 4 }).map((texts) => texts.join("\n")),
);

const day = fc.integer({ min: -719162, max: 2932896 }).map(dayLabel);

const anyInterval: fc.Arbitrary<{ readonly first: Day | null; readonly last: Day | null }> = fc.oneof(
  fc.tuple(day, day).map(([a, b]) => (a <= b ? { first: a, last: b } : { first: b, last: a })),
  day.map((first) => ({ first, last: first })),
  day.map((first) => ({ first, last: null })),
  day.map((last) => ({ first: null, last })),
);

const anyEvent = (sentence: TextSpan, at: number): fc.Arbitrary<TimelineEvent> =>
  fc
    .record({
      interval: anyInterval,
      precision: fc.constantFrom(...precisions),
      certainty: fc.constantFrom(...certainties),
      label: hostileText,
    })
    .map(({ interval, ...event }) => ({
      ...event,
      ...interval,
      id: `event ${at}` as EventId,
      timex: sentence,
      sentence,
      alsoTold: [],
      entities: [],
      reason: { basis: "explicit", anchor: null },
    }));

export const anyArticle: fc.Arbitrary<StoredArticle> = fc
  .record({
    title: hostileText,
    byline: fc.option(hostileText),
    site: fc.option(hostileText),
    language: fc.option(fc.oneof(hostileText, fc.constantFrom("en", "de-AT", "zh-Hant"))),
    published: fc.option(fc.oneof(hostileText, fc.constantFrom("2024", "2024-04", "2024-04-03T21:37+02:00"))),
    url: fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostileText),
    text: hostileText,
  })
  .chain((told) =>
    fc.tuple(...[0, 1, 2].map((at) => anyEvent({ start: 0, end: told.text.length }, at))).map((timeline) => ({
      ...article,
      analysis: { ...article.analysis, article: { ...article.analysis.article, ...told }, entities: [], timeline },
    })),
  );
