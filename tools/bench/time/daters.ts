/** Who dates events: ours, and the two baselines that it has to beat. */
import type { Article } from "../../../src/core/article/article.ts";
import type { Day } from "../../../src/core/article/brand.ts";
import type { TextSpan } from "../../../src/core/article/text-span.ts";
import { englishStops } from "../../../src/core/lang/en/lexicon/abbreviations.ts";
import { englishEventDates } from "../../../src/core/lang/en/time/english-event-dates.ts";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { sentencesOf } from "../../../src/core/text/sentences.ts";
import { precisionOf } from "../../../src/core/time/precision.ts";
import type { Placed } from "./date-string.ts";

/** Null is undated. `at`: where the word that tells of the event begins. */
type DateAt = (at: number) => Placed | null;

/** `sentences`: the corpus's own, where it has some; else they are found. */
type Dater = (article: Article, sentences?: readonly TextSpan[]) => DateAt;

const publication = ({ published }: Article): Placed => {
  const day = (published ?? "").slice(0, 10) as Day;
  return { first: day, last: day, precision: "day" };
};

const holds = ({ start, end }: TextSpan, at: number): boolean => start <= at && at < end;

const ours: Dater = (article, sentences = sentencesOf(article, englishStops)) => {
  const dates = [...englishEventDates(article, sentences, englishTimexes(article))].sort(
    (a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start),
  );
  return (at) => dates.find(({ clause }) => holds(clause, at))?.when ?? null;
};

/** The time expression of the sentence with the fewest characters between, if it has a place on the calendar. */
const nearest: Dater = (article, sentences = sentencesOf(article, englishStops)) => {
  const timexes = englishTimexes(article);
  return (at) => {
    const sentence = sentences.find((each) => holds(each, at));
    const placed = timexes.flatMap((timex) =>
      timex.interval && sentence && holds(sentence, timex.span.start)
        ? [
            {
              when: { ...timex.interval, precision: precisionOf(timex) },
              distance: Math.max(timex.span.start - at, at - timex.span.end),
            },
          ]
        : [],
    );
    return placed.sort((a, b) => a.distance - b.distance)[0]?.when ?? publication(article);
  };
};

export const daters: Readonly<Record<string, Dater>> = {
  Tidemark: ours,
  "nearest time expression, else publication": nearest,
  "always publication": (article) => () => publication(article),
};
