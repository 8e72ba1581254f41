/** English time expressions, resolved against the publication date. */
import type { Article } from "../../../article/article.ts";
import type { TextSpan } from "../../../article/text-span.ts";
import { parseDay } from "../../../time/calendar.ts";
import { resolve } from "../../../time/resolve.ts";
import type { TimeExpression } from "../../../time/time-expression.ts";
import { recognise } from "./recognise.ts";
import { tokenize } from "./tokens.ts";

/** In text order, without overlaps. Expressions are found in the running text; sentences set no limits to them. */
export function englishTimexes(article: Article, _sentences: readonly TextSpan[]): readonly TimeExpression[] {
  return resolve(recognise(tokenize(article.text)), parseDay(article.published));
}
