/** The timeline of a text that is not read: each full date in digits, with the beginning of its own sentence. */
import type { Article, BlockKind } from "../../article/article.ts";
import { contains, type TextSpan } from "../../article/text-span.ts";
import type { Entity } from "../../entities/entity.ts";
import { withIds } from "../../time/event-id.ts";
import type { TimeExpression } from "../../time/time-expression.ts";
import type { TimelineEvent } from "../../time/timeline-event.ts";

const reporting: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "quote"]);

/** In units of text. */
const longest = 90;
export function anyTimeline(
  article: Article,
  sentences: readonly TextSpan[],
  timexes: readonly TimeExpression[],
  entities: readonly Entity[],
): readonly TimelineEvent[] {
  const names = entities
    .filter(({ quantity }) => quantity === null)
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((a, b) => a.start - b.start);
  const events: Omit<TimelineEvent, "id">[] = [];
  let [block, timex, name] = [0, 0, 0];
  for (const sentence of sentences) {
    while ((article.blocks[block]?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.start) block++;
    while ((timexes[timex]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.start) timex++;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) name++;
    const first = timexes[timex];
    if (!first?.interval || !contains(sentence, first.span)) continue;
    if (!reporting.has(article.blocks[block]?.kind ?? "paragraph")) continue;
    if (saysLittle(article.text, sentence, first.span)) continue;
    const inside: TextSpan[] = [];
    for (let at = name; at < names.length; at++) {
      const here = names[at];
      if (!here || here.start >= sentence.end) break;
      inside.push(here);
    }
    events.push({
      ...first.interval,
      precision: "day",
      certainty: "told",
      label: labelOf(article.text, sentence, inside),
      timex: first.span,
      sentence,
      alsoTold: [],
      // The names in it are of no known type, which a label on the timeline could not say.
      entities: [],
      reason: first.reason,
    });
  }
  events.sort((a, b) => compare(a.first ?? "", b.first ?? "") || a.timex.start - b.timex.start);
  return withIds(article.text, events);
}

/** A sentence with little more than its date ("Stand: 03.04.2024"); an ideograph says as much as a word. */
function saysLittle(text: string, sentence: TextSpan, date: TextSpan): boolean {
  const hasIdeographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(
    text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)),
  );
  return sentence.end - sentence.start - (date.end - date.start) < (hasIdeographs ? 6 : 16);
}

/** The beginning of the sentence, cut at a space (where the script has any) and in front of a name rather than inside it. */
function labelOf(text: string, { start, end }: TextSpan, names: readonly TextSpan[]): string {
  const written = (to: number): string => text.slice(start, to).replace(/\s+/gu, " ").trim();
  if (end - start <= longest) return written(end).replace(/[.。।]$/u, "");
  const space = text.slice(start, start + longest).lastIndexOf(" ");
  const cut = start + (space > longest / 2 ? space : longest);
  const name = names.find((span) => span.start < cut && cut < span.end);
  const to = name && name.start > start ? name.start : (name?.end ?? cut);
  // Never between the two halves of one character.
  return `${written(to).replace(/[\ud800-\udbff]$/u, "")}…`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
