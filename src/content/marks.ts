/** What is painted on the page: which spans, in which style. Precision before recall. */
import type { Analysis } from "../core/analysis.ts";
import type { PlacedNote } from "../core/article/page-state.ts";
import type { TextSpan } from "../core/article/text-span.ts";
import { type Entity, type Mention, paintedScore } from "../core/entities/entity.ts";
import type { Markable } from "../core/marks/restraint.ts";
import { thinOut } from "../core/marks/thin-out.ts";
import type { Mark } from "../page/paint/painter.ts";
import type { Settings } from "../platform/settings-shape.ts";

/** A mention that has a card. */
interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A date has no card. */
export interface Underline extends Mark, Markable {
  readonly named: Named | null;
}

/** The mentions that have a card, whether each is underlined or not. */
export function mentionsWithCard(
  entities: readonly Entity[],
  underlined: Settings["underlined"],
): readonly (Named & { readonly span: TextSpan })[] {
  return entities
    .filter((entity) => underlined[entity.type])
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention, span: mention.span })))
    .filter(({ mention }) => mention.form === "name" && mention.score >= paintedScore);
}

/** `linked` is asked only when links are to be left alone. */
export function underlines(
  { article, entities, timexes }: Analysis,
  settings: Settings,
  linked: () => readonly TextSpan[],
): readonly Underline[] {
  const names = mentionsWithCard(entities, settings.underlined).map(({ entity, mention, span }): Underline => {
    const { id, type, mentions } = entity;
    return { span, style: type, of: id, weight: mentions.length, named: { entity, mention } };
  });
  const dated = settings.underlined.date ? timexes.filter(({ interval }) => interval !== null) : [];
  const dates = dated.map(({ span, value }): Underline => {
    return { span, style: "date", of: `date ${value}`, weight: 1, named: null };
  });
  return thinOut([...names, ...dates], article.blocks, settings.underlinedIn.link ? [] : linked(), settings);
}

/** A note that is lost has no place, so it is not painted. */
export function noteMarks(notes: readonly PlacedNote[]): readonly Mark[] {
  return notes.flatMap(({ note, outcome }): readonly Mark[] => {
    if (outcome.status === "lost") return [];
    const mark = { span: outcome.span, style: note.colour };
    return outcome.status === "moved" ? [mark, { span: outcome.span, style: "moved" }] : [mark];
  });
}
