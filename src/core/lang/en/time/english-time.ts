/** English time expressions, resolved against the publication date. */
import type { Article } from "../../../article/article.ts";
import { parseDay } from "../../../time/calendar.ts";
import { resolve } from "../../../time/resolve.ts";
import type { TimeExpression } from "../../../time/time-expression.ts";
import { recognise } from "./recognise.ts";
import { tokenize } from "./tokens.ts";

/** In text order, without overlaps. They are found in the running text: a sentence cut wrongly ("Nov. 6") costs none. */
export function englishTimexes(article: Article): readonly TimeExpression[] {
  return resolve(recognise(tokenize(article.text)), parseDay(article.published));
}
