/** One timeline of several articles. */
import type { ArticleId } from "../../core/article/brand.ts";
import { fail, ok, type Problem, type Result } from "../../core/article/result.ts";
import { entityKey } from "../../core/library/entity-key.ts";
import { eachNote, type LibraryTable } from "../../core/library/library-table.ts";
import { ruled } from "../../core/library/names-across.ts";
import { searchWords, wantedWords } from "../../core/text/search-words.ts";
import { type MergedEvent, mergedTimeline } from "../../core/time/merged-timeline.ts";
import type { AnswersTo, Known } from "./answers.ts";
import type { TimelineChoice } from "./library-protocol.ts";
import { headOf } from "./list-answers.ts";
import { readDigests } from "./read-articles.ts";

interface Merged {
  readonly events: readonly MergedEvent[];
  readonly sources: number;
}

export function timelineAnswers({ library, table, names, rules }: Known): AnswersTo<"timeline"> {
  let last: { readonly asked: string; readonly of: unknown[]; readonly merged: Promise<Result<Merged>> } | null = null;

  /** The same timeline is asked for slice by slice. */
  function remembered(choice: TimelineChoice): Promise<Result<Merged>> {
    const [asked, of] = [JSON.stringify(choice), [table(), rules()]];
    if (last?.asked !== asked || last.of.some((each, at) => each !== of[at])) {
      const merged = mergedOf(choice);
      last = { asked, of, merged };
      merged.then(
        (done) => done.ok || forget(merged),
        () => forget(merged),
      );
    }
    return last.merged;
  }

  function forget(merged: unknown): void {
    if (last?.merged === merged) last = null;
  }

  async function mergedOf({ articles, tags, entity, words }: TimelineChoice): Promise<Result<Merged>> {
    const now = table();
    const naming = entity === null ? null : ((await names()).byKey.get(entity)?.places ?? []);
    const here = naming && new Set(naming.map(({ article }) => article));
    const chosen = chosenArticles(now, articles, tags).filter((id) => !here || here.has(id));
    const wanted = wantedWords(words);
    const sources: { readonly id: ArticleId; readonly events: readonly MergedEvent[] }[] = [];
    const read = await library.use(async (database) => {
      sources.length = 0;
      for await (const { id, entities, events } of readDigests(database, chosen)) {
        const meant =
          entity === null
            ? null
            : new Set(
                ruled(entities, rules())
                  .filter(({ type, name }) => entityKey(type, name) === entity)
                  .map((each) => each.id),
              );
        const told = events
          .filter((event) => !meant || event.entities.some((each) => meant.has(each)))
          .filter(({ label, words }) => holdsAll(`${label} ${words}`, wanted))
          .map((event): MergedEvent => ({ ...event, article: id }));
        if (told.length > 0) sources.push({ id, events: told });
      }
    });
    return read.ok ? ok({ events: mergedTimeline(sources), sources: sources.length }) : fail<Problem>(read.error);
  }

  return {
    async timeline({ choice, slice }) {
      const merged = await remembered(choice);
      if (!merged.ok) return merged;
      const events = merged.value.events.slice(slice.first, slice.first + slice.count);
      const places = table().places();
      const articles = [...new Set(events.map(({ article }) => article))].flatMap((id) => {
        const place = places.get(id);
        const stored = place?.placed.segment.articles[place.article];
        return stored ? [headOf(stored)] : [];
      });
      return ok({ total: merged.value.events.length, events, articles, sources: merged.value.sources });
    },
  };
}

/** The one with the last note first. */
function chosenArticles(
  table: LibraryTable,
  articles: readonly ArticleId[],
  tags: readonly string[],
): readonly ArticleId[] {
  const last = new Map<ArticleId, number>();
  const [chosen, wanted] = [new Set(articles), new Set(tags)];
  const isAll = chosen.size === 0 && wanted.size === 0;
  const tagged = wanted.size === 0 ? new Set<number>() : articlesTagged(table, wanted);
  for (const [id, { placed, article }] of table.places()) {
    const number = placed.articleBase + article;
    if (isAll || chosen.has(id) || tagged.has(number)) last.set(id, table.lastNote[number] ?? 0);
  }
  return [...last].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Numbers of articles with notes of one of these tags. */
function articlesTagged({ segments }: LibraryTable, tags: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { segment, goneNotes, articleBase } of segments) {
    const wanted = Uint8Array.from(segment.tags, (tag) => Number(tags.has(tag)));
    eachNote(segment, (article, note) => {
      if (goneNotes[note] || segment.deleted[note]) return;
      const [from, to] = [segment.firstTag[note], segment.firstTag[note + 1]];
      if (segment.noteTags.subarray(from, to).some((tag) => wanted[tag])) found.add(articleBase + article);
    });
  }
  return found;
}

function holdsAll(text: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = searchWords(text);
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}
