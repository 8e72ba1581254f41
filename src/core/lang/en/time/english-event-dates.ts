/** When what each clause of an English article reports happened. */
import type { Article } from "../../../article/article.ts";
import type { TextSpan } from "../../../article/text-span.ts";
import type { EventDate } from "../../../time/event-date.ts";
import { eventDates } from "../../../time/event-dates.ts";
import type { TimeExpression } from "../../../time/time-expression.ts";
import { englishCues } from "./timeline-cues.ts";
import { englishVerbs } from "./verbs.ts";

export const englishEventDates = (
  article: Article,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
): readonly EventDate[] => eventDates(article, sentences, timexes, englishCues, englishVerbs);
